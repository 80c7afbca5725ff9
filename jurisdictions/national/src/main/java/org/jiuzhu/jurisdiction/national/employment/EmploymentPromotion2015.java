package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_PROMOTION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Aid for people who are hard to employ (就业援助) by the Employment Promotion Law. */
public final class EmploymentPromotion2015 {

    /** 就业促进法 §19. */
    public static final Rule<Member> LOAN = shall(EMPLOYMENT_PROMOTION, "NEPL-19.1", "§19")
            .says(
                    "对自主创业人员给予小额信贷等扶持",
                    "Who starts a business is helped with small loans and the like")
            .reading(
                    "额度上限和贴息由各次规定定，没有证实的数；贷款要还，不是救助金额",
                    "Ceiling and interest are set elsewhere, and no figure is certain; a loan is paid back and is no "
                            + "assistance in money")
            .when(Member.ENTITY, EmploymentFacts.STARTS_BUSINESS)
            .then(paysBetween(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "创业担保贷款（须偿还）",
                    "guaranteed loan for a start-up, to be paid back",
                    NOTHING,
                    EmploymentSubsidies.LOAN_CEILING));

    /** 就业促进法 §35. */
    public static final Rule<Member> FREE_SERVICES = shall(EMPLOYMENT_PROMOTION, "NEPL-35.1", "§35")
            .says(
                    "公共就业服务机构免费提供政策咨询、信息发布、职业指导和介绍、就业援助、就业失业登记",
                    "Advice, news, guidance, placement, aid and registration by the public employment service are "
                            + "free")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "免费提供政策咨询、信息、职业指导和介绍、就业援助、就业失业登记",
                    "gives advice, news, guidance, placement, aid and registration free",
                    Programme.EMPLOYMENT_ASSISTANCE));

    /** 就业促进法 §49. */
    public static final Rule<Member> TRAINING = shall(EMPLOYMENT_PROMOTION, "NEPL-49.1", "§49")
            .says(
                    "失业人员参加就业培训的，按规定享受政府培训补贴",
                    "Unemployed people in a training for work get a training subsidy as laid down")
            .when(Member.ENTITY, allOf(EmploymentAssistance.UNEMPLOYED, EmploymentFacts.IN_TRAINING))
            .then(pays(Programme.EMPLOYMENT_ASSISTANCE, Part.TRAINING_SUBSIDY, EmploymentSubsidies.TRAINING_STANDARD));

    /** 就业促进法 §52, first paragraph. */
    public static final ImmutableList<Rule<Member>> HARD_TO_EMPLOY = shall(EMPLOYMENT_PROMOTION, "NEPL-52.1", "§52")
            .says(
                    "对就业困难人员优先扶持、重点帮助",
                    "People who are hard to employ are supported first and helped most")
            .reading(
                    "法律叫就业援助，办法和就业救助相同，放在一个项目里；具体范围由省定",
                    "The law calls it aid; its means are those of employment assistance, so it is one programme here. "
                            + "Who is meant, the province says")
            .when(Member.ENTITY, EmploymentAssistance.HARD_TO_EMPLOY)
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "就业援助：优先扶持和重点帮助",
                            "aid for who is hard to employ: support first and most"));

    /** 就业促进法 §52, first paragraph. */
    public static final Rule<Member> INSURANCE_SUBSIDY = shall(EMPLOYMENT_PROMOTION, "NEPL-52.2", "§52")
            .says("对就业困难人员给予社会保险补贴", "People who are hard to employ get an insurance subsidy")
            .reading(
                    "给个人的是灵活就业、自己缴费的；单位招用的补贴给单位",
                    "The person gets it in flexible work, paying alone; for who is hired the employer gets it")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.HARD_TO_EMPLOY,
                            EmploymentFacts.FLEXIBLE_WORK,
                            EmploymentFacts.PAYS_OWN_INSURANCE))
            .then(pays(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    Part.INSURANCE_SUBSIDY,
                    EmploymentFacts.INSURED_MONTHS
                            .atMost(EmploymentSubsidies.INSURANCE_MONTHS)
                            .times(EmploymentSubsidies.INSURANCE_MONTHLY)));

    /** 就业促进法 §53. */
    public static final Rule<Member> POSTS_FIRST = shall(EMPLOYMENT_PROMOTION, "NEPL-53.1", "§53")
            .says(
                    "政府投资开发的公益性岗位，优先安排符合岗位要求的就业困难人员",
                    "Public-welfare posts of the government go first to people hard to employ who meet their demands")
            .when(Member.ENTITY, allOf(EmploymentAssistance.UNEMPLOYED, EmploymentAssistance.HARD_TO_EMPLOY))
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "优先安排符合要求的公益性岗位",
                    "public-welfare posts first, where their demands are met"));

    /** 就业促进法 §53. */
    public static final Rule<Member> POST_SUBSIDY = shall(EMPLOYMENT_PROMOTION, "NEPL-53.2", "§53")
            .says(
                    "在公益性岗位工作的，按国家规定给予岗位补贴",
                    "Who works in a public-welfare post gets a subsidy by the rules of the state")
            .when(Member.ENTITY, EmploymentSubsidies.PAID_IN_POST)
            .then(pays(Programme.EMPLOYMENT_ASSISTANCE, Part.POST_SUBSIDY, EmploymentSubsidies.POST_STANDARD));

    /** 就业促进法 §56, second paragraph. */
    public static final ImmutableList<Rule<Member>> ZERO_EMPLOYMENT = shall(EMPLOYMENT_PROMOTION, "NEPL-56.1", "§56")
            .says(
                    "劳动年龄内成员均失业的城市家庭，可以申请就业援助；经确认的，为至少一人提供岗位",
                    "An urban family of whom all of working age are unemployed can apply for aid; once confirmed, at "
                            + "least one is offered a suitable post")
            .reading(
                    "可以申请是家庭的选择；没有劳动能力、不想就业的成员不影响，有一人就业的就不是",
                    "To apply is the family’s choice; members unable or unwilling to work change nothing, and with one "
                            + "in work it is none")
            .when(
                    Member.ENTITY,
                    allOf(Member.ofHousehold(EmploymentAssistance.ZERO_EMPLOYMENT), EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "零就业家庭：为至少一人提供适当的就业岗位",
                            "a suitable post for at least one of a zero-employment family"));

    private EmploymentPromotion2015() {}
}
