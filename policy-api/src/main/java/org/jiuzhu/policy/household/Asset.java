package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** A movable property of the household. The list, where given, is complete. */
public final class Asset extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Asset> ENTITY = EntityKind.of("asset", "财产", "asset", Asset.class, Asset::new);

    /** 财产种类. */
    public static final ChoiceFact<Asset, AssetKind> KIND =
            ENTITY.choice("kind", AssetKind.values(), "财产种类", "kind of property");

    /** The value, in yuan. */
    public static final AmountFact<Asset> AMOUNT = ENTITY.amount("amount", "财产价值", "value");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Asset, ?>> FACTS = ImmutableList.of(KIND, AMOUNT);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Asset, ?>> LISTS = ImmutableList.of();

    private Asset(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Asset> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Asset> kind() {
        return ENTITY;
    }
}
