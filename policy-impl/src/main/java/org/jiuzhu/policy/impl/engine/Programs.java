package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.program.Lowering;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The programs of places. One holds for an interval of days in which no rule of the place comes into force or goes out of it, and for all places that have the same
 * layers; each is lowered when it is first asked for, and kept.
 */
final class Programs {

    private final Layers layers;
    private final Map<ImmutableList<Place>, Law> laws = new HashMap<>();

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
        Program lowered = lower(place, date, deciding);
        synchronized (laws) {
            @Nullable Program faster = law.programs.putIfAbsent(since, lowered);
            return faster == null ? lowered : faster;
        }
    }

    private Program lower(Place place, LocalDate date, ImmutableList<Layer> deciding) {
        ImmutableList.Builder<Programme<?>> programmes = ImmutableList.builder();
        deciding.forEach(l -> programmes.addAll(l.programmes()));
        return Lowering.program(
                layers.vocabulary().schema(),
                layers.rules(place, date),
                layers.precedences()::order,
                programmes.build());
    }
}
