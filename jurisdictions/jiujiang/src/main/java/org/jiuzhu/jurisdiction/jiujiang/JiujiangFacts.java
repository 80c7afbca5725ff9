package org.jiuzhu.jurisdiction.jiujiang;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Unit;

/** Facts that only the opinions of Jiujiang ask for, each as the authority found it. */
final class JiujiangFacts {

    /** 救助之后基本生活仍有严重困难 (一（九）): more than some difficulty. */
    static final ConditionFact<Household> SERIOUSLY_DIFFICULT_AFTER_OTHER_ASSISTANCE = Household.ENTITY.condition(
            "seriouslyDifficultAfterOtherAssistance",
            "其他救助之后基本生活仍有严重困难",
            "serious difficulty in basic living remains after other assistance");

    /** 特别重大困难 (一（九）). */
    static final ConditionFact<Household> EXCEPTIONALLY_GRAVE_DIFFICULTY = Household.ENTITY.condition(
            "exceptionallyGraveDifficulty", "遭遇特别重大困难", "has met with exceptionally grave difficulty");

    /** 刚性支出特别大 (一（九）). */
    static final ConditionFact<Household> EXCEPTIONALLY_LARGE_EXPENDITURE = Household.ENTITY.condition(
            "exceptionallyLargeExpenditure", "刚性支出特别大", "unavoidable spending is exceptionally large");

    /** 已获得教育、就业、住房或疾病应急救助 (二（五）). */
    static final ConditionFact<Household> GETS_ASSISTANCE_OF_DEPARTMENTS = Household.ENTITY.condition(
            "getsAssistanceOfDepartments",
            "已获得教育、就业、住房或疾病应急救助",
            "gets education, employment, housing or emergency disease assistance");

    /** 符合特困供养条件的人数 (一（二）). */
    static final CountFact<Authority> EXTREME_POVERTY_QUALIFYING = Authority.ENTITY.count(
            "extremePovertyQualifying",
            Unit.PERSONS,
            0,
            100_000_000,
            "符合特困供养条件的人数",
            "people who meet the conditions of extreme-poverty support");

    /** 符合条件并已供养的人数 (一（二）). */
    static final CountFact<Authority> EXTREME_POVERTY_SUPPORTED = Authority.ENTITY.count(
            "extremePovertySupported", Unit.PERSONS, 0, 100_000_000,
            "其中已纳入特困供养的人数",
            "those of them who are supported");

    /** 临时救助实施办法或细则 (一（九）). */
    static final ConditionFact<Authority> TEMPORARY_RULES_ISSUED = Authority.ENTITY.condition(
            "temporaryRulesIssued",
            "已制定本地临时救助实施办法或细则", "local rules of temporary assistance are issued");

    /** 救助类型 (一（九）). */
    static final ConditionFact<Authority> TEMPORARY_RULES_STATE_TYPES =
            Authority.ENTITY.condition(
                    "temporaryRulesStateTypes",
                    "该办法明确救助类型", "those rules state the types");

    /** 救助范围 (一（九）). */
    static final ConditionFact<Authority> TEMPORARY_RULES_STATE_SCOPE =
            Authority.ENTITY.condition(
                    "temporaryRulesStateScope",
                    "该办法明确救助范围", "those rules state the scope");

    /** 救助标准 (一（九）). */
    static final ConditionFact<Authority> TEMPORARY_RULES_STATE_STANDARDS =
            Authority.ENTITY.condition(
                    "temporaryRulesStateStandards",
                    "该办法明确救助标准", "those rules state the standards");

    /** 协调机制 (二（二）). */
    static final CountFact<Authority> COORDINATION_MECHANISMS = Authority.ENTITY.count(
            "checkCoordinationMechanisms", Unit.NUMBER, 0, 1000,
            "核对工作协调机制数",
            "mechanisms that coordinate the check");

    /** 核对制度 (二（二）). */
    static final CountFact<Authority> CHECKING_RULE_SETS =
            Authority.ENTITY.count(
                    "checkingRuleSets", Unit.NUMBER, 0, 1000,
                    "核对制度套数",
                    "sets of rules on the check");

    /** 比对平台 (二（二）). */
    static final CountFact<Authority> COMPARISON_PLATFORMS = Authority.ENTITY.count(
            "comparisonPlatforms", Unit.NUMBER, 0, 1000, "信息比对平台数", "platforms for comparing data");

