package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** A household: the people who apply together, and all that is known of their case. */
public final class Household extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Household> ENTITY =
            EntityKind.of("household", "家庭", "household", Household.class, Household::new);

    /** 城乡: which standards count. */
    public static final ChoiceFact<Household, Area> AREA =
            ENTITY.choice("area", Area.values(), "城乡类别", "urban or rural");

    /** 家庭财产符合低保财产状况规定, as the authority found. */
    public static final ConditionFact<Household> PROPERTY_WITHIN_DIBAO_LIMITS =
            ENTITY.condition("propertyWithinDibaoLimits", "家庭财产符合低保规定", "property within the limits of dibao");

    /** 家庭财产符合低保边缘家庭财产状况规定, as the authority found. */
    public static final ConditionFact<Household> PROPERTY_WITHIN_MARGIN_LIMITS = ENTITY.condition(
            "propertyWithinMarginLimits", "家庭财产符合低保边缘家庭规定", "property within the limits of margin households");

    /** 低收入家庭, as the authority recognised it. */
    public static final ConditionFact<Household> LOW_INCOME =
            ENTITY.condition("lowIncome", "已认定为低收入家庭", "recognised as a low-income household");

    /** 防止返贫监测类别. */
    public static final ChoiceFact<Household, MonitoringCategory> MONITORING =
            ENTITY.choice("monitoring", MonitoringCategory.values(), "防止返贫监测类别", "monitoring category");

    /** 基本生活困难. */
    public static final ConditionFact<Household> BASIC_LIVING_DIFFICULT =
            ENTITY.condition("basicLivingDifficult", "基本生活出现困难", "basic living is difficult");

    /** 突发性、紧迫性、灾难性. */
    public static final ConditionFact<Household> DIFFICULTY_IS_SUDDEN =
            ENTITY.condition("difficultyIsSudden", "困难具有突发性、紧迫性、灾难性（临时性）", "the difficulty is sudden and urgent");

    /** 靠自身和家庭无力解决. */
    public static final ConditionFact<Household> OWN_MEANS_INSUFFICIENT =
            ENTITY.condition("ownMeansInsufficient", "靠自身和家庭无力解决", "own and family means are not enough");

    /** 其他社会救助制度暂时无法覆盖. */
    public static final ConditionFact<Household> OTHER_ASSISTANCE_CANNOT_COVER =
            ENTITY.condition("otherAssistanceCannotCover", "其他社会救助暂时无法覆盖", "other assistance cannot cover it for now");

    /** 救助之后生活仍有困难. */
    public static final ConditionFact<Household> DIFFICULT_AFTER_OTHER_ASSISTANCE = ENTITY.condition(
            "difficultAfterOtherAssistance", "其他救助之后生活仍有困难", "difficulty remains after other assistance");

    /** 子女自负教育费用负担过重, as the authority found. */
    public static final ConditionFact<Household> EDUCATION_COSTS_TOO_HEAVY =
            ENTITY.condition("educationCostsTooHeavy", "子女自负教育费用负担过重", "children’s education costs are too heavy");

    /** 支出型困难家庭: necessary expenditure beyond what the family can bear, as the authority found. */
    public static final ConditionFact<Household> EXPENDITURE_HARDSHIP =
            ENTITY.condition("expenditureHardship", "属支出型困难家庭", "in expenditure-type hardship");

    /** 受传染病疫情等突发公共事件影响. */
    public static final ConditionFact<Household> AFFECTED_BY_PUBLIC_EMERGENCY =
            ENTITY.condition("affectedByPublicEmergency", "受突发公共卫生事件等影响", "affected by a public emergency");

    /** 其他特殊原因. */
    public static final ConditionFact<Household> OTHER_SPECIAL_CAUSE =
            ENTITY.condition("otherSpecialCause", "其他特殊原因", "another special cause");

    /** 家庭人口、经济状况明显变化 since the last review. */
    public static final ConditionFact<Household> OBVIOUSLY_CHANGED =
            ENTITY.condition("obviouslyChanged", "家庭经济状况有明显变化", "circumstances changed obviously");

    /** The day on which the circumstances changed. */
    public static final DayFact<Household> CHANGED_ON = ENTITY.day("changedOn", "变化日期", "day of the change");

    /** The day on which the change was reported. */
    public static final DayFact<Household> REPORTED_ON = ENTITY.day("reportedOn", "报告日期", "day of the report");

    /** 渐退期起始日: the first day on which an allowance runs on that the household no longer qualifies for, as the authority set it. */
    public static final DayFact<Household> GRADUAL_EXIT_SINCE =
            ENTITY.day("gradualExitSince", "渐退期起始日", "first day of the gradual exit");

    /** 突发公共事件受影响程度 of the place where the household lives, as declared. */
    public static final ChoiceFact<Household, EmergencyImpact> EMERGENCY_IMPACT = ENTITY.choice(
            "emergencyImpact", EmergencyImpact.values(), "所在地受突发公共事件影响程度", "impact of the public emergency");

    /** 脱贫家庭（原建档立卡）, while on the date of the case it still counts as one for aid. */
    public static final ConditionFact<Household> LIFTED_FROM_POVERTY = ENTITY.condition(
            "liftedFromPoverty", "属享受政策的脱贫家庭（原建档立卡）", "a family lifted from poverty that still has its aid");

    /** Everybody who lives in the household or may count as a member of it. */
    public static final Relation<Household, Member> MEMBERS = ENTITY.list("members", Member.ENTITY, "家庭成员", "members");

    /** All movable property. */
    public static final Relation<Household, Asset> ASSETS = ENTITY.list("assets", Asset.ENTITY, "财产", "assets");

    /** All dwellings and other buildings. */
    public static final Relation<Household, Dwelling> DWELLINGS =
            ENTITY.list("dwellings", Dwelling.ENTITY, "房屋", "dwellings");

    /** The events behind the application. */
    public static final Relation<Household, Event> EVENTS = ENTITY.list("events", Event.ENTITY, "困难事件", "events");

    /** Assistance that the household draws as a whole. */
    public static final Relation<Household, Award> AWARDS =
            ENTITY.list("awards", Award.ENTITY, "家庭在享救助", "awards to the household");

    /** The application. */
    public static final Relation<Household, Application> APPLICATION =
            ENTITY.single("application", Application.ENTITY, "申请", "application");

    /** What is known of the authority of the place. */
    public static final Relation<Household, Authority> AUTHORITY =
            ENTITY.single("authority", Authority.ENTITY, "经办机构", "authority");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Household, ?>> FACTS = ImmutableList.of(
            AREA,
            PROPERTY_WITHIN_DIBAO_LIMITS,
            PROPERTY_WITHIN_MARGIN_LIMITS,
            LOW_INCOME,
            MONITORING,
            BASIC_LIVING_DIFFICULT,
            DIFFICULTY_IS_SUDDEN,
            OWN_MEANS_INSUFFICIENT,
            OTHER_ASSISTANCE_CANNOT_COVER,
            DIFFICULT_AFTER_OTHER_ASSISTANCE,
            EDUCATION_COSTS_TOO_HEAVY,
            EXPENDITURE_HARDSHIP,
            AFFECTED_BY_PUBLIC_EMERGENCY,
            OTHER_SPECIAL_CAUSE,
            OBVIOUSLY_CHANGED,
            CHANGED_ON,
            REPORTED_ON,
            GRADUAL_EXIT_SINCE,
            EMERGENCY_IMPACT,
            LIFTED_FROM_POVERTY);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Household, ?>> LISTS =
            ImmutableList.of(MEMBERS, ASSETS, DWELLINGS, EVENTS, AWARDS, APPLICATION, AUTHORITY);

    private Household(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Household> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Household> kind() {
        return ENTITY;
    }
}
