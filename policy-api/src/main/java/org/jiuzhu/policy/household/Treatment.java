package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** One treatment of a member that was settled with the insurance: a stay in hospital, outpatient care. The list, where given, is complete. */
public final class Treatment extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Treatment> ENTITY =
            EntityKind.of("treatment", "就医", "treatment", Treatment.class, Treatment::new);

    /** 就医类别. */
    public static final ChoiceFact<Treatment, TreatmentKind> KIND =
            ENTITY.choice("kind", TreatmentKind.values(), "就医类别", "kind of treatment");

    /** 结算日期: the day on which its costs were settled, which says in which year they count. */
    public static final DayFact<Treatment> DAY = ENTITY.day("day", "结算日期", "day of settlement");

    /**
     * 符合规定的个人自负费用: what of the costs that the insurance covers is left to the person after basic, serious-illness and other supplementary insurance, yuan.
     * What is outside of its catalogue, or had elsewhere than its rules ask, is no part of it.
     */
    public static final AmountFact<Treatment> OWN_COSTS =
            ENTITY.amount("ownCosts", "医保支付后符合规定的个人自负费用", "covered costs left to the person after the insurance");

    /** 费用发生时具有医疗救助对象身份, by the day that counts for it at the place. */
    public static final ConditionFact<Treatment> WHILE_RECIPIENT = ENTITY.condition(
            "whileRecipient", "费用发生时具有医疗救助对象身份", "had while the person was a recipient of medical assistance");

    /** 规范转诊且在省域内就医: had within the province, by referral where one is asked for. */
    public static final ConditionFact<Treatment> REFERRED_WITHIN_PROVINCE = ENTITY.condition(
            "referredWithinProvince", "规范转诊且在省域内就医", "had within the province and as referral rules ask");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Treatment, ?>> FACTS =
            ImmutableList.of(KIND, DAY, OWN_COSTS, WHILE_RECIPIENT, REFERRED_WITHIN_PROVINCE);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Treatment, ?>> LISTS = ImmutableList.of();

    private Treatment(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Treatment> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Treatment> kind() {
        return ENTITY;
    }
}
