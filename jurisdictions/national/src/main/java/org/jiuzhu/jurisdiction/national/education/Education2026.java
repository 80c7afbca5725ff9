package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** Education assistance by the Social Assistance Law (§25, §38), from July 2026. */
public final class Education2026 {

    private static final Condition<Member> FOUR_KINDS_AT_SCHOOL =
            allOf(People.AT_SCHOOL, EducationAssistance.OF_THE_FOUR_KINDS);

    /** 社会救助法 §25. */
    public static final Rule<Member> ELIGIBLE = shall(LAW, "NLAW-25.1", "§25")
            .says(
                    "特困、低保、低保边缘、刚性支出困难家庭成员，在学前、义务、高中、高等教育阶段给予教育救助",
                    "At all stages of schooling, people in extreme poverty and members of dibao, margin and "
                            + "rigid-expenditure families get education assistance")
            .when(Member.ENTITY, FOUR_KINDS_AT_SCHOOL)
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 社会救助法 §25. */
    public static final Rule<Member> WAYS = shall(LAW, "NLAW-25.2", "§25")
            .says(
                    "按照规定采取减免费用，发放助学金、生活补助，提供勤工助学岗位、助学贷款等方式",
                    "As is laid down, fees are reduced, grants and living subsidies paid, work-study posts and loans "
                            + "provided")
            .reading(
                    "方式和数额都按规定；本条自己不免任何一项费用",
                    "Ways and amounts are as laid down elsewhere; by itself the article waives no fee")
            .when(Member.ENTITY, FOUR_KINDS_AT_SCHOOL)
            .then(provides(
                    Programme.EDUCATION_ASSISTANCE,
                    "按规定减免费用、发放助学金和生活补助，提供勤工助学岗位、助学贷款（社会救助法§25）",
                    "as laid down: fees reduced, grants, living subsidies, work-study posts, loans (§25 of the law)"));

    /** 社会救助法 §25. */
    public static final Rule<Member> LIVING_SUBSIDY = shall(LAW, "NLAW-25.3", "§25")
            .says("按照规定发放生活补助", "A living subsidy is paid as laid down")
            .when(Member.ENTITY, Education2014.GETS_LIVING_SUBSIDY)
            .then(pays(Programme.EDUCATION_ASSISTANCE, Part.SCHOOL_LIVING, EducationAssistance.LIVING_SUBSIDY));

    /** 社会救助法 §25. */
    public static final Rule<Member> NOBODY_TO_AID = shall(LAW, "NLAW-25.4", "§25")
            .says("教育救助给予各教育阶段的人", "Education assistance is for somebody at a stage of schooling")
            .reading("已经死亡的人，没有可以救助的", "Who has died is not aided")
            .when(Member.ENTITY, People.KNOWN_TO_HAVE_DIED)
            .then(excludes(Programme.EDUCATION_ASSISTANCE));

    /** 社会救助法 §38, first paragraph. */
    public static final Rule<Member> ACCEPTED = shall(LAW, "NLAW-38.1", "§38")
            .says("教育救助向就读学校提出", "Education assistance is applied for at the school")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.SCHOOL, Programme.EDUCATION_ASSISTANCE));

    /** 社会救助法 §38, first paragraph. */
    public static final Rule<Member> DECIDED = shall(LAW, "NLAW-38.2", "§38")
            .says("由学校按照国家有关规定实施", "The school carries it out by the rules of the state")
            .reading("没有另外写由谁确认的，由学校确认", "As nobody else is named, the school decides")
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.SCHOOL, Programme.EDUCATION_ASSISTANCE));

    private Education2026() {}
}
