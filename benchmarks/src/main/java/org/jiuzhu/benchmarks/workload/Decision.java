package org.jiuzhu.benchmarks.workload;

/**
 * What is decided for a family. Amounts are in fen; sets of members are bits, the first member the lowest.
 *
 * @param incomePerHead income per head of the dibao headcount; {@link #NO_INCOME} where nobody counts
 * @param status whether the household is on dibao
 * @param dibao what the household is paid a month: shortfall and top-ups, in gradual exit the top-ups only
 * @param singlePersons who is on dibao alone
 * @param singleDibao what these are paid a month together
 * @param margin whether it is a margin household
 * @param extremePoverty who is an extreme-poverty person
 * @param support what these are paid a month together
 * @param hardships the types of temporary assistance
 * @param bandLow the least amount of the band, 0 where there is none
 * @param bandHigh the greatest amount of the band, 0 where there is none
 * @param grant the amount of temporary assistance
 * @param educationAid the education aid of all members, {@link Figures#AID_BITS} bits each
 * @param livingSubsidy the living subsidies together
 * @param nursingSubsidy the nursing subsidies together
 * @param familyRoute the route of dibao or margin
 * @param supportRoute the route of extreme-poverty support
 * @param grantRoute the route of temporary assistance
 */
public record Decision(
        long incomePerHead,
        Status status,
        long dibao,
        int singlePersons,
        long singleDibao,
        boolean margin,
        int extremePoverty,
        long support,
        int hardships,
        long bandLow,
        long bandHigh,
        long grant,
        int educationAid,
        long livingSubsidy,
        long nursingSubsidy,
        Route familyRoute,
        Route supportRoute,
        Route grantRoute) {

    /** The income per head where nobody counts. */
    public static final long NO_INCOME = -1;

    /** Temporary assistance for medical expenditure. */
    public static final int MEDICAL = 1;

    /** Temporary assistance for education expenditure. */
    public static final int EDUCATION = 2;

    /** Temporary assistance in an emergency. */
    public static final int EMERGENCY = 4;

    /** Whether a household is on dibao. */
    public enum Status {
        /** It is not. */
        NONE,
        /** It is. */
        DIBAO,
        /** Not any more, and the top-ups run on. */
        GRADUAL_EXIT
    }

    /** Who decides, and whether neighbours are heard. All but temporary assistance: 20 working days, 7 days' notice. */
    public enum Route {
        /** There is nothing to decide. */
        NONE,
        /** The township decides. */
        TOWNSHIP,
        /** The township decides, after a democratic appraisal. */
        TOWNSHIP_AFTER_APPRAISAL,
        /** The county decides. */
        COUNTY
    }
}
