package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.margin.Margin2021;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Period;

/** How applications are taken in, checked and decided on in Changle, whatever the programme. */
final class ChangleAdministration {

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE
    };

    static final Unruled SAFEGUARD = shall(OPINION, "CL-0.1", "首部、引言、落款")
            .says(
                    "全县各级各部门落实改革后的社会救助制度，兜住基本民生底线",
                    "All bodies of the county put the reformed system into practice, as the last safeguard of basic "
                            + "living")
            .organisational();

    static final Unruled THREE_PARTS = shall(OPINION, "CL-1.3", "一")
            .says(
                    "体系由基本生活、专项、急难三类救助组成，社会力量补充，信息化支撑",
                    "The system has three parts, for basic living, special needs and emergencies, with society as a "
                            + "supplement and data systems as a support")
            .organisational();

    static final Unruled LAYERED_SYSTEM = shall(OPINION, "CL-2-1.1", "二（一）")
            .says(
                    "把各部门的救助政策放在一起梳理，建成分层分类的制度",
                    "The assistance policies of all departments are reviewed together and built into one layered "
                            + "system")
            .organisational();

    static final Unruled EVERY_GROUP_COVERED = shall(OPINION, "CL-2-1.2", "二（一）")
            .says("各类困难群体都有救助覆盖", "Every group in hardship is covered")
            .organisational();

    static final Unruled COUNTY_CENTRE = shall(OPINION, "CL-2-2-12.1", "二（二）12")
            .says(
                    "县社会救助综合服务中心统筹衔接、培训、咨询、调度、监督和转办",
                    "The county centre coordinates policies, training, advice, dispatch, supervision and the passing "
                            + "on of matters")
            .organisational();

    static final ImmutableList<Rule<Household>> TOWN_PLATFORM = shall(OPINION, "CL-2-2-12.3", "二（二）12")
            .says(
                    "已纳入镇（街、区）平台的救助事项，由平台宣传政策、受理、入户调查、审核确认、公示和日常监管",
                    "What the town platform handles is accepted, visited, decided, put up for notice and supervised "
                            + "there")
            .reading(
                    "事项“分批次”纳入，是否已纳入是一项事实",
                    "Matters come to the platform in batches, so whether one has is a fact")
            .when(Household.ENTITY, Household.APPLICATION.its(ChangleFacts.ON_TOWN_PLATFORM))
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.TOWNSHIP, ALL),
                    takes(Step.HOME_VISIT, Body.TOWNSHIP, ALL),
                    takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, ALL),
                    effect(Body.TOWNSHIP, "救助之后负责日常监管", "supervises the case afterwards", ALL));

    // said apart, for only this part takes the place of national rules
    static final Rule<Household> TOWN_DECIDES = shall(OPINION, "CL-2-2-12.3/5", "二（二）12")
            .says(
                    "已纳入镇（街、区）平台的救助事项，由平台宣传政策、受理、入户调查、审核确认、公示和日常监管",
                    "What the town platform handles is accepted, visited, decided, put up for notice and supervised "
                            + "there")
            .reading(
                    "“审核确认”是低保、低保边缘、特困的用语，临时救助由谁审批仍依全国规定",
                    "审核确认 is the word for dibao, margin households and extreme-poverty support; who decides on "
                            + "temporary assistance stays with the national rules")
            .reading(
                    "纳入平台的是一项项救助事项，低保边缘家庭的认定纳入了的也由平台确认，不必参照低保（N39-2.1）",
                    "Matters come to the platform one by one; where the recognition of margin households has, it is "
                            + "decided there, without following dibao (N39-2.1)")
            .reading(
                    "2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "From July 2026 only the province can rule that the township decides (§44 of the law), so the "
                            + "sentence holds to June 2026")
            .inForce(Period.until("2026-06-30"))
            .overriding(DibaoProcedure2021.COUNTY_DECIDES, Texts.DIBAO_57.clause("§2"))
            .overriding(DibaoProcedure2021.TOWN_DECIDES, Texts.DIBAO_57.clause("§2"))
            .overriding(Margin2021.TOWN_RECOGNISES, Texts.OPINION_39.clause("二"))
            .overriding(ExtremePovertyProcedure2021.COUNTY_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .overriding(ExtremePovertyProcedure2021.TOWN_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .when(Household.ENTITY, Household.APPLICATION.its(ChangleFacts.ON_TOWN_PLATFORM))
            .then(decidedBy(
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Household> VILLAGE_APPRAISES = shall(OPINION, "CL-2-2-12.5", "二（二）12")
            .says(
                    "村（居）社会救助服务站负责调查评议",
                    "The village (community) station takes part in survey and appraisal")
            .reading(
                    "只分配任务；每案是否要评议依各项目的规定",
                    "It only gives the task; whether a case needs an appraisal is for the rules of the programme")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.VILLAGE,
                    "参与调查评议",
                    "takes part in the survey and, where there is one, the appraisal", ALL));

    static final Rule<Household> VILLAGE_DISCOVERS = shall(OPINION, "CL-2-2-12.6", "二（二）12")
            .says(
                    "村（居）社会救助服务站主动发现困难群众",
                    "The village (community) station seeks out people in hardship on its own")
            .reading("多久走访一次、多快上报，文件没有写", "How often and how fast is not said")
            .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
            .then(effect(
                    Body.VILLAGE,
                    "主动发现生活困难的家庭",
                    "finds the household in difficulty without waiting for an application",
                    ALL));

    static final Unruled STEPS_STREAMLINED = shall(OPINION, "CL-2-2-15.1", "二（二）15")
            .says("以审批权下放为契机，优化审批流程", "With approval handed down, its steps are streamlined")
            .organisational();

    static final Unruled FEWER_PROOFS = shall(OPINION, "CL-2-2-15.2", "二（二）15")
            .says("简化证明材料", "Fewer proofs are asked for")
            .organisational();

    static final Rule<Household> ONE_WINDOW = shall(OPINION, "CL-2-2-15.3", "二（二）15")
            .says(
                    "制定“一次办好”事项清单，推行“一窗受理、一网通办”",
                    "What can be finished in one go is listed, and applications go through one window and one network")
            .reading("清单由当地公布，文件没有列出", "The list is for the place to publish; the text does not give it")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以在一个窗口或者网上办理",
                    "can have it handled at one window or online", ALL));

    static final Rule<Household> APPLIES_WHERE_LIVING = encouraged(OPINION, "CL-2-2-15.4", "二（二）15")
            .says(
                    "积极推进持居住证人员在居住地申办社会救助",
                    "Applying at the place of residence with a residence permit is promoted")
            .reading(
                    "不限户籍地，也没有写居住多久；是推进，不是当然的权利",
                    "Registration anywhere, and no length of residence is named; it is promoted and not yet a right")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.RESIDENCE_PERMIT))
            .then(effect(
                    Body.APPLICANT,
                    "可以凭居住证在居住地申请",
                    "may apply at the place of residence with the residence permit",
                    ALL));

    static final Unruled WAYS_IMPROVED = shall(OPINION, "CL-2-2-15.6", "二（二）15")
            .says(
                    "完善低保、特困、低收入家庭的认定办法",
                    "The ways of recognising dibao, extreme-poverty and low-income families are improved")
            .organisational();

    static final ImmutableList<Rule<Household>> PROVINCIAL_PLATFORM = shall(OPINION, "CL-2-2-16.1", "二（二）16")
            .says(
                    "在全省社会救助数字平台登记分办、跟踪办件、反馈办结",
                    "On the provincial platform each case is registered and handed out, followed, and closed with "
                            + "feedback")
            .reading("各环节没有写期限", "No stage has a time limit")
            .forEvery(Household.ENTITY)
            .thenEach(
                    effect(
                            Body.TOWNSHIP,
                            "在全省平台登记并分办",
                            "registers the case on the provincial platform and hands it out",
                            ALL),
                    effect(Body.TOWNSHIP, "在全省平台跟踪办件", "follows the case on the provincial platform", ALL),
                    effect(
                            Body.DEPARTMENT,
                            "在全省平台反馈办结情况",
                            "feeds back the result on the provincial platform", ALL));

    static final Rule<Household> NO_DUPLICATE = shall(OPINION, "CL-2-2-16.2", "二（二）16")
            .says(
                    "共享救助信息，防止重复救助、遗漏救助",
                    "Shared data are used so that nobody is helped twice or left out")
            .reading(
                    "哪些救助不能并享，文件没有列出，由经办机构比对判断",
                    "Which benefits exclude each other is not listed; the authority compares and judges")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "比对共享信息，防止重复或者遗漏救助",
                    "compares shared data, so that nobody is helped twice or left out",
                    ALL));

    static final Rule<Household> MOBILE = shall(OPINION, "CL-2-2-16.3", "二（二）16")
            .says(
                    "利用“潍坊救助”“爱昌乐”APP等，在移动端办理社会救助事项",
                    "Assistance matters are handled on the mobile applications of Weifang and Changle too")
            .reading("哪些事项可以在哪个APP上办，文件没有写", "Which matter on which application is not said")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以用“潍坊救助”“爱昌乐”APP办理",
                    "can have it handled on the mobile applications of Weifang and Changle",
                    ALL));

    static final ImmutableList<Rule<Household>> CHECK_IS_AUTHORISED = shall(OPINION, "CL-2-2-17.2", "二（二）17")
            .says(
                    "核对机构依据个人授权及单位委托，提供社会救助信息核查服务",
                    "The checking body checks on the person’s authorisation and on the commission of the unit")
            .reading(
                    "“及”：两者都要；哪些家庭成员要授权，文件没有写",
                    "Both are needed; who of the family has to authorise is not said")
            .forEvery(Household.ENTITY)
            .thenEach(
                    needs(Document.CHECK_AUTHORISATION, Body.APPLICANT, ALL),
                    needs(Document.CHECK_COMMISSION, Body.TOWNSHIP_OR_COUNTY, ALL));

    static final Unruled DATA_COMPARED = shall(OPINION, "CL-2-2-17.3", "二（二）17")
            .says(
                    "核对信息跨部门、跨层级实时比对，形成动态数据库",
                    "Data are compared in real time across departments and levels and kept in a living database")
            .organisational();

    static final Unruled REFORM_IN_DETAIL = shall(OPINION, "CL-3-1.1", "三（一）")
            .says(
                    "各级各部门重视改革，细化措施，加强配合",
                    "All levels give weight to the reform, detail measures and cooperate")
            .organisational();

    static final Unruled MADE_KNOWN = shall(OPINION, "CL-3-3.1", "三（三）")
            .says("用多种媒体宣传，总结推广经验", "The media make it known, and good experience is spread")
            .organisational();

    private ChangleAdministration() {}
}
