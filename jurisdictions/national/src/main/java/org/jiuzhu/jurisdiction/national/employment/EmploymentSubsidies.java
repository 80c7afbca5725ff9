package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_FUNDS;
import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_PROMOTION;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;

/** What is paid to people who are hard to employ, and for how long; places set the figures. */
public final class EmploymentSubsidies {

    /** 社会保险补贴标准 of flexible work, yuan a month. */
    public static final OpenTerm.OfAmount<Member> INSURANCE_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "NEPL-52#insurance",
            EMPLOYMENT_PROMOTION.clause("§52"),
            "灵活就业社会保险补贴标准（每月）",
            "insurance subsidy of flexible work, a month");

    /** 以实际缴费的三分之二为限; filled from 2018 by {@link EmploymentFunds2018#TWO_THIRDS}. */
    public static final OpenTerm.OfCondition<Member> UP_TO_TWO_THIRDS = OpenTerm.condition(
            Member.ENTITY,
            "NEPL-52#two-thirds",
            EMPLOYMENT_PROMOTION.clause("§52"),
            "灵活就业社会保险补贴以实际缴费的三分之二为限",
            "the insurance subsidy of flexible work is at most two thirds of what was paid");

    /** 本次最多补贴几个月; filled from 2018 by {@link EmploymentFunds2018#INSURANCE_MONTHS}. */
    public static final OpenTerm.OfCount<Member> INSURANCE_MONTHS = OpenTerm.count(
            Member.ENTITY,
            "NEPL-52#insurance-months",
            EMPLOYMENT_PROMOTION.clause("§52"),
            Unit.MONTHS,
            "本次最多补贴多少个月的社会保险费",
            "how many months of insurance are subsidised at most this time");

    /** 公益性岗位补贴标准, set by the local minimum wage, yuan a month. */
    public static final OpenTerm.OfAmount<Member> POST_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "NEPL-53#post",
            EMPLOYMENT_PROMOTION.clause("§53"),
            "公益性岗位补贴标准（每月，参照当地最低工资）",
            "subsidy of a public-welfare post, a month, set by the local minimum wage");

    /** 公益性岗位补贴仍在期限内; filled from 2018 by {@link EmploymentFunds2018#POST_TERM}. */
    public static final OpenTerm.OfCondition<Member> WITHIN_POST_TERM = OpenTerm.condition(
                    Member.ENTITY,
                    "NEPL-53#post-term",
                    EMPLOYMENT_PROMOTION.clause("§53"),
                    "公益性岗位补贴仍在规定的期限内",
                    "the time for the subsidy of the post is not over")
            .foundInEachCase();

    /** 职业培训补贴标准, yuan. */
    public static final OpenTerm.OfAmount<Member> TRAINING_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "NEPL-49#training",
            EMPLOYMENT_PROMOTION.clause("§49"),
            "职业培训补贴标准",
            "subsidy of a training for work, as the place sets it");

    /** 创业担保贷款额度上限, yuan. */
    public static final OpenTerm.OfAmount<Member> LOAN_CEILING = OpenTerm.amount(
            Member.ENTITY,
            "NEPL-19#loan",
            EMPLOYMENT_PROMOTION.clause("§19"),
            "创业担保贷款额度上限",
            "ceiling of a guaranteed loan for a start-up");

    /** 每月补贴: the standard, within two thirds of what was paid where that is the limit. */
    public static final Amount<Member> INSURANCE_MONTHLY = define(
            "employment.insuranceMonthly",
            "灵活就业社会保险补贴（每月）",
            "insurance subsidy of flexible work, a month",
            EMPLOYMENT_PROMOTION.clause("§52"),
            where(
                            UP_TO_TWO_THIRDS,
                            INSURANCE_STANDARD.atMost(EmploymentFacts.INSURANCE_PAID
                                    .times(number(2))
                                    .dividedBy(number(3))))
                    .otherwise(INSURANCE_STANDARD));

    /** 距法定退休年龄不足5年, on the day on which the insurance subsidy was first approved; a first time is today. */
    public static final Condition<Member> INSURED_NEAR_RETIREMENT = define(
            "employment.insuredNearRetirement",
            "初次核定社会保险补贴时距法定退休年龄不足5年",
            "less than five years from retirement when the insurance subsidy was first approved",
            EMPLOYMENT_FUNDS.clause("社会保险补贴"),
            where(EmploymentFacts.INSURANCE_SUBSIDY_MONTHS.isExactly(number(0)), caseDate())
                    .otherwise(EmploymentFacts.INSURANCE_SUBSIDY_SINCE)
                    .plusYears(number(5))
                    .isAfter(EmploymentFacts.RETIRES_ON));

    /** 岗位补贴期满日: the first day on which it is not paid any more. */
    public static final Day<Member> POST_UNTIL = define(
            "employment.postUntil",
            "岗位补贴期满日",
            "day on which the time for the post subsidy is over",
            EMPLOYMENT_FUNDS.clause("公益性岗位补贴"),
            where(
                            where(EmploymentFacts.POST_SUBSIDY_MONTHS.isExactly(number(0)), caseDate())
                                    .otherwise(EmploymentFacts.POST_SUBSIDY_SINCE)
                                    .plusYears(number(5))
                                    .isAfter(EmploymentFacts.RETIRES_ON),
                            EmploymentFacts.RETIRES_ON)
                    .otherwise(caseDate()
                            .plusMonths(number(36)
                                    .minus(EmploymentFacts.POST_SUBSIDY_MONTHS)
                                    .atLeast(number(0)))));

    /** 就业困难、在公益性岗位: and the time is not over. */
    public static final Condition<Member> PAID_IN_POST =
            allOf(EmploymentAssistance.HARD_TO_EMPLOY, EmploymentFacts.IN_PUBLIC_POST, WITHIN_POST_TERM);

    private EmploymentSubsidies() {}
}
