package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Education assistance by the opinion on assistance by layers of October 2023 (39号). */
public final class Education2023 {

    /** 39号 四(二)2: from October 2023. */
    public static final Rule<Member> LAYERS = shall(OPINION_39, "N39-4.4", "四（二）2")
            .says(
                    "特困、低保、低保边缘、刚性支出困难家庭的学生和其他家庭经济困难学生，给予教育救助",
                    "Students in extreme poverty, of dibao, margin and rigid-expenditure families, and others in "
                            + "difficulty get education assistance")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.AT_SCHOOL,
                            anyOf(EducationAssistance.OF_THE_FOUR_KINDS, EducationFacts.STUDENT_IN_DIFFICULTY)))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    private Education2023() {}
}
