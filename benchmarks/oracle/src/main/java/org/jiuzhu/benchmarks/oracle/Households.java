package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.benchmarks.oracle.dump.Kinds;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/**
 * Made-up households, always the same ones for a seed. Facts and lists are drawn from whatever the engine knows, with gaps of every density; what would
 * contradict something else is drawn to fit in most of them, and in a few it is not, for what is refused is compared as well.
 */
final class Households {

    /** How many share their circumstances. */
    static final int BLOCK = 64;

    private final PolicyEngine engine;
    private final World world;
    private final long seed;
    private final Map<EntityKind<?>, List<Relation<?, ?>>> lists = new LinkedHashMap<>();
    private final Map<EntityKind<?>, List<Fact<?, ?>>> facts = new LinkedHashMap<>();

    /**
     * Households of an engine.
     *
     * @param engine the engine
     * @param world what they live in
     * @param names the names that both states know
     * @param seed the seed
     */
    Households(PolicyEngine engine, World world, ImmutableSet<String> names, long seed) {
        this.engine = engine;
        this.world = world;
        this.seed = seed;
        Kinds.withLists().forEach((kind, of) -> {
            lists.put(
                    kind, of.stream().filter(l -> names.contains("list: " + l)).toList());
            facts.put(
                    kind,
                    factsOf(kind).stream()
                            .filter(f -> names.contains("fact: " + f))
                            .toList());
        });
    }

    private List<Fact<?, ?>> factsOf(EntityKind<?> kind) {
        return List.copyOf(engine.facts(kind));
    }

    /** The households of a block. */
    List<Input> block(int number) {
        Circumstances shared = world.circumstances(new Draw(seed, -1L - number));
        List<Input> block = new ArrayList<>();
        for (int i = 0; i < BLOCK; i++) {
            long which = (long) number * BLOCK + i;
            String json = Texts.json(new Family(shared, new Draw(seed, which)).tree());
            block.add(
                    Input.ofCase("seed " + seed + " household " + which, json, shared.settings(), shared.standards()));
        }
        return block;
    }

    /** One household as it is drawn. */
    private final class Family {

        private final Circumstances shared;
        private final Draw draw;
        private final Values values;
        private final Fit fit;
        private final double gaps;
        private final boolean fits;
        private int people;

        Family(Circumstances shared, Draw draw) {
            this.shared = shared;
            this.draw = draw;
            this.values = new Values(shared, draw);
            this.fit = new Fit(shared, draw);
            this.gaps = draw.of(0.0, 0.0, 0.0, 0.0, 0.003, 0.003, 0.1, 0.1, 0.5, 0.9);
            this.fits = draw.chance(0.98);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("version", 1);
            tree.put("place", shared.place());
            tree.put("date", shared.date());
            double said = draw.of(0.0, 0.3, 1.0);
            Map<String, Object> discretion = new LinkedHashMap<>();
            shared.discretion().stream()
                    .filter(rule -> draw.chance(said))
                    .forEach(rule -> discretion.put(rule, draw.chance(0.7)));
            if (!discretion.isEmpty()) {
                tree.put("discretion", discretion);
            }
            tree.put("household", entity(Household.ENTITY, false));
            return tree;
        }

        private Map<String, Object> entity(EntityKind<?> kind, boolean named) {
            Map<String, Object> entity = new LinkedHashMap<>();
            if (named) {
                entity.put("id", "p" + people++);
            }
            for (Fact<?, ?> fact : facts.getOrDefault(kind, List.of())) {
                if (!draw.chance(gaps)) {
                    entity.put(fact.id(), values.of(fact));
                }
            }
            for (Relation<?, ?> list : lists.getOrDefault(kind, List.of())) {
                if (!draw.chance(list == Household.MEMBERS ? gaps / 10 : gaps / 2)) {
                    entity.put(list.id(), parts(list));
                }
            }
            if (fits) {
                fit.entity(kind, entity);
            }
            return entity;
        }

        private Object parts(Relation<?, ?> list) {
            boolean named =
                    list.part() == Member.ENTITY || list.part() == Supporter.ENTITY || list.part() == Parent.ENTITY;
            if (list.isSingle()) {
                return entity(list.part(), named);
            }
            List<Object> parts = new ArrayList<>();
            int size = list == Household.MEMBERS ? draw.of(1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7) : draw.of(0, 0, 0, 1, 1, 2);
            for (int i = 0; i < size; i++) {
                parts.add(entity(list.part(), named));
            }
            return parts;
        }
    }

    static LocalDate day(Object text) {
        return LocalDate.parse(text.toString());
    }
}