    /** 核对机制 (二（二）). */
    static final ConditionFact<Authority> HAS_CHECKING_MECHANISM = Authority.ENTITY.condition(
            "hasCheckingMechanism",
            "已全面建立申请家庭经济状况核对机制", "the mechanism for checking applicants is set up");

    /** 本年社会救助支出 (二（六）). */
    static final AmountFact<Authority> ASSISTANCE_SPENDING =
            Authority.ENTITY.amount(
                    "assistanceSpending",
                    "本年社会救助财政支出", "spending on social assistance this year");

    /** 上年社会救助支出 (二（六）). */
    static final AmountFact<Authority> ASSISTANCE_SPENDING_LAST_YEAR = Authority.ENTITY.amount(
            "assistanceSpendingLastYear", "上年社会救助财政支出", "spending on social assistance last year");

    /** 专款专用 (二（六）). */
    static final ConditionFact<Authority> FUNDS_ONLY_FOR_THEIR_PURPOSE = Authority.ENTITY.condition(
            "fundsOnlyForTheirPurpose", "社会救助资金专款专用", "assistance money is used for its purpose only");

    /** 应发放的救助资金 (二（六）). */
    static final AmountFact<Authority> ASSISTANCE_AWARDED =
            Authority.ENTITY.amount("assistanceAwarded", "应发放的救助资金", "assistance money awarded");

    /** 已发放的救助资金 (二（六）). */
    static final AmountFact<Authority> ASSISTANCE_PAID =
            Authority.ENTITY.amount(
                    "assistancePaid",
                    "其中已发放的救助资金", "assistance money paid of what was awarded");

    /** 及时发放 (二（六）). */
    static final ConditionFact<Authority> PAID_WITHOUT_DELAY =
            Authority.ENTITY.condition("paidWithoutDelay", "救助资金及时发放", "assistance money is paid promptly");

    /** 城乡低保资金统筹使用 (二（六）). */
    static final ConditionFact<Authority> URBAN_AND_RURAL_FUNDS_TOGETHER = Authority.ENTITY.condition(
            "urbanAndRuralFundsTogether", "城乡低保资金统筹使用", "urban and rural dibao money is used together");

    /** 市本级: whether it is the city itself and not one of its counties. */
    static final ConditionFact<Authority> CITY_ITSELF =
            Authority.ENTITY.condition("cityItself", "属市本级", "is the city itself");

    /** 在现有机构基础上成立 (三（三）). */
    static final ConditionFact<Authority> CHECKING_CENTRE_ON_EXISTING_BODY = Authority.ENTITY.condition(
            "checkingCentreOnExistingBody",
            "核对中心在现有机构基础上成立", "the checking centre is set up on an existing body");

    /** 增加的牌子 (三（三）). */
    static final CountFact<Authority> CHECKING_CENTRE_NAME_PLATES = Authority.ENTITY.count(
            "checkingCentreNamePlates",
            Unit.NUMBER,
            0,
            100,
            "为核对中心增加的牌子数",
            "name plates added for the checking centre");

    /** 必要的工作人员 (三（三）). */
    static final ConditionFact<Authority> CHECKING_CENTRE_STAFFED = Authority.ENTITY.condition(
            "checkingCentreStaffed", "核对中心已调剂增加必要的工作人员", "the checking centre has the staff needed");

    /** 必要的工作经费 (三（三）). */
    static final ConditionFact<Authority> CHECKING_CENTRE_FUNDED = Authority.ENTITY.condition(
            "checkingCentreFunded",
            "核对中心已增加必要的工作经费", "the checking centre has the working money needed");

    /** 增加必要的工作经费保障 (三（三）). */
    static final ConditionFact<Authority> NECESSARY_WORK_FUNDS_ADDED = Authority.ENTITY.condition(
            "necessaryWorkFundsAdded", "已增加必要的社会救助工作经费", "the working money needed was added");

    /** 检查 (三（四）). */
    static final ConditionFact<Authority> INSPECTED =
            Authority.ENTITY.condition("assistanceInspected", "已检查各地社会救助工作", "the places were inspected");

    /** 报市政府 (三（四）). */
    static final ConditionFact<Authority> INSPECTION_REPORTED = Authority.ENTITY.condition(
            "inspectionReported", "检查情况已报市政府", "the inspection was reported to the city government");

