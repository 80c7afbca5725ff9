package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * How far a place is proven, in the order of its document: its sentences with their cases, what the cases cover, and what they notice.
 *
 * @param name the name of the place
 * @param register what the place says
 * @param rules the rules, in the order of the place
 * @param tables what its tables are called, by code
 * @param cases the cases
 * @param proof what they prove
 */
record Report(
        Label name,
        Register register,
        ImmutableList<Rule<?>> rules,
        ImmutableMap<String, Label> tables,
        ImmutableList<Tested> cases,
        Proof proof) {

    /**
     * A case, and what came out otherwise than it expects.
     *
     * @param of the case
     * @param mismatches what differs; empty if it passes
     */
    record Tested(ConformanceCase of, ImmutableList<Mismatch> mismatches) {
        boolean passes() {
            return mismatches.isEmpty();
        }
    }

    /** How a sentence stands. */
    enum State implements Coded {
        /** Its cases pass, cover every condition and notice every change. */
        PROVEN("proven", "已证明", "proven"),
        /** As proven, but for gaps that are listed with reasons. */
        PROVEN_BUT("proven-but", "有已说明的缺口", "proven but for listed gaps"),
        /** A case fails, a condition is not covered or a change not noticed. */
        OPEN("open", "未证明", "open"),
        /** It can be computed, and no rule does it yet. */
        NOT_BUILT("not-built", "尚未实现", "not built yet"),
        /** There is nothing to compute. */
        ORGANISATIONAL("organisational", "组织性内容", "organisational");

        private final String code;
        private final Label label;

        State(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
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

    /** Runs the cases of a place and puts everything together. */
    static Report of(Jurisdiction place, Cases cases, PolicyEngine engine, Proof proof) {
        Cases.Run run = cases.on(engine);
        return new Report(
                place.name(),
                Register.of(place),
                place.rules(),
                place.standardKinds().stream().collect(toImmutableMap(StandardKind::code, StandardKind::label)),
                cases.all().stream().map(c -> new Tested(c, run.check(c))).collect(toImmutableList()),
                proof);
    }

    /** The rules of a sentence: the one with its id, and those with a number behind a slash. */
    ImmutableList<Rule<?>> rules(Register.Sentence sentence) {
        return rules.stream()
                .filter(r -> r.id().equals(sentence.id()) || r.id().startsWith(sentence.id() + "/"))
                .collect(ImmutableList.<Rule<?>>toImmutableList());
    }

    /** The cases that are for a sentence. */
    ImmutableList<Tested> cases(Register.Sentence sentence) {
        ImmutableSet<String> ids = ids(sentence);
        return cases.stream()
                .filter(t -> t.of().rules().stream().anyMatch(ids::contains))
                .collect(toImmutableList());
    }

    /** What is asked of the rules of a sentence. */
    ImmutableList<Coverage.Spot> spots(Register.Sentence sentence) {
        ImmutableSet<String> ids = ids(sentence);
        return proof.coverage().spots().stream()
                .filter(s -> ids.contains(s.of()))
                .collect(toImmutableList());
    }

    /** The mutants of the rules of a sentence. */
    ImmutableList<Mutant> mutants(Register.Sentence sentence) {
        ImmutableSet<String> ids = ids(sentence);
        return proof.mutants().stream().filter(m -> ids.contains(m.of())).collect(toImmutableList());
    }

    private ImmutableSet<String> ids(Register.Sentence sentence) {
        return rules(sentence).stream().map(Rule::id).collect(toImmutableSet());
    }

    /** The definitions that the place's rules share, and its tables, that are changed and covered by themselves. */
    ImmutableSet<String> definitions() {
        ImmutableSet<String> ids = rules.stream().map(Rule::id).collect(toImmutableSet());
        return Stream.concat(
                        proof.coverage().owners().stream(),
                        proof.mutants().stream().map(Mutant::of))
                .filter(id -> !ids.contains(id))
                .collect(toImmutableSet());
    }

    /** Whether it is a table, and no definition. */
    boolean isTable(String id) {
        return tables.containsKey(id);
    }

    /** What a definition or a table is called. */
    Label label(String id) {
        Label table = tables.get(id);
        return table == null ? labelOfDefinition(id) : table;
    }

    private Label labelOfDefinition(String definition) {
        return rules.stream()
                .flatMap(r -> r.roots().stream())
                .flatMap(Report::nodes)
                .flatMap(n -> n instanceof PassedOn.Defined d ? Stream.of(d.definition()) : Stream.empty())
                .filter(d -> d.id().equals(definition))
                .map(Definition::label)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node.operands().stream().flatMap(Report::nodes));
    }

    /** How a sentence stands. */
    State state(Register.Sentence sentence) {
        return switch (sentence.standing()) {
            case ORGANISATIONAL -> State.ORGANISATIONAL;
            case NOT_BUILT -> State.NOT_BUILT;
            case RULE -> {
                ImmutableList<Tested> tested = cases(sentence);
                boolean passes = !tested.isEmpty() && tested.stream().allMatch(Tested::passes);
                yield passes ? state(spots(sentence), mutants(sentence)) : State.OPEN;
            }
        };
    }

    /** How what is asked stands. */
    State state(ImmutableList<Coverage.Spot> spots, ImmutableList<Mutant> mutants) {
        ImmutableSet<Proof.State> states = Stream.concat(
                        spots.stream().flatMap(s -> s.asked().stream().map(m -> proof.state(s, m))),
                        mutants.stream().map(proof::state))
                .collect(toImmutableSet());
        return states.stream().anyMatch(Proof.State::isWrong)
                ? State.OPEN
                : states.contains(Proof.State.ACCEPTED) ? State.PROVEN_BUT : State.PROVEN;
    }

    // Totals

    /**
     * How many of a kind of thing are shown, accepted as gaps, or open.
     *
     * @param shown shown, or passed
     * @param accepted accepted as gaps
     * @param open neither
     */
    record Total(long shown, long accepted, long open) {
        long all() {
            return shown + accepted + open;
        }
    }

    Total ofCases() {
        long passed = cases.stream().filter(Tested::passes).count();
        return new Total(passed, 0, cases.size() - passed);
    }

    Total ofMutants() {
        return total(proof.mutants().stream().map(proof::state).toList());
    }

    Total ofCoverage() {
        return total(proof.coverage().spots().stream()
                .flatMap(s -> s.asked().stream().map(m -> proof.state(s, m)))
                .toList());
    }

    static Total total(Iterable<Proof.State> states) {
        long shown = 0;
        long accepted = 0;
        long open = 0;
        for (Proof.State state : states) {
            switch (state) {
                case SHOWN, NO_GAP -> shown++;
                case ACCEPTED -> accepted++;
                case OPEN -> open++;
            }
        }
        return new Total(shown, accepted, open);
    }

    long sentences(State state) {
        return register.sentences().stream().filter(s -> state(s) == state).count();
    }
}
