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
import org.jiuzhu.policy.rule.Unruled;

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

    static final Unruled CARRIES_OUT_HIGHER_DOCUMENTS = shall(OPINION, "TX-0.1", "（导语，无编号）")
            .says(
                    """
                    本意见结合屯溪实际，贯彻中央、安徽省（皖办发〔2020〕25号）和黄山市（黄办〔2021〕15号）\
                    改革完善社会救助制度的文件，守住基本民生底线""",
                    "The opinion carries out, for Tunxi, what the centre, Anhui (皖办发〔2020〕25号) and Huangshan "
                            + "(黄办〔2021〕15号) ask in reforming social assistance, so that nobody falls below a "
                            + "basic living")
            .organisational("文件本身没有文号、日期", "The text itself has neither number nor date");

    static final Unruled THREE_PARTS = shall(OPINION, "TX-2-1.1", "二（一）")
            .says(
                    "救助分基本生活、专项、急难三大类，社会力量作补充，形成有层次的体系，用信息技术汇集信息和资源",
                    "Assistance has three parts, for basic living, for special needs and in emergencies, with social "
                            + "forces beside them; information technology pools data and resources")
            .organisational("只划分项目类别", "It only divides the programmes into groups");

    static final Unruled DIFFERS_BY_RECIPIENT = shall(OPINION, "TX-2-2.9", "二（二）")
            .says(
                    "按对象类型和困难程度等区别救助",
                    "Assistance differs by kind of recipient, degree of difficulty and the like")
            .organisational("是其余各句的原则", "The principle behind the other sentences of the clause");

    static final Unruled GOODS_AND_SERVICES = shall(OPINION, "TX-2-3.3", "二（三）")
            .says(
                    "救助从物质扩展到服务，继续完善重度残疾人、重病患者、老年人、未成年人等群体的政策",
                    "Assistance grows from goods to services, and policies for the severely disabled, the seriously "
                            + "ill, the old, minors and other groups are developed further")
            .organisational();

    static final Rule<Member> MOVED_TO_TOWN = shall(OPINION, "TX-2-4.1", "二（四）")
            .says(
                    "符合条件的农业转移人口，给予相应救助",
                    "Rural people who moved to town and qualify get the assistance whose conditions they meet")
            .reading(
                    "身份不影响申请，条件按各项目的规定",
                    "The status is no bar; the conditions are those of each programme")
            .when(Member.ENTITY, Member.MOVED_TO_TOWN)
            .then(effect(
                    Body.TOWNSHIP,
                    "不因农业转移人口的身份拒绝救助",
                    "does not refuse assistance because the person moved to town",
                    ALL));

    static final Rule<Household> APPLIES_WHERE_LIVING = encouraged(OPINION, "TX-2-4.2", "二（四）")
            .says(
                    "持居住证的，推进在居住地申请低保等救助",
                    "Applying at the place of residence with a residence permit is promoted, for dibao and other "
                            + "assistance")
            .reading(
                    "不限本市、本省户籍，也不要求户籍地证明；“等”读作各项救助",
                    "Registration anywhere, and no certificate of the place of registration is asked for; “and the "
                            + "like” is read as all programmes")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.RESIDENCE_PERMIT))
            .then(effect(
                    Body.APPLICANT,
                    "可以凭居住证在居住地申请",
                    "may apply at the place of residence with the residence permit",
                    ALL));

    static final Unruled MONITORING_EXPLORED = encouraged(OPINION, "TX-2-4.3", "二（四）")
            .says(
                    "探索救助监测预警，与乡村振兴部门共享信息、联动",
                    "Monitoring and early warning are explored, with data shared with rural-revitalisation bodies")
            .organisational("没有可以衡量的指标", "No indicator to measure it by");

    static final Unruled TOWN_AND_COUNTRY = shall(OPINION, "TX-2-4.4", "二（四）")
            .says(
                    "低保、特困等制度城乡一并发展，与长三角地区一体推进，并同乡村振兴衔接",
                    "Dibao, extreme-poverty support and the rest develop for town and country together, across the "
                            + "Yangtze delta, and in step with rural revitalisation")
            .organisational("没有说城乡标准相同", "It does not say that urban and rural standards are the same");

    static final Rule<Household> VILLAGE_REPORTS = shall(OPINION, "TX-7-19.2", "七（十九）")
            .says(
                    "村（社区）级组织走访、发现需要救助的困难群众并上报",
                    "The village (community) visits people, finds those in need and reports them upward")
            .reading("上报镇（街道）", "To the town (subdistrict)")
            .when(Household.ENTITY, FOUND_BY_SOMEBODY)
            .then(effect(
                    Body.VILLAGE,
                    "将发现的困难群众上报镇（街道）",
                    "reports who was found to the town (subdistrict)", ALL));

    static final Rule<Household> OFFICIALS_REPORT = shall(OPINION, "TX-7-19.3", "七（十九）")
            .says(
                    "从事社会救助的公职人员和受委托服务的单位、组织，发现有人基本生活困难的，及时报告",
                    "Officials in social assistance, and bodies commissioned to serve people in difficulty, report "
                            + "promptly who they find unable to meet basic needs")
            .reading(
                    "发现时看来困难就应报告，是否符合条件由审核确定；“及时”没有写明天数",
                    "What looks like difficulty is reported; whether it is, the examination shows. “Promptly” is not "
                            + "put in days")
            .when(Household.ENTITY, FOUND_BY_SOMEBODY)
            .then(effect(
                    Body.OFFICIAL,
                    "将发现的困难群众及时报告有关部门",
                    "reports who was found to the competent body promptly", ALL));

    static final Rule<Household> HOTLINE = shall(OPINION, "TX-7-19.4", "七（十九）")
            .says("12345政府服务热线服务民政救助事项", "The government hotline 12345 serves assistance matters")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以拨打12345热线求助",
                    "can ask for assistance on the hotline 12345", ALL));

    static final Unruled FASTER_AND_EARLIER = shall(OPINION, "TX-7-19.5", "七（十九）")
            .says(
                    "提高发现、处置和快速救助的能力，把兜底往前移，防止冲击社会底线的事件",
                    "Finding, handling and helping become faster and start earlier, so that nothing happens that "
                            + "shocks the public conscience")
            .organisational();

    static final Rule<Household> ONE_WINDOW = shall(OPINION, "TX-7-20.1", "七（二十）")
            .says(
                    "镇（街道）为民服务中心设“一门受理、协同办理”窗口，统一受理救助申请",
                    "The town’s (subdistrict’s) service centre accepts all applications for assistance at one window")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, ALL));

    static final Rule<Household> TRANSFERRED = shall(OPINION, "TX-7-20.2", "七（二十）")
            .says(
                    "窗口及时办理，属于其他部门的转办并跟踪、反馈结果",
                    "The window handles what is in its remit, transfers the rest, follows it up and feeds back the "
                            + "result")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.OTHER_DEPARTMENT))
            .then(takes(Step.TRANSFER, Body.TOWNSHIP, ALL));

    static final Rule<Household> REMOTE_INTAKE = encouraged(OPINION, "TX-7-20.3", "七（二十）")
            .says(
                    "探索基本生活救助申请异地受理",
                    "Accepting applications for basic assistance away from the competent place is explored")
            .reading("基本生活救助指低保和特困供养", "Basic assistance is dibao and extreme-poverty support")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以在异地提出申请",
                    "may hand in the application at another place", MONTHLY));

    static final Unruled TIME_LIMITS_SPELT_OUT = shall(OPINION, "TX-7-20.4", "七（二十）")
            .says(
                    "细化流程、标准和时限，加快长三角信息化",
                    "Workflow, standards and time limits are to be spelt out, and systems across the Yangtze delta "
                            + "built faster")
            .organisational("要求另行明确，本文没有时限", "To be laid down elsewhere; no limit is given here");

    static final Rule<Household> JOINT_REVIEW = shall(OPINION, "TX-7-21.3", "七（二十一）")
            .says(
                    "镇（街道）实行党（工）委领导、政府（办事处）负责、部门参与的联审联批，区民政局监督指导",
                    "The town (subdistrict) decides by joint review, led by its Party committee, run by its "
                            + "government, with departments taking part; the district supervises")
            .reading(
                    "该制度随权限下放建立，适用于低保和特困供养",
                    "It comes with the delegation, so it concerns dibao and extreme-poverty support")
            .forEvery(Household.ENTITY)
            .then(takes(Step.JOINT_REVIEW, Body.TOWNSHIP, MONTHLY));

    static final Rule<Household> NO_APPRAISAL = may(OPINION, "TX-7-21.4", "七（二十一）")
            .says(
                    "经济状况核对和入户调查都没有疑义的，可以不进行民主评议",
                    "Where neither the economic check nor the home visit left doubts, the democratic appraisal may be "
                            + "skipped")
            .when(
                    Household.ENTITY,
                    Household.APPLICATION.its(allOf(not(Application.CHECK_IN_DOUBT), not(Application.VISIT_IN_DOUBT))))
            .then(skips(Step.APPRAISAL, ALL));

    static final Rule<Household> PLATFORM_PROOFS = shall(OPINION, "TX-7-21.5", "七（二十一）")
            .says(
                    "取消可以通过政务服务平台查询的证明材料",
                    "Proof that the government service platform can look up is not asked of the applicant")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.PROOF_ON_PLATFORM))
            .then(waives(Document.PLATFORM_PROOF, ALL));

    static final Rule<Household> ONLINE = encouraged(OPINION, "TX-7-22.1", "七（二十二）")
            .says(
                    "全面推进社会救助事项线上办理，掌上办、指尖办、就近办",
                    "Handling all assistance matters online, by mobile device and nearby is promoted")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.APPLICANT,
                    "可以在线上、移动端或就近办理",
                    "can have it handled online, on a mobile device or nearby", ALL));

    static final Unruled PLATFORM_MONITORS = shall(OPINION, "TX-7-22.2", "七（二十二）")
            .says(
                    "依托市级低收入人口动态监测预警平台发现困难",
                    "The city’s platform that monitors low-income people is used to see difficulty coming")
            .organisational("没有可以衡量的指标", "No indicator to measure it by");

    static final Unruled DATA_SHARED = shall(OPINION, "TX-7-22.3", "七（二十二）")
            .says(
                    "运用市、区信息平台和现代信息技术，充实救助资源库，部门和群团共享数据",
                    "City and district platforms and modern technology are used, the resource base enriched, and data "
                            + "shared among departments and mass organisations")
            .organisational();

    private TunxiAdministration() {}
}
