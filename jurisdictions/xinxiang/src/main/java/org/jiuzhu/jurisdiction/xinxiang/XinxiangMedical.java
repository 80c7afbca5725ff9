package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.medical.EmergencyDiseaseRelief;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Xinxiang. */
final class XinxiangMedical {

    /** 特殊群体、特定疾病: whom the system of waivers covers; the text does not say. */
    static final OpenTerm.OfCondition<Member> WAIVED = OpenTerm.condition(
                    Member.ENTITY,
                    "XX-2-1.5#waived",
                    PLAN.clause("二（一）"),
                    "属于医药费豁免制度的特殊群体或者特定疾病",
                    "of a group or with an illness whose costs are waived")
            .foundInEachCase();

    static final Unruled RECIPIENTS_CHECKED = shall(PLAN, "XX-2-1.1", "二（一）")
            .says(
                    "医疗救助对象的认定动态核查",
                    "Who counts as a recipient of medical assistance is checked as things change")
            .organisational("没有周期和类别", "Neither interval nor categories");

    static final Rule<Member> CONTRIBUTIONS = shall(PLAN, "XX-2-1.2", "二（一）")
            .says(
                    "医疗救助对象参加医保，按类别给予资助",
                    "Recipients of medical assistance get help with their insurance contributions, by category")
            .reading("类别和金额按国家和省的规定", "Categories and amounts are by the rules of nation and province")
            .when(Member.ENTITY, Member.RESIDENT_INSURANCE)
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "分类资助参加医疗保险",
                    "help with the insurance contribution, by category"));

    static final Rule<Member> COSTS = shall(PLAN, "XX-2-1.3", "二（一）")
            .says(
                    "医疗救助对象的医疗费用给予直接救助",
                    "Recipients of medical assistance get direct help with medical costs")
            .reading("起付标准、比例和限额按公布的标准", "Deductible, share and ceiling are those published")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "直接救助医疗费用",
                    "direct assistance with medical costs"));

    static final Unruled MORE_ILLNESSES = shall(PLAN, "XX-2-1.4", "二（一）")
            .says("救助的病种范围在合适的时候增加", "Illnesses are added to those covered when the time is right")
            .organisational("没有病种目录", "There is no list of illnesses");

    static final Rule<Member> COSTS_WAIVED = shall(PLAN, "XX-2-1.5", "二（一）")
            .says(
                    "特殊群体、特定疾病的医药费用按制度豁免",
                    "For special groups and certain illnesses medical costs are waived under the system for that")
            .reading(
                    "哪些群体、哪些疾病、豁免多少没有写，看豁免制度",
                    "Groups, illnesses and shares are those of that system")
            .when(Member.ENTITY, WAIVED)
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "按制度豁免医药费用",
                    "medical costs waived under the system"));

    static final Rule<Member> TREATED_FIRST_IN_EMERGENCY = shall(PLAN, "XX-2-1.6", "二（一）")
            .says(
                    "突发疫情等紧急情况下，医疗机构先收治、后结算",
                    "In an emergency such as an epidemic, hospitals treat first and charge later")
            .reading(
                    "谁宣布紧急情况、包括哪些病人没有写；对当地所有病人",
                    "Who declares it and which patients are meant is not said; it is for every patient there")
            .when(Member.ENTITY, EmergencyDiseaseRelief.IN_A_SUDDEN_EMERGENCY)
            .then(EmergencyDiseaseRelief.TREATS_FIRST);

    static final Rule<Member> FITS_TOGETHER = shall(PLAN, "XX-2-1.7", "二（一）")
            .says(
                    "医疗救助与其他医疗保障和社会救助衔接",
                    "Medical assistance is fitted together with other medical security and social assistance")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.COUNTY_MEDICAL_SECURITY,
                    "医疗救助与其他医疗保障和社会救助衔接",
                    "fits medical assistance together with other medical security and social assistance",
                    Programme.MEDICAL_ASSISTANCE));

    private XinxiangMedical() {}
}
