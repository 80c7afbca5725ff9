package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IntakeChannel;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.MonitoringCategory;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Period;

/** How people in need are found in Zhijin, and who decides. */
final class ZhijinAdministration {

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE
    };

    /** Whether the power to decide has been handed down to the township, from which day (五、19). */
    static final OpenTerm.OfCondition<Household> HANDED_DOWN = OpenTerm.condition(
            Household.ENTITY,
            "ZJ-5-19.1#handed-down",
            PLAN.clause("五、19"),
            "低保、特困审核确认权限自何时起下放乡镇（街道）",
            "from when the decision on dibao and extreme-poverty support lies with the townships");

    private static final Condition<Household> LIKELY_TO_BE_POOR_AGAIN = Household.MONITORING.isOneOf(
            these(MonitoringCategory.UNSTABLE, MonitoringCategory.MARGINAL, MonitoringCategory.SUDDEN));

    static final Unruled PASSED_AND_VALID = shall(PLAN, "ZJ-0.1", "通知、引言")
            .says(
                    "方案经县政府第54次常务会议通过，标明有效，发给各乡镇（街道）和县直单位执行",
                    "The plan was passed by the 54th meeting of the county government, is marked as valid and goes to "
                            + "all townships and county units to carry out")
            .organisational(
                    "没有写生效日期和有效期，库中以印发之日起算",
                    "Neither a day of effect nor an end is stated; the library counts from the day of issue");

    static final Unruled CARRIES_OUT_CITY = shall(PLAN, "ZJ-0.2", "通知、引言")
            .says(
                    "方案在县里落实毕节市的措施（毕委办字〔2022〕59号）",
                    "The plan carries out in the county the measures of Bijie (毕委办字〔2022〕59号)")
            .organisational(
                    "市的措施没有附上，标准、比例、期限大多在其中",
                    "The city’s measures are not attached, and most standards, rates and periods stand there");

    static final Unruled RURAL_REFORM = shall(PLAN, "ZJ-1-1.3", "一、1")
            .says(
                    "以衔接乡村振兴为重点，改革农村社会救助制度",
                    "Rural social assistance is reformed, above all to link it with rural revitalisation")
            .organisational();

    static final Rule<Member> MOVED_TO_TOWN = shall(PLAN, "ZJ-1-5.1", "一、5")
            .says(
                    "符合条件的农业转移人口，及时提供相应救助",
                    "Rural people who move to town and qualify are promptly given the assistance whose conditions they "
                            + "meet")
            .reading(
                    "身份不影响申请，条件按各项目的规定",
                    "The status is no bar; the conditions are those of each programme")
            .when(Member.ENTITY, Member.MOVED_TO_TOWN)
            .then(effect(
                    Body.TOWNSHIP,
                    "及时提供相应救助，不因农业转移人口的身份拒绝",
                    "assists promptly, and does not refuse because the person moved to town",
                    ALL));

    static final Unruled URBAN_HARDSHIP = encouraged(PLAN, "ZJ-1-5.2", "一、5")
            .says("推进城镇困难群众解困脱困", "Helping urban people out of hardship is promoted")
            .organisational("没有对象、措施和数值", "No group, measure or figure");

    static final Unruled SERVICES_SPREAD = encouraged(PLAN, "ZJ-1-5.3", "一、5")
            .says(
                    "普及心理抚慰、日常陪护、志愿服务等服务，物质救助与服务并用",
                    "Services such as comfort, company and voluntary help are spread, so that material help and "
                            + "services go together")
            .organisational("没有写谁可以得到哪项服务", "Nobody is given a claim to a service");

    static final Rule<Household> FINDS_AND_REPORTS = shall(PLAN, "ZJ-5-18.1", "五、18")
            .says(
                    """
                    联系、包保、驻村（社区）的领导和干部，网格员，村医，教师，村（社区）干部等，\
                    负有主动发现、报告困难群众的责任""",
                    "Leaders and cadres in charge of a village, grid workers, village doctors, teachers and village "
                            + "cadres are bound to find people in hardship and report them")
            .reading(
                    "向谁报告、多长时间没有写；“等”不再扩大",
                    "To whom and by when is not said; roles that the list leaves open are not read in")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.CHANNEL.is(IntakeChannel.DISCOVERY)))
            .then(effect(
                    Body.OFFICIAL,
                    "主动发现并报告困难群众（含网格员、村医、教师）",
                    "finds and reports people in hardship (grid workers, village doctors and teachers too)",
                    ALL));

    static final Rule<Household> FOUND_BY_DATA = shall(PLAN, "ZJ-5-18.2", "五、18")
            .says(
                    "通过大数据信息比对等方式，及时发现、救助困难群众",
                    "People in hardship are found and assisted promptly by comparing data and the like")
            .reading(
                    "比对到的是线索，能否享受按各项目的规定；数据来源和阈值没有写",
                    "A hit is a lead: each programme’s own rules decide. Sources and thresholds are not said")
            .when(Household.ENTITY, ZhijinFacts.DATA_COMPARISON_HIT)
            .then(effect(
                    Body.COUNTY,
                    "核实信息比对发现的线索，及时救助",
                    "follows up what the comparison of data shows, and assists promptly",
                    ALL));

    static final Rule<Household> HOTLINE = shall(PLAN, "ZJ-5-18.3", "五、18")
            .says("完善12345热线的接处，提高办理时效", "Calls to the hotline 12345 are taken up and handled faster")
            .reading(
                    "来电是求助线索，文件没有写等同于申请，也没有写时限",
                    "A call is a lead; that it counts as an application is not said, nor a time limit")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.CHANNEL.is(IntakeChannel.HOTLINE)))
            .then(effect(
                    Body.COUNTY,
                    "及时接处12345热线来电",
                    "takes up and handles the call to 12345 promptly", ALL));

    static final Rule<Household> TOWNSHIP_DECIDES = shall(PLAN, "ZJ-5-19.1", "五、19")
            .says(
                    "稳步把低保、特困的审核确认权限下放乡镇（街道）",
                    "The power to decide on dibao and extreme-poverty support is handed down to townships "
                            + "(subdistricts) step by step")
            .reading(
                    """
                    “稳步”不是一次下放：已经下放的由乡镇（街道）决定，之前由县级民政部门决定；\
                    何时下放没有写，是待定项""",
                    "Step by step is not at once: where it has been handed down the township decides, until then the "
                            + "county; when is open")
            .reading(
                    "“等”没有写明的其他项目不在内；低保边缘家庭的认定不当然随之下放（见N39-2.1）",
                    "Other programmes, which the list leaves open, are not read in; the recognition of margin "
                            + "households does not go along by itself (see N39-2.1)")
            .reading(
                    "2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "From July 2026 only the province can rule that the township decides (§44 of the law), so the "
                            + "sentence holds to June 2026")
            .inForce(Period.until("2026-06-30"))
            .overriding(DibaoProcedure2021.COUNTY_DECIDES, Texts.DIBAO_57.clause("§2"))
            .replacing(DibaoProcedure2021.TOWN_DECIDES, Texts.DIBAO_57.clause("§2"))
            .overriding(ExtremePovertyProcedure2021.COUNTY_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .replacing(ExtremePovertyProcedure2021.TOWN_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .when(
                    Household.ENTITY,
                    firstKnown(Household.AUTHORITY.its(Authority.DELEGATES_BASIC_ASSISTANCE), HANDED_DOWN))
            .then(decidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE, Programme.EXTREME_POVERTY_SUPPORT));

    static final Unruled PROCEDURE_COMPLETED = shall(PLAN, "ZJ-5-19.2", "五、19")
            .says("健全乡镇（街道）的审核确认程序", "The procedure of the townships for deciding is completed")
            .organisational("没有列出步骤", "The steps are not listed");

    static final Unruled SUPERVISED = shall(PLAN, "ZJ-5-19.3", "五、19")
            .says("对下放的权限加强监督管理", "The use of the power handed down is supervised more strongly")
            .organisational("没有写抽查比例和间隔", "Neither a share of spot checks nor an interval is given");

    static final Rule<Household> TAKEN_IN = shall(PLAN, "ZJ-5-20.1", "五、20")
            .says(
                    "符合条件的易返贫致贫人口，及时纳入社会救助保障范围",
                    "Who is likely to fall into or back into poverty and qualifies is promptly taken into social "
                            + "assistance")
            .reading(
                    "易返贫致贫人口指在册的防止返贫监测对象；条件按低保和低保边缘家庭的规定",
                    "Those on the rural monitoring list; the conditions are those of dibao and of margin households")
            .when(
                    Household.ENTITY,
                    allOf(
                            LIKELY_TO_BE_POOR_AGAIN,
                            anyOf(MinimumLivingAllowance.MEETS_CONDITIONS, LowIncomeMargin.MEETS_CONDITIONS)))
            .then(effect(
                    Body.TOWNSHIP,
                    "监测预警或信息比对发现后，及时纳入救助",
                    "takes the household in promptly, found by warnings or by comparing data",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Unruled RETURN_TO_POVERTY = shall(PLAN, "ZJ-5-20.2", "五、20")
            .says("防止规模性返贫和新的致贫", "A return to poverty on a large scale and new poverty are prevented")
            .organisational("没有写多少算规模性", "What is large scale is not said");

    static final Rule<Household> WATCHED = shall(PLAN, "ZJ-5-20.3", "五、20")
            .says(
                    "收入较低、支出较大、易致贫返贫的家庭和人员，监测预警并给予救助帮扶",
                    "Families and people with a low income, high spending or a risk of poverty are watched, warned of "
                            + "and helped")
            .reading(
                    "三项有其一即可；没有写收入、支出的界线，以经办机构的认定为准",
                    "Any one of the three is enough; no lines are drawn, so the findings of the authority count")
            .when(
                    Household.ENTITY,
                    anyOf(Household.LOW_INCOME, Household.EXPENDITURE_HARDSHIP, LIKELY_TO_BE_POOR_AGAIN))
            .then(effect(
                    Body.COUNTY,
                    "纳入低收入人口监测预警，按需救助帮扶",
                    "watches the household as one of low income and helps where needed",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    private ZhijinAdministration() {}
}
