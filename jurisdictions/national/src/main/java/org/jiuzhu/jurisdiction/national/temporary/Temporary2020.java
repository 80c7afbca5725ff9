package org.jiuzhu.jurisdiction.national.temporary;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Temporary assistance by the opinion of August 2020. */
public final class Temporary2020 {

    /** 2020意见 二（四）14: from August 2020. */
    public static final Rule<Household> ELIGIBLE_EMERGENCY = shall(OPINION_2020, "N2020-14.1", "二（四）14")
            .says(
                    """
                    遭遇突发性、紧迫性、灾难性困难，靠自身和家庭无力解决，\
                    其他救助暂时覆盖不了或者救助之后仍有困难的，给予应急性、过渡性保障""",
                    "Who is in a sudden, urgent, disastrous difficulty that own and family means cannot solve, and "
                            + "that other assistance cannot cover for now or leaves, gets help to bridge it")
            .reading(
                    "从2020年8月起以本条代替23号对急难型的描述",
                    "From August 2020 this description takes the place of that in Opinion 23")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.BASIC_LIVING_DIFFICULT,
                            Household.DIFFICULTY_IS_SUDDEN,
                            Household.OWN_MEANS_INSUFFICIENT,
                            anyOf(Household.OTHER_ASSISTANCE_CANNOT_COVER, Household.DIFFICULT_AFTER_OTHER_ASSISTANCE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 2020意见 二（四）15: to June 2026. */
    public static final Rule<Household> SMALL_AMOUNT_FIRST = may(OPINION_2020, "N2020-15.1", "二（四）15")
            .says(
                    "急难型可以小金额先行救助，事后补充说明",
                    "In the emergency type a small amount may be granted first and explained afterwards")
            .inForce(Period.until("2026-06-30"))
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.SMALL_AMOUNT_FIRST));

    /** 2020意见 二（四）15. */
    public static final ImmutableList<Rule<Household>> FOLLOW_UP = shall(OPINION_2020, "N2020-15.2", "二（四）15")
            .says(
                    "采取跟进救助、一次审批分阶段救助等方式，增强时效",
                    "Follow-up assistance, and assistance in stages with one approval, are ways of helping in time")
            .reading(
                    "不分急难型和支出型；是可用的方式，不是每案都须采用",
                    "Of both types; ways that are open, not ones that every case has to take")
            .forEvery(Household.ENTITY)
            .thenEach(
                    allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.FOLLOW_UP),
                    allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    /** 2020意见 二（四）15. */
    public static final Rule<Household> CASE_BY_CASE = may(OPINION_2020, "N2020-15.3", "二（四）15")
            .says("必要时由县级协调机制一事一议", "Where needed the county’s coordinating body decides case by case")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.CASE_BY_CASE));

    private Temporary2020() {}
}
