package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.firstKnown;

import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;

/** Who draws what on the date of the case. */
final class Awards {

    /** 仍在享受: as stated, otherwise by the first and the last day for which it is drawn. */
    private static final Condition<Award> RUNNING =
            firstKnown(Award.RUNNING, allOf(Award.SINCE.isOnOrBefore(caseDate()), Award.UNTIL.isOnOrAfter(caseDate())));

    private Awards() {}

    static Condition<Household> householdDraws(Programme<?> programme) {
        return Household.AWARDS.any(runs(programme));
    }

    static Condition<Member> personDraws(Programme<?> programme) {
        return Member.AWARDS.any(runs(programme));
    }

    static Condition<Award> runs(Programme<?> programme) {
        return allOf(Award.PROGRAMME.is(programme), RUNNING);
    }
}
