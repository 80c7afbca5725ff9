package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Unit;

/** A person of the household: who lives in it or may count as a member of it. Who counts is decided by rules, not by standing in the list. */
public final class Member extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Member> ENTITY =
            EntityKind.of("member", "家庭成员", "member", Member.class, Member::new);

    /** 与申请人的关系. */
    public static final ChoiceFact<Member, Relationship> RELATIONSHIP =
            ENTITY.choice("relationship", Relationship.values(), "与申请人的关系", "relationship to the applicant");

    /** 出生日期; a year of age is complete on the birthday. */
    public static final DayFact<Member> BIRTH_DATE = ENTITY.day("birthDate", "出生日期", "date of birth");

    /** 共同生活的家庭成员, as the authority found; where it is not given, the rules decide. */
    public static final ConditionFact<Member> COUNTS_AS_MEMBER =
            ENTITY.condition("countsAsMember", "经认定为共同生活的家庭成员", "found to count as a co-living member");

    /** 法定赡养、扶养、抚养义务关系 with the applicant. */
    public static final ConditionFact<Member> HAS_DUTY_RELATION =
            ENTITY.condition("hasDutyRelation", "与申请人有法定赡养、扶养、抚养义务关系", "a legal duty of support exists");

    /** 长期共同居住. */
    public static final ConditionFact<Member> LIVES_TOGETHER =
            ENTITY.condition("livesTogether", "长期共同居住", "lives together for long");

    /** Of an adult child: able to live independently. */
    public static final ConditionFact<Member> LIVES_INDEPENDENTLY =
            ENTITY.condition("livesIndependently", "能独立生活", "can live independently");

    /** 连续三年以上（含三年）脱离家庭独立生活的宗教教职人员. */
    public static final ConditionFact<Member> RELIGIOUS_AWAY_THREE_YEARS = ENTITY.condition(
            "religiousAwayThreeYears",
            "脱离家庭独立生活三年以上的宗教教职人员",
            "a member of religious staff living apart for three years");

    /** 在监狱服刑. */
    public static final ConditionFact<Member> IMPRISONED = ENTITY.condition("imprisoned", "在监狱服刑", "in prison");

    /** 强制隔离戒毒. */
    public static final ConditionFact<Member> COMPULSORY_REHABILITATION =
            ENTITY.condition("compulsoryRehabilitation", "被强制隔离戒毒", "in compulsory drug rehabilitation");

    /** 劳动教养 (only under the rules before July 2021). */
    public static final ConditionFact<Member> RE_EDUCATION =
            ENTITY.condition("reEducation", "被劳动教养", "in re-education through labour");

    /** 宣告失踪. */
    public static final ConditionFact<Member> DECLARED_MISSING =
            ENTITY.condition("declaredMissing", "被宣告失踪", "declared missing");

    /** 省级民政部门认定的其他人员. */
    public static final ConditionFact<Member> EXCLUDED_BY_PROVINCE =
            ENTITY.condition("excludedByProvince", "省级规定不计入家庭的人员", "not counted by a rule of the province");

    /** 死亡日期; leave it out for the living and say {@link #DECEASED}. */
    public static final DayFact<Member> DECEASED_ON = ENTITY.day("deceasedOn", "死亡日期", "day of death");

    /** 已死亡. */
    public static final ConditionFact<Member> DECEASED = ENTITY.condition("deceased", "已死亡", "has died");

    /** 残疾类别; NONE states that there is no certificate. */
    public static final ChoiceFact<Member, DisabilityKind> DISABILITY_KIND =
            ENTITY.choice("disabilityKind", DisabilityKind.values(), "残疾类别", "kind of disability");

    /** 残疾等级, 1 (most severe) to 4. */
    public static final CountFact<Member> DISABILITY_GRADE =
            ENTITY.count("disabilityGrade", Unit.NUMBER, 1, 4, "残疾等级", "grade of disability");

    /** 患当地认定的重病、重特大疾病. */
    public static final ConditionFact<Member> SERIOUSLY_ILL =
            ENTITY.condition("seriouslyIll", "患当地认定的重特大疾病", "seriously ill");

    /** 已就业. */
    public static final ConditionFact<Member> EMPLOYED = ENTITY.condition("employed", "已就业", "in work");

    /** 城镇失业人员. */
    public static final ConditionFact<Member> URBAN_UNEMPLOYED =
            ENTITY.condition("urbanUnemployed", "城镇失业人员", "urban unemployed");

    /** 返乡人员. */
    public static final ConditionFact<Member> RETURNEE =
            ENTITY.condition("returnee", "返乡人员", "returned to the home area");

    /** 农业转移人口. */
    public static final ConditionFact<Member> MOVED_TO_TOWN =
            ENTITY.condition("movedToTown", "农业转移人口", "a rural migrant in town");

    /** 由父母或兄弟姐妹供养. */
    public static final ConditionFact<Member> SUPPORTED_BY_PARENTS_OR_SIBLINGS =
            ENTITY.condition("supportedByParentsOrSiblings", "由父母或兄弟姐妹供养", "supported by parents or siblings");

    /** 生活困难, as the authority found. */
    public static final ConditionFact<Member> LIFE_DIFFICULT =
            ENTITY.condition("lifeDifficult", "本人生活困难", "life is difficult");

    /** 无正当理由连续拒绝接受介绍的与其健康状况、劳动能力等相适应的工作. */
    public static final CountFact<Member> REFUSED_WORK =
            ENTITY.count("refusedWork", Unit.NUMBER, 0, 1000, "无正当理由连续拒绝介绍工作次数", "refusals of suitable work in a row");

    /** 就读学段; NONE states that the person is not at school. */
    public static final ChoiceFact<Member, SchoolStage> SCHOOL_STAGE =
            ENTITY.choice("schoolStage", SchoolStage.values(), "就读学段", "stage of schooling");

    /** 全日制. */
    public static final ConditionFact<Member> FULL_TIME_STUDENT =
            ENTITY.condition("fullTimeStudent", "全日制就读", "studies full time");

    /** 自主吃饭. */
    public static final ConditionFact<Member> CAN_EAT = ENTITY.condition("canEat", "能自主吃饭", "can eat");

    /** 自主穿衣. */
    public static final ConditionFact<Member> CAN_DRESS = ENTITY.condition("canDress", "能自主穿衣", "can dress");

    /** 自主上下床. */
    public static final ConditionFact<Member> CAN_GET_UP =
            ENTITY.condition("canGetUp", "能自主上下床", "can get in and out of bed");

    /** 自主如厕. */
    public static final ConditionFact<Member> CAN_USE_TOILET =
            ENTITY.condition("canUseToilet", "能自主如厕", "can use the toilet");

    /** 自主室内行走. */
    public static final ConditionFact<Member> CAN_WALK_INDOORS =
            ENTITY.condition("canWalkIndoors", "能自主室内行走", "can walk indoors");

    /** 自主洗澡. */
    public static final ConditionFact<Member> CAN_BATHE = ENTITY.condition("canBathe", "能自主洗澡", "can bathe");

    /** 自理能力评估: how many of the six abilities are lost, as assessed. */
    public static final CountFact<Member> LOST_ABILITIES =
            ENTITY.count("lostAbilities", Unit.NUMBER, 0, 6, "经评估丧失的自理能力项数", "abilities found lost");

    /** 省级规定的其他无劳动能力情形. */
    public static final ConditionFact<Member> OTHER_NO_LABOUR_CAPACITY = ENTITY.condition(
            "otherNoLabourCapacity", "符合省规定的其他无劳动能力情形", "no ability to work by another rule of the province");

    /** 特困人员财产状况规定, as the authority found. */
    public static final ConditionFact<Member> PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS = ENTITY.condition(
            "propertyWithinExtremePovertyLimits",
            "财产符合特困人员财产状况规定",
            "property within the limits of extreme-poverty persons");

    /** 孤儿、事实无人抚养儿童 chosen instead of extreme-poverty support. */
    public static final ConditionFact<Member> CHOOSES_CHILD_SUPPORT = ENTITY.condition(
            "choosesChildSupport", "已选择孤儿或事实无人抚养儿童保障", "has chosen support as an orphan or unattended child");

    /** 集中供养意愿. */
    public static final ConditionFact<Member> WISHES_INSTITUTION =
            ENTITY.condition("wishesInstitution", "有集中供养意愿", "wishes to live in an institution");

    /** 集中供养; false is 分散供养. */
    public static final ConditionFact<Member> IN_INSTITUTION =
            ENTITY.condition("inInstitution", "集中供养", "lives in an institution");

    /** 承包土地或集体收益分配. */
    public static final ConditionFact<Member> SHARES_COLLECTIVE_LAND = ENTITY.condition(
            "sharesCollectiveLand", "有承包土地或参加农村集体经济收益分配", "holds contracted land or a share in the rural collective");

    /** 易地搬迁至城镇. */
    public static final ConditionFact<Member> RELOCATED_TO_TOWN =
            ENTITY.condition("relocatedToTown", "易地搬迁至城镇", "relocated to a town");

    /** 长期滞留无法查明身份并已落户安置. */
    public static final ConditionFact<Member> LONG_STAY_UNIDENTIFIED = ENTITY.condition(
            "longStayUnidentified", "长期滞留且无法查明身份、已落户安置", "settled after a long stay, identity unknown");

    /** 参加城乡居民基本医疗保险, for {@link #INSURED_YEAR}. */
    public static final ConditionFact<Member> RESIDENT_INSURANCE =
            ENTITY.condition("residentInsurance", "参加城乡居民基本医疗保险", "takes part in the residents’ medical insurance");

    /** 参保年度: the year of insurance for which the contribution is due, mostly the year after that in which it is paid. */
    public static final CountFact<Member> INSURED_YEAR =
            ENTITY.count("insuredYear", Unit.NUMBER, 2000, 2100, "个人缴费所属的参保年度", "insured year of the contribution");

    /** 因病致贫重病患者, as recognised by the rules of the place. */
    public static final ConditionFact<Member> POOR_BY_ILLNESS =
            ENTITY.condition("poorByIllness", "已认定为因病致贫重病患者", "recognised as poor by a serious illness");

    /** 急危重伤病、需要急救. */
    public static final ConditionFact<Member> NEEDS_EMERGENCY_CARE = ENTITY.condition(
            "needsEmergencyCare", "发生急危重伤病、需要急救", "critically ill or hurt and in need of emergency care");

    /** 无力支付急救费用. */
    public static final ConditionFact<Member> CANNOT_PAY_EMERGENCY_CARE =
            ENTITY.condition("cannotPayEmergencyCare", "无力支付急救费用", "unable to pay for emergency care");

    /** 流浪、乞讨, when the person was found or asked for help. */
    public static final ChoiceFact<Member, Vagrancy> VAGRANCY =
            ENTITY.choice("vagrancy", Vagrancy.values(), "流浪乞讨状态", "life on the street");

    /** 离家在外. */
    public static final ConditionFact<Member> AWAY_FROM_HOME =
            ENTITY.condition("awayFromHome", "离家在外", "away from home");

    /** 自身无力解决食宿. */
    public static final ConditionFact<Member> WITHOUT_FOOD_AND_LODGING =
            ENTITY.condition("withoutFoodAndLodging", "自身无力解决食宿", "unable to find food and lodging alone");

    /** 离家在外的临时遇困: lost, without the work that was looked for, fleeing domestic violence and the like. */
    public static final ConditionFact<Member> IN_PASSING_DISTRESS = ENTITY.condition(
            "inPassingDistress", "因走失、务工不着、遭受家庭暴力等临时遇困", "in passing distress, such as lost or fleeing violence");

    /** Found by the police or other officials at their work (执行职务时发现). */
    public static final ConditionFact<Member> FOUND_BY_OFFICIALS =
            ENTITY.condition("foundByOfficials", "由公安等部门工作人员执行职务时发现", "found by officials at their work");

    /** 自愿求助. */
    public static final ConditionFact<Member> ASKS_FOR_HELP =
            ENTITY.condition("asksForHelp", "自愿求助", "asks for help freely");

    /** 身份已查明: it is known who the person is. */
    public static final ConditionFact<Member> IDENTIFIED =
            ENTITY.condition("identified", "身份已查明", "the identity is known");

    /** 入站日期: the first day of the stay in the rescue institution (救助管理机构) that lasts on the date of the case. */
    public static final DayFact<Member> IN_RESCUE_SINCE =
            ENTITY.day("inRescueSince", "进入救助管理机构日期", "first day in the rescue institution");

    /** Whether the stay in the rescue institution was interrupted since {@link #IN_RESCUE_SINCE}. */
    public static final ConditionFact<Member> RESCUE_INTERRUPTED = ENTITY.condition(
            "rescueInterrupted", "在救助管理机构的滞留曾中断", "the stay in the rescue institution was interrupted");

    /** 需要长期照护: special costs of care that last for six months or longer. */
    public static final ConditionFact<Member> NEEDS_LONG_TERM_CARE =
            ENTITY.condition("needsLongTermCare", "因残疾产生的特殊护理支出持续6个月以上", "needs care for six months or longer");

    /** 父母: both, living or not. */
    public static final Relation<Member, Parent> PARENTS = ENTITY.list("parents", Parent.ENTITY, "父母", "parents");

    /** 法定赡养、抚养、扶养义务人: everybody with a legal duty to support this person, living in the household or not. */
    public static final Relation<Member, Supporter> SUPPORTERS =
            ENTITY.list("supporters", Supporter.ENTITY, "法定义务人", "people with a duty of support");

    /** All incomes of this person. */
    public static final Relation<Member, Income> INCOMES = ENTITY.list("incomes", Income.ENTITY, "收入", "incomes");

    /** All necessary expenditures of this person. */
    public static final Relation<Member, Expense> EXPENSES =
            ENTITY.list("expenses", Expense.ENTITY, "必需支出", "necessary expenses");

    /** All treatments of this person that were settled with the insurance. */
    public static final Relation<Member, Treatment> TREATMENTS =
            ENTITY.list("treatments", Treatment.ENTITY, "就医情况", "treatments");

    /** Assistance that this person draws alone. */
    public static final Relation<Member, Award> AWARDS =
            ENTITY.list("awards", Award.ENTITY, "本人在享救助", "awards to the person");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Member, ?>> FACTS = ImmutableList.of(
            RELATIONSHIP,
            BIRTH_DATE,
            COUNTS_AS_MEMBER,
            HAS_DUTY_RELATION,
            LIVES_TOGETHER,
            LIVES_INDEPENDENTLY,
            RELIGIOUS_AWAY_THREE_YEARS,
            IMPRISONED,
            COMPULSORY_REHABILITATION,
            RE_EDUCATION,
            DECLARED_MISSING,
            EXCLUDED_BY_PROVINCE,
            DECEASED_ON,
            DECEASED,
            DISABILITY_KIND,
            DISABILITY_GRADE,
            SERIOUSLY_ILL,
            EMPLOYED,
            URBAN_UNEMPLOYED,
            RETURNEE,
            MOVED_TO_TOWN,
            SUPPORTED_BY_PARENTS_OR_SIBLINGS,
            LIFE_DIFFICULT,
            REFUSED_WORK,
            SCHOOL_STAGE,
            FULL_TIME_STUDENT,
            CAN_EAT,
            CAN_DRESS,
            CAN_GET_UP,
            CAN_USE_TOILET,
            CAN_WALK_INDOORS,
            CAN_BATHE,
            LOST_ABILITIES,
            OTHER_NO_LABOUR_CAPACITY,
            PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS,
            CHOOSES_CHILD_SUPPORT,
            WISHES_INSTITUTION,
            IN_INSTITUTION,
            SHARES_COLLECTIVE_LAND,
            RELOCATED_TO_TOWN,
            LONG_STAY_UNIDENTIFIED,
            RESIDENT_INSURANCE,
            INSURED_YEAR,
            POOR_BY_ILLNESS,
            NEEDS_EMERGENCY_CARE,
            CANNOT_PAY_EMERGENCY_CARE,
            VAGRANCY,
            AWAY_FROM_HOME,
            WITHOUT_FOOD_AND_LODGING,
            IN_PASSING_DISTRESS,
            FOUND_BY_OFFICIALS,
            ASKS_FOR_HELP,
            IDENTIFIED,
            IN_RESCUE_SINCE,
            RESCUE_INTERRUPTED,
            NEEDS_LONG_TERM_CARE);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Member, ?>> LISTS =
            ImmutableList.of(SUPPORTERS, INCOMES, EXPENSES, TREATMENTS, AWARDS, PARENTS);

    private Member(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Member> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Member> kind() {
        return ENTITY;
    }

    /**
     * A condition of the household, asked of a member: short for {@code Household.MEMBERS.ofOwner(…)}.
     *
     * @param condition the condition of the household
     * @return the condition of the member
     */
    public static Condition<Member> ofHousehold(Condition<? super Household> condition) {
        return Household.MEMBERS.ofOwner(condition);
    }

    /**
     * An amount of the household, asked of a member: short for {@code Household.MEMBERS.ofOwner(…)}.
     *
     * @param amount the amount of the household
     * @return the amount of the member
     */
    public static Amount<Member> ofHousehold(Amount<? super Household> amount) {
        return Household.MEMBERS.ofOwner(amount);
    }

    /**
     * A number of the household, asked of a member: short for {@code Household.MEMBERS.ofOwner(…)}.
     *
     * @param count the number of the household
     * @return the number of the member
     */
    public static Count<Member> ofHousehold(Count<? super Household> count) {
        return Household.MEMBERS.ofOwner(count);
    }

    /**
     * A day of the household, asked of a member: short for {@code Household.MEMBERS.ofOwner(…)}.
     *
     * @param day the day of the household
     * @return the day of the member
     */
    public static Day<Member> ofHousehold(Day<? super Household> day) {
        return Household.MEMBERS.ofOwner(day);
    }
}
