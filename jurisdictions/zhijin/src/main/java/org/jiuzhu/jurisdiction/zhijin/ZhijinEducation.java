package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.education.EducationAssistance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Education assistance (教育救助) in Zhijin. */
final class ZhijinEducation {

    static final ImmutableList<Rule<Member>> EVERY_AID = shall(PLAN, "ZJ-2-8.1", "二、8")
            .says(
                    "家庭经济困难的学生，各项资助全面落实",
                    "Students from families in economic hardship get every aid whose conditions they meet")
            .reading(
                    "有哪些资助、数额多少由国家和省的规定说",
                    "Which aid there is and how much, the nation and the province say")
            .when(Member.ENTITY, allOf(People.AT_SCHOOL, EducationAssistance.IN_DIFFICULTY))
            .thenEach(
                    makesEligible(Programme.EDUCATION_ASSISTANCE),
                    provides(
                            Programme.EDUCATION_ASSISTANCE,
                            "所在学段的各项学生资助",
                            "every student aid of the stage of schooling"));

    private ZhijinEducation() {}
}
