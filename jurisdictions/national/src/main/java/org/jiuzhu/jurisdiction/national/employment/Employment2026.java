package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/**
 * Employment assistance by the Social Assistance Law, from July 2026. It does not take up that one of a dibao family
 * is to be in work; for urban families the Employment Promotion Law still says so.
 */
public final class Employment2026 {

    /** 社会救助法 §27, first paragraph. */
    public static final ImmutableList<Rule<Member>> THREE_KINDS = shall(LAW, "NLAW-27.1", "§27")
            .says(
                    "低保、低保边缘、刚性支出困难家庭中有劳动能力并失业的成员，通过鼓励企业吸纳就业等给予就业救助",
                    "Members of dibao, margin and rigid-expenditure families who are able to work and unemployed get "
                            + "employment assistance, as by encouraging firms to hire")
            .reading("特困人员不在其列", "People in extreme-poverty support are not among them")
            .when(Member.ENTITY, allOf(EmploymentAssistance.OF_THE_THREE_KINDS, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "通过鼓励企业吸纳就业等途径帮助就业",
                            "help into work, as by encouraging firms to hire"));

    /** 社会救助法 §27, first paragraph. */
    public static final Rule<Member> PUBLIC_POST = shall(LAW, "NLAW-27.2", "§27")
            .says(
                    "仍然无法就业且符合就业困难人员条件的，按规定通过公益性岗位安置等给予就业救助",
                    "Who still gets no work and is hard to employ is placed in a public-welfare post and the like, as "
                            + "laid down")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.OF_THE_THREE_KINDS,
                            EmploymentAssistance.UNEMPLOYED,
                            EmploymentFacts.NOT_PLACED_BY_MARKET,
                            EmploymentAssistance.HARD_TO_EMPLOY))
            .then(provides(Programme.EMPLOYMENT_ASSISTANCE, "公益性岗位安置", "a public-welfare post"));

    /** 社会救助法 §27. */
    public static final Rule<Member> NOBODY_TO_ASSIST = shall(LAW, "NLAW-27.3", "§27")
            .says("就业救助给予有劳动能力的人", "Employment assistance is for somebody able to work")
            .reading("已经死亡的人，没有可以救助的", "Who has died is not assisted")
            .when(Member.ENTITY, People.KNOWN_TO_HAVE_DIED)
            .then(excludes(Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §27, second paragraph. */
    public static final Rule<Member> WORK_IS_SOUGHT = shall(LAW, "NLAW-27.4", "§27")
            .says("有劳动能力和就业条件的救助对象，应当积极就业", "Recipients who are able to work actively seek it")
            .reading(
                    "连续3次拒绝工作的后果，法律没有写，低保仍依57号§34",
                    "What follows from refusing work three times the law does not say; for dibao it is still §34 of "
                            + "Order 57")
            .when(Member.ENTITY, allOf(EmploymentAssistance.OF_THE_THREE_KINDS, EmploymentAssistance.UNEMPLOYED))
            .then(effect(Body.RECIPIENT, "积极就业", "actively seeks work", Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §37, first paragraph. */
    public static final Rule<Member> ACCEPTED = shall(LAW, "NLAW-37.3", "§37")
            .says(
                    "就业救助向户籍所在地乡镇申请",
                    "Employment assistance is applied for at the township of registration")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §43. */
    public static final Rule<Member> INVESTIGATED = shall(LAW, "NLAW-43.1", "§43")
            .says("乡镇受理后调查核实", "The township investigates after acceptance")
            .reading("用什么方式查由乡镇选", "By which means is for the township")
            .forEvery(Member.ENTITY)
            .then(takes(Step.INVESTIGATION, Body.TOWNSHIP, Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §44, first paragraph. */
    public static final Rule<Member> COUNTY_DECIDES = shall(LAW, "NLAW-44.4", "§44")
            .says(
                    "就业救助由乡镇提出审核意见，报县级社会救助管理部门确认",
                    "On employment assistance the township gives its opinion and the department of the county decides")
            .reading(
                    "就业救助的管理部门是人力资源社会保障部门",
                    "The department for employment assistance is human resources and social security")
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.COUNTY_HUMAN_RESOURCES, Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on employment assistance. */
    public static final OpenTerm.OfCondition<Member> PROVINCE_HANDS_DOWN = OpenTerm.condition(
            Member.ENTITY,
            "NLAW-44#employment",
            LAW.clause("§44"),
            "省规定就业救助由乡镇（街道）作出确认决定",
            "the province rules that townships decide on employment assistance");

    /** 社会救助法 §44, second paragraph. */
    public static final Rule<Member> TOWN_DECIDES = shall(LAW, "NLAW-44.2/6", "§44")
            .says("省可以规定由乡镇确认", "The province can rule that the township decides")
            .reading("省有没有规定是待定项", "Whether it has is open")
            .overriding(COUNTY_DECIDES, LAW.clause("§44"))
            .when(Member.ENTITY, PROVINCE_HANDS_DOWN)
            .then(decidedBy(Body.TOWNSHIP, Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Member> PUBLISHED = shall(LAW, "NLAW-45.5", "§45")
            .says("决定给予救助的，在所在村、社区公布", "A decision to assist is published in the village")
            .forEvery(Member.ENTITY)
            .then(takesWhoDecides(Step.PUBLICATION, Programme.EMPLOYMENT_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Member> REFUSAL_TOLD = shall(LAW, "NLAW-45.6", "§45")
            .says("不给予救助的，书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Member.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.EMPLOYMENT_ASSISTANCE));

    private Employment2026() {}
}
