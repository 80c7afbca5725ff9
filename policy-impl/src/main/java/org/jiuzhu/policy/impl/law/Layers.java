package org.jiuzhu.policy.impl.law;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** The plug-ins as layers of law, the nation first; loaded, and asked which rules count for a place and a date. */
public final class Layers {

    private final ImmutableList<Layer> layers;
    private final Vocabulary vocabulary;
    private final StandardKinds standardKinds;
    private final ImmutableList<Rule<?>> allRules;
    private final ImmutableSet<OpenTerm<?>> openTerms;
    private final Precedences precedences;

    private Layers(ImmutableList<Layer> layers) {
        this.layers = layers;
        this.vocabulary = Vocabulary.of(layers);
        this.standardKinds = StandardKinds.of(layers);
        this.allRules = rules(layers);
        this.openTerms = openTerms(allRules);
        this.precedences = new Precedences(allRules);
    }

    /** The rules of some layers, in their order. */
    public static ImmutableList<Rule<?>> rules(ImmutableList<Layer> layers) {
        ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
        for (Layer layer : layers) {
            rules.addAll(layer.rules());
        }
        return rules.build();
    }

    /**
     * Loads the layers; whether their rules fit together is checked elsewhere.
     *
     * @throws PolicyException naming the plug-in, if one fails or two are for the same place
     */
    public static Layers of(ImmutableList<Jurisdiction> unordered) {
        List<Layer> loaded = new ArrayList<>();
        for (Jurisdiction plugin : unordered) {
            loaded.add(Layer.of(plugin));
        }
        Layers layers = new Layers(ImmutableList.sortedCopyOf(Layers::fromTheNationDown, loaded));
        layers.checkPlaces();
        return layers;
    }

    private static int fromTheNationDown(Layer one, Layer other) {
        int byDepth = Integer.compare(
                one.place().upward().size(), other.place().upward().size());
        int byPlace = byDepth == 0 ? one.place().compareTo(other.place()) : byDepth;
        return byPlace == 0 ? Boolean.compare(one.isOverlay(), other.isOverlay()) : byPlace;
    }

