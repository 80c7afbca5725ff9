package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2020;
import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** Temporary assistance (临时救助) in Zhijin. The table of classes and grades is not in the plan. */
final class ZhijinTemporaryAssistance {

    /** The table of classes: how many times the urban standard by kind and degree of hardship (三、12). */
    static final OpenTerm.OfCount<Household> MULTIPLE = OpenTerm.count(
            Household.ENTITY,
            "ZJ-3-12.1#multiple",
            PLAN.clause("三、12"),
            Unit.RATE,
            "按困难类型和程度，临时救助为城市月低保标准的几倍",
            "how many times the urban monthly standard, by kind and degree of hardship");

    /** The table of classes for urgent difficulty, yuan once (三、13). */
    static final OpenTerm.OfAmount<Household> EMERGENCY_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "ZJ-3-13.2#amount",
            PLAN.clause("三、13"),
            "按困难情况分类分档，急难救助的金额",
            "amount of assistance in urgent difficulty, by class and grade");

    private static final Count<Household> CLASS = firstKnown(ZhijinFacts.CLASS_MULTIPLE, MULTIPLE);

    static final Rule<Household> BY_CLASS = shall(PLAN, "ZJ-3-12.1", "三、12")
            .says(
                    "临时救助标准依据困难类型和困难程度，参照当地城市低保标准分类分档",
                    "Temporary assistance is set by class and grade after kind and degree of hardship, with the urban "
                            + "dibao standard as the yardstick")
            .reading(
                    "按城市月标准的倍数表示，农村也按城市标准；一次、整户计算；分档表没有写，是待定项",
                    "As multiples of the urban monthly standard, for rural cases too, once for the whole family; the "
                            + "table itself is open")
            .forEvery(Household.ENTITY)
            .then(pays(
                    Programme.TEMPORARY_ASSISTANCE,
                    Part.GRANT,
                    Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(CLASS)));

    static final Rule<Household> TIERED_APPROVAL = shall(PLAN, "ZJ-3-12.2", "三、12")
            .says(
                    "临时救助采取分级审批的方式",
                    "Approval of temporary assistance by tiers is one of the ways to give it")
            .reading(
                    "分几级、以什么划分没有写，谁审批仍按全国规定",
                    "How many tiers and what divides them is not said, so who decides follows the national rules")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.TIERED_APPROVAL));

    static final Rule<Household> STAGED = shall(PLAN, "ZJ-3-12.3", "三、12")
            .says("临时救助采取分阶段救助的方式", "Assistance in stages is one of the ways to give it")
            .reading("是一种可用的方式，不是每案都须分阶段", "A way that is open, not one that every case has to take")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    static final Rule<Household> FOLLOW_UP = shall(PLAN, "ZJ-3-12.4", "三、12")
            .says("临时救助采取跟进救助的方式", "Follow-up assistance is one of the ways to give it")
            .reading(
                    "何时跟进、什么情况再救助没有写",
                    "When to follow up, and what leads to more assistance, is not said")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.FOLLOW_UP));

    static final Unruled FASTER = shall(PLAN, "ZJ-3-12.5", "三、12")
            .says("这些方式用来提高临时救助的时效", "These ways serve to make temporary assistance faster")
            .organisational("没有写时限", "No time limit is stated");

    static final Rule<Household> ELIGIBLE = shall(PLAN, "ZJ-3-13.1", "三、13")
            .says(
                    """
                    遭遇突发性、紧迫性、灾难性困难，生活陷入困境，自身和家庭无力解决，\
                    其他救助暂时无法覆盖或救助后仍有困难的家庭或个人，给予急难救助""",
                    "A family or person in distress after a sudden, urgent or disastrous difficulty, who cannot "
                            + "resolve it by own and family means, and whom other assistance does not cover for now or "
                            + "leaves in difficulty, is assisted")
            .reading(
                    "突发性、紧迫性、灾难性有其一即可；前三项同时具备，第四项二者居其一",
                    "One of sudden, urgent and disastrous is enough; the first three together, and one of the last two")
            .reading(
                    "是否急难型以申请载明的类型为准；支出型按全国规定",
                    "The application says whether it is of the emergency type; the expenditure type follows"
                            + " the national rules")
            .replacing(Temporary2020.ELIGIBLE_EMERGENCY, Texts.MEASURES_649.clause("§49"))
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.DIFFICULTY_IS_SUDDEN,
                            Household.BASIC_LIVING_DIFFICULT,
                            Household.OWN_MEANS_INSUFFICIENT,
                            anyOf(Household.OTHER_ASSISTANCE_CANNOT_COVER, Household.DIFFICULT_AFTER_OTHER_ASSISTANCE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> EMERGENCY_BY_CLASS = shall(PLAN, "ZJ-3-13.2", "三、13")
            .says(
                    "急难救助依据困难情况制定标准，分类分档救助",
                    "In urgent difficulty the amount is set by the hardship, in classes and grades")
            .reading(
                    "本条没有写参照城市低保标准，故以金额表示；分档表没有写，是待定项",
                    "Unlike 三、12 it names no yardstick, so it is an amount; the table is open")
            .overriding(BY_CLASS, PLAN.clause("三、13"))
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(pays(
                    Programme.TEMPORARY_ASSISTANCE,
                    Part.GRANT,
                    firstKnown(ZhijinFacts.EMERGENCY_CLASS_AMOUNT, EMERGENCY_AMOUNT)));

    private ZhijinTemporaryAssistance() {}
}
