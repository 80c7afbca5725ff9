package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Unit;

/** The authority of a place in a year: what it has decided, set up and published. Rules on delegation read it, and the checks on an authority. */
public final class Authority extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Authority> ENTITY =
            EntityKind.of("authority", "经办机构与本级政府", "authority", Authority.class, Authority::new);

    /** Whether the county has entrusted the townships with temporary assistance up to the ceiling of the text. */
    public static final ConditionFact<Authority> DELEGATES_TEMPORARY_ASSISTANCE = ENTITY.condition(
            "delegatesTemporaryAssistance",
            "县级民政部门已委托乡镇审批小额临时救助",
            "small temporary assistance is delegated to the townships");

    /** Whether villages have been entrusted. */
    public static final ConditionFact<Authority> DELEGATES_TO_VILLAGE = ENTITY.condition(
            "delegatesToVillage", "已委托村（社区）直接实施临时救助", "temporary assistance is delegated to the villages");

    /** Whether the power of review and confirmation lies with the townships. */
    public static final ConditionFact<Authority> DELEGATES_BASIC_ASSISTANCE = ENTITY.condition(
            "delegatesBasicAssistance",
            "低保、特困审核确认权限已下放乡镇",
            "dibao and extreme-poverty decisions are delegated to the townships");

    /** 临时救助备用金. */
    public static final ConditionFact<Authority> TOWN_HAS_RESERVE_FUND =
            ENTITY.condition("townHasReserveFund", "乡镇（街道）均建立临时救助备用金", "every township has a reserve fund");

    /** “救急难”基金. */
    public static final ConditionFact<Authority> HAS_EMERGENCY_FUND =
            ENTITY.condition("hasEmergencyFund", "已建立“救急难”基金", "an emergency-rescue fund exists");

    /** 失能照护为主的综合敬老院, a county. */
    public static final CountFact<Authority> CARE_HOMES =
            ENTITY.count("careHomes", Unit.NUMBER, 0, 10_000, "以失能照护为主的综合敬老院数", "care-focused elderly homes");

    /** 常年救助对象. */
    public static final CountFact<Authority> COUNTY_RECIPIENTS = ENTITY.count(
            "countyRecipients", Unit.PERSONS, 0, 100_000_000, "县级常年救助对象人数", "long-term recipients in the county");

    /** 专职工作人员. */
    public static final CountFact<Authority> COUNTY_FULL_TIME_STAFF = ENTITY.count(
            "countyFullTimeStaff", Unit.PERSONS, 0, 1_000_000, "县级专职工作人员数", "full-time staff of the county agency");

    /** 工作人员, full-time ones included. */
    public static final CountFact<Authority> COUNTY_STAFF =
            ENTITY.count("countyStaff", Unit.PERSONS, 0, 1_000_000, "县级工作人员总数", "staff of the county agency");

    /** 常年救助对象. */
    public static final CountFact<Authority> TOWN_RECIPIENTS = ENTITY.count(
            "townRecipients", Unit.PERSONS, 0, 10_000_000, "乡镇常年救助对象人数", "long-term recipients in the township");

    /** 专职工作人员. */
    public static final CountFact<Authority> TOWN_FULL_TIME_STAFF = ENTITY.count(
            "townFullTimeStaff", Unit.PERSONS, 0, 1_000_000, "乡镇专职工作人员数", "full-time staff of the township");

    /** 专人负责. */
    public static final ConditionFact<Authority> TOWN_HAS_NAMED_STAFF =
            ENTITY.condition("townHasNamedStaff", "乡镇（街道）明确专人负责", "the township has named staff");

    /** 机构. */
    public static final ConditionFact<Authority> TOWN_HAS_NAMED_UNIT =
            ENTITY.condition("townHasNamedUnit", "乡镇（街道）明确承担机构", "the township has named a unit");

    /** 社会救助协理员. */
    public static final CountFact<Authority> VILLAGE_ASSISTANTS =
            ENTITY.count("villageAssistants", Unit.PERSONS, 0, 10_000, "村（社区）社会救助协理员数", "assistants of the village");

    /** “两委”班子成员兼任. */
    public static final ConditionFact<Authority> VILLAGE_ASSISTANT_IN_COMMITTEE = ENTITY.condition(
            "villageAssistantInCommittee", "协理员由村“两委”成员兼任", "the assistant sits on the village committees");

    /** 明确负责民政工作的成员. */
    public static final CountFact<Authority> VILLAGE_CIVIL_AFFAIRS_MEMBERS = ENTITY.count(
            "villageCivilAffairsMembers",
            Unit.PERSONS,
            0,
            10_000,
            "村（居）委会负责民政的成员数",
            "committee members in charge of civil affairs");

    /** 困难群众. */
    public static final CountFact<Authority> VILLAGE_PEOPLE_IN_DIFFICULTY = ENTITY.count(
            "villagePeopleInDifficulty",
            Unit.PERSONS,
            0,
            10_000_000,
            "村（社区）困难群众人数",
            "people in difficulty in the village");

    /** 救助服务站（点）. */
    public static final ConditionFact<Authority> VILLAGE_SERVICE_STATION =
            ENTITY.condition("villageServiceStation", "村（社区）已建立救助服务站（点）", "the village has a service station");

    /** 工作经费. */
    public static final ConditionFact<Authority> WORK_FUNDS_IN_BUDGET =
            ENTITY.condition("workFundsInBudget", "社会救助工作经费已纳入预算", "work funds are in the budget");

    /** 权随责走、费随事转. */
    public static final ConditionFact<Authority> WORK_FUNDS_MOVED_WITH_DELEGATION =
            ENTITY.condition("workFundsMovedWithDelegation", "工作经费随权限下放调整", "work funds moved with the delegation");

    /** 培训. */
    public static final ConditionFact<Authority> TRAINING_THIS_YEAR =
            ENTITY.condition("trainingThisYear", "本年度已安排社会救助培训", "training was held this year");

    /** 乡镇上报的审核确认对象, in the batch that is checked. */
    public static final CountFact<Authority> CONFIRMED_CASES =
            ENTITY.count("confirmedCases", Unit.NUMBER, 0, 100_000_000, "上报的审核确认对象数", "cases confirmed and reported");

    /** 已抽查. */
    public static final CountFact<Authority> SPOT_CHECKED_CASES =
            ENTITY.count("spotCheckedCases", Unit.NUMBER, 0, 100_000_000, "已抽查对象数", "cases spot-checked");

    /** 居民消费价格指数 (CPI): by how much it rose over the same month of the year before. */
    public static final RateFact<Authority> CONSUMER_PRICE_RISE =
            ENTITY.rate("consumerPriceRise", "-1", "100", "居民消费价格指数单月同比涨幅", "rise of consumer prices over a year");

    /** CPI 中的食品价格: by how much it rose over the same month of the year before. */
    public static final RateFact<Authority> FOOD_PRICE_RISE =
            ENTITY.rate("foodPriceRise", "-1", "100", "食品价格单月同比涨幅", "rise of food prices over a year");

    /** 低收入居民基本生活费用价格指数 (SCPI): by how much it rose over the same month of the year before. */
    public static final RateFact<Authority> BASIC_LIVING_PRICE_RISE = ENTITY.rate(
            "basicLivingPriceRise", "-1", "100", "低收入居民基本生活费用价格指数单月同比涨幅", "rise of basic living costs over a year");

    /** 异地受理. */
    public static final ConditionFact<Authority> ALLOWS_REMOTE_INTAKE =
            ENTITY.condition("allowsRemoteIntake", "已实行基本生活救助异地受理", "remote intake is practised");

    /** 建成分层分类的救助体系. */
    public static final ConditionFact<Authority> LAYERED_SYSTEM_IN_PLACE = ENTITY.condition(
            "layeredSystemInPlace", "分层分类、城乡统筹的社会救助体系已建成", "the layered system for town and country is in place");

    /** 低保标准的调整机制. */
    public static final ConditionFact<Authority> DIBAO_STANDARD_MECHANISM =
            ENTITY.condition("dibaoStandardMechanism", "已建立低保标准调整机制", "a mechanism adjusts the dibao standard");

    /** 特困供养标准的调整（增长）机制. */
    public static final ConditionFact<Authority> SUPPORT_STANDARD_MECHANISM = ENTITY.condition(
            "supportStandardMechanism", "已建立特困供养标准调整机制", "a mechanism adjusts the standard of extreme-poverty support");

    /** 城市救助水平: what is paid on average to a dibao recipient, yuan a month. */
    public static final AmountFact<Authority> URBAN_ASSISTANCE =
            ENTITY.amount("urbanAverageAssistance", "城市低保月人均补助水平", "average urban assistance per recipient, a month");

    /** 农村救助水平: what is paid on average to a dibao recipient, yuan a month. */
    public static final AmountFact<Authority> RURAL_ASSISTANCE =
            ENTITY.amount("ruralAverageAssistance", "农村低保月人均补助水平", "average rural assistance per recipient, a month");

    /** 上年度城市救助水平, as {@link #URBAN_ASSISTANCE}. */
    public static final AmountFact<Authority> PREVIOUS_URBAN_ASSISTANCE = ENTITY.amount(
            "previousUrbanAverageAssistance",
            "上年度城市低保月人均补助水平",
            "average urban assistance per recipient the year before, a month");

    /** 上年度农村救助水平, as {@link #RURAL_ASSISTANCE}. */
    public static final AmountFact<Authority> PREVIOUS_RURAL_ASSISTANCE = ENTITY.amount(
            "previousRuralAverageAssistance",
            "上年度农村低保月人均补助水平",
            "average rural assistance per recipient the year before, a month");

    /** 生活不能自理特困人员. */
    public static final CountFact<Authority> UNABLE_TO_CARE = ENTITY.count(
            "unableToCare",
            Unit.PERSONS,
            0,
            1_000_000,
            "生活不能自理特困人员数",
            "extreme-poverty persons unable to look after themselves");

    /** Of {@link #UNABLE_TO_CARE}, those who live in an institution. */
    public static final CountFact<Authority> UNABLE_IN_INSTITUTION = ENTITY.count(
            "unableToCareInInstitution",
            Unit.PERSONS,
            0,
            1_000_000,
            "其中已集中供养人数（不能自理）",
            "those of them in an institution");

    /** 社会救助纳入年度考核. */
    public static final ConditionFact<Authority> IN_YEARLY_ASSESSMENT = ENTITY.condition(
            "assistanceInYearlyAssessment", "社会救助已纳入年度考核", "assistance is part of the yearly performance assessment");

    /** 工作场所 of the grassroots staff. */
    public static final ConditionFact<Authority> STAFF_HAVE_WORKPLACES =
            ENTITY.condition("staffHaveWorkplaces", "基层救助人员有必要的工作场所", "grassroots staff have the workplaces needed");

    /** 交通、通信等经费补贴 of the grassroots staff. */
    public static final ConditionFact<Authority> STAFF_HAVE_EXPENSES =
            ENTITY.condition("staffHaveExpenses", "基层救助人员有必要的交通、通信等经费补贴", "grassroots staff have their expenses paid");

    /** 薪资待遇 of the grassroots staff. */
    public static final ConditionFact<Authority> STAFF_HAVE_PAY =
            ENTITY.condition("staffHavePay", "基层救助人员的薪资待遇有保障", "the pay of grassroots staff is secured");

    /** 政府购买社会救助服务清单. */
    public static final ConditionFact<Authority> HAS_PURCHASE_LIST =
            ENTITY.condition("hasPurchaseList", "已制定购买社会救助服务清单", "the list of services to be bought is drawn up");

    /** 规范购买流程. */
    public static final ConditionFact<Authority> PURCHASES_REGULATED =
            ENTITY.condition("purchasesRegulated", "已规范购买服务的流程", "the buying of services is regulated");

    /** 监督评估 of purchases. */
    public static final ConditionFact<Authority> PURCHASES_EVALUATED =
            ENTITY.condition("purchasesEvaluated", "对购买的服务监督评估", "bought services are supervised and evaluated");

    /** 突发疫情等紧急情况: an epidemic or a like emergency is there on the date of the case; who declares it the texts do not say. */
    public static final ConditionFact<Authority> SUDDEN_EMERGENCY =
            ENTITY.condition("suddenEmergency", "当地发生突发疫情等紧急情况", "an epidemic or a like emergency is there");

    /** Whether the urgent procedure of a public emergency (突发公共事件紧急救助程序) runs on the date of the case. */
    public static final ConditionFact<Authority> IN_PUBLIC_EMERGENCY =
            ENTITY.condition("inPublicEmergency", "突发公共事件紧急救助程序正在适用", "the procedure of a public emergency runs");

    /** 启动日期 of the urgent procedure. */
    public static final DayFact<Authority> EMERGENCY_SINCE =
            ENTITY.day("emergencySince", "突发公共事件紧急救助程序启动日期", "first day of the public emergency");

    /** 终止日期 of the urgent procedure, its last day. */
    public static final DayFact<Authority> EMERGENCY_UNTIL =
            ENTITY.day("emergencyUntil", "突发公共事件紧急救助程序终止日期", "last day of the public emergency");

    /** 购买服务的经费来源; what is paid out of several is stated for one at a time. */
    public static final ChoiceFact<Authority, PurchaseSource> PURCHASE_SOURCE = ENTITY.choice(
            "purchaseSource", PurchaseSource.values(), "购买社会救助服务的经费来源", "which money services are bought with");

    /** 当年购买服务的支出, yuan. */
    public static final AmountFact<Authority> PURCHASE_COST =
            ENTITY.amount("purchaseCost", "当年购买社会救助服务的支出", "what is spent on services in the year");

    /** 当年本地统筹安排的社会救助资金总额, yuan. */
    public static final AmountFact<Authority> POOLED_FUNDS =
            ENTITY.amount("pooledFunds", "当年本地统筹安排的社会救助资金总额", "assistance funds pooled locally in the year");

    /** 当年困难群众救助补助资金总量, yuan. */
    public static final AmountFact<Authority> RELIEF_SUBSIDY_FUND =
            ENTITY.amount("reliefSubsidyFund", "当年困难群众救助补助资金总量", "relief subsidies of the year");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Authority, ?>> FACTS = ImmutableList.of(
            DELEGATES_TEMPORARY_ASSISTANCE,
            DELEGATES_TO_VILLAGE,
            DELEGATES_BASIC_ASSISTANCE,
            TOWN_HAS_RESERVE_FUND,
            HAS_EMERGENCY_FUND,
            CARE_HOMES,
            COUNTY_RECIPIENTS,
            COUNTY_FULL_TIME_STAFF,
            COUNTY_STAFF,
            TOWN_RECIPIENTS,
            TOWN_FULL_TIME_STAFF,
            TOWN_HAS_NAMED_STAFF,
            TOWN_HAS_NAMED_UNIT,
            VILLAGE_ASSISTANTS,
            VILLAGE_ASSISTANT_IN_COMMITTEE,
            VILLAGE_CIVIL_AFFAIRS_MEMBERS,
            VILLAGE_PEOPLE_IN_DIFFICULTY,
            VILLAGE_SERVICE_STATION,
            WORK_FUNDS_IN_BUDGET,
            WORK_FUNDS_MOVED_WITH_DELEGATION,
            TRAINING_THIS_YEAR,
            CONFIRMED_CASES,
            SPOT_CHECKED_CASES,
            CONSUMER_PRICE_RISE,
            FOOD_PRICE_RISE,
            BASIC_LIVING_PRICE_RISE,
            ALLOWS_REMOTE_INTAKE,
            LAYERED_SYSTEM_IN_PLACE,
            DIBAO_STANDARD_MECHANISM,
            SUPPORT_STANDARD_MECHANISM,
            URBAN_ASSISTANCE,
            RURAL_ASSISTANCE,
            PREVIOUS_URBAN_ASSISTANCE,
            PREVIOUS_RURAL_ASSISTANCE,
            UNABLE_TO_CARE,
            UNABLE_IN_INSTITUTION,
            IN_YEARLY_ASSESSMENT,
            STAFF_HAVE_WORKPLACES,
            STAFF_HAVE_EXPENSES,
            STAFF_HAVE_PAY,
            HAS_PURCHASE_LIST,
            PURCHASES_REGULATED,
            PURCHASES_EVALUATED,
            SUDDEN_EMERGENCY,
            IN_PUBLIC_EMERGENCY,
            EMERGENCY_SINCE,
            EMERGENCY_UNTIL,
            PURCHASE_SOURCE,
            PURCHASE_COST,
            POOLED_FUNDS,
            RELIEF_SUBSIDY_FUND);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Authority, ?>> LISTS = ImmutableList.of();

    private Authority(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Authority> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Authority> kind() {
        return ENTITY;
    }
}