    /** 市政府同意 (三（四）). */
    static final ConditionFact<Authority> CIRCULATION_AGREED = Authority.ENTITY.condition(
            "circulationAgreed", "市政府同意通报检查情况", "the city government agreed to the circulation");

    /** 全市通报 (三（四）). */
    static final ConditionFact<Authority> INSPECTION_CIRCULATED = Authority.ENTITY.condition(
            "inspectionCirculated", "检查情况已向全市通报", "the inspection was circulated to the whole city");

    /** 重视程度不够 (三（四）). */
    static final ConditionFact<Authority> GIVES_TOO_LITTLE_WEIGHT =
            Authority.ENTITY.condition("givesTooLittleWeight", "重视程度不够", "gives the work too little weight");

    /** 工作推进缓慢 (三（四）). */
    static final ConditionFact<Authority> PROGRESSES_SLOWLY =
            Authority.ENTITY.condition("progressesSlowly", "工作推进缓慢", "progresses slowly");

    /** 政策措施不得力 (三（四）). */
    static final ConditionFact<Authority> TAKES_WEAK_MEASURES =
            Authority.ENTITY.condition("takesWeakMeasures", "政策措施不得力", "takes weak measures");

    /** 工作保障薄弱 (三（四）). */
    static final ConditionFact<Authority> SECURES_WORK_POORLY =
            Authority.ENTITY.condition("securesWorkPoorly", "工作保障薄弱", "secures the work poorly");

    /** 提出整改要求 (三（四）). */
    static final ConditionFact<Authority> TOLD_TO_PUT_RIGHT =
            Authority.ENTITY.condition("toldToPutRight", "已对其提出整改要求", "was told to put things right");

    /** 督促整改 (三（四）). */
    static final ConditionFact<Authority> URGED_TO_PUT_RIGHT =
            Authority.ENTITY.condition("urgedToPutRight", "已督促其整改", "was urged to put things right");

    /** 重视不够 (三（四）), as a ground of liability. */
    static final ConditionFact<Authority> NEGLECTED =
            Authority.ENTITY.condition("assistanceNeglected", "因重视不够造成问题", "a problem came of neglect");

    /** 管理不力 (三（四）). */
    static final ConditionFact<Authority> BADLY_MANAGED =
            Authority.ENTITY.condition(
                    "assistanceBadlyManaged",
                    "因管理不力造成问题", "a problem came of bad management");

    /** 重大问题 (三（四）). */
    static final ConditionFact<Authority> GRAVE_PROBLEM =
            Authority.ENTITY.condition("graveProblem", "发生重大问题", "the problem was grave");

    /** 严重社会影响 (三（四）). */
    static final ConditionFact<Authority> SERIOUS_EFFECT_ON_SOCIETY =
            Authority.ENTITY.condition(
                    "seriousEffectOnSociety",
                    "造成严重社会影响", "it had a serious effect on society");

    /** 依法依纪追究责任 (三（四）). */
    static final ConditionFact<Authority> HELD_LIABLE =
            Authority.ENTITY.condition("heldLiable", "已依法依纪追究责任", "those responsible were held liable");

    /** 低保实施细则 (一（一）). */
    static final ConditionFact<Authority> DIBAO_RULES_REVISED = Authority.ENTITY.condition(
            "dibaoRulesRevised",
            "已修订完善城乡低保实施细则", "the local rules of urban and rural dibao are revised");

    /** 低保标准量化政策 (一（一）). */
    static final ConditionFact<Authority> DIBAO_STANDARD_METHOD_ISSUED = Authority.ENTITY.condition(
            "dibaoStandardMethodIssued",
            "已制定低保标准量化办法", "the method of setting the dibao standard is drawn up");

    /** 收入状况认定办法 (一（一）). */
    static final ConditionFact<Authority> INCOME_RULES_ISSUED = Authority.ENTITY.condition(
            "incomeRulesIssued", "已制定低保家庭收入认定办法", "rules on recognising income are drawn up");

    /** 财产状况认定办法 (一（一）). */
    static final ConditionFact<Authority> PROPERTY_RULES_ISSUED = Authority.ENTITY.condition(
            "propertyRulesIssued", "已制定低保家庭财产认定办法", "rules on recognising property are drawn up");

