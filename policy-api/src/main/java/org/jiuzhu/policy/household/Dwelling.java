package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Unit;

/** A dwelling or other building of the household. The list, where given, is complete. */
public final class Dwelling extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Dwelling> ENTITY =
            EntityKind.of("dwelling", "住房", "dwelling", Dwelling.class, Dwelling::new);

    /** 房屋用途: how it is used. */
    public static final ChoiceFact<Dwelling, HousingUse> USE = ENTITY.choice("use", HousingUse.values(), "房屋用途", "use");

    /** 建筑面积, in whole square metres. */
    public static final CountFact<Dwelling> FLOOR_AREA =
            ENTITY.count("floorArea", Unit.NUMBER, 0, 100_000, "建筑面积（平方米）", "floor area in square metres");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Dwelling, ?>> FACTS = ImmutableList.of(USE, FLOOR_AREA);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Dwelling, ?>> LISTS = ImmutableList.of();

    private Dwelling(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Dwelling> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Dwelling> kind() {
        return ENTITY;
    }
}
