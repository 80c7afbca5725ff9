package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_FUNDS;
import static org.jiuzhu.jurisdiction.national.shared.Texts.PUBLIC_POSTS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** How much and how long, by the measures on the employment funds (就业补助资金), and on public-welfare posts. */
public final class EmploymentFunds2018 {

    /** 就业补助资金管理办法, 社会保险补贴. */
    public static final Rule<Member> TWO_THIRDS = shall(EMPLOYMENT_FUNDS, "NFUND-1.1", "社会保险补贴")
            .says(
                    "灵活就业的社会保险补贴不超过实际缴费的三分之二",
                    "The insurance subsidy of flexible work is at most two thirds of what was paid")
            .forEvery(Member.ENTITY)
            .then(EmploymentSubsidies.UP_TO_TWO_THIRDS.is(ALWAYS));

    /** 就业补助资金管理办法, 社会保险补贴. */
    public static final Rule<Member> INSURANCE_MONTHS = shall(EMPLOYMENT_FUNDS, "NFUND-1.2", "社会保险补贴")
            .says(
                    "社会保险补贴最长3年；初次核定时距法定退休不足5年的，可以到退休",
                    "The insurance subsidy lasts three years at most, and until retirement for who was less than five "
                            + "years from it when it was first approved")
            .reading(
                    "3年按实际享受的36个月计，中断的月份不算；恰好5年的，不是不足5年",
                    "Three years are 36 months drawn, and months without it do not count; exactly five years are not "
                            + "less than five")
            .forEvery(Member.ENTITY)
            .then(EmploymentSubsidies.INSURANCE_MONTHS.is(
                    where(EmploymentSubsidies.INSURED_NEAR_RETIREMENT, EmploymentFacts.INSURED_MONTHS)
                            .otherwise(number(36)
                                    .minus(EmploymentFacts.INSURANCE_SUBSIDY_MONTHS)
                                    .atLeast(number(0)))));

    /** 就业补助资金管理办法, 社会保险补贴. */
    public static final Rule<Member> EMPLOYERS = shall(EMPLOYMENT_FUNDS, "NFUND-1.3", "社会保险补贴")
            .says(
                    "招用或者用公益性岗位安置就业困难人员的单位，按其实际缴纳的养老、医疗、失业保险费给予补贴",
                    "Employers of people hard to employ, also in public-welfare posts, get what they paid for pension, "
                            + "medical and unemployment insurance")
            .reading("不含个人应缴的部分", "What the person pays is not included")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.HARD_TO_EMPLOY,
                            anyOf(EmploymentFacts.HIRED, EmploymentFacts.IN_PUBLIC_POST)))
            .then(effect(
                    Body.EMPLOYER,
                    "按单位实际缴纳的养老、医疗、失业保险费享受社会保险补贴",
                    "gets a subsidy of what it paid for pension, medical and unemployment insurance",
                    Programme.EMPLOYMENT_ASSISTANCE));

    /** 就业补助资金管理办法, 公益性岗位补贴. */
    public static final Rule<Member> POST_TERM = shall(EMPLOYMENT_FUNDS, "NFUND-2.1", "公益性岗位补贴")
            .says(
                    "公益性岗位补贴最长3年；初次核定时距法定退休不足5年的，可以到退休",
                    "The subsidy of a public-welfare post lasts three years at most, and until retirement for who was "
                            + "less than five years from it when it was first approved")
            .reading("同NFUND-1.2", "Read as NFUND-1.2")
            .forEvery(Member.ENTITY)
            .then(EmploymentSubsidies.WITHIN_POST_TERM.is(caseDate().isBefore(EmploymentSubsidies.POST_UNTIL)));

    /** 公益性岗位通知: from 2020. */
    public static final Rule<Member> SECOND_PLACEMENT = may(PUBLIC_POSTS, "NPOST-1.1", "再次安置")
            .says(
                    "期满仍难就业的大龄、零就业家庭、重度残疾人员，可以再次安置，累计不超过2次",
                    "Who is older, of a zero-employment family or severely disabled and still without work when the "
                            + "time is over may be placed again, twice in all at most")
            .reading("再次安置后期限重新计算", "After that the time begins anew")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.HARD_TO_EMPLOY,
                            EmploymentFacts.NOT_PLACED_BY_MARKET,
                            not(EmploymentSubsidies.WITHIN_POST_TERM),
                            EmploymentFacts.POST_PLACEMENTS.isBelow(number(2)),
                            anyOf(
                                    EmploymentAssistance.OLDER,
                                    Member.ofHousehold(EmploymentAssistance.ZERO_EMPLOYMENT),
                                    People.SEVERELY_DISABLED)))
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "再次通过公益性岗位安置",
                    "a public-welfare post a second time"));

    private EmploymentFunds2018() {}
}