    /** 购买服务的办法 (一（十）). */
    static final ConditionFact<Authority> PURCHASE_RULES_ISSUED = Authority.ENTITY.condition(
            "purchaseRulesIssued", "已制定购买社会救助服务的办法", "rules on buying services are drawn up");

    /** 核对办法 (二（二）). */
    static final ConditionFact<Authority> CHECKING_RULES_ISSUED =
            Authority.ENTITY.condition(
                    "checkingRulesIssued",
                    "已制定家庭经济状况核对办法", "rules on the check are drawn up");

    /** 核对内容 (二（二）). */
    static final ConditionFact<Authority> CHECKING_RULES_STATE_CONTENT =
            Authority.ENTITY.condition(
                    "checkingRulesStateContent",
                    "核对办法明确核对内容", "those rules state what is checked");

    /** 核对方式 (二（二）). */
    static final ConditionFact<Authority> CHECKING_RULES_STATE_METHODS = Authority.ENTITY.condition(
            "checkingRulesStateMethods", "核对办法明确核对方式", "those rules state how it is checked");

    /** 结果运用 (二（二）). */
    static final ConditionFact<Authority> CHECKING_RULES_STATE_USE = Authority.ENTITY.condition(
            "checkingRulesStateUse", "核对办法明确结果运用", "those rules state what follows from the results");

    /** 经济社会发展规划 (三（一）). */
    static final ConditionFact<Authority> IN_DEVELOPMENT_PLAN = Authority.ENTITY.condition(
            "assistanceInDevelopmentPlan",
            "社会救助已纳入国民经济和社会发展总体规划",
            "assistance is part of the plan of economic and social development");

    /** 按时 (三（四）). */
    static final ConditionFact<Authority> PROVINCIAL_TASKS_ON_TIME = Authority.ENTITY.condition(
            "provincialTasksOnTime", "省政府民生工程社会救助任务按时完成", "the province’s tasks are done on time");

    /** 保质 (三（四）). */
    static final ConditionFact<Authority> PROVINCIAL_TASKS_DONE_WELL = Authority.ENTITY.condition(
            "provincialTasksDoneWell", "省政府民生工程社会救助任务保质完成", "the province’s tasks are done well");

    /** 本年发生自然灾害 (一（三）). */
    static final ConditionFact<Authority> DISASTER_OCCURRED =
            Authority.ENTITY.condition(
                    "disasterOccurred",
                    "本年发生自然灾害", "a natural disaster occurred this year");

    /** 已安排救灾物资储备专项资金 (一（三）). */
    static final ConditionFact<Authority> RESERVE_MONEY_SET_ASIDE = Authority.ENTITY.condition(
            "reserveMoneySetAside", "已安排救灾物资储备专项资金", "special money for relief reserves is set aside");

    /** 本年救灾物资储备资金 (一（三）). */
    static final AmountFact<Authority> RESERVE_MONEY =
            Authority.ENTITY.amount("reserveMoney", "本年救灾物资储备资金", "money for relief reserves this year");

    /** 上年救灾物资储备资金 (一（三）). */
    static final AmountFact<Authority> RESERVE_MONEY_LAST_YEAR =
            Authority.ENTITY.amount(
                    "reserveMoneyLastYear",
                    "上年救灾物资储备资金", "money for relief reserves last year");

    /** 灾情统计报送及时 (一（三）). */
    static final ConditionFact<Authority> LOSSES_REPORTED_PROMPTLY = Authority.ENTITY.condition(
            "lossesReportedPromptly", "灾情统计报送及时", "losses were counted and reported promptly");

    /** 灾情统计报送准确 (一（三）). */
    static final ConditionFact<Authority> LOSSES_REPORTED_CORRECTLY = Authority.ENTITY.condition(
            "lossesReportedCorrectly", "灾情统计报送准确", "losses were counted and reported correctly");

    /** 已建立灾情核查评估机制 (一（三）). */
    static final ConditionFact<Authority> LOSS_VERIFICATION =
            Authority.ENTITY.condition(
                    "lossVerification",
                    "已建立灾情核查评估机制", "a mechanism verifies and assesses losses");

    /** 已建立灾情发布机制 (一（三）). */
    static final ConditionFact<Authority> DISASTER_INFORMATION_RELEASE = Authority.ENTITY.condition(
            "disasterInformationRelease", "已建立灾情发布机制", "a mechanism releases information on disasters");

