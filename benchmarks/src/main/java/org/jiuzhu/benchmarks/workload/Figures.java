package org.jiuzhu.benchmarks.workload;

/** The figures of Bench county, in fen, and its table of education aid: what every contender but the library has as constants. */
public final class Figures {

    /** The urban dibao standard a month. */
    public static final long URBAN_STANDARD = 63_000;

    /** The rural dibao standard a month. */
    public static final long RURAL_STANDARD = 42_000;

    /** The subsidies of disabled people, each a month. */
    public static final long SUBSIDY = 6_000;

    /** Care for who lost four to six abilities, a month. */
    public static final long FULL_CARE = 66_667;

    /** Care for who lost one to three abilities, a month. */
    public static final long HALF_CARE = 33_333;

    /** Care for who lost no ability, a month. */
    public static final long BASIC_CARE = 6_000;

    /** Education aid: fees are waived. */
    public static final int FEES_WAIVED = 1;

    /** Education aid: a living allowance of pupils. */
    public static final int LIVING_ALLOWANCE = 2;

    /** Education aid: a state grant. */
    public static final int GRANT = 4;

    /** Education aid: a subsidised loan. */
    public static final int LOAN = 8;

    /** How many bits the education aid of one member takes. */
    public static final int AID_BITS = 4;

    // rows: no class, margin, dibao, extreme poverty; columns: not at school, preschool, compulsory, upper secondary,
    // higher, postgraduate
    private static final int[] AID = {
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        LIVING_ALLOWANCE,
        GRANT,
        LOAN,
        LOAN,
        0,
        FEES_WAIVED,
        LIVING_ALLOWANCE,
        FEES_WAIVED | GRANT,
        GRANT | LOAN,
        LOAN,
        0,
        FEES_WAIVED | LIVING_ALLOWANCE,
        LIVING_ALLOWANCE,
        FEES_WAIVED | LIVING_ALLOWANCE | GRANT,
        FEES_WAIVED | GRANT | LOAN,
        GRANT | LOAN
    };

    private static final int STAGES = 6;

    private Figures() {}

    /**
     * The education aid of a member.
     *
     * @param aidClass 3 for an extreme-poverty person, 2 on dibao, 1 in a margin household, 0 otherwise
     * @param stage the stage of schooling
     * @return its flags
     */
    public static int educationAid(int aidClass, int stage) {
        return AID[aidClass * STAGES + stage];
    }
}