    /** All layers, the nation first. */
    public ImmutableList<Layer> all() {
        return layers;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public StandardKinds standardKinds() {
        return standardKinds;
    }

    public ImmutableList<Rule<?>> allRules() {
        return allRules;
    }

    /** The programmes of the nation, then those that layers bring; two that never meet may have one code. */
    public ImmutableSet<Programme<?>> programmes() {
        ImmutableSet.Builder<Programme<?>> programmes = ImmutableSet.builder();
        programmes.addAll(Programme.ALL);
        layers.forEach(layer -> programmes.addAll(layer.programmes()));
        return programmes.build();
    }

    public ImmutableSet<OpenTerm<?>> openTerms() {
        return openTerms;
    }

    public Precedences precedences() {
        return precedences;
    }

    private void checkPlaces() {
        Map<Place, Layer> places = new HashMap<>();
        Map<Place, Layer> overlays = new HashMap<>();
        for (Layer layer : layers) {
            if (layer.isOverlay() && !places.containsKey(layer.place())) {
                throw new PolicyException(
                        "the overlay " + layer.key() + " (" + layer.name().zh() + ", "
                                + layer.plugin().getClass().getName() + ") lies over " + layer.place()
                                + ", and no plug-in of that place is loaded (" + shown()
                                + "); load the plug-in of the place with it, or mend its place()");
            }
            Layer other = (layer.isOverlay() ? overlays : places).putIfAbsent(layer.place(), layer);
            if (other != null) {
                throw new PolicyException((layer.isOverlay() ? "two overlays lie over" : "two plug-ins are for")
                        + " the place " + layer.place() + " ("
                        + layer.name().zh() + "): " + other.plugin().getClass().getName() + " and "
                        + layer.plugin().getClass().getName() + "; "
                        + (layer.isOverlay() ? "lay one over it, which may have several texts" : "keep one"));
            }
        }
    }

    private String shown() {
        return layers.stream().map(l -> l.place() + " " + l.name().zh()).collect(joining(", "));
    }

    /** The name of the place of some layers: that of the lowest, without what is laid over it. */
    public static Label placeName(ImmutableList<Layer> here) {
        return here.reverse().stream()
                .filter(l -> !l.isOverlay())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The layers of a place, the nation first; those too that know the place, or its city, by another of its codes. */
    public ImmutableList<Layer> at(Place place) {
        ImmutableList<Place> upward = Divisions.upward(place);
        ImmutableList.Builder<Layer> here = ImmutableList.builder();
        for (Layer layer : layers) {
            if (upward.contains(layer.place())) {
                here.add(layer);
            }
        }
        return here.build();
    }

    /**
     * The layers that decide a case, the nation first; of a place that is listed as a division that may be the nation alone.
     *
     * @throws PolicyException if the place did not exist on the date, or no plug-in covers it
     */
    public ImmutableList<Layer> deciding(Place place, LocalDate date) {
        ImmutableList<Layer> here = at(place);
        boolean isListed = Divisions.isListed(place);
        // a plug-in may be for a place that has no code of its own in the list, as a development zone
        boolean hasPlugin = here.stream().anyMatch(l -> l.place().equals(place));
        if (isListed || !hasPlugin) {
            Divisions.refusal(place, date).ifPresent(why -> {
                throw new PolicyException(why);
            });
        }
        if (here.isEmpty() || !(isListed || hasLocalLayer(here))) {
            throw new PolicyException("there is no place " + place + " in the plug-ins that are loaded ("
                    + shown()
                    + ")"
                    + NearMiss.hint(
                            place.code(),
                            layers.stream().map(l -> l.place().code()).toList()));
        }
        return here;
    }

    /** Whether there is one below the nation. */
    public static boolean hasLocalLayer(ImmutableList<Layer> here) {
        return here.stream().anyMatch(l -> !l.isNational());
    }

    /** The rules in force at a place on a date, the nation first; without those that a rule of a lower layer replaces. */
    public ImmutableList<Rule<?>> rules(Place place, LocalDate date) {
        ImmutableList<Rule<?>> inForce = inForce(rules(deciding(place, date)), date);
        if (inForce.stream().noneMatch(r -> r.consequence() instanceof Consequence.Eligible)) {
            throw new PolicyException(
                    "no law that is modelled covers " + date + " at " + place + "; the earliest is from "
                            + firstDay().map(LocalDate::toString).orElse("(none)"));
        }
        return inForce;
    }

    /** Those of a place's rules that are in force on a date: without those that another one replaces. */
    public static ImmutableList<Rule<?>> inForce(ImmutableList<Rule<?>> rules, LocalDate date) {
        List<Rule<?>> inForce = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Rule<?> rule : rules) {
            if (rule.period().contains(date)) {
                inForce.add(rule);
                for (Rule.Precedence precedence : rule.overrides()) {
                    if (precedence.extent() == Rule.Extent.ENTIRELY) {
                        replaced.add(precedence.ruleId());
                    }
                }
            }
        }
        inForce.removeIf(r -> replaced.contains(r.id()));
        return ImmutableList.copyOf(inForce);
    }

    private Optional<LocalDate> firstDay() {
        return allRules.stream()
                .filter(r -> r.consequence() instanceof Consequence.Eligible)
                .flatMap(r -> r.period().first().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Visits a node and all below it, each once.
     *
     * @param seen what was visited before and is passed over; rules share most of what they are made of
     */
    public static void walk(Node node, Set<Node> seen, Consumer<Node> visitor) {
        // rules that are nested too deep are refused later, and nothing may overflow before
        Deque<Node> next = new ArrayDeque<>();
        next.push(node);
        while (!next.isEmpty()) {
            Node one = next.pop();
            if (seen.add(one)) {
                visitor.accept(one);
                Lists.reverse(one.operands()).forEach(next::push);
            }
        }
    }

    private static ImmutableSet<OpenTerm<?>> openTerms(ImmutableList<Rule<?>> rules) {
        Set<OpenTerm<?>> terms = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        Consumer<Node> visitor = node -> {
            if (node instanceof Leaf.Term open) {
                terms.add(open.term());
            }
        };
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                walk(fills.term().node(), seen, visitor);
            }
            for (Node root : rule.roots()) {
                walk(root, seen, visitor);
            }
        }
        return ImmutableSet.copyOf(terms);
    }

    /** All definitions and open terms that rules read or fill. */
    public ImmutableSet<Named> named() {
        ImmutableSet.Builder<Named> all = ImmutableSet.builder();
        all.addAll(openTerms);
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : allRules) {
            for (Node root : rule.roots()) {
                walk(root, seen, node -> {
                    if (node instanceof PassedOn.Defined defined) {
                        all.add(defined.definition());
                    }
                });
            }
        }
        return all.build();
    }
}
