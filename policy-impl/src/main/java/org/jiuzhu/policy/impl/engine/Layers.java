package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.PolicyException;

/** The plug-ins as layers of law, the nation first; loaded, checked, and asked which rules count for a place and a date. */
final class Layers {

    private final ImmutableList<Layer> layers;
    private final Vocabulary vocabulary;
    private final ImmutableList<Rule<?>> allRules;
    private final ImmutableSet<OpenTerm<?>> openTerms;
    private final Precedences precedences;

    private Layers(ImmutableList<Layer> layers) {
        this.layers = layers;
        this.vocabulary = Vocabulary.of(layers);
        this.allRules =
                layers.stream().flatMap(l -> l.rules().stream()).collect(ImmutableList.<Rule<?>>toImmutableList());
        this.openTerms = openTerms(allRules);
        this.precedences = new Precedences(allRules);
    }

    /**
     * Loads the layers and checks them against each other.
     *
     * @throws PolicyException naming plug-in, rule and clause, if a plug-in fails or something contradicts
     */
    static Layers of(ImmutableList<Jurisdiction> unordered) {
        Layers layers = new Layers(unordered.stream()
                .map(Layer::of)
                .sorted(Comparator.comparing((Layer l) -> l.place().upward().size())
                        .thenComparing(Layer::place))
                .collect(ImmutableList.toImmutableList()));
        layers.checkPlaces();
        RuleChecks.check(layers);
        return layers;
    }

    /** All layers, the nation first. */
    ImmutableList<Layer> all() {
        return layers;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    ImmutableList<Rule<?>> allRules() {
        return allRules;
    }

    ImmutableSet<OpenTerm<?>> openTerms() {
        return openTerms;
    }

    Precedences precedences() {
        return precedences;
    }

    private void checkPlaces() {
        Map<Place, Layer> seen = new HashMap<>();
        for (Layer layer : layers) {
            Layer other = seen.putIfAbsent(layer.place(), layer);
            if (other != null) {
                throw new PolicyException("two plug-ins are for the place " + layer.place() + " ("
                        + layer.name().zh() + "): " + other.plugin().getClass().getName() + " and "
                        + layer.plugin().getClass().getName() + "; keep one");
            }
        }
    }

    /** The layers of a place, the nation first. */
    ImmutableList<Layer> at(Place place) {
        return layers.stream().filter(l -> place.liesWithin(l.place())).collect(ImmutableList.toImmutableList());
    }

    /**
     * The layers that decide a case.
     *
     * @throws PolicyException if the place does not exist or no plug-in below the national layer covers it
     */
    ImmutableList<Layer> deciding(Place place) {
        ImmutableList<Layer> here = at(place);
        boolean local = here.stream().anyMatch(l -> !l.isNational());
        if (!local || !Divisions.exists(place)) {
            throw new PolicyException("there is no place " + place + " in the plug-ins that are loaded ("
                    + String.join(
                            ", ",
                            layers.stream()
                                    .map(l -> l.place() + " " + l.name().zh())
                                    .toList())
                    + ")"
                    + Divisions.hint(place, p -> at(p).stream().anyMatch(l -> !l.isNational())));
        }
        return here;
    }

    /** The rules in force at a place on a date, the nation first; without those that a rule of a lower layer replaces. */
    ImmutableList<Rule<?>> rules(Place place, LocalDate date) {
        ImmutableList<Rule<?>> inForce = deciding(place).stream()
                .flatMap(l -> l.rules().stream())
                .filter(r -> r.period().contains(date))
                .collect(ImmutableList.<Rule<?>>toImmutableList());
        if (inForce.stream().noneMatch(r -> r.consequence() instanceof Consequence.Eligible)) {
            throw new PolicyException(
                    "no law that is modelled covers " + date + " at " + place + "; the earliest is from "
                            + firstDay().map(LocalDate::toString).orElse("(none)"));
        }
        ImmutableSet<String> replaced = inForce.stream()
                .flatMap(r -> r.overrides().stream())
                .filter(p -> p.extent() == Rule.Extent.ENTIRELY)
                .map(Rule.Precedence::ruleId)
                .collect(ImmutableSet.toImmutableSet());
        return inForce.stream()
                .filter(r -> !replaced.contains(r.id()))
                .collect(ImmutableList.<Rule<?>>toImmutableList());
    }

    private Optional<LocalDate> firstDay() {
        return allRules.stream()
                .filter(r -> r.consequence() instanceof Consequence.Eligible)
                .flatMap(r -> r.period().first().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Visits a node and all below it, also what an open term is where no rule fills it, each once.
     *
     * @param seen what was visited before and is passed over; rules share most of what they are made of
     */
    static void walk(Node node, Set<Node> seen, Consumer<Node> visitor) {
        if (seen.add(node)) {
            visitor.accept(node);
            for (Node operand : node.operands()) {
                walk(operand, seen, visitor);
            }
            otherwise(node).ifPresent(o -> walk(o, seen, visitor));
        }
    }

    private static Optional<Node> otherwise(Node node) {
        if (node.operator() != Operator.OPEN_TERM) {
            return Optional.empty();
        }
        OpenTerm<?> term = node.payload(OpenTerm.class);
        return term.otherwise();
    }

    private static ImmutableSet<OpenTerm<?>> openTerms(ImmutableList<Rule<?>> rules) {
        Set<OpenTerm<?>> terms = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        Consumer<Node> visitor = node -> {
            if (node.operator() == Operator.OPEN_TERM) {
                terms.add(node.payload(OpenTerm.class));
            }
        };
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                walk(fills.term().node(), seen, visitor);
            }
            rule.roots().forEach(root -> walk(root, seen, visitor));
        }
        return ImmutableSet.copyOf(terms);
    }
}
