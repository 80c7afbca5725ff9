package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2020;
import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** Temporary assistance (临时救助) in Tunxi. */
final class TunxiTemporaryAssistance {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    private static final Condition<Household> MAJOR_DIFFICULTY =
            Household.APPLICATION.its(Application.MAJOR_DIFFICULTY);

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.7", "二（二）")
            .says(
                    """
                    遇到突发、紧迫、临时的事故，受突发公共卫生事件影响，或有其他特殊原因，致使基本生活困难的，\
                    给予急难社会救助""",
                    "Who cannot meet basic needs after a sudden, urgent, temporary mishap, in a public-health "
                            + "emergency, or for another special reason is directed to emergency assistance")
            .reading(
                    "“导致基本生活困难”限定三种原因",
                    "“So that basic living is difficult” qualifies all three causes")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(
                                    Household.DIFFICULTY_IS_SUDDEN,
                                    Household.AFFECTED_BY_PUBLIC_EMERGENCY,
                                    Household.OTHER_SPECIAL_CAUSE),
                            Household.BASIC_LIVING_DIFFICULT))
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请急难社会救助，按规定办理",
                    "directs the household to emergency assistance and examines it by the rules",
                    Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> ELIGIBLE = shall(OPINION, "TX-5-13.1", "五（十三）")
            .says(
                    """
                    突发、紧迫、灾难性的困难使生活陷入困境，自己和家里解决不了，\
                    其他救助暂时覆盖不到或救助后仍困难的，给予临时救助""",
                    "Temporary assistance is for who is in distress after a sudden, urgent, disastrous difficulty, "
                            + "cannot resolve it by own and family means, and is not covered by other assistance for "
                            + "now or still in difficulty after it")
            .reading("前三项同时具备，第四项二者居其一", "The first three together, and one of the last two")
            .reading(
                    """
                    与2020意见二（四）14同一句话，说的是急难型；支出型困难不必突发，本文件没有写谁符合，\
                    仍按全国规定，包括收入和财产条件""",
                    "It is the sentence of the opinion of 2020 on the emergency type. Expenditure hardship need not be "
                            + "sudden, and who qualifies for it this text does not say: the national conditions hold, "
                            + "income and property among them")
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

    static final Unruled GRADED = shall(OPINION, "TX-5-13.2", "五（十三）")
            .says("临时救助按困难情况分类、分档", "Temporary assistance is graded by class and level of difficulty")
            .organisational(
                    "除疾病、教育两档外没有写明档次",
                    "No grades are given beyond those for illness and education");

    static final Rule<Household> BAND_FOR_ILLNESS = may(OPINION, "TX-5-13.3", "五（十三）")
            .says(
                    "有重特大疾病患者的支出型困难家庭，可以给予低保标准2至10倍的临时救助",
                    "A family in expenditure hardship with a seriously ill member may be given two to ten times the "
                            + "dibao standard")
            .reading(
                    "“我区最低生活保障标准”没有写城市，故按家庭所在城乡的标准；低保标准是月标准；两端在内",
                    "“The dibao standard of the district” does not say urban, so it is that of the family’s area; it "
                            + "is a monthly figure; both ends included")
            .reading(
                    "给予的是“患者家庭”“困难家庭”，故一次、整户计算，不按患者或成员人数相乘",
                    "What is given goes to the family, so it is once for the whole family and not for each patient or "
                            + "member")
            .reading(
                    "“支出型困难家庭”也限定患病家庭",
                    "“In expenditure hardship” qualifies the families with illness too")
            .reading(
                    "患者已经死亡、因其医疗费用仍然困难的，也是患者家庭",
                    "Where the patient has died and the family is still in hardship by the costs of the illness, it is "
                            + "the family of a patient too")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EXPENDITURE,
                            Household.EXPENDITURE_HARDSHIP,
                            Household.MEMBERS.any(Member.SERIOUSLY_ILL)))
            .then(paysBetween(
                    Programme.TEMPORARY_ASSISTANCE,
                    "重特大疾病",
                    "serious illness",
                    STANDARD.times(number(2)),
                    STANDARD.times(number(10))));

    static final Rule<Household> BAND_FOR_EDUCATION = may(OPINION, "TX-5-13.4", "五（十三）")
            .says(
                    "子女教育自付费用过重的支出型困难家庭，可以给予低保标准2至6倍的临时救助",
                    "A family in expenditure hardship whose own costs of the children’s education are too heavy may be "
                            + "given two to six times the dibao standard")
            .reading(
                    """
                    标准和整户计算同TX-5-13.3。“分别”依次对应：疾病2至10倍，教育2至6倍；\
                    两种情形并存时，文件没有写可以相加，不相加""",
                    "Standard and family as in TX-5-13.3. “Respectively” in the order named: illness 2 to 10, "
                            + "education 2 to 6; where both apply the bands are not added, for the text does not say "
                            + "so")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EXPENDITURE,
                            Household.EXPENDITURE_HARDSHIP,
                            Household.EDUCATION_COSTS_TOO_HEAVY))
            .then(paysBetween(
                    Programme.TEMPORARY_ASSISTANCE,
                    "子女教育费用",
                    "children’s education",
                    STANDARD.times(number(2)),
                    STANDARD.times(number(6))));

    static final Rule<Household> SMALL_AMOUNT_FIRST = may(OPINION, "TX-5-13.5", "五（十三）")
            .says(
                    "急难情形下，镇（街道）或区民政局可以先给小额救助",
                    "In an emergency the town (subdistrict) or the district may grant a small amount before anything "
                            + "else")
            .reading("“先行”指审核审批完成之前", "“First” is before the ordinary examination is complete")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(takes(Step.ASSISTANCE_FIRST, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> EXPLAINED_AFTERWARDS = shall(OPINION, "TX-5-13.6", "五（十三）")
            .says(
                    "小金额先行救助的，事后补充说明",
                    "Where a small amount was granted first, an explanation is supplied afterwards")
            .reading(
                    "由先行给予救助的镇（街道）或区民政局补充说明",
                    "The town or the district that gave it supplies it")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.APPLICATION.its(Application.SMALL_AMOUNT_GRANTED_FIRST)))
            .then(takes(Step.EXPLANATION, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> CASE_BY_CASE = may(OPINION, "TX-5-13.7", "五（十三）")
            .says("重大生活困难的家庭，可以“一事一议”审批", "Major living difficulty may be decided case by case")
            .when(Household.ENTITY, MAJOR_DIFFICULTY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.CASE_BY_CASE));

    static final Rule<Household> ABOVE_STANDARD = may(OPINION, "TX-5-13.8", "五（十三）")
            .says(
                    "一事一议的，可以适度提高临时救助标准",
                    "Decided case by case, somewhat more than the ordinary standard may be given")
            .reading(
                    "只有经一事一议，才可以超过2至10倍、2至6倍的区间",
                    "Only on this way may a grant exceed the bands of TX-5-13.3 and TX-5-13.4")
            .when(Household.ENTITY, MAJOR_DIFFICULTY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.ABOVE_STANDARD));

    static final Rule<Household> FOLLOW_UP = shall(OPINION, "TX-5-13.9", "五（十三）")
            .says("可以跟进救助，使救助更及时", "Following up with further help is one of the ways to be in time")
            .reading(
                    "是一种可用的方式；何时跟进、什么情况再救助没有写",
                    "A way that is open; when to follow up, and what leads to more assistance, is not said")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.FOLLOW_UP));

    static final Rule<Household> STAGED = shall(OPINION, "TX-5-13.10", "五（十三）")
            .says(
                    "临时救助采取“一次审批、分阶段救助”等方式",
                    "One approval, paid out in stages, is one of the ways to give temporary assistance")
            .reading("是一种可用的方式，不是每案都须分阶段", "A way that is open, not one that every case has to take")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    static final Unruled TOWNS_APPROVE_MORE = shall(OPINION, "TX-5-13.12", "五（十三）")
            .says(
                    "合理提高镇（街道）的审批额度和资金使用率",
                    "Towns may approve more, and the funds are better used, as is reasonable")
            .organisational("没有写明额度", "The ceiling is not given");

    private TunxiTemporaryAssistance() {}
}
