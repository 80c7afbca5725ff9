package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What one of several says, and what has a name. */
public sealed interface Selections extends Op {

    /** What has a name in the texts, and a value for each entity that it is asked of: an open term or a definition. */
    sealed interface Named extends Selections {
        String id();

        Label label();

        Unit unit();

        /** Where it stands. */
        Basis basis();

        /** The open term, where a setting may say what it is. */
        Optional<OpenTerm<?>> open();

        /** What the rules make of it. */
        Op computed();
    }

    /**
     * An open term: what a setting says, or else what rules fill it with.
     *
     * @param byRule what holds without a setting
     */
    record Term(Head head, OpenTerm<?> term, Op byRule) implements Named {

        @Override
        public String id() {
            return term.id();
        }

        @Override
        public Label label() {
            return term.label();
        }

        @Override
        public Unit unit() {
            return term.unit();
        }

        @Override
        public Basis basis() {
            return term.basis();
        }

        @Override
        public Optional<OpenTerm<?>> open() {
            return Optional.of(term);
        }

        @Override
        public Op computed() {
            return byRule;
        }

        /** The ways in which rules fill it, in their order. */
        public ImmutableList<First.Case> fills() {
            return byRule instanceof First first ? first.cases : ImmutableList.of();
        }

        /** The rules that fill it, in their order. */
        public ImmutableList<Rule<?>> filling() {
            ImmutableList.Builder<Rule<?>> filling = ImmutableList.builder();
            fills().forEach(f -> filling.add(f.by().orElseThrow().rule()));
            return filling.build();
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(byRule);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.term(this);
        }
    }

    /**
     * The value of the first case that applies; while it is open whether one applies, the next is possible too.
     *
     * @param fills the open term that the cases fill, if they do
     * @param cases the cases in order
     * @param otherwise what holds where none applies
     * @param codes how its values are numbered, where they are coded
     */
    record First(
            Head head,
            Optional<OpenTerm<?>> fills,
            ImmutableList<Case> cases,
            Op otherwise,
            ImmutableList<? extends Coded> codes)
            implements Selections {

        /**
         * One case.
         *
         * @param by the rule that it stands for, if it is one
         */
        public record Case(Optional<LoweredRule> by, Op applies, Op value) {}

        @Override
        public ImmutableList<Op> operands() {
            ImmutableList.Builder<Op> operands = ImmutableList.builder();
            cases.forEach(c -> operands.add(c.applies, c.value));
            return operands.add(otherwise).build();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.first(this);
        }
    }

    /** The first of two that is known. */
    record FirstKnown(Head head, Op first, Op second) implements Selections {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(first, second);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.firstKnown(this);
        }
    }

    /**
     * Whether somebody is eligible for a programme, or it runs on: one of the ways in holds, and no exclusion does.
     *
     * @param ways the rules that let in
     * @param exclusions the rules that keep out
     * @param in whether one of the ways in holds
     * @param body whether that is so, and no exclusion holds
     */
    record Entitled(Head head, ImmutableList<LoweredRule> ways, ImmutableList<LoweredRule> exclusions, Op in, Op body)
            implements Selections {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.entitled(this);
        }
    }

    /** A definition: what it says has a name, and is looked at by itself. */
    record Defined(Head head, Definition definition, Op body) implements Named {

        @Override
        public String id() {
            return definition.id();
        }

        @Override
        public Label label() {
            return definition.label();
        }

        @Override
        public Unit unit() {
            return definition.unit();
        }

        @Override
        public Basis basis() {
            return definition.basis();
        }

        @Override
        public Optional<OpenTerm<?>> open() {
            return Optional.empty();
        }

        @Override
        public Op computed() {
            return body;
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.defined(this);
        }
    }
}
