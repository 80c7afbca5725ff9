package org.jiuzhu.jurisdiction.national.shared;

import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.firstKnown;

import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;

/** Who draws what on the date of the case. */
public final class Awards {

    /** 仍在享受: as stated, otherwise by the first and the last day for which it is drawn. */
    private static final Condition<Award> RUNNING =
            firstKnown(Award.RUNNING, allOf(Award.SINCE.isOnOrBefore(caseDate()), Award.UNTIL.isOnOrAfter(caseDate())));

    /**
     * Whether the household draws a programme on the date of the case; unknown while its awards are.
     *
     * @param programme the programme
     * @return a condition of the household
     */
    public static Condition<Household> householdDraws(Programme<?> programme) {
        return Household.AWARDS.any(runs(programme));
    }

    /**
     * Whether a person draws a programme alone on the date of the case; unknown while the person’s awards are.
     *
     * @param programme the programme
     * @return a condition of the person
     */
    public static Condition<Member> personDraws(Programme<?> programme) {
        return Member.AWARDS.any(runs(programme));
    }

    /**
     * Whether an award is one of a programme and is drawn on the date of the case.
     *
     * @param programme the programme
     * @return a condition of the award
     */
    public static Condition<Award> runs(Programme<?> programme) {
        return allOf(Award.PROGRAMME.is(programme), RUNNING);
    }

    private Awards() {}
}
