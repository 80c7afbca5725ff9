package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** Education assistance by the interim measures of 2014 (649号 §33–36), to June 2026. */
public final class Education2014 {

    /** Who is paid a living subsidy: a pupil of compulsory education in difficulty, or of the four groups. */
    static final Condition<Member> GETS_LIVING_SUBSIDY =
            allOf(EducationAssistance.IN_COMPULSORY_EDUCATION, EducationAssistance.NEEDY);

    /** 649号 §33, first paragraph. */
    public static final Rule<Member> IN_COMPULSORY_EDUCATION = shall(MEASURES_649, "N649-33.1", "§33")
            .says(
                    "义务教育阶段就学的低保家庭成员、特困供养人员，给予教育救助",
                    "Members of dibao families and persons in extreme-poverty support in compulsory education get "
                            + "education assistance")
            .when(
                    Member.ENTITY,
                    allOf(EducationAssistance.IN_COMPULSORY_EDUCATION, EducationAssistance.IN_DIBAO_OR_EXTREME_POVERTY))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 649号 §33, second paragraph. */
    public static final Rule<Member> ABOVE_COMPULSORY_EDUCATION = shall(MEASURES_649, "N649-33.2", "§33")
            .says(
                    "高中（含中职）、普通高等教育阶段就学的低保家庭成员、特困供养人员，根据实际情况给予适当教育救助",
                    "Those in upper secondary, secondary vocational and higher education get what aid fits the "
                            + "situation")
            .reading("给不给是应当，给多少看实际情况", "That aid is given binds; how much depends on the situation")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.SCHOOL_STAGE.isOneOf(these(
                                    SchoolStage.UPPER_SECONDARY,
                                    SchoolStage.VOCATIONAL_SECONDARY,
                                    SchoolStage.JUNIOR_COLLEGE,
                                    SchoolStage.BACHELOR,
                                    SchoolStage.POSTGRADUATE)),
                            EducationAssistance.IN_DIBAO_OR_EXTREME_POVERTY))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 649号 §33, second paragraph. */
    public static final Rule<Member> KEPT_FROM_SCHOOL = shall(MEASURES_649, "N649-33.3", "§33")
            .says(
                    "不能入学接受义务教育的残疾儿童，根据实际情况给予适当教育救助",
                    "Disabled children who cannot enter compulsory school get what aid fits the situation")
            .when(Member.ENTITY, allOf(People.DISABLED, EducationFacts.CANNOT_ATTEND_SCHOOL))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 649号 §33. */
    public static final Rule<Member> NOBODY_TO_AID = shall(MEASURES_649, "N649-33.4", "§33")
            .says("教育救助给予就学的人", "Education assistance is for somebody who is to be taught")
            .reading("已经死亡的人，没有可以救助的", "Who has died is not aided")
            .when(Member.ENTITY, People.KNOWN_TO_HAVE_DIED)
            .then(excludes(Programme.EDUCATION_ASSISTANCE));

    /** 649号 §34. */
    public static final Rule<Member> WAYS = shall(MEASURES_649, "N649-34.1", "§34")
            .says(
                    "根据教育阶段采取减免费用、发放助学金、给予生活补助、安排勤工助学等方式",
                    "By stage, fees are reduced, grants and living subsidies paid, work-study posts arranged and the "
                            + "like")
            .reading("标准由省确定、公布（§35）", "How much, the province says (§35)")
            .when(Member.ENTITY, EducationAssistance.IN_DIBAO_OR_EXTREME_POVERTY)
            .then(provides(
                    Programme.EDUCATION_ASSISTANCE,
                    "按学段减免费用、发放助学金、给予生活补助或安排勤工助学（标准由省确定）",
                    "by stage fees reduced, grants, living subsidies or work-study posts, as the province sets"));

    /** 649号 §34. */
    public static final Rule<Member> LIVING_SUBSIDY = shall(MEASURES_649, "N649-34.2", "§34")
            .says("给予生活补助", "A living subsidy is paid")
            .when(Member.ENTITY, GETS_LIVING_SUBSIDY)
            .then(pays(Programme.EDUCATION_ASSISTANCE, Part.SCHOOL_LIVING, EducationAssistance.LIVING_SUBSIDY));

    /** 649号 §36. */
    public static final Rule<Member> ACCEPTED = shall(MEASURES_649, "N649-36.1", "§36")
            .says("教育救助向就读学校申请", "Education assistance is applied for at the school")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.SCHOOL, Programme.EDUCATION_ASSISTANCE));

    /** 649号 §36. */
    public static final Rule<Member> DECIDED = shall(MEASURES_649, "N649-36.2", "§36")
            .says("按规定程序审核、确认后，由学校实施", "After examination and decision the school carries it out")
            .reading("没有另外写由谁确认的，由学校确认", "As nobody else is named, the school decides")
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.SCHOOL, Programme.EDUCATION_ASSISTANCE));

    private Education2014() {}
}
