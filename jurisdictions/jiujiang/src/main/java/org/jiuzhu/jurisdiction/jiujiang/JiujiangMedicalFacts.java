package org.jiuzhu.jurisdiction.jiujiang;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.RateFact;

/** Facts that only what Jiujiang says of medical assistance asks for, each as the authority found it. */
final class JiujiangMedicalFacts {

    /** 列入救助病种 (一（四）). */
    static final ConditionFact<Member> LISTED_DISEASE =
            Member.ENTITY.condition(
                    "listedDisease",
                    "患列入医疗救助病种的疾病", "has a disease on the list of those assisted");

    /** 人次均医疗救助额 (一（四）), yuan. */
    static final AmountFact<Authority> MEDICAL_LEVEL = Authority.ENTITY.amount(
            "medicalAssistanceLevel", "人次均医疗救助额", "medical assistance for a treatment on average");

    /** 上年度人次均医疗救助额 (一（四）), yuan. */
    static final AmountFact<Authority> PREVIOUS_MEDICAL_LEVEL =
            Authority.ENTITY.amount(
                    "previousMedicalAssistanceLevel",
                    "上年度人次均医疗救助额", "the same the year before");

    /** 未纳入专项的重特大疾病救助比例 (一（四）). */
    static final RateFact<Authority> SERIOUS_DISEASE_RATE = Authority.ENTITY.rate(
            "seriousDiseaseRate",
            "0", "1", "未纳入专项的重特大疾病救助比例", "rate for serious diseases outside the special schemes");

    /** 上年度的救助比例 (一（四）). */
    static final RateFact<Authority> PREVIOUS_SERIOUS_DISEASE_RATE = Authority.ENTITY.rate(
            "previousSeriousDiseaseRate",
            "0", "1", "上年度未纳入专项的重特大疾病救助比例", "the same rate the year before");

    /** 未纳入专项的重特大疾病封顶线 (一（四）), yuan a year. */
    static final AmountFact<Authority> SERIOUS_DISEASE_CAP = Authority.ENTITY.amount(
            "seriousDiseaseCap",
            "未纳入专项的重特大疾病救助封顶线", "cap for serious diseases outside the special schemes");

    /** 上年度的封顶线 (一（四）), yuan a year. */
    static final AmountFact<Authority> PREVIOUS_SERIOUS_DISEASE_CAP =
            Authority.ENTITY.amount(
                    "previousSeriousDiseaseCap",
                    "上年度未纳入专项的重特大疾病救助封顶线", "the same cap the year before");

    /** 大病保险起付线 (一（四）), yuan a year. */
    static final AmountFact<Authority> INSURANCE_DEDUCTIBLE = Authority.ENTITY.amount(
            "seriousIllnessInsuranceDeductible", "大病保险起付线", "deductible of the serious-illness insurance");

    /** 贫困重病患者的大病保险起付线 (一（四）), yuan a year. */
    static final AmountFact<Authority> INSURANCE_DEDUCTIBLE_OF_THE_POOR = Authority.ENTITY.amount(
            "seriousIllnessInsuranceDeductibleOfThePoor",
            "贫困重病患者的大病保险起付线",
            "deductible of the serious-illness insurance for poor patients");

    /** 疾病应急救助基金 (一（五）). */
    static final ConditionFact<Authority> EMERGENCY_DISEASE_FUND = Authority.ENTITY.condition(
            "emergencyDiseaseFund", "已建立疾病应急救助基金", "a fund for emergency disease relief exists");

    /** 基金管理机构 (一（五）). */
    static final ConditionFact<Authority> EMERGENCY_DISEASE_FUND_MANAGED = Authority.ENTITY.condition(
            "emergencyDiseaseFundManaged", "已明确疾病应急救助基金管理机构", "the body that manages the fund is named");

    /** 筹资机制 (一（五）). */
    static final ConditionFact<Authority> EMERGENCY_DISEASE_FUND_RAISED = Authority.ENTITY.condition(
            "emergencyDiseaseFundRaised", "已规范疾病应急救助基金筹资机制", "how the fund raises money is regulated");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            LISTED_DISEASE,
            MEDICAL_LEVEL,
            PREVIOUS_MEDICAL_LEVEL,
            SERIOUS_DISEASE_RATE,
            PREVIOUS_SERIOUS_DISEASE_RATE,
            SERIOUS_DISEASE_CAP,
            PREVIOUS_SERIOUS_DISEASE_CAP,
            INSURANCE_DEDUCTIBLE,
            INSURANCE_DEDUCTIBLE_OF_THE_POOR,
            EMERGENCY_DISEASE_FUND,
            EMERGENCY_DISEASE_FUND_MANAGED,
            EMERGENCY_DISEASE_FUND_RAISED);

    private JiujiangMedicalFacts() {}
}
