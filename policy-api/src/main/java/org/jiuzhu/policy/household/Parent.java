package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
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

/**
 * A father or mother by law (父母) of a child, living or not, in the household or outside it. The list, where given, is complete and has the dead and those who cannot be
 * found too; an empty list states that there is nobody, as of a foundling of whom no parent is known.
 */
public final class Parent extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Parent> ENTITY =
            EntityKind.of("parent", "父母一方", "parent", Parent.class, Parent::new);

    /** 死亡, also as a court declared it. */
    public static final ConditionFact<Parent> DECEASED =
            ENTITY.condition("deceased", "父母一方已死亡（含宣告死亡）", "has died, or was declared dead");

    /** 查找不到: who the parent is, or where, could not be found out. */
    public static final ConditionFact<Parent> UNFOUND = ENTITY.condition("unfound", "父母一方查找不到", "cannot be found");

    /** 失踪: declared missing by a court. */
    public static final ConditionFact<Parent> DECLARED_MISSING =
            ENTITY.condition("declaredMissing", "父母一方被人民法院宣告失踪", "declared missing by a court");

    /** 残疾类别; NONE states that there is no certificate. */
    public static final ChoiceFact<Parent, DisabilityKind> DISABILITY_KIND =
            ENTITY.choice("disabilityKind", DisabilityKind.values(), "父母一方残疾类别", "kind of disability");

    /** 残疾等级, 1 (most severe) to 4. */
    public static final CountFact<Parent> DISABILITY_GRADE =
            ENTITY.count("disabilityGrade", Unit.NUMBER, 1, 4, "父母一方残疾等级", "grade of disability");

    /** Of multiple disability: whether an intellectual or mental one is among them, by the certificate. */
    public static final ConditionFact<Parent> MULTIPLE_WITH_MENTAL = ENTITY.condition(
            "multipleDisabilityWithMental",
            "父母一方的多重残疾中有智力或者精神残疾",
            "multiple disability with an intellectual or mental one");

    /** 重病, as the place defines it. */
    public static final ConditionFact<Parent> SERIOUSLY_ILL =
            ENTITY.condition("seriouslyIll", "父母一方患当地规定的重病", "seriously ill as the place defines it");

    /** 服刑在押、强制隔离戒毒、被执行其他限制人身自由的措施. */
    public static final ConditionFact<Parent> CONFINED = ENTITY.condition(
            "confined",
            "父母一方服刑在押、强制隔离戒毒或者被限制人身自由",
            "in prison, in compulsory drug rehabilitation or otherwise confined");

    /** The term of {@link #CONFINED} (期限) in full months, not what of it has passed; of a term without end, the greatest that can be stated. */
    public static final CountFact<Parent> CONFINED_MONTHS =
            ENTITY.count("confinedMonths", Unit.MONTHS, 0, 1_200, "父母一方被限制人身自由的期限（足月）", "full months of the term");

    /** 失去联系且未履行监护抚养责任. */
    public static final ConditionFact<Parent> OUT_OF_CONTACT =
            ENTITY.condition("outOfContact", "父母一方失去联系且未履行监护抚养责任", "out of contact, and not raising the child");

    /** The first day of {@link #OUT_OF_CONTACT}. */
    public static final DayFact<Parent> OUT_OF_CONTACT_SINCE =
            ENTITY.day("outOfContactSince", "父母一方失去联系的起始日", "first day out of contact");

    /** 被人民法院依法判决撤销监护资格. */
    public static final ConditionFact<Parent> CUSTODY_REVOKED =
            ENTITY.condition("custodyRevoked", "父母一方被撤销监护资格", "custody revoked by a court");

    /** 外籍人员被依法遣送（驱逐）出境且未履行抚养义务. */
    public static final ConditionFact<Parent> DEPORTED = ENTITY.condition(
            "deported", "父母一方是外籍、被遣送（驱逐）出境且未履行抚养义务", "a foreigner who was deported and does not raise the child");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Parent, ?>> FACTS = ImmutableList.of(
            DECEASED,
            UNFOUND,
            DECLARED_MISSING,
            DISABILITY_KIND,
            DISABILITY_GRADE,
            MULTIPLE_WITH_MENTAL,
            SERIOUSLY_ILL,
            CONFINED,
            CONFINED_MONTHS,
            OUT_OF_CONTACT,
            OUT_OF_CONTACT_SINCE,
            CUSTODY_REVOKED,
            DEPORTED);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Parent, ?>> LISTS = ImmutableList.of();

    private Parent(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Parent> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Parent> kind() {
        return ENTITY;
    }
}
