package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Assistance to people in passing distress away from home, by the opinion of August 2020. */
public final class Vagrants2020 {

    /** 2020意见 二（四）16. */
    public static final Rule<Member> IN_PASSING_DISTRESS = shall(OPINION_2020, "N2020-16.1", "二（四）16")
            .says(
                    "为走失、务工不着、家庭暴力受害人等离家在外的临时遇困人员提供救助",
                    "People in passing distress away from home, such as lost, without the work they looked for, or "
                            + "fleeing violence, are assisted")
            .reading(
                    "写在流浪乞讨救助一条里，读作该项救助；所列几种是举例",
                    "It stands in the item on vagrants and is read as that assistance; those named are examples")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, Member.AWAY_FROM_HOME, Member.IN_PASSING_DISTRESS))
            .then(makesEligible(Programme.VAGRANT_ASSISTANCE));

    private Vagrants2020() {}
}
