package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_FUNDS;
import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFacts;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFunds2018;
import org.jiuzhu.jurisdiction.national.employment.EmploymentSubsidies;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Period;

/** Employment assistance (就业救助) in Tunxi. */
final class TunxiEmployment {

    private static final Condition<Member> IN_FLEXIBLE_WORK = allOf(
            EmploymentAssistance.HARD_TO_EMPLOY, EmploymentFacts.FLEXIBLE_WORK, EmploymentFacts.PAYS_OWN_INSURANCE);

    /** 定额补贴要不要以实际缴费的三分之二为限: the flat figures of the province are silent. */
    static final OpenTerm.OfCondition<Member> FLAT_UP_TO_TWO_THIRDS = OpenTerm.condition(
            Member.ENTITY,
            "TX-4-10.4#two-thirds",
            OPINION.clause("四（十）"),
            "定额社会保险补贴也以实际缴费的三分之二为限",
            "the flat insurance subsidy, too, is at most two thirds of what was paid");

    /** 创业补贴标准. */
    static final OpenTerm.OfAmount<Member> START_UP_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "TX-4-10.7#start-up",
            OPINION.clause("四（十）"),
            "创业补贴标准",
            "start-up subsidy, as other documents set it");

    static final Rule<Member> DIRECTED = shall(OPINION, "TX-2-2.6", "二（二）")
            .says(
                    "找工作等方面有困难的，按就业救助等专项救助的规定救助",
                    "Difficulty in finding work, and the like, leads to employment or other special-purpose assistance "
                            + "by its rules")
            .reading(
                    "本句只作分流；“等”没有写还有什么，怎样算有困难没有写",
                    "The sentence only directs; what else is meant, and what such difficulty is, it does not say")
            .when(Member.ENTITY, TunxiFacts.SHORT_OF_WORK)
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请就业救助，按规定办理",
                    "directs the person to employment assistance and handles it by the rules",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final ImmutableList<Rule<Member>> FREE_SERVICES = shall(OPINION, "TX-4-10.1", "四（十）")
            .says(
                    "就业困难人员免费享受公共就业服务",
                    "Public employment services are free for people hard to employ")
            .when(Member.ENTITY, EmploymentAssistance.HARD_TO_EMPLOY)
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "免费的公共就业服务",
                            "public employment services, free"));

    static final Rule<Household> NOBODY_IN_WORK = shall(OPINION, "TX-4-10.2", "四（十）")
            .says("保持没有零就业家庭", "No household is left without anyone in work")
            .reading("一人就业即不再是；没有写天数", "With one in work it is none any more; by when is not said")
            .when(Household.ENTITY, EmploymentAssistance.ZERO_EMPLOYMENT)
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "帮助零就业家庭至少一人就业",
                    "helps at least one of the family into work",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> FIRMS_ENCOURAGED = encouraged(OPINION, "TX-4-10.3", "四（十）")
            .says(
                    "鼓励企业招用就业困难人员，按规定给予税费减免、担保贷款贴息和补贴",
                    "Firms are encouraged to hire people hard to employ and get tax relief, guaranteed loans and "
                            + "subsidies by the rules")
            .reading("条件和数额另有规定，本文没有", "Conditions and amounts stand in other rules")
            .when(Member.ENTITY, allOf(EmploymentFacts.HIRED, EmploymentAssistance.HARD_TO_EMPLOY))
            .then(effect(
                    Body.EMPLOYER,
                    "招用就业困难人员的，按规定享受税费减免、担保贷款贴息和补贴",
                    "gets tax relief, guaranteed loans and subsidies by the rules for hiring",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> INSURANCE_SUBSIDY = shall(OPINION, "TX-4-10.4", "四（十）")
            .says(
                    "就业困难人员灵活就业并依法参保缴费的，领取社会保险补贴",
                    "People hard to employ who work flexibly and pay social insurance get a subsidy towards it")
            .when(Member.ENTITY, IN_FLEXIBLE_WORK)
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "社会保险补贴（按规定的标准和期限）",
                    "an insurance subsidy, as much and as long as laid down"));

    static final Rule<Member> INSURANCE_STANDARD = shall(OPINION, "TX-4-10.4/2", "四（十）")
            .says(
                    "按规定：养老每月350元，低保450元；医疗每月100元",
                    "As laid down: 350 yuan a month for a pension, 450 on dibao, and 100 for medical insurance")
            .reading(
                    "规定即安徽省的定额（皖人社秘〔2023〕230号），2026年1月仍用；印发日期没有查到，从次年用起",
                    "Laid down are the flat figures of Anhui (No. 230 of 2023), in use in January 2026; here from the "
                            + "year after, as the day of issue was not at hand")
            .inForce(Period.from("2024-01-01"))
            .when(Member.ENTITY, IN_FLEXIBLE_WORK)
            .then(EmploymentSubsidies.INSURANCE_STANDARD.is(where(
                            TunxiFacts.PAYS_PENSION,
                            where(EmploymentAssistance.IN_DIBAO, yuan("450.00")).otherwise(yuan("350.00")))
                    .otherwise(NOTHING)
                    .plus(where(TunxiFacts.PAYS_MEDICAL, yuan("100.00")).otherwise(NOTHING))));

    static final Rule<Member> TWO_THIRDS = shall(OPINION, "TX-4-10.4/3", "四（十）")
            .says(
                    "定额超过实际缴费三分之二的，怎样补没有写",
                    "What holds where the flat figure is more than two thirds of what was paid is not said")
            .reading("两种读法之间待定", "Open between the two readings")
            .inForce(Period.from("2024-01-01"))
            .overriding(EmploymentFunds2018.TWO_THIRDS, EMPLOYMENT_FUNDS.clause("社会保险补贴"))
            .when(Member.ENTITY, IN_FLEXIBLE_WORK)
            .then(EmploymentSubsidies.UP_TO_TWO_THIRDS.is(FLAT_UP_TO_TWO_THIRDS));

    static final Rule<Member> PUBLIC_POSTS = shall(OPINION, "TX-4-10.5", "四（十）")
            .says(
                    "经市场确实找不到工作的，安排公益性岗位",
                    "Whom the market truly cannot place gets a public-welfare post")
            .reading("说的是就业困难人员", "Meant are people hard to employ")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.UNEMPLOYED,
                            EmploymentAssistance.HARD_TO_EMPLOY,
                            EmploymentFacts.NOT_PLACED_BY_MARKET))
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "公益性岗位托底安置",
                    "a public-welfare post as the last resort"));

    static final Rule<Member> PUBLIC_POSTS_SUBSIDY = shall(OPINION, "TX-4-10.6", "四（十）")
            .says(
                    "公益性岗位人员享受岗位补贴和社会保险补贴",
                    "For public-welfare posts a post subsidy and a social-insurance subsidy are paid")
            .reading(
                    "期限见国家规定；岗位的社保补贴给单位",
                    "How long is in national rules; the insurance subsidy goes to the employer")
            .when(Member.ENTITY, EmploymentSubsidies.PAID_IN_POST)
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "岗位补贴和社会保险补贴",
                    "a post subsidy and an insurance subsidy"));

    static final ImmutableList<Rule<Member>> START_UP = shall(OPINION, "TX-4-10.7", "四（十）")
            .says(
                    "就业困难人员创业的，享受担保贷款、贴息和创业补贴",
                    "People hard to employ who start a business get guaranteed loans, interest subsidies and a "
                            + "start-up subsidy")
            .reading(
                    "数额和条件在其他规定中，没有证实的数",
                    "Amounts and conditions stand elsewhere, and none is certain")
            .when(Member.ENTITY, allOf(EmploymentAssistance.HARD_TO_EMPLOY, EmploymentFacts.STARTS_BUSINESS))
            .thenEach(
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "创业担保贷款、贷款贴息",
                            "a guaranteed loan with subsidised interest"),
                    pays(Programme.EMPLOYMENT_ASSISTANCE, Part.START_UP_SUBSIDY, START_UP_STANDARD));

    static final Unruled BY_CATEGORY = shall(OPINION, "TX-4-10.10", "四（十）")
            .says(
                    "对就业困难人员分类帮扶、实名管理",
                    "Help for people hard to employ is by category, with a register by name")
            .organisational();

    private TunxiEmployment() {}
}
