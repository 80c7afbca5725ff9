package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in as it was when it was loaded. It is asked once, so that nothing it does later can change a result.
 *
 * @param plugin the plug-in
 * @param place its place
 * @param overlay the short name of its document, if it lies over a place
 * @param name the name of the place, or of that document
 * @param version its version
 * @param checkedUntil until when its texts were checked
 * @param rules its rules
 * @param unruled the sentences of its documents that no rule decides
 * @param registers the clauses of its documents
 * @param standards its tables of standards
 * @param standardKinds its own standards
 * @param programmes the programmes that it brings
 * @param occasions on what occasions programmes are looked at
 * @param facts its own facts
 * @param lists its own lists
 */
public record Layer(
        Jurisdiction plugin,
        Place place,
        Optional<String> overlay,
        Label name,
        String version,
        LocalDate checkedUntil,
        ImmutableList<Rule<?>> rules,
        ImmutableList<Unruled> unruled,
        ImmutableList<Register> registers,
        ImmutableList<StandardTable> standards,
        ImmutableList<StandardKind> standardKinds,
        ImmutableList<Programme<?>> programmes,
        ImmutableList<Occasion<?>> occasions,
        ImmutableList<Fact<?, ?>> facts,
        ImmutableList<Relation<?, ?>> lists) {

    /**
     * Asks a plug-in for all that it has.
     *
     * @throws PolicyException naming the plug-in and what it was asked, if it fails or gives null; with the cause
     */
    public static Layer of(Jurisdiction plugin) {
        return new Layer(
                plugin,
                asked(plugin, "place()", plugin::place),
                overlay(plugin),
                asked(plugin, "name()", plugin::name),
                asked(plugin, "version()", plugin::version),
                asked(plugin, "checkedUntil()", plugin::checkedUntil),
                asked(plugin, "rules()", plugin::rules),
                asked(plugin, "unruled()", plugin::unruled),
                asked(plugin, "registers()", plugin::registers),
                asked(plugin, "standards()", plugin::standards),
                asked(plugin, "standardKinds()", plugin::standardKinds),
                asked(plugin, "programmes()", plugin::programmes),
                asked(plugin, "occasions()", plugin::occasions),
                asked(plugin, "facts()", plugin::facts),
                asked(plugin, "lists()", plugin::lists));
    }

    private static Optional<String> overlay(Jurisdiction plugin) {
        Optional<String> overlay = asked(plugin, "overlay()", plugin::overlay);
        if (overlay.filter(String::isBlank).isPresent()) {
            throw new PolicyException(unloadable(plugin, "overlay() gives a blank name"));
        }
        return overlay;
    }

    private static <T> T asked(Jurisdiction plugin, String what, Supplier<? extends @Nullable T> method) {
        T given;
        try {
            given = method.get();
        } catch (RuntimeException | LinkageError e) {
            // a constant of the plug-in that fails comes as a LinkageError
            throw new PolicyException(unloadable(plugin, what + " fails with " + e), e);
        }
        if (given == null) {
            throw new PolicyException(unloadable(plugin, what + " gives null"));
        }
        return given;
    }

    private static String unloadable(Jurisdiction plugin, String why) {
        return "the plug-in " + plugin.getClass().getName() + " cannot be loaded: its " + why
                + "; repair it or leave it out: nothing is left out silently";
    }

    public boolean isOverlay() {
        return overlay.isPresent();
    }

    /** What a receipt calls it: its place, and the document that is laid over it. */
    public String key() {
        return overlay.map(document -> place.code() + "+" + document).orElse(place.code());
    }

    public boolean isNational() {
        return place.equals(Place.NATION);
    }
}
