package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.Texts.OPINION_2020;
import static org.jiuzhu.jurisdiction.national.Texts.TEMPORARY_23;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/**
 * Temporary assistance (临时救助): a grant in a hardship that passes. The nation gives no amounts; the bands are for places. The joint
 * opinion of January 2026 (小额快救), of which only reports are known, is not part of this layer.
 */
public final class TemporaryAssistance {

    /** 急难型: sudden, needs help at once; as the application says. */
    public static final Condition<Household> EMERGENCY = define(
            "temporary.emergency",
            "急难型",
            "of the emergency type",
            TEMPORARY_23.clause("二(一)"),
            Household.APPLICATION.its(Application.HARDSHIP_TYPE.is(HardshipType.EMERGENCY)));

    /** 支出型: necessary expenditure beyond what the family can bear; as the application says. */
    public static final Condition<Household> EXPENDITURE = define(
            "temporary.expenditure",
            "支出型",
            "of the expenditure type",
            TEMPORARY_23.clause("二(一)"),
            Household.APPLICATION.its(Application.HARDSHIP_TYPE.is(HardshipType.EXPENDITURE)));

    /** 小额: up to which amount a grant is small, yuan once; the nation does not say. */
    public static final OpenTerm.OfAmount<Household> SMALL_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-48#small-amount",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            "临时救助“金额较小”的上限",
            "ceiling of a small grant");

    /** 支出型救助的财产规定: the property limits of the expenditure type, which places set. */
    public static final OpenTerm.OfCondition<Household> PROPERTY_LIMITS = OpenTerm.condition(
                    Household.ENTITY,
                    "N23-2#property-limits",
                    TEMPORARY_23.clause("二(一)"),
                    "家庭财产符合当地支出型临时救助的规定",
                    "property within the local limits of temporary assistance")
            .foundInEachCase();

    /** 家庭财产符合支出型救助规定: as the authority found, otherwise by {@link #PROPERTY_LIMITS}. */
    public static final Condition<Household> PROPERTY_WITHIN_LIMITS = define(
            "temporary.propertyWithinLimits",
            "家庭财产符合支出型临时救助规定",
            "property within the limits of temporary assistance",
            TEMPORARY_23.clause("二(一)"),
            firstKnown(NationalFacts.PROPERTY_WITHIN_TEMPORARY_LIMITS, PROPERTY_LIMITS));

    /** 情况紧急: the application is urgent. */
    public static final Condition<Household> URGENT = define(
            "temporary.urgent",
            "情况紧急",
            "urgent",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            Household.APPLICATION.its(Application.URGENT));

    /** 金额较小: the grant that is proposed is no more than {@link #SMALL_AMOUNT}. */
    public static final Condition<Household> SMALL_GRANT = define(
            "temporary.smallGrant",
            "拟救助金额较小",
            "the proposed grant is small",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            Household.APPLICATION.its(
                    Application.PROPOSED_AMOUNT.isAtMost(Household.APPLICATION.ofOwner(SMALL_AMOUNT))));

    /** 低保家庭及其成员、特困人员: the household, or one of it, draws dibao or extreme-poverty support. */
    public static final Condition<Household> IN_DIBAO_OR_EXTREME_POVERTY = define(
            "temporary.inDibaoOrExtremePoverty",
            "已享受低保或特困供养",
            "already in dibao or extreme-poverty support",
            TEMPORARY_23.clause("二(二)"),
            anyOf(
                    MinimumLivingAllowance.RECEIVES,
                    Awards.householdDraws(Programme.EXTREME_POVERTY_SUPPORT),
                    Household.MEMBERS.any(
                            anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES))));

    /**
     * 不再核对家庭经济状况: the household, or one of it, draws dibao or extreme-poverty support, or is recognised as a margin household, so that
     * income and property are already known.
     */
    public static final Condition<Household> EXEMPT_FROM_CHECK = define(
            "temporary.exemptFromCheck",
            "已确认为低保、特困或低保边缘家庭",
            "already in dibao, extreme-poverty support, or recognised as a margin household",
            LAW.clause("§42"),
            anyOf(IN_DIBAO_OR_EXTREME_POVERTY, Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    /** 没有在世的人: members are stated, and none of them is alive. While the members are not known, somebody is taken to be there. */
    private static final Condition<Household> NOBODY_IS_ALIVE =
            not(firstKnown(Household.MEMBERS.any(People.NOT_KNOWN_TO_HAVE_DIED), ALWAYS));

    /** 649号 §47: to June 2026. */
    public static final Rule<Household> NOBODY_TO_ASSIST = shall(MEASURES_649, "N649-47.2", "§47")
            .says("临时救助给予基本生活发生严重困难的家庭", "Temporary assistance is for families whose living is in serious difficulty")
            .reading("没有在世成员的，没有可以救助的家庭", "Where nobody is alive there is no family to assist")
            .when(Household.ENTITY, NOBODY_IS_ALIVE)
            .then(excludes(Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §47: to January 2018, when the two types were told apart. */
    public static final Rule<Household> ELIGIBLE_2014 = shall(MEASURES_649, "N649-47.1", "§47")
            .says(
                    "因意外事件、家人突发重病等导致基本生活暂时严重困难的家庭，必需支出突增难以承受的低保家庭，遭遇其他特殊困难的家庭，给予临时救助",
                    "Families in serious difficulty by an accident or a sudden serious illness, dibao families with necessary expenditure beyond what they "
                            + "can bear, and families in other special difficulty get temporary assistance")
            .inForce(Period.until("2018-01-22"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.BASIC_LIVING_DIFFICULT,
                            anyOf(
                                    happened(
                                            EventKind.FIRE,
                                            EventKind.TRAFFIC_ACCIDENT,
                                            EventKind.ACCIDENT,
                                            EventKind.SUDDEN_ILLNESS,
                                            EventKind.OTHER),
                                    allOf(MinimumLivingAllowance.RECEIVES, Household.EXPENDITURE_HARDSHIP),
                                    Household.OTHER_SPECIAL_CAUSE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(一), the emergency type: January 2018 to August 2020. */
    public static final Rule<Household> ELIGIBLE_EMERGENCY_2018 = shall(TEMPORARY_23, "N23-2.1", "二(一)")
            .says(
                    "因意外事件、家人突发重大疾病及其他特殊困难，基本生活暂时严重困难、需要立即救助的，是急难型救助对象",
                    "Who by an accident, a sudden serious illness in the family or another special difficulty is in serious difficulty and needs help at "
                            + "once gets assistance of the emergency type")
            .inForce(Period.until("2020-08-24"))
            .when(
                    Household.ENTITY,
                    allOf(
                            EMERGENCY,
                            Household.BASIC_LIVING_DIFFICULT,
                            URGENT,
                            anyOf(
                                    happened(
                                            EventKind.FIRE,
                                            EventKind.TRAFFIC_ACCIDENT,
                                            EventKind.ACCIDENT,
                                            EventKind.SUDDEN_ILLNESS,
                                            EventKind.OTHER),
                                    Household.OTHER_SPECIAL_CAUSE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(一), the expenditure type: from January 2018. */
    public static final Rule<Household> ELIGIBLE_EXPENDITURE = inPrinciple(TEMPORARY_23, "N23-2.2", "二(一)")
            .says(
                    "教育、医疗等必需支出突增超出承受能力、基本生活严重困难，原则上人均可支配收入低于当地上年度人均可支配收入且财产符合规定的，" + "是支出型救助对象",
                    "A family whose necessary expenditure has grown beyond what it can bear and that is in serious difficulty, in principle with an income per "
                            + "head below last year’s disposable income per head and property within limits, gets assistance of the expenditure type")
            .reading(
                    "“家庭人均可支配收入”按低保的家庭收入口径核算",
                    "The family’s disposable income per head is taken as dibao counts income")
            .reading(
                    "“原则上”限定收入条件；突破收入条件由地方另行规定",
                    "“In principle” is said of the income; exceptions are for places to make")
            .when(
                    Household.ENTITY,
                    allOf(
                            EXPENDITURE,
                            Household.EXPENDITURE_HARDSHIP,
                            Household.BASIC_LIVING_DIFFICULT,
                            MinimumLivingAllowance.HEADCOUNT.isAtLeast(number(1)),
                            MinimumLivingAllowance.INCOME_PER_HEAD.isBelow(
                                    Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear()),
                            PROPERTY_WITHIN_LIMITS))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(三). */
    public static final Rule<Household> CASE_BY_CASE = may(TEMPORARY_23, "N23-2.5", "二(三)")
            .says("重大生活困难可以一事一议", "A major living difficulty may be decided case by case")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.MAJOR_DIFFICULTY))
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.CASE_BY_CASE));

    /** 23号 二(三). */
    public static final Rule<Household> ABOVE_STANDARD = may(TEMPORARY_23, "N23-2.6", "二(三)")
            .says("重大生活困难可以适当提高救助额度", "In a major living difficulty the grant may be raised")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.MAJOR_DIFFICULTY))
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.ABOVE_STANDARD));

    /** 23号 二(四). */
    public static final Rule<Household> CASH_GOODS_REFERRAL = shall(TEMPORARY_23, "N23-2.7", "二(四)")
            .says("救助方式有现金、实物和转介服务", "Assistance is money, goods, and referral")
            .forEvery(Household.ENTITY)
            .then(provides(
                    Programme.TEMPORARY_ASSISTANCE,
                    "发放现金、实物，或者提供转介服务",
                    "money or goods, or referral to other services"));

    /** 23号 二(四). */
    public static final Rule<Household> STAGED = may(TEMPORARY_23, "N23-2.8", "二(四)")
            .says("急难型可以一次审批、分阶段救助", "The emergency type may be granted in stages with one approval")
            .when(Household.ENTITY, EMERGENCY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    /** 2020意见 二（四）14: from August 2020. */
    public static final Rule<Household> ELIGIBLE_EMERGENCY = shall(OPINION_2020, "N2020-14.1", "二（四）14")
            .says(
                    "遭遇突发性、紧迫性、灾难性困难，靠自身和家庭无力解决，其他救助暂时覆盖不了或者救助之后仍有困难的，给予应急性、过渡性保障",
                    "Who is in a sudden, urgent, disastrous difficulty that own and family means cannot solve, and that other assistance cannot cover for now or "
                            + "leaves, gets help to bridge it")
            .reading(
                    "从2020年8月起以本条代替23号对急难型的描述",
                    "From August 2020 this description takes the place of that in Opinion 23")
            .when(
                    Household.ENTITY,
                    allOf(
                            EMERGENCY,
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
            .when(Household.ENTITY, EMERGENCY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.SMALL_AMOUNT_FIRST));

    /** 2020意见 二（四）15. */
    public static final ImmutableList<Rule<Household>> FOLLOW_UP_OR_STAGED = shall(OPINION_2020, "N2020-15.2", "二（四）15")
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
    public static final Rule<Household> CASE_BY_CASE_2020 = may(OPINION_2020, "N2020-15.3", "二（四）15")
            .says("必要时由县级协调机制一事一议", "Where needed the county’s coordinating body decides case by case")
            .forEvery(Household.ENTITY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.CASE_BY_CASE));

    /** 社会救助法 §29: from July 2026. */
    public static final Rule<Household> ELIGIBLE_LAW = shall(LAW, "NLAW-29.1", "§29")
            .says(
                    "遭遇突发性、紧迫性、灾难性等困难导致基本生活暂时严重困难的人，给予临时救助",
                    "People whom a sudden, urgent, disastrous or like difficulty has brought into serious difficulty get temporary assistance")
            .reading(
                    "法律不再要求自身无力解决、其他救助不能覆盖；列举后有“等”，支出型仍按23号",
                    "The law no longer asks whether own means or other assistance suffice; the expenditure type stays with Opinion 23")
            .when(Household.ENTITY, allOf(EMERGENCY, Household.BASIC_LIVING_DIFFICULT, Household.DIFFICULTY_IS_SUDDEN))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §29. */
    public static final Rule<Household> NOBODY_TO_ASSIST_LAW = shall(LAW, "NLAW-29.2", "§29")
            .says("临时救助给予基本生活发生严重困难的人", "Temporary assistance is for people whose living is in serious difficulty")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, NOBODY_IS_ALIVE)
            .then(excludes(Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §50: from July 2026, a duty. */
    public static final Rule<Household> SMALL_AMOUNT_FIRST_LAW = shall(LAW, "NLAW-50.1", "§50")
            .says(
                    "情况紧急、金额较小、需立即救助的，应当先行救助",
                    "Where it is urgent, the amount small and help needed at once, assistance is given first")
            .when(Household.ENTITY, allOf(URGENT, SMALL_GRANT))
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.SMALL_AMOUNT_FIRST));

    private TemporaryAssistance() {}

    private static Condition<Household> happened(EventKind... kinds) {
        return Household.EVENTS.any(Event.KIND.isOneOf(these(kinds)));
    }
}
