package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IntakeChannel;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** How applications are taken in, examined and decided on in Tunxi, whatever the programme. */
final class TunxiAdministration {

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE
    };

    private static final Programme<?>[] MONTHLY = {Programme.MINIMUM_LIVING_ALLOWANCE, Programme.EXTREME_POVERTY_SUPPORT
    };

    private static final Condition<Household> FOUND_BY_SOMEBODY =
            Household.APPLICATION.its(Application.CHANNEL.is(IntakeChannel.DISCOVERY));

    /** TX-2-4.1, 二（四）: rural people who moved to town get the assistance whose conditions they meet. */
    static final Rule<Member> MOVED_TO_TOWN = shall(OPINION, "TX-2-4.1", "二（四）")
            .says(
                    "符合条件的农业转移人口，给予相应救助",
                    "Rural people who moved to town and qualify get the assistance whose conditions they meet")
            .reading("身份不影响申请，条件按各项目的规定", "The status is no bar; the conditions are those of each programme")
            .when(Member.ENTITY, Member.MOVED_TO_TOWN)
            .then(effect(
                    Body.TOWNSHIP,
                    "不因农业转移人口的身份拒绝救助",
                    "does not refuse assistance because the person moved to town",
                    ALL));

    /** TX-2-4.2, 二（四）: applying at the place of residence with a residence permit is promoted. */
    static final Rule<Household> APPLIES_WHERE_LIVING = encouraged(OPINION, "TX-2-4.2", "二（四）")
            .says(
                    "持居住证的，推进在居住地申请低保等救助",
                    "Applying at the place of residence with a residence permit is promoted, for dibao and other assistance")
            .reading(
                    "不限本市、本省户籍，也不要求户籍地证明；“等”读作各项救助",
                    "Registration anywhere, and no certificate of the place of registration is asked for; “and the like” is read as all"
                            + " programmes")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.RESIDENCE_PERMIT))
            .then(effect(
                    Body.APPLICANT,
                    "可以凭居住证在居住地申请",
                    "may apply at the place of residence with the residence permit",
                    ALL));

    /** TX-7-19.2, 七（十九）: the village reports people in need whom it finds. */
    static final Rule<Household> VILLAGE_REPORTS = shall(OPINION, "TX-7-19.2", "七（十九）")
            .says(
                    "村（社区）级组织走访、发现需要救助的困难群众并上报",
                    "The village (community) visits people, finds those in need and reports them upward")
            .reading("上报镇（街道）", "To the town (subdistrict)")
            .when(Household.ENTITY, FOUND_BY_SOMEBODY)
            .then(effect(Body.VILLAGE, "将发现的困难群众上报镇（街道）", "reports who was found to the town (subdistrict)", ALL));

    /** TX-7-19.3, 七（十九）: officials and commissioned bodies report people in difficulty whom they find. */
    static final Rule<Household> OFFICIALS_REPORT = shall(OPINION, "TX-7-19.3", "七（十九）")
            .says(
                    "从事社会救助的公职人员和受委托服务的单位、组织，发现有人基本生活困难的，及时报告",
                    "Officials in social assistance, and bodies commissioned to serve people in difficulty, report promptly who they find"
                            + " unable to meet basic needs")
            .reading(
                    "发现时看来困难就应报告，是否符合条件由审核确定；“及时”没有写明天数",
                    "What looks like difficulty is reported; whether it is, the examination shows. “Promptly” is not put in days")
            .when(Household.ENTITY, FOUND_BY_SOMEBODY)
            .then(effect(
                    Body.OFFICIAL, "将发现的困难群众及时报告有关部门", "reports who was found to the competent body promptly", ALL));

    /** TX-7-19.4, 七（十九）: the hotline 12345 serves assistance matters. */
    static final Rule<Household> HOTLINE = shall(OPINION, "TX-7-19.4", "七（十九）")
            .says("12345政府服务热线服务民政救助事项", "The government hotline 12345 serves assistance matters")
            .forEvery(Household.ENTITY)
            .then(effect(Body.APPLICANT, "可以拨打12345热线求助", "can ask for assistance on the hotline 12345", ALL));

    /** TX-7-20.1, 七（二十）: the town accepts all applications at one window. */
    static final Rule<Household> ONE_WINDOW = shall(OPINION, "TX-7-20.1", "七（二十）")
            .says(
                    "镇（街道）为民服务中心设“一门受理、协同办理”窗口，统一受理救助申请",
                    "The town’s (subdistrict’s) service centre accepts all applications for assistance at one window")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, ALL));

    /** TX-7-20.2, 七（二十）: what belongs to another department is transferred, followed up and fed back. */
    static final Rule<Household> TRANSFERRED = shall(OPINION, "TX-7-20.2", "七（二十）")
            .says(
                    "窗口及时办理，属于其他部门的转办并跟踪、反馈结果",
                    "The window handles what is in its remit, transfers the rest, follows it up and feeds back the result")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.OTHER_DEPARTMENT))
            .then(takes(Step.TRANSFER, Body.TOWNSHIP, ALL));

    /** TX-7-20.3, 七（二十）: accepting applications for basic assistance away from the competent place is explored. */
    static final Rule<Household> REMOTE_INTAKE = encouraged(OPINION, "TX-7-20.3", "七（二十）")
            .says(
                    "探索基本生活救助申请异地受理",
                    "Accepting applications for basic assistance away from the competent place is explored")
            .reading("基本生活救助指低保和特困供养", "Basic assistance is dibao and extreme-poverty support")
            .forEvery(Household.ENTITY)
            .then(effect(Body.APPLICANT, "可以在异地提出申请", "may hand in the application at another place", MONTHLY));

    /** TX-7-21.3, 七（二十一）: the town decides by joint review. */
    static final Rule<Household> JOINT_REVIEW = shall(OPINION, "TX-7-21.3", "七（二十一）")
            .says(
                    "镇（街道）实行党（工）委领导、政府（办事处）负责、部门参与的联审联批，区民政局监督指导",
                    "The town (subdistrict) decides by joint review, led by its Party committee, run by its government, with departments"
                            + " taking part; the district supervises")
            .reading(
                    "该制度随权限下放建立，适用于低保和特困供养",
                    "It comes with the delegation, so it concerns dibao and extreme-poverty support")
            .forEvery(Household.ENTITY)
            .then(takes(Step.JOINT_REVIEW, Body.TOWNSHIP, MONTHLY));

    /** TX-7-21.4, 七（二十一）: where neither the check nor the visit left doubts, the appraisal may be skipped. */
    static final Rule<Household> NO_APPRAISAL = may(OPINION, "TX-7-21.4", "七（二十一）")
            .says(
                    "经济状况核对和入户调查都没有疑义的，可以不进行民主评议",
                    "Where neither the economic check nor the home visit left doubts, the democratic appraisal may be skipped")
            .when(
                    Household.ENTITY,
                    Household.APPLICATION.its(allOf(not(Application.CHECK_IN_DOUBT), not(Application.VISIT_IN_DOUBT))))
            .then(skips(Step.APPRAISAL, ALL));

    /** TX-7-21.5, 七（二十一）: what the service platform can look up is not asked of the applicant. */
    static final Rule<Household> PLATFORM_PROOFS = shall(OPINION, "TX-7-21.5", "七（二十一）")
            .says(
                    "取消可以通过政务服务平台查询的证明材料",
                    "Proof that the government service platform can look up is not asked of the applicant")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.PROOF_ON_PLATFORM))
            .then(waives(Document.PLATFORM_PROOF, ALL));

    /** TX-7-22.1, 七（二十二）: handling online, by mobile device and nearby is promoted. */
    static final Rule<Household> ONLINE = encouraged(OPINION, "TX-7-22.1", "七（二十二）")
            .says(
                    "全面推进社会救助事项线上办理，掌上办、指尖办、就近办",
                    "Handling all assistance matters online, by mobile device and nearby is promoted")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT, "可以在线上、移动端或就近办理", "can have it handled online, on a mobile device or nearby", ALL));

    private TunxiAdministration() {}
}
