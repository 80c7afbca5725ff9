package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IntakeChannel;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.MonthEffect.Respect;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** How applications are taken in, examined, decided on and reviewed in Xinxiang, whatever the programme. */
final class XinxiangAdministration {

    private static final Place XINXIANG = Place.of("410700");

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE
    };

    private static final Programme<?>[] MONTHLY = {Programme.MINIMUM_LIVING_ALLOWANCE, Programme.EXTREME_POVERTY_SUPPORT
    };

    /** 救助对象家庭: the household, or one of it alone, draws dibao or extreme-poverty support. */
    private static final Condition<Household> RECEIVES_MONTHLY_ASSISTANCE = anyOf(
            MinimumLivingAllowance.RECEIVES,
            Household.MEMBERS.any(anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES)));

    /** Registered and living in Xinxiang, at different places, for long and with a residence permit (一（五）). */
    private static final Condition<Household> LIVES_ELSEWHERE_IN_XINXIANG = Household.APPLICATION.its(allOf(
            Application.HUKOU.liesWithin(XINXIANG),
            Application.RESIDENCE.liesWithin(XINXIANG),
            Application.APART_FROM_HUKOU,
            Application.LONG_TERM_RESIDENCE,
            Application.RESIDENCE_PERMIT));

    static final Unruled CARRIES_OUT_PROVINCE = shall(PLAN, "XX-0.1", "（通知正文及导语，无编号）")
            .says(
                    "方案根据豫办〔2020〕26号制定，印发全市各县（市、区）和平原示范区、高新区、经开区执行",
                    "The plan carries out Henan’s 豫办〔2020〕26号 and is issued to all counties, cities and districts "
                            + "and to the three functional zones")
            .organisational(
                    "说明来源和适用地域，没有可算的内容",
                    "Where it comes from and where it applies; nothing to compute");

    static final Unruled REVIEWED_REGULARLY = shall(PLAN, "XX-1-4.1", "一（四）")
            .says("对救助对象定期核查", "Who draws assistance is reviewed at regular times")
            .organisational("间隔没有写明，按国家规定", "The interval is not given; the national rules have it");

    static final Rule<Household> NOT_ADJUSTED = shall(PLAN, "XX-1-4.2", "一（四）")
            .says(
                    "复核期内家庭经济状况没有明显变化的，不再调整救助水平",
                    "Without an obvious change, the level of assistance is not adjusted within the re-check period")
            .reading("复核期指两次定期核查之间", "The re-check period is the time between two regular reviews")
            .reading(
                    "说的是家庭经济状况；低保标准、供养标准的调整不是家庭的变化（低保见N57-31.3/2）",
                    "It is about the family’s means; a new dibao or support standard is no change of the family’s (of "
                            + "dibao see N57-31.3/2)")
            .reading(
                    """
                    结果中的金额是按当日的事实和标准算出的数；与已发的不同而没有明显变化的，\
                    下次核查之前仍按已发的发放""",
                    "The amount of a result is what the facts and the standard of the day come to; where it differs "
                            + "from what is paid and nothing changed obviously, what is paid goes on until the next "
                            + "review")
            .when(Household.ENTITY, allOf(RECEIVES_MONTHLY_ASSISTANCE, not(Household.OBVIOUSLY_CHANGED)))
            .then(effect(
                            Body.TOWNSHIP,
                            "下次定期核查之前不调整救助水平",
                            "does not adjust the level of assistance before the next regular review",
                            MONTHLY)
                    .inMonths(MonthEffect.staysUntilReview(Respect.CIRCUMSTANCES)));

    static final Rule<Household> REPORTS_CHANGES = shall(PLAN, "XX-1-4.5", "一（四）")
            .says(
                    "救助对象家庭情况发生明显变化的，应当及时告知乡镇（街道）或村（社区）",
                    "Recipients tell the township or the village promptly when their situation changes obviously")
            .reading(
                    "“重大变化”和“明显变化”指同一件事，包括家庭人口和经济状况",
                    "“Major” and “obvious” change are the same thing, of the family’s members or of its means")
            .when(Household.ENTITY, allOf(RECEIVES_MONTHLY_ASSISTANCE, Household.OBVIOUSLY_CHANGED))
            .then(effect(
                    Body.RECIPIENT,
                    "及时将变化告知乡镇（街道）或村（社区）",
                    "tells the township or the village of the change promptly",
                    MONTHLY));

    static final Unruled MANAGED_BY_CLASS = shall(PLAN, "XX-1-4.6", "一（四）")
            .says(
                    "按类别对救助对象动态管理，规范重大变化的报告",
                    "Recipients are managed by class, and the reporting of major changes is put in order")
            .organisational(
                    "类别没有写明；报告义务另有一句",
                    "The classes are not named; the duty to report is a sentence of its own");

    static final Rule<Household> APPLIES_WHERE_LIVING = shall(PLAN, "XX-1-5.1", "一（五）")
            .says(
                    "新乡市户籍、在市域内人户分离的，可以凭居住证在长期居住地申办社会救助",
                    "People registered in Xinxiang who live elsewhere in it may apply at their place of long-term "
                            + "residence with a residence permit")
            .reading(
                    "“可以”给申请人选择，受理地不得拒绝；仍可在户籍地申请",
                    "“May” gives the choice to the applicant, not to the authority; to apply at the place of "
                            + "registration stays possible")
            .when(Household.ENTITY, LIVES_ELSEWHERE_IN_XINXIANG)
            .then(effect(
                    Body.APPLICANT,
                    "可以凭居住证在长期居住地申请",
                    "may apply at the place of long-term residence with the residence permit",
                    ALL));

    static final Rule<Household> CERTIFICATE_OF_REGISTRATION = shall(PLAN, "XX-1-5.2", "一（五）")
            .says(
                    "在居住地申办的，由户籍所在县（市、区）民政部门核对后出具未享受社会救助的证明",
                    "For an application where the person lives, civil affairs of the county of registration checks and "
                            + "certifies that no assistance is drawn there")
            .reading("证明由居住地一方取得", "The authority of the place of residence obtains it")
            .reading(
                    "在哪里申请没有单列为事实：可以在居住地申办的，视为在居住地申办；在户籍地申请的不需要",
                    "Where the application is made is no fact of its own: who can apply where he or she lives is taken "
                            + "to do so; at the place of registration it is not needed")
            .when(Household.ENTITY, LIVES_ELSEWHERE_IN_XINXIANG)
            .then(needs(Document.NO_ASSISTANCE_CERTIFICATE, Body.COUNTY_OF_REGISTRATION, ALL));

    // the county of registration has something to do until the certificate is there
    static final Rule<Household> CERTIFIES = shall(PLAN, "XX-1-5.2/2", "一（五）")
            .says(
                    "户籍地的证明还没有出具的，由户籍所在县（市、区）民政部门核对后出具",
                    "While the certificate is not there, civil affairs of the county of registration checks and issues "
                            + "it")
            .reading("证明已经出具的，不必再出", "Once the certificate is there, nothing more is asked")
            .when(
                    Household.ENTITY,
                    allOf(
                            LIVES_ELSEWHERE_IN_XINXIANG,
                            not(Household.APPLICATION.its(Application.NO_ASSISTANCE_CERTIFICATE))))
            .then(effect(
                    Body.COUNTY_OF_REGISTRATION,
                    "核对后出具户籍地未享受社会救助的证明",
                    "checks and certifies that no assistance is drawn at the place of registration",
                    ALL));

    static final Rule<Household> HEAD_IS_RESPONSIBLE = shall(PLAN, "XX-5-1.3", "五（一）")
            .says(
                    "乡镇（街道）主要负责人是审批低保、特困供养的第一责任人",
                    "The head of the township (subdistrict) is the first to answer for approvals of dibao and "
                            + "extreme-poverty support")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.TOWNSHIP_HEAD,
                    "是审批的第一责任人",
                    "is the first to answer for the approval", MONTHLY));

    static final Rule<Household> SPOT_CHECKED = shall(PLAN, "XX-5-1.4", "五（一）")
            .says(
                    "对乡镇（街道）上报的审核确认对象，县级民政部门抽查不低于30%",
                    "The county spot-checks at least 30 % of the cases that the townships confirmed and reported")
            .reading(
                    "按每个乡镇（街道）每批上报对象计算，不足一户的进为一户；依上下文只指低保和特困供养",
                    "Of each batch of each township, a part of a case counting as one; from the context dibao and "
                            + "extreme-poverty support only")
            .overriding(ExtremePovertyProcedure2021.SPOT_CHECK, Texts.EXTREME_POVERTY_43.clause("§16"))
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, MONTHLY));

    static final Rule<Household> NO_APPRAISAL = shall(PLAN, "XX-5-1.5", "五（一）")
            .says(
                    "没有争议的救助申请家庭，不再进行民主评议",
                    "Where nothing is disputed, no democratic appraisal is held")
            .when(Household.ENTITY, not(Household.APPLICATION.its(Application.DISPUTED)))
            .then(skips(Step.APPRAISAL, ALL));

    static final Rule<Household> PLATFORM_PROOFS = shall(PLAN, "XX-5-1.6", "五（一）")
            .says(
                    "可以通过政务服务平台查询的证明材料，不要求申请人提供",
                    "Proof that the government service platform can look up is not asked of the applicant")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.PROOF_ON_PLATFORM))
            .then(waives(Document.PLATFORM_PROOF, ALL));

    static final Unruled PROCEDURES_SIMPLER = shall(PLAN, "XX-5-1.7", "五（一）")
            .says("落实监管责任，简化办理程序", "Supervision is carried out and procedures made simpler")
            .organisational("具体做法见本条其他各句", "How, is in the other sentences of this clause");

    static final ImmutableList<Rule<Household>> CHECK_IS_AUTHORISED = shall(PLAN, "XX-5-2.1", "五（二）")
            .says(
                    "民政部门经申请人授权，查询、核对家庭及成员的收入、财产等信息",
                    "Civil affairs looks up and checks income, property and the like of the household and its members "
                            + "on the applicant’s authorisation")
            .reading(
                    "以申请人的授权核对全体成员；是否须每名成员授权，文件没有写明",
                    "The applicant’s authorisation serves for all members; the text does not ask each member for one")
            .reading(
                    "核对由县级民政部门依托核对机构进行；文件另有规定不再核对的除外",
                    "The county’s civil affairs checks, with its checking agency, unless another sentence leaves the "
                            + "check out")
            .forEvery(Household.ENTITY)
            .thenEach(
                    needs(Document.CHECK_AUTHORISATION, Body.APPLICANT, ALL),
                    takes(Step.ECONOMIC_CHECK, Body.COUNTY, ALL));

    static final Rule<Household> DEPARTMENTS_COOPERATE = shall(PLAN, "XX-5-2.2", "五（二）")
            .says("有关部门和机构配合民政部门核对", "Departments and institutions cooperate in the check")
            .reading(
                    "核对以申请人授权为前提，已经授权的才有配合；答复时限没有写",
                    "The check needs the applicant’s authorisation, so they cooperate once it is given; the text gives "
                            + "no time for the answer")
            .reading(
                    "单位为分工括号内所列各部门和机构",
                    "Who is meant are the departments and institutions named as responsible")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.AUTHORISATION_GIVEN))
            .then(effect(
                    Body.DEPARTMENT,
                    "配合民政部门查询、核对家庭的收入、财产等信息",
                    "helps civil affairs to look up and check the household’s income, property and the like",
                    ALL));

    static final Unruled CHECK_KEPT_SAFE = shall(PLAN, "XX-5-2.3", "五（二）")
            .says("核对得到的信息做好安全保护", "What the check brings up is kept safe")
            .organisational();

    static final Rule<Household> MOBILE = encouraged(PLAN, "XX-5-2.4", "五（二）")
            .says(
                    "推动社会救助在移动端申请、办理、查询",
                    "Applying, handling and looking up on mobile devices is promoted")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以在移动端申请、办理、查询",
                    "can apply, have it handled and look it up on a mobile device",
                    ALL));

    static final Unruled DATA_BASE = shall(PLAN, "XX-5-2.5", "五（二）")
            .says(
                    "依托市政务数据共享平台建设社会救助资源库",
                    "A data base of social assistance is built on the city’s platform for sharing data")
            .organisational();

    static final Rule<Household> VILLAGE_REPORTS = shall(PLAN, "XX-5-3.1", "五（三）")
            .says(
                    "村（社区）走访、发现需要救助的困难群众，及时上报乡镇（街道）",
                    "The village (community) visits people, finds those in need and reports them to the township "
                            + "promptly")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.CHANNEL.is(IntakeChannel.DISCOVERY)))
            .then(effect(
                    Body.VILLAGE,
                    "将发现的困难群众及时上报乡镇（街道）",
                    "reports who was found to the township promptly", ALL));

    static final Rule<Household> ONE_WINDOW = shall(PLAN, "XX-5-3.2", "五（三）")
            .says(
                    "乡镇（街道）经办机构以“一门受理、协同办理”窗口统一受理社会救助申请",
                    "The township (subdistrict) accepts all applications for assistance at one window")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, ALL));

    static final Rule<Household> TRANSFERRED = shall(PLAN, "XX-5-3.3", "五（三）")
            .says(
                    "乡镇（街道）按职责办理，属于其他部门的及时转请办理",
                    "The township handles what is in its remit and transfers the rest to the competent department "
                            + "promptly")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.OTHER_DEPARTMENT))
            .then(takes(Step.TRANSFER, Body.TOWNSHIP, ALL));

    static final Rule<Household> DEPARTMENT_FEEDS_BACK = shall(PLAN, "XX-5-3.4", "五（三）")
            .says(
                    "相关部门按照时限要求办结并反馈",
                    "The department finishes a case within its time limit and feeds back the result")
            .reading(
                    "时限由各部门的规定确定，本文件没有写",
                    "The limit is set by the department’s own rules, not here")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.OTHER_DEPARTMENT))
            .then(effect(
                    Body.DEPARTMENT,
                    "在规定时限内办结并反馈",
                    "finishes the case within its time limit and feeds back the result",
                    ALL));

    static final Rule<Household> HOTLINE = shall(PLAN, "XX-5-3.5", "五（三）")
            .says("12345政务服务热线受理群众救助诉求", "The government hotline 12345 takes in requests for assistance")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以拨打12345热线提出救助诉求",
                    "can ask for assistance on the hotline 12345", ALL));

    private XinxiangAdministration() {}
}
