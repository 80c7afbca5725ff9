package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/**
 * What a layer says, as the report shows it: its documents that have a register, clause by clause and sentence by sentence, and after them the clauses
 * that its other sentences cite.
 *
 * @param place the place
 * @param texts the documents that have a register, in their order
 * @param text what the whole is of: the numbers of these documents, or the name of a layer that is of none
 * @param clauses the clauses, in their order
 */
record Register(Place place, ImmutableList<Text> texts, String text, ImmutableList<Section> clauses) {

    /** Between the id of a sentence and the number of what follows further from it. */
    private static final String FURTHER = "/";

    /**
     * A clause.
     *
     * @param locator where it stands, as the document numbers it; with the document before it where there are several
     * @param title its title
     * @param sentences its sentences, in their order
     */
    record Section(String locator, Label title, ImmutableList<Sentence> sentences) {}

    /**
     * A sentence that says something.
     *
     * @param id its id; that of its rule, if there is one
     * @param modality how strongly it binds
     * @param says what it says, in our words
     * @param standing whether a rule decides it
     * @param note why there is no rule, more precisely
     */
    record Sentence(String id, Strength modality, Label says, Standing standing, Optional<Label> note) {

        static Sentence of(Provision provision) {
            Optional<Unruled> unruled = provision instanceof Unruled u ? Optional.of(u) : Optional.empty();
            return new Sentence(
                    provision.id(),
                    provision.strength(),
                    provision.says(),
                    unruled.map(u -> Standing.of(u.reason())).orElse(Standing.RULE),
                    unruled.flatMap(Unruled::note));
        }
    }

    /** Whether a rule decides a sentence, and why not. */
    enum Standing implements Coded {
        /** A rule with its id decides it. */
        RULE("rule", Label.of("已成规则", "a rule")),
        /** There is nothing to compute in it. */
        ORGANISATIONAL(Unruled.Reason.ORGANISATIONAL.code(), Unruled.Reason.ORGANISATIONAL.label()),
        /** It can be computed, and is outside what the library covers so far. */
        NOT_BUILT(Unruled.Reason.NOT_BUILT.code(), Unruled.Reason.NOT_BUILT.label());

        private final String code;
        private final Label label;

        Standing(String code, Label label) {
            this.code = code;
            this.label = label;
        }

        private static Standing of(Unruled.Reason reason) {
            return switch (reason) {
                case ORGANISATIONAL -> ORGANISATIONAL;
                case NOT_BUILT -> NOT_BUILT;
            };
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What a layer says. */
    static Register of(Jurisdiction layer) {
        ImmutableList<Provision> all = ImmutableList.copyOf(Iterables.concat(layer.rules(), layer.unruled()));
        ImmutableList<Text> texts =
                layer.registers().stream().map(r -> r.text()).collect(toImmutableList());
        ImmutableSet<Text> cited = all.stream().map(p -> p.clause().text()).collect(ImmutableSet.toImmutableSet());
        boolean isOfOne = texts.size() == 1 && cited.equals(ImmutableSet.copyOf(texts));
        Stream<Section> registered = layer.registers().stream()
                .flatMap(r -> r.sections(all).stream())
                .map(s -> new Section(
                        isOfOne
                                ? s.heading().clause().locator()
                                : s.heading().clause().cite(),
                        s.heading().title(),
                        sentences(s.provisions())));
        ImmutableListMultimap<Clause, Provision> others = Multimaps.index(
                Iterables.filter(all, p -> !texts.contains(p.clause().text())), Provision::clause);
        Stream<Section> cites = others.asMap().entrySet().stream()
                .map(e -> new Section(e.getKey().cite(), e.getKey().text().title(), sentences(e.getValue())));
        return new Register(
                layer.place(),
                texts,
                texts.isEmpty()
                        ? layer.name().zh()
                        : texts.stream().map(Text::number).collect(joining("；")),
                Stream.concat(registered, cites)
                        .filter(s -> !s.sentences().isEmpty())
                        .collect(toImmutableList()));
    }

    private static ImmutableList<Sentence> sentences(Iterable<Provision> provisions) {
        return ImmutableList.copyOf(provisions).stream()
                .filter(p -> !p.id().contains(FURTHER))
                .map(Sentence::of)
                .collect(toImmutableList());
    }

    /** All sentences, in their order. */
    ImmutableList<Sentence> sentences() {
        return clauses.stream().flatMap(c -> c.sentences().stream()).collect(toImmutableList());
    }
}
