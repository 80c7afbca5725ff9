package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.STUDENT_LOANS;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Choosing;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Student loans (国家助学贷款): how much can be borrowed for a school year; a loan is nothing that is given. */
public final class StudentLoans2014 {

    private static final Condition<Member> IN_HIGHER_EDUCATION =
            Member.SCHOOL_STAGE.isOneOf(EducationAssistance.HIGHER);

    /** 2014年通知. */
    public static final Rule<Member> CEILING_2014 = shall(STUDENT_LOANS, "NLOAN-1.1", "2014年")
            .says(
                    "每学年本专科不超过8000元、研究生不超过12000元；学费和住宿费不足的，以学费和住宿费为限",
                    "A school year at most 8,000 yuan, of postgraduates 12,000, and no more than tuition and boarding")
            .reading(
                    "“可按学费和住宿费确定”读作以其为限",
                    "That it can be set by tuition and boarding is read as a limit")
            .inForce(Period.until("2021-08-31"))
            .when(Member.ENTITY, IN_HIGHER_EDUCATION)
            .then(EducationAssistance.LOAN_CEILING.is(by("8000.00", "12000.00").atMost(EducationFacts.SCHOOL_FEES)));

    /** 2021年通知: from the school year of autumn 2021. */
    public static final Rule<Member> CEILING_2021 =
            ceiling("NLOAN-1.2", "2021年", Period.between("2021-09-01", "2023-08-31"), "12000", "16000");

    /** 2023年通知: from the school year of autumn 2023. */
    public static final Rule<Member> CEILING_2023 =
            ceiling("NLOAN-1.3", "2023年", Period.between("2023-09-01", "2024-08-31"), "16000", "20000");

    /** 2024年通知: from the school year of autumn 2024. */
    public static final Rule<Member> CEILING_2024 =
            ceiling("NLOAN-1.4", "2024年", Period.from("2024-09-01"), "20000", "25000");

    /** What can be borrowed, up to the ceiling. */
    public static final Rule<Member> LOAN = shall(STUDENT_LOANS, "NLOAN-1.5", "2014年")
            .says("学生可以在额度上限以内申请助学贷款", "Students can borrow up to the ceiling")
            .reading(
                    "可以是给学生的选择；贷款要还，不是救助金额",
                    "The choice is the student’s; a loan is paid back and is no assistance in money")
            .when(Member.ENTITY, IN_HIGHER_EDUCATION)
            .then(paysBetween(
                    Programme.EDUCATION_ASSISTANCE,
                    "助学贷款（每学年，须偿还）",
                    "student loan, a school year, to be paid back",
                    NOTHING,
                    EducationAssistance.LOAN_CEILING));

    private static Rule<Member> ceiling(
            String id, String locator, Period schoolYears, String students, String postgraduates) {
        return shall(STUDENT_LOANS, id, locator)
                .says(
                        "每学年本专科不超过" + students + "元、研究生不超过" + postgraduates + "元",
                        "A school year at most " + students + " yuan, of postgraduates " + postgraduates)
                .reading(
                        "超出学费和住宿费的部分可以用于生活费",
                        "What is beyond tuition and boarding can pay for living")
                .inForce(schoolYears)
                .when(Member.ENTITY, IN_HIGHER_EDUCATION)
                .then(EducationAssistance.LOAN_CEILING.is(by(students + ".00", postgraduates + ".00")));
    }

    private static Amount<Member> by(String students, String postgraduates) {
        Choosing<Member> highest = where(Member.SCHOOL_STAGE.is(SchoolStage.POSTGRADUATE), yuan(postgraduates));
        return highest.otherwise(yuan(students));
    }

    private StudentLoans2014() {}
}
