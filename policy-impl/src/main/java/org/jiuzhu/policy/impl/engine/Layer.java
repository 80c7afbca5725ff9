package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A plug-in as it was when it was loaded. It is asked once, so that nothing it does later can change a result.
 *
 * @param plugin the plug-in
 * @param place its place
 * @param name the name of the place
 * @param version its version
 * @param checkedUntil until when its texts were checked
 * @param rules its rules
 * @param standards its tables of standards
 * @param programmes the programmes that it brings
 * @param facts its own facts
 */
record Layer(
        Jurisdiction plugin,
        Place place,
        Label name,
        String version,
        LocalDate checkedUntil,
        ImmutableList<Rule<?>> rules,
        ImmutableList<StandardTable> standards,
        ImmutableList<Programme<?>> programmes,
        ImmutableList<Fact<?, ?>> facts) {

    /**
     * Asks a plug-in for all that it has.
     *
     * @throws PolicyException with the cause, if the plug-in fails
     */
    static Layer of(Jurisdiction plugin) {
        try {
            return new Layer(
                    plugin,
                    plugin.place(),
                    plugin.name(),
                    plugin.version(),
                    plugin.checkedUntil(),
                    ImmutableList.copyOf(plugin.rules()),
                    ImmutableList.copyOf(plugin.standards()),
                    ImmutableList.copyOf(plugin.programmes()),
                    ImmutableList.copyOf(plugin.facts()));
        } catch (RuntimeException | LinkageError e) {
            // a constant of the plug-in that fails comes as a LinkageError
            throw new PolicyException(
                    "the plug-in " + plugin.getClass().getName() + " cannot be loaded: " + e
                            + "; repair it or leave it out: nothing is left out silently",
                    e);
        }
    }

    boolean isNational() {
        return place.equals(Place.NATION);
    }
}
