package org.jiuzhu.jurisdiction.national.disability;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISABILITY_52;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** The two subsidies by the opinion of 2015 (国发〔2015〕52号), from January 2016; both can be drawn by one person. */
public final class Disability2016 {

    /** 国发〔2015〕52号, 补贴对象. */
    public static final Rule<Member> LIVING_ELIGIBLE = shall(DISABILITY_52, "N52-2.1", "补贴对象")
            .says("低保家庭中的残疾人享受困难残疾人生活补贴", "Disabled people on dibao get the living subsidy")
            .when(Member.ENTITY, DisabilitySubsidies.DISABLED_ON_DIBAO)
            .then(makesEligible(Programme.DISABILITY_LIVING_SUBSIDY));

    /** 国发〔2015〕52号, 补贴对象. */
    public static final Rule<Member> NURSING_ELIGIBLE = shall(DISABILITY_52, "N52-2.2", "补贴对象")
            .says(
                    "一级、二级且需要长期照护的重度残疾人享受护理补贴",
                    "Severely disabled people of grade 1 or 2 who need long-term care get the nursing subsidy")
            .when(Member.ENTITY, DisabilitySubsidies.SEVERELY_DISABLED_IN_CARE)
            .then(makesEligible(Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 补贴标准. */
    public static final Rule<Member> LIVING_PAID = shall(DISABILITY_52, "N52-3.1", "补贴标准")
            .says("生活补贴按当地公布的标准发放", "The living subsidy is paid by the standard of the place")
            .reading("当地按残疾等级分别公布的，按等级", "Where it is published by grade, that of the grade")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.DISABILITY_LIVING_SUBSIDY, Part.SUBSIDY, DisabilitySubsidies.LIVING_STANDARD));

    /** 国发〔2015〕52号, 补贴标准. */
    public static final Rule<Member> NURSING_PAID = shall(DISABILITY_52, "N52-3.2", "补贴标准")
            .says("护理补贴按当地公布的标准发放", "The nursing subsidy is paid by the standard of the place")
            .reading("当地按残疾等级分别公布的，按等级", "Where it is published by grade, that of the grade")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.DISABILITY_NURSING_SUBSIDY, Part.SUBSIDY, DisabilitySubsidies.NURSING_STANDARD));

    /** 国发〔2015〕52号, 政策衔接. */
    public static final Rule<Member> HIGHER_LIVING = shall(DISABILITY_52, "N52-4.1", "政策衔接")
            .says(
                    "同时符合老年、因公致残、离休等福利性生活补贴的，择高领取一类",
                    "Who qualifies for a like subsidy of old age, injury on duty or retirement gets the higher one")
            .reading(
                    "同类补贴高于本补贴的，不再领本补贴；相等的可以领本补贴",
                    "Where the other is higher, this one is not paid; where they are equal, it can be")
            .when(Member.ENTITY, NationalFacts.SIMILAR_LIVING_SUBSIDY.isAbove(DisabilitySubsidies.LIVING_STANDARD))
            .then(excludes(Programme.DISABILITY_LIVING_SUBSIDY));

    /** 国发〔2015〕52号, 政策衔接. */
    public static final Rule<Member> HIGHER_NURSING = shall(DISABILITY_52, "N52-4.2", "政策衔接")
            .says(
                    "同时符合老年、因公致残、离休等福利性护理补贴的，择高领取一类",
                    "Who qualifies for a like care subsidy of old age, injury on duty or retirement gets the higher "
                            + "one")
            .reading("同N52-4.1", "Read as N52-4.1")
            .when(Member.ENTITY, NationalFacts.SIMILAR_NURSING_SUBSIDY.isAbove(DisabilitySubsidies.NURSING_STANDARD))
            .then(excludes(Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 政策衔接. */
    public static final Rule<Member> NOT_WITH_WORK_INJURY_CARE = shall(DISABILITY_52, "N52-4.3", "政策衔接")
            .says(
                    "领取工伤保险生活护理费的，不享受两项补贴",
                    "Who draws care pay of work-injury insurance gets neither")
            .when(Member.ENTITY, NationalFacts.DRAWS_WORK_INJURY_CARE)
            .then(excludes(Programme.DISABILITY_LIVING_SUBSIDY, Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 政策衔接. */
    public static final Rule<Member> NOT_WITH_EXTREME_POVERTY_SUPPORT = shall(DISABILITY_52, "N52-4.4", "政策衔接")
            .says("纳入特困人员供养的，不享受两项补贴", "Who is in extreme-poverty support gets neither")
            .when(Member.ENTITY, ExtremePovertySupport.RECEIVES)
            .then(excludes(Programme.DISABILITY_LIVING_SUBSIDY, Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 政策衔接. */
    public static final Rule<Member> NOT_WITH_ORPHAN_ALLOWANCE = shall(DISABILITY_52, "N52-4.5", "政策衔接")
            .says(
                    "享受孤儿基本生活保障的残疾儿童，不享受生活补贴，可享受护理补贴",
                    "A disabled child with the orphan allowance gets no living subsidy, and may get the nursing "
                            + "subsidy")
            .when(Member.ENTITY, Awards.personDraws(Programme.ORPHAN_ALLOWANCE))
            .then(excludes(Programme.DISABILITY_LIVING_SUBSIDY));

    /** 国发〔2015〕52号, 申领程序. */
    public static final Rule<Household> ACCEPTED = shall(DISABILITY_52, "N52-5.1", "申领程序")
            .says("由本人或者监护人等向乡镇申请", "The person, a guardian or the like applies at the township")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.ACCEPTANCE,
                    Body.TOWNSHIP,
                    Programme.DISABILITY_LIVING_SUBSIDY,
                    Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 申领程序. */
    public static final Rule<Household> FIRST_OPINION = shall(DISABILITY_52, "N52-5.2", "申领程序")
            .says("乡镇初审", "The township examines first")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.TOWNSHIP,
                    "初审",
                    "examines first",
                    Programme.DISABILITY_LIVING_SUBSIDY,
                    Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 申领程序. */
    public static final Rule<Household> FEDERATION_EXAMINES = shall(DISABILITY_52, "N52-5.3", "申领程序")
            .says("初审后由县级残联审核", "Then the county’s disabled persons’ federation examines")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.DISABLED_PERSONS_FEDERATION,
                    "审核初审合格的材料",
                    "examines what passed the township",
                    Programme.DISABILITY_LIVING_SUBSIDY,
                    Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 申领程序. */
    public static final Rule<Household> COUNTY_DECIDES = shall(DISABILITY_52, "N52-5.4", "申领程序")
            .says("由县级民政部门审定", "Civil affairs of the county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.DISABILITY_LIVING_SUBSIDY, Programme.DISABILITY_NURSING_SUBSIDY));

    /** 国发〔2015〕52号, 申领程序. */
    public static final Rule<Household> FROM_MONTH_OF_APPLICATION = shall(DISABILITY_52, "N52-5.5", "申领程序")
            .says("自递交申请的当月起计发", "The subsidies count from the month in which the application was handed in")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "自递交申请当月计发补贴",
                    "pays from the month in which the application was handed in",
                    Programme.DISABILITY_LIVING_SUBSIDY,
                    Programme.DISABILITY_NURSING_SUBSIDY));

    private Disability2016() {}
}
