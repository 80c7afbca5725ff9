package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.demandsFrom;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** What Jiujiang asks of the city and its counties: the checking mechanism, money, supervision. */
final class JiujiangAuthority {

    static final Rule<Authority> DIBAO_RULES_REVISED = shall(OPINIONS, "JJ-1-1.1", "一（一）")
            .says("各地修订城乡低保细则", "Local rules of urban and rural dibao are revised")
            .reading(
                    "细则写什么由国务院、省政府的要求定，只检查有没有修订完善",
                    "What the rules say follows from those of the state council and the province; only that they were "
                            + "revised is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.DIBAO_RULES_REVISED));

    static final Rule<Authority> DIBAO_STANDARD_METHOD = shall(OPINIONS, "JJ-1-1.2", "一（一）")
            .says("制定低保标准的量化办法", "A method that quantifies the dibao standard is to be drawn up")
            .reading(
                    "办法的内容没有写，只检查有没有制定",
                    "What it says is not given; only that it was drawn up is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.DIBAO_STANDARD_METHOD_ISSUED));

    static final Rule<Authority> DIBAO_STANDARD_MECHANISM = shall(OPINIONS, "JJ-1-1.3", "一（一）")
            .says("低保标准定期调整", "The dibao standard is adjusted regularly")
            .reading(
                    "多久调整、按什么指标没有写，只检查有没有建立调整机制",
                    "Interval and indicator are not given; only that the mechanism is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.DIBAO_STANDARD_MECHANISM));

    static final Rule<Authority> MEANS_RULES = shall(OPINIONS, "JJ-1-1.5", "一（一）")
            .says(
                    "制定低保家庭收入和财产的认定办法",
                    "Rules on recognising income and property of dibao families are to be drawn up")
            .reading(
                    "收入和财产两方面都要有；认定办法的内容没有写",
                    "Income and property both; what the rules say is not given")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(JiujiangFacts.INCOME_RULES_ISSUED, JiujiangFacts.PROPERTY_RULES_ISSUED)));

    static final Rule<Authority> SUPPORT_STANDARD_MECHANISM = shall(OPINIONS, "JJ-1-2.3", "一（二）")
            .says("供养标准正常增长", "The standard of support grows regularly")
            .reading(
                    "间隔和指标没有写，只检查有没有建立机制；标准有没有降低看JJ-1-2.4",
                    "Interval and indicator are not given; only that the mechanism is there is checked, JJ-1-2.4 sees "
                            + "that no standard falls")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.SUPPORT_STANDARD_MECHANISM));

    static final Rule<Authority> PURCHASE_RULES = shall(OPINIONS, "JJ-1-10.1", "一（十）")
            .says(
                    "制定购买救助服务的办法并加快推进",
                    "Rules on buying services are made, and buying is pushed forward")
            .reading(
                    "市、县两级都要制定；推进多快没有写，不检查",
                    "City and counties each; how fast buying is pushed forward is not said, so it is not checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.PURCHASE_RULES_ISSUED));

    static final Rule<Authority> CHECKING_RULES = shall(OPINIONS, "JJ-2-2.1", "二（二）")
            .says("制定核对办法，明确内容、方式和结果运用", "Rules fix what is checked, how, and what follows")
            .reading(
                    "“等”没有写明的内容和操作环节不检查",
                    "Further contents that the list leaves open, and the single steps, are not checked")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangFacts.CHECKING_RULES_ISSUED,
                    JiujiangFacts.CHECKING_RULES_STATE_CONTENT,
                    JiujiangFacts.CHECKING_RULES_STATE_METHODS,
                    JiujiangFacts.CHECKING_RULES_STATE_USE)));

    static final Rule<Authority> ONE_OF_EACH = shall(OPINIONS, "JJ-2-2.2", "二（二）")
            .says(
                    "建立一个协调机制、一套核对制度、一个比对平台",
                    "One coordination mechanism, one set of checking rules and one comparison platform are built")
            .reading("每一级各一个，不多不少", "Exactly one of each, at each level of government")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    exactlyOne(JiujiangFacts.COORDINATION_MECHANISMS),
                    exactlyOne(JiujiangFacts.CHECKING_RULE_SETS),
                    exactlyOne(JiujiangFacts.COMPARISON_PLATFORMS))));

    static final Rule<Authority> MECHANISM_BY_2015 = shall(OPINIONS, "JJ-2-2.5", "二（二）")
            .says(
                    "2015年底前，市本级和各县（市、区、山）全面建立家庭经济状况核对机制",
                    "By the end of 2015 the city and every county have set up the mechanism for checking applicants")
            .reading(
                    "最迟2015年12月31日建成，自当日起应当已经建立；此前尚未建立的只提示",
                    "Due on 31 December 2015 and from then on; before that day, that it is not there yet is only a "
                            + "warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(day("2015-12-31"), JiujiangFacts.HAS_CHECKING_MECHANISM));

    static final Rule<Authority> MORE_MONEY = shall(OPINIONS, "JJ-2-6.1", "二（六）")
            .says(
                    "调整财政支出结构，将更多资金用于社会救助",
                    "Spending is shifted so that more money goes to social assistance")
            .reading(
                    "与上一年相比，必须增加；持平的不符合",
                    "Against the year before; it has to grow, the same is not enough")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.ASSISTANCE_SPENDING.isAbove(JiujiangFacts.ASSISTANCE_SPENDING_LAST_YEAR)));

    static final Rule<Authority> LEVEL_RISES = shall(OPINIONS, "JJ-2-6.2", "二（六）")
            .says("救助水平逐步提高", "The level of assistance rises step by step")
            .reading(
                    "“救助水平”指低保月人均实际补助，城市、农村分别与上年度相比；其他项目没有可以比较的数",
                    "The level of assistance is what is paid on average to a dibao recipient a month, urban and rural, "
                            + "against the year before; other programmes have no such figure")
            .reading(
                    "“逐步”没有写幅度和间隔，故只要求不低于上年度，相等的符合",
                    "Neither size nor interval is given, so it only must not be below the year before; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    Authority.URBAN_ASSISTANCE.isAtLeast(Authority.PREVIOUS_URBAN_ASSISTANCE),
                    Authority.RURAL_ASSISTANCE.isAtLeast(Authority.PREVIOUS_RURAL_ASSISTANCE))));

    static final Rule<Authority> ONLY_FOR_THE_PURPOSE = shall(OPINIONS, "JJ-2-6.3", "二（六）")
            .says("救助资金专款专用", "Assistance money is used for its purpose only")
            .reading(
                    "城乡低保资金之间的统筹使用不违反本条",
                    "To use urban and rural dibao money together is no breach")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.FUNDS_ONLY_FOR_THEIR_PURPOSE));

    static final Rule<Authority> PAID_IN_FULL = shall(OPINIONS, "JJ-2-6.4", "二（六）")
            .says("救助资金及时足额发放", "Assistance money is paid promptly and in full")
            .reading(
                    "足额指已发放的不少于应发放的；及时没有写天数，由检查认定",
                    "In full: no less is paid than was awarded. No number of days is given for promptly, so that is "
                            + "found by inspection")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangFacts.ASSISTANCE_PAID.isAtLeast(JiujiangFacts.ASSISTANCE_AWARDED),
                    JiujiangFacts.PAID_WITHOUT_DELAY)));

    static final Unruled MONEY_SECURED = shall(OPINIONS, "JJ-2-6.5", "二（六）")
            .says("完善资金物资保障，规范预算和支付", "Money and goods are secured, budgets and payments regulated")
            .organisational();

    static final Rule<Authority> FUNDS_TOGETHER = shall(OPINIONS, "JJ-2-6.6", "二（六）")
            .says("加强城乡低保资金统筹使用", "Urban and rural dibao money is used together")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.URBAN_AND_RURAL_FUNDS_TOGETHER));

    static final Unruled INSPECTED = shall(OPINIONS, "JJ-2-7.1", "二（七）")
            .says(
                    "开展常规和重点监督检查，执行省的绩效考核",
                    "Regular and focused inspections are held and the province’s assessment enforced")
            .organisational();

    static final Unruled SUPERVISION_LASTS = shall(OPINIONS, "JJ-2-7.5", "二（七）")
            .says("建立长效监督机制，多公开信息", "Supervision lasts and more is disclosed")
            .organisational();

    static final Unruled ON_THE_AGENDA = shall(OPINIONS, "JJ-3-1.1", "三（一）")
            .says(
                    "列入议事日程，明确责任，解决问题",
                    "The work is on the agenda, with responsibilities and solutions")
            .organisational();

    static final Rule<Authority> ASSESSED_YEARLY = shall(OPINIONS, "JJ-3-1.2", "三（一）")
            .says(
                    "社会救助纳入政府年度绩效考核",
                    "Social assistance is part of the government’s yearly performance assessment")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.IN_YEARLY_ASSESSMENT));

    static final Rule<Authority> IN_DEVELOPMENT_PLAN = shall(OPINIONS, "JJ-3-1.3", "三（一）")
            .says(
                    "社会救助工作纳入国民经济和社会发展总体规划",
                    "Social assistance is part of the plan of economic and social development")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.IN_DEVELOPMENT_PLAN));

    static final Unruled COUNTY_RESPONSIBLE = shall(OPINIONS, "JJ-3-2.1", "三（二）")
            .says("县级是责任主体", "The county is responsible")
            .organisational();

    static final Unruled COORDINATED = shall(OPINIONS, "JJ-3-2.2", "三（二）")
            .says("民政统筹，各部门履行各自的救助职责", "Civil affairs coordinates and each department does its part")
            .organisational();

    static final Rule<Authority> CHECKING_CENTRE = shall(OPINIONS, "JJ-3-3.1", "三（三）")
            .says(
                    "市本级在现有机构基础上成立核对中心，增加一块牌子和必要的人员、经费",
                    "The city sets up its checking centre on an existing body, with one more name plate and the staff "
                            + "and money needed")
            .reading(
                    "只对市本级；不新设机构，牌子正好一块",
                    "For the city itself only; no new body, and exactly one plate")
            .when(Authority.ENTITY, JiujiangFacts.CITY_ITSELF)
            .then(demands(allOf(
                    JiujiangFacts.CHECKING_CENTRE_ON_EXISTING_BODY,
                    exactlyOne(JiujiangFacts.CHECKING_CENTRE_NAME_PLATES),
                    JiujiangFacts.CHECKING_CENTRE_STAFFED,
                    JiujiangFacts.CHECKING_CENTRE_FUNDED)));

    static final Unruled AGENCIES_STRENGTHENED = shall(OPINIONS, "JJ-3-3.2", "三（三）")
            .says(
                    "加强县乡经办机构，事有人管",
                    "County and township agencies are strengthened so that every task is somebody’s")
            .organisational();

    static final Rule<Authority> WORK_FUNDS = shall(OPINIONS, "JJ-3-3.3", "三（三）")
            .says(
                    "社会救助工作经费纳入财政预算，并增加必要的经费",
                    "Working money of social assistance is in the budget, and what is needed is added")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(Authority.WORK_FUNDS_IN_BUDGET, JiujiangFacts.NECESSARY_WORK_FUNDS_ADDED)));

    static final Unruled MORE_STAFF = may(OPINIONS, "JJ-3-3.4", "三（三）")
            .says(
                    "可以用公益岗、社工、志愿者和灵活用工充实力量",
                    "Posts, social workers, volunteers and flexible work may add to the staff")
            .organisational();

    static final Unruled WHAT_STAFF_DOES = shall(OPINIONS, "JJ-3-3.5", "三（三）")
            .says("他们协助排查、报送、宣传和公示监督", "They help to search, report, inform and watch over notices")
            .organisational();

    static final Unruled COOPERATES_WITH_PROVINCE = shall(OPINIONS, "JJ-3-4.1", "三（四）")
            .says(
                    "各级和民政、财政检查落实情况，配合省的督查",
                    "All levels and the bureaus inspect and cooperate with the province")
            .organisational();

    static final Unruled JUDGED_BY = shall(OPINIONS, "JJ-3-4.2", "三（四）")
            .says(
                    "以政策、措施、机制和群众满意检验工作",
                    "Work is judged by policies, measures, mechanisms and how content people are")
            .organisational();

    static final Rule<Authority> PROVINCIAL_TASKS = shall(OPINIONS, "JJ-3-4.3", "三（四）")
            .says("省民生工程任务按时保质完成", "Tasks of the province are done on time and well")
            .reading(
                    "任务和期限在省的文件里，是否按时、保质由检查认定",
                    "Tasks and dates stand in documents of the province; whether they are met is found by inspection")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(JiujiangFacts.PROVINCIAL_TASKS_ON_TIME, JiujiangFacts.PROVINCIAL_TASKS_DONE_WELL)));

    static final Rule<Authority> INSPECTIONS_CIRCULATED = shall(OPINIONS, "JJ-3-4.4", "三（四）")
            .says(
                    "对各地的检查情况报市政府，经同意后向全市通报",
                    "Results of inspections are reported to the city government and, with its consent, circulated to "
                            + "the whole city")
            .reading("市政府没有同意的，不要求通报", "Without consent no circulation is asked for")
            .when(Authority.ENTITY, allOf(JiujiangFacts.CITY_ITSELF, JiujiangFacts.INSPECTED))
            .then(demands(allOf(
                    JiujiangFacts.INSPECTION_REPORTED,
                    anyOf(not(JiujiangFacts.CIRCULATION_AGREED), JiujiangFacts.INSPECTION_CIRCULATED))));

    static final Rule<Authority> PUT_RIGHT = shall(OPINIONS, "JJ-3-4.5", "三（四）")
            .says(
                    "对重视不够、推进缓慢、措施不得力、保障薄弱的地方，提出整改要求并督促整改",
                    "A place that gives too little weight, progresses slowly, takes weak measures or secures the work "
                            + "poorly is told and urged to put things right")
            .reading("四种情形有其一即可", "Any one of the four is enough")
            .when(
                    Authority.ENTITY,
                    anyOf(
                            JiujiangFacts.GIVES_TOO_LITTLE_WEIGHT,
                            JiujiangFacts.PROGRESSES_SLOWLY,
                            JiujiangFacts.TAKES_WEAK_MEASURES,
                            JiujiangFacts.SECURES_WORK_POORLY))
            .then(demands(allOf(JiujiangFacts.TOLD_TO_PUT_RIGHT, JiujiangFacts.URGED_TO_PUT_RIGHT)));

    static final Rule<Authority> HELD_LIABLE = shall(OPINIONS, "JJ-3-4.6", "三（四）")
            .says(
                    "因重视不够、管理不力发生重大问题、造成严重社会影响的，依法依纪追究责任",
                    "Who by neglect or bad management brought about a grave problem with a serious effect on society "
                            + "is held liable")
            .reading(
                    "重视不够或者管理不力，有其一即可；重大问题和严重社会影响要同时具备",
                    "Neglect or bad management, either is enough; a grave problem and a serious effect are both needed")
            .when(
                    Authority.ENTITY,
                    allOf(
                            anyOf(JiujiangFacts.NEGLECTED, JiujiangFacts.BADLY_MANAGED),
                            JiujiangFacts.GRAVE_PROBLEM,
                            JiujiangFacts.SERIOUS_EFFECT_ON_SOCIETY))
            .then(demands(JiujiangFacts.HELD_LIABLE));

    private JiujiangAuthority() {}

    private static Condition<Authority> exactlyOne(Count<Authority> count) {
        return allOf(count.isAtLeast(number(1)), count.isAtMost(number(1)));
    }
}
