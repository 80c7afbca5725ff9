package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.NamedNodes;
import org.jiuzhu.policy.impl.program.Lowering;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * The programs of places. One holds for an interval of days in which no rule of the place comes into force or goes out of it, and for all places that have the same
 * layers; each is lowered when it is first asked for, and kept.
 */
final class Programs {

    private static final int KEPT = 64;

    private final Layers layers;
    private final Map<ImmutableList<Place>, Law> laws = new HashMap<>();
    private final Recent<ImmutableList<Object>, Program> withFindings = new Recent<>(KEPT);

    Programs(Layers layers) {
        this.layers = layers;
    }

    /** The law of some layers: the days on which it changes, and its programs from such a day on. */
    private static final class Law {
        private final TreeSet<LocalDate> changes = new TreeSet<>();
        private final Map<LocalDate, Program> programs = new HashMap<>();

        Law(ImmutableList<Layer> deciding) {
            changes.add(LocalDate.MIN);
            for (Rule<?> rule : Layers.rules(deciding)) {
                rule.period().first().ifPresent(changes::add);
                rule.period().last().ifPresent(last -> changes.add(last.plusDays(1)));
            }
        }
    }

    /**
     * The program of a place on a date.
     *
     * @param deciding the layers that decide there
     */
    Program at(Place place, LocalDate date, ImmutableList<Layer> deciding) {
        ImmutableList<Place> places = deciding.stream().map(Layer::place).collect(toImmutableList());
        LocalDate since;
        Law law;
        synchronized (laws) {
            law = laws.computeIfAbsent(places, p -> new Law(deciding));
            since = law.changes.floor(date);
            Program known = law.programs.get(since);
            if (known != null) {
                return known;
            }
        }
        // nobody waits while another law is lowered; whoever lowers the same comes to the same
        Program lowered = lower(place, date, deciding, ImmutableSet.of(), ImmutableSetMultimap.of());
        synchronized (laws) {
            @Nullable Program faster = law.programs.putIfAbsent(since, lowered);
            return faster == null ? lowered : faster;
        }
    }

    /**
     * The program of a place on a date, for cases that say what was found.
     *
     * @param found the ids of what was found; of these, only conditions say in a branch what facts must be there, and need a program in which they do not
     */
    Program at(Place place, LocalDate date, ImmutableList<Layer> deciding, ImmutableSet<String> found) {
        Program usual = at(place, date, deciding);
        ImmutableSet<String> conditions = usual.ops().stream()
                .flatMap(op -> op instanceof Selections.Defined defined ? Stream.of(defined) : Stream.empty())
                .filter(d -> d.unit() == Unit.TRUTH && found.contains(d.id()))
                .map(Selections.Defined::id)
                .collect(ImmutableSet.toImmutableSet());
        return conditions.isEmpty()
                ? usual
                : withFindings.get(
                        ImmutableList.of(usual, conditions),
                        k -> lower(place, date, deciding, conditions, ImmutableSetMultimap.of()));
    }

    /**
     * The program of a place on a date with a definition or an open term that no rule in force reads.
     *
     * @param found the ids of what was found
     * @param id its id
     */
    Program reading(Place place, LocalDate date, ImmutableList<Layer> deciding, ImmutableSet<String> found, String id) {
        return lower(place, date, deciding, found, NamedNodes.of(Layers.rules(deciding), id, date));
    }

    private Program lower(
            Place place,
            LocalDate date,
            ImmutableList<Layer> deciding,
            ImmutableSet<String> found,
            ImmutableSetMultimap<EntityKind<?>, Node> read) {
        ImmutableList.Builder<Programme<?>> programmes = ImmutableList.builder();
        ImmutableList.Builder<Occasion<?>> occasions = ImmutableList.builder();
        deciding.forEach(l -> programmes.addAll(l.programmes()));
        deciding.forEach(l -> occasions.addAll(l.occasions()));
        return Lowering.program(
                layers.vocabulary().schema(),
                layers.rules(place, date),
                layers.precedences()::order,
                programmes.build(),
                occasions.build(),
                found,
                read);
    }
}
