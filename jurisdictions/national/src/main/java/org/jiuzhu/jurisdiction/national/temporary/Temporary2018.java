package org.jiuzhu.jurisdiction.national.temporary;

import static org.jiuzhu.jurisdiction.national.shared.Texts.TEMPORARY_23;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** Temporary assistance by the opinion of January 2018 (23号), which tells two types apart. */
public final class Temporary2018 {

    /** 23号 二(一), the emergency type: January 2018 to August 2020. */
    public static final Rule<Household> ELIGIBLE_EMERGENCY = shall(TEMPORARY_23, "N23-2.1", "二(一)")
            .says(
                    """
                    因意外事件、家人突发重大疾病及其他特殊困难，基本生活暂时严重困难、需要立即救助的，\
                    是急难型救助对象""",
                    "Who by an accident, a sudden serious illness in the family or another special difficulty is in "
                            + "serious difficulty and needs help at once gets assistance of the emergency type")
            .inForce(Period.until("2020-08-24"))
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.BASIC_LIVING_DIFFICULT,
                            TemporaryAssistance.URGENT,
                            anyOf(
                                    TemporaryAssistance.happened(
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
                    """
                    教育、医疗等必需支出突增超出承受能力、基本生活严重困难，\
                    原则上人均可支配收入低于当地上年度人均可支配收入且财产符合规定的，是支出型救助对象""",
                    "A family whose necessary expenditure has grown beyond what it can bear and that is in serious "
                            + "difficulty, in principle with an income per head below last year’s disposable income "
                            + "per head and property within limits, gets assistance of the expenditure type")
            .reading(
                    "“家庭人均可支配收入”按低保的家庭收入口径核算",
                    "The family’s disposable income per head is taken as dibao counts income")
            .reading(
                    "“原则上”限定收入条件；突破收入条件由地方另行规定",
                    "“In principle” is said of the income; exceptions are for places to make")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EXPENDITURE,
                            Household.EXPENDITURE_HARDSHIP,
                            Household.BASIC_LIVING_DIFFICULT,
                            MinimumLivingAllowance.HEADCOUNT.isAtLeast(number(1)),
                            MinimumLivingAllowance.INCOME_PER_HEAD.isBelow(
                                    Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear()),
                            TemporaryAssistance.PROPERTY_WITHIN_LIMITS))
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
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    /** 23号 二(二). */
    public static final Rule<Household> NO_CHECK_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.3", "二(二)")
            .says("急难型可以简化家庭经济状况核对", "In the emergency type the check of records may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.ECONOMIC_CHECK, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> NO_APPRAISAL_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.9", "二(二)")
            .says("急难型可以简化民主评议", "In the emergency type the appraisal may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.APPRAISAL, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> NO_NOTICE_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.10", "二(二)")
            .says("急难型可以简化公示", "In the emergency type the notice may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.PUBLIC_NOTICE, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> EXPLAINED_AFTERWARDS = shall(TEMPORARY_23, "N23-2.11", "二(二)")
            .says(
                    "先行救助的，急难缓解后补齐登记和签字盖章",
                    "Where help came first, the papers are completed when the emergency is over")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.SMALL_AMOUNT_GRANTED_FIRST))
            .then(takes(Step.EXPLANATION, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> EXPENDITURE_IS_CHECKED = shall(TEMPORARY_23, "N23-2.4", "二(二)")
            .says(
                    "申请人是低保、特困的，重点核实必需支出",
                    "Of applicants in dibao or extreme-poverty support it is mainly the expenditure that is checked")
            .when(
                    Household.ENTITY,
                    allOf(TemporaryAssistance.EXPENDITURE, TemporaryAssistance.IN_DIBAO_OR_EXTREME_POVERTY))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "重点核实生活必需支出情况",
                    "checks mainly the necessary expenditure",
                    Programme.TEMPORARY_ASSISTANCE));

    private Temporary2018() {}
}
