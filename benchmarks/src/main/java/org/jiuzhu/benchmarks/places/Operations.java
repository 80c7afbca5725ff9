package org.jiuzhu.benchmarks.places;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.program.Lowering;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.read.Outcomes;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.spi.Jurisdiction;

/** How many operations the rules of a place come to, as the engine lowers them. It looks into the engine, as nobody outside of this project should. */
public final class Operations {

    private Operations() {}

    /**
     * The operations on which statuses and benefits rest; each is computed for all households of a batch at once.
     *
     * @param jurisdictions the plug-ins
     * @param place the place
     * @param date the date
     * @return how many they are
     */
    public static int count(ImmutableList<Jurisdiction> jurisdictions, Place place, LocalDate date) {
        Layers layers = Layers.of(jurisdictions);
        ImmutableList.Builder<Programme<?>> programmes = ImmutableList.builder();
        for (Layer layer : layers.deciding(place, date)) {
            programmes.addAll(layer.programmes());
        }
        Program program = Lowering.program(
                layers.vocabulary().schema(),
                layers.rules(place, date),
                layers.precedences()::order,
                programmes.build(),
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableSetMultimap.of());
        return program.restingOn(Outcomes.read(program)).size();
    }
}
