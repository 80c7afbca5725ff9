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
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Unit;

/** A person, in the household or outside it, who has a legal duty to support a member (赡养、抚养、扶养义务人). The list, where given, is complete; an empty list states that there is nobody. */
public final class Supporter extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Supporter> ENTITY = EntityKind.of(
            "supporter", "法定赡养、抚养、扶养义务人", "person with a duty of support", Supporter.class, Supporter::new);

    /** 出生日期. */
    public static final DayFact<Supporter> BIRTH_DATE = ENTITY.day("birthDate", "义务人出生日期", "date of birth");

    /** Whether the supporter is recognised as an extreme-poverty person. */
    public static final ConditionFact<Supporter> DRAWS_EXTREME_POVERTY_SUPPORT =
            ENTITY.condition("drawsExtremePovertySupport", "义务人是特困人员", "is an extreme-poverty person");

    /** Whether the supporter draws the minimum living allowance. */
    public static final ConditionFact<Supporter> DRAWS_DIBAO =
            ENTITY.condition("drawsDibao", "义务人是低保对象", "draws dibao");

    /** The supporter’s own income, yuan a month. */
    public static final AmountFact<Supporter> MONTHLY_INCOME =
            ENTITY.amount("monthlyIncome", "义务人本人月收入", "own monthly income");

    /** Whether the authority found the supporter’s property within the local limits of low-income households. */
    public static final ConditionFact<Supporter> PROPERTY_WITHIN_LOW_INCOME_LIMITS = ENTITY.condition(
            "propertyWithinLowIncomeLimits", "义务人财产符合当地低收入家庭规定", "property within the limits of low-income households");

    /** 残疾类别. */
    public static final ChoiceFact<Supporter, DisabilityKind> DISABILITY_KIND =
            ENTITY.choice("disabilityKind", DisabilityKind.values(), "义务人残疾类别", "kind of disability");

    /** 残疾等级, 1 (most severe) to 4. */
    public static final CountFact<Supporter> DISABILITY_GRADE =
            ENTITY.count("disabilityGrade", Unit.NUMBER, 1, 4, "义务人残疾等级", "grade of disability");

    /** 无民事行为能力. */
    public static final ConditionFact<Supporter> WITHOUT_CIVIL_CAPACITY =
            ENTITY.condition("withoutCivilCapacity", "义务人无民事行为能力", "without civil capacity");

    /** 被宣告失踪. */
    public static final ConditionFact<Supporter> DECLARED_MISSING =
            ENTITY.condition("declaredMissing", "义务人被宣告失踪", "declared missing");

    /** 在监狱服刑. */
    public static final ConditionFact<Supporter> IMPRISONED = ENTITY.condition("imprisoned", "义务人在监狱服刑", "in prison");

    /** 省级规定的其他情形. */
    public static final ConditionFact<Supporter> UNABLE_BY_PROVINCIAL_RULE =
            ENTITY.condition("unableByProvincialRule", "义务人符合省规定的其他无履行能力情形", "unable by another rule of the province");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Supporter, ?>> FACTS = ImmutableList.of(
            BIRTH_DATE,
            DRAWS_EXTREME_POVERTY_SUPPORT,
            DRAWS_DIBAO,
            MONTHLY_INCOME,
            PROPERTY_WITHIN_LOW_INCOME_LIMITS,
            DISABILITY_KIND,
            DISABILITY_GRADE,
            WITHOUT_CIVIL_CAPACITY,
            DECLARED_MISSING,
            IMPRISONED,
            UNABLE_BY_PROVINCIAL_RULE);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Supporter, ?>> LISTS = ImmutableList.of();

    private Supporter(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Supporter> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Supporter> kind() {
        return ENTITY;
    }
}
