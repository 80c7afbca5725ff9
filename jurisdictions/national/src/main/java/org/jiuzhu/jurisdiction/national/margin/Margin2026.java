package org.jiuzhu.jurisdiction.national.margin;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Margin households by the Social Assistance Law, from July 2026. */
public final class Margin2026 {

    /** 社会救助法 §21, first and third paragraph. */
    public static final Rule<Household> ELIGIBLE = shall(LAW, "NLAW-21.1", "§21")
            .says(
                    "人均收入低于省定的边缘家庭标准且财产符合规定的，是低保边缘家庭",
                    "A household with an income per head below the line that the province sets and property within the "
                            + "limits is a margin household")
            .reading(
                    "与低保不重复：符合低保的家庭按低保",
                    "Not besides dibao: a household that qualifies for dibao gets dibao")
            .when(
                    Household.ENTITY,
                    allOf(LowIncomeMargin.MEETS_CONDITIONS, not(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(makesEligible(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    private Margin2026() {}
}
