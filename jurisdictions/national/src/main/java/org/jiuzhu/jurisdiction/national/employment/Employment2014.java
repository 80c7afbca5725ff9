package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/**
 * Employment assistance by the interim measures of 2014 (649号 §42–44, §46), to June 2026. What follows from refusing
 * work three times (§45) is a rule of dibao.
 */
public final class Employment2014 {

    /** 649号 §42. */
    public static final ImmutableList<Rule<Member>> DIBAO = shall(MEASURES_649, "N649-42.1", "§42")
            .says(
                    "低保家庭中有劳动能力并失业的成员，通过贴息、补贴、减免费用、公益性岗位等给予就业救助",
                    "Members of dibao families who are able to work and unemployed get employment assistance: interest "
                            + "and other subsidies, fees waived, public-welfare posts")
            .reading(
                    "失业：16周岁以上、未到法定退休年龄、有劳动能力和就业要求、没有工作；在校、不想就业的不是失业",
                    "Unemployed is who is 16 and below the retirement age, able and wanting to work, and has none; who "
                            + "is at school or does not want work is not")
            .when(Member.ENTITY, allOf(EmploymentAssistance.IN_DIBAO, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "按规定给予贷款贴息、社会保险补贴、岗位补贴、培训补贴、费用减免、公益性岗位安置",
                            "as laid down: subsidies on interest, insurance, posts and training, fees waived, a "
                                    + "public-welfare post"));

    /** 649号 §42. */
    public static final Rule<Member> NOBODY_TO_ASSIST = shall(MEASURES_649, "N649-42.2", "§42")
            .says("就业救助给予有劳动能力的人", "Employment assistance is for somebody able to work")
            .reading("已经死亡的人，没有可以救助的", "Who has died is not assisted")
            .when(Member.ENTITY, People.KNOWN_TO_HAVE_DIED)
            .then(excludes(Programme.EMPLOYMENT_ASSISTANCE));

    /** 649号 §43. */
    public static final Rule<Household> AT_LEAST_ONE_IN_WORK = shall(MEASURES_649, "N649-43.1", "§43")
            .says(
                    "低保家庭有劳动能力的成员均失业的，县级以上政府采取措施，确保至少一人就业",
                    "Where all able members of a dibao family are unemployed, the county or above it sees to it that "
                            + "at least one gets work")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, EmploymentAssistance.NOBODY_IN_WORK))
            .then(effect(
                    Body.GOVERNMENT,
                    "采取有针对性的措施，确保该家庭至少有一人就业",
                    "takes measures so that at least one of the family gets work",
                    Programme.EMPLOYMENT_ASSISTANCE));

    /** 649号 §44. */
    public static final ImmutableList<Rule<Member>> HANDLED = shall(MEASURES_649, "N649-44.1", "§44")
            .says(
                    "向住所地街道、社区公共就业服务机构申请，核实后予以登记",
                    "The public employment service of the subdistrict or community where the person lives takes the "
                            + "application, verifies and registers it")
            .reading("没有另外写由谁确认的，登记即确认", "As nobody else is named, to register is to decide")
            .forEvery(Member.ENTITY)
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.EMPLOYMENT_SERVICE, Programme.EMPLOYMENT_ASSISTANCE),
                    takes(Step.INVESTIGATION, Body.EMPLOYMENT_SERVICE, Programme.EMPLOYMENT_ASSISTANCE),
                    decidedBy(Body.EMPLOYMENT_SERVICE, Programme.EMPLOYMENT_ASSISTANCE));

    /** 649号 §44. */
    public static final Rule<Member> FREE_SERVICES = shall(MEASURES_649, "N649-44.2", "§44")
            .says("免费提供岗位信息、职业介绍、职业指导等", "News of posts, placement and guidance are free")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "免费的岗位信息、职业介绍、职业指导",
                    "news of posts, placement and guidance, free"));

    /** 649号 §46. */
    public static final Rule<Member> EMPLOYERS = shall(MEASURES_649, "N649-46.1", "§46")
            .says(
                    "吸纳就业救助对象的用人单位，按规定享受社保补贴、税收优惠、小额担保贷款等",
                    "Employers who hire recipients get insurance subsidies, tax relief and guaranteed loans as laid "
                            + "down")
            .reading("数额都在其他规定里", "How much stands in other rules")
            .when(Member.ENTITY, EmploymentFacts.HIRED)
            .then(effect(
                    Body.EMPLOYER,
                    "按国家有关规定享受社会保险补贴、税收优惠、小额担保贷款等",
                    "gets insurance subsidies, tax relief and guaranteed loans as laid down",
                    Programme.EMPLOYMENT_ASSISTANCE));

    private Employment2014() {}
}