    /** 已编制自然灾害救助资金预算 (一（三）). */
    static final ConditionFact<Authority> RELIEF_BUDGETED =
            Authority.ENTITY.condition(
                    "reliefBudgeted",
                    "已编制自然灾害救助资金预算", "a budget for disaster relief is drawn up");

    /** 自然灾害救助资金预算已落实 (一（三）). */
    static final ConditionFact<Authority> RELIEF_BUDGET_CARRIED_OUT = Authority.ENTITY.condition(
            "reliefBudgetCarriedOut", "自然灾害救助资金预算已落实", "the budget for disaster relief is carried out");

    /** 已全面建立政策性农村居民住房保险 (一（三）). */
    static final ConditionFact<Authority> RURAL_HOME_INSURANCE = Authority.ENTITY.condition(
            "ruralHomeInsurance",
            "已全面建立政策性农村居民住房保险", "policy-based insurance of rural homes is set up everywhere");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            SERIOUSLY_DIFFICULT_AFTER_OTHER_ASSISTANCE,
            EXCEPTIONALLY_GRAVE_DIFFICULTY,
            EXCEPTIONALLY_LARGE_EXPENDITURE,
            GETS_ASSISTANCE_OF_DEPARTMENTS,
            EXTREME_POVERTY_QUALIFYING,
            EXTREME_POVERTY_SUPPORTED,
            TEMPORARY_RULES_ISSUED,
            TEMPORARY_RULES_STATE_TYPES,
            TEMPORARY_RULES_STATE_SCOPE,
            TEMPORARY_RULES_STATE_STANDARDS,
            COORDINATION_MECHANISMS,
            CHECKING_RULE_SETS,
            COMPARISON_PLATFORMS,
            HAS_CHECKING_MECHANISM,
            ASSISTANCE_SPENDING,
            ASSISTANCE_SPENDING_LAST_YEAR,
            FUNDS_ONLY_FOR_THEIR_PURPOSE,
            ASSISTANCE_AWARDED,
            ASSISTANCE_PAID,
            PAID_WITHOUT_DELAY,
            URBAN_AND_RURAL_FUNDS_TOGETHER,
            CITY_ITSELF,
            CHECKING_CENTRE_ON_EXISTING_BODY,
            CHECKING_CENTRE_NAME_PLATES,
            CHECKING_CENTRE_STAFFED,
            CHECKING_CENTRE_FUNDED,
            NECESSARY_WORK_FUNDS_ADDED,
            INSPECTED,
            INSPECTION_REPORTED,
            CIRCULATION_AGREED,
            INSPECTION_CIRCULATED,
            GIVES_TOO_LITTLE_WEIGHT,
            PROGRESSES_SLOWLY,
            TAKES_WEAK_MEASURES,
            SECURES_WORK_POORLY,
            TOLD_TO_PUT_RIGHT,
            URGED_TO_PUT_RIGHT,
            NEGLECTED,
            BADLY_MANAGED,
            GRAVE_PROBLEM,
            SERIOUS_EFFECT_ON_SOCIETY,
            HELD_LIABLE,
            DIBAO_RULES_REVISED,
            DIBAO_STANDARD_METHOD_ISSUED,
            INCOME_RULES_ISSUED,
            PROPERTY_RULES_ISSUED,
            PURCHASE_RULES_ISSUED,
            CHECKING_RULES_ISSUED,
            CHECKING_RULES_STATE_CONTENT,
            CHECKING_RULES_STATE_METHODS,
            CHECKING_RULES_STATE_USE,
            IN_DEVELOPMENT_PLAN,
            PROVINCIAL_TASKS_ON_TIME,
            PROVINCIAL_TASKS_DONE_WELL,
            DISASTER_OCCURRED,
            RESERVE_MONEY_SET_ASIDE,
            RESERVE_MONEY,
            RESERVE_MONEY_LAST_YEAR,
            LOSSES_REPORTED_PROMPTLY,
            LOSSES_REPORTED_CORRECTLY,
            LOSS_VERIFICATION,
            DISASTER_INFORMATION_RELEASE,
            RELIEF_BUDGETED,
            RELIEF_BUDGET_CARRIED_OUT,
            RURAL_HOME_INSURANCE);

    private JiujiangFacts() {}
}
