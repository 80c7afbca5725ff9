package org.example.lanting;

import static org.example.lanting.LantingText.RULES;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** The training grant (培训补贴): the courses of a year one after the other, the first of a year in full. */
final class Training {

    /** Money for the courses that a person has completed. */
    static final Programme<OneOffGrant> PROGRAMME =
            Programme.of("lanting-training", "培训补贴", "training grant", OneOffGrant::new, Claimant.PERSON);

    /** 单科奖励: for whoever concentrates on one course, yuan, once. */
    static final Part FOR_ONE = Part.of("for-one-course", "单科奖励", "reward for a single course", Frequency.ONCE);

    /** 高学费奖励: for the dearest course, yuan, once. */
    static final Part FOR_THE_DEAREST =
            Part.of("for-the-dearest", "高学费奖励", "reward for the dearest course", Frequency.ONCE);

    /** 结业证书: what the school gives whoever completes a course. */
    static final Document CERTIFICATE = Document.of("course-certificate", "结业证书", "certificate of the course");

    /** 学籍核对: the school is asked whether the course was taken. */
    static final Step SCHOOL_CHECK = Step.of("school-check", "学籍核对", "check with the school", Step.HOME_VISIT);

    private static final Condition<Course> COUNTS = define(
            "lanting.counts",
            "可补贴的课程",
            "a course that counts",
            RULES.clause("§1"),
            allOf(
                    Course.COMPLETED,
                    yearsBetween(Lanting.COURSES.ofOwner(Member.BIRTH_DATE), Course.BEGUN_ON)
                            .isAtLeast(number(16))));

    private static final Amount<Course> EARLIER = define(
            "lanting.earlier",
            "同年在先课程的学费",
            "fees of earlier courses of the year",
            RULES.clause("§1"),
            Lanting.COURSES
                    .same(Course.BEGUN_ON.year())
                    .by(Course.BEGUN_ON)
                    .inTurn()
                    .before()
                    .where(COUNTS)
                    .sum(Course.FEE));

    static final Rule<Member> ELIGIBLE = shall(RULES, "LT-1.1", "§1")
            .says("完成培训课程的人员，给予培训补贴", "Who has completed a course gets the training grant")
            .reading("开课时满16周岁的课程才可补贴", "A course counts that began after the 16th birthday")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, Lanting.COURSES.any(COUNTS)))
            .then(makesEligible(PROGRAMME));

    static final Rule<Member> PAID = shall(RULES, "LT-1.2", "§1")
            .says(
                    "同一年度内，在先课程学费不满500元的，学费全额补贴，其后的补贴一半",
                    "Within a year the fee is paid in full while those of earlier courses are below 500.00, and half of it after that")
            .forEvery(Member.ENTITY)
            .then(pays(
                    PROGRAMME,
                    Part.GRANT,
                    Lanting.COURSES
                            .where(COUNTS)
                            .sum(where(EARLIER.isBelow(yuan("500.00")), Course.FEE)
                                    .otherwise(Course.FEE.times(percent(50))))));

    static final Rule<Member> ALONE = shall(RULES, "LT-1.3", "§1")
            .says("只有一门课程可补贴的，另给50元", "Where no other course counts, another 50.00 is paid")
            .when(
                    Member.ENTITY,
                    Lanting.COURSES.any(
                            allOf(COUNTS, not(Lanting.COURSES.others().any(COUNTS)))))
            .then(pays(PROGRAMME, FOR_ONE, yuan("50.00")));

    static final Rule<Member> DEAREST = shall(RULES, "LT-1.4", "§1")
            .says(
                    "可补贴的课程学费都不低于100元的，另给其中最高学费的10%",
                    "Where the fee of each course that counts is at least 100.00, 10 % of the highest of them is paid besides")
            .when(
                    Member.ENTITY,
                    Lanting.COURSES
                            .where(COUNTS)
                            .smallest(Course.FEE)
                            .otherwise(NOTHING)
                            .isAtLeast(yuan("100.00")))
            .then(pays(
                    PROGRAMME,
                    FOR_THE_DEAREST,
                    Lanting.COURSES
                            .where(COUNTS)
                            .largest(Course.FEE)
                            .otherwise(NOTHING)
                            .times(percent(10))));

    static final Rule<Household> PAPER = shall(RULES, "LT-4.1", "§4")
            .says("申请培训补贴的，提交结业证书", "With the application goes the certificate of the course")
            .forEvery(Household.ENTITY)
            .then(needs(CERTIFICATE, Body.APPLICANT, PROGRAMME));

    static final Rule<Household> CHECK = shall(RULES, "LT-4.2", "§4")
            .says("乡镇（街道）向学校核对学籍", "The township checks with the school")
            .forEvery(Household.ENTITY)
            .then(takes(SCHOOL_CHECK, Body.TOWNSHIP, PROGRAMME));

    private Training() {}
}
