package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Strength;

/**
 * The beginning of a sentence: everything before the condition of its rule, or before the reason for which it has none. Begun with {@link Words#shall},
 * {@link Words#may}, {@link Words#inPrinciple} or {@link Words#encouraged}. Each step returns a new draft.
 */
public final class RuleDraft {

    private final String id;
    private final Clause clause;
    private final Strength strength;
    private final Optional<Label> says;
    private final ImmutableList<Label> readings;
    private final Period period;
    private final ImmutableSet<Rule.Precedence> overrides;

    private RuleDraft(
            String id,
            Clause clause,
            Strength strength,
            Optional<Label> says,
            ImmutableList<Label> readings,
            Period period,
            ImmutableSet<Rule.Precedence> overrides) {
        this.id = id;
        this.clause = clause;
        this.strength = strength;
        this.says = says;
        this.readings = readings;
        this.period = period;
        this.overrides = overrides;
    }

    static RuleDraft of(String id, Clause clause, Strength strength) {
        return new RuleDraft(
                id,
                clause,
                strength,
                Optional.empty(),
                ImmutableList.of(),
                clause.text().inForce(),
                ImmutableSet.of());
    }

    /**
     * What the sentence says, in our own words.
     *
     * @param zh in Chinese
     * @param en in English
     * @return the draft
     */
    public RuleDraft says(String zh, String en) {
        return new RuleDraft(id, clause, strength, Optional.of(Label.of(zh, en)), readings, period, overrides);
    }

    /**
     * How an ambiguous wording is read, and why. It shows wherever the rule is explained.
     *
     * @param zh in Chinese
     * @param en in English
     * @return the draft
     */
    public RuleDraft reading(String zh, String en) {
        ImmutableList<Label> more = ImmutableList.<Label>builder()
                .addAll(readings)
                .add(Label.of(zh, en))
                .build();
        return new RuleDraft(id, clause, strength, says, more, period, overrides);
    }

    /**
     * The days on which the rule is in force, where they are fewer than those of its text.
     *
     * @param days the days
     * @return the draft
     */
    public RuleDraft inForce(Period days) {
        checkState(
                clause.text().inForce().intersect(days).isPresent(),
                "%s would be in force (%s) on no day of its text %s (%s)",
                id,
                days,
                clause.text().id(),
                clause.text().inForce());
        return new RuleDraft(
                id,
                clause,
                strength,
                says,
                readings,
                clause.text().inForce().intersect(days).orElseThrow(),
                overrides);
    }

    /**
     * Declares that this rule goes before a rule of a higher layer where both apply. Where this rule's condition is not met, the other one
     * still counts.
     *
     * @param rule the other rule
     * @param allowedBy the clause that allows it
     * @return the draft
     */
    public RuleDraft overriding(Rule<?> rule, Clause allowedBy) {
        return overriding(RuleId.of(rule.id()), allowedBy);
    }

    /**
     * Declares that this rule goes before a rule of a higher layer where both apply, as {@link #overriding(Rule, Clause)}.
     *
     * @param rule the id of the other rule; loading fails if there is none
     * @param allowedBy the clause that allows it
     * @return the draft
     */
    public RuleDraft overriding(RuleId rule, Clause allowedBy) {
        return before(rule, Rule.Extent.WHERE_BOTH_APPLY, allowedBy);
    }

    /**
     * Declares that this rule takes the place of a rule of a higher layer, which is then not in force at the place at all: a local rule that
     * carries out what the higher one leaves to it, and says all there is to say.
     *
     * @param rule the other rule
     * @param allowedBy the clause that allows it
     * @return the draft
     */
    public RuleDraft replacing(Rule<?> rule, Clause allowedBy) {
        return replacing(RuleId.of(rule.id()), allowedBy);
    }

    /**
     * Declares that this rule takes the place of a rule of a higher layer, as {@link #replacing(Rule, Clause)}.
     *
     * @param rule the id of the other rule; loading fails if there is none
     * @param allowedBy the clause that allows it
     * @return the draft
     */
    public RuleDraft replacing(RuleId rule, Clause allowedBy) {
        return before(rule, Rule.Extent.ENTIRELY, allowedBy);
    }

    private RuleDraft before(RuleId rule, Rule.Extent extent, Clause allowedBy) {
        Rule.Precedence one = new Rule.Precedence(rule.id(), extent, allowedBy);
        ImmutableSet<Rule.Precedence> more = overrides.isEmpty()
                ? ImmutableSet.of(one)
                : ImmutableSet.<Rule.Precedence>builder()
                        .addAll(overrides)
                        .add(one)
                        .build();
        return new RuleDraft(id, clause, strength, says, readings, period, more);
    }

    /**
     * The entity that the rule speaks of, and its condition.
     *
     * @param scope the entity
     * @param condition the condition
     * @param <E> the entity
     * @return the draft with its condition
     */
    public <E extends Entity> WithCondition<E> when(EntityKind<E> scope, Condition<? super E> condition) {
        return new WithCondition<>(this, scope, condition);
    }

    /**
     * The entity that the rule speaks of, where it has no condition.
     *
     * @param scope the entity
     * @param <E> the entity
     * @return the draft
     */
    public <E extends Entity> WithCondition<E> forEvery(EntityKind<E> scope) {
        return new WithCondition<>(this, scope, Words.ALWAYS);
    }

    /**
     * Completes a sentence in which there is nothing to compute.
     *
     * @return the sentence
     * @throws IllegalStateException if it was not said what the sentence says, or something was said that only a rule has
     */
    public Unruled organisational() {
        return unruled(Unruled.Reason.ORGANISATIONAL, Optional.empty());
    }

    /**
     * Completes a sentence in which there is nothing to compute, and says why not.
     *
     * @param zh why not, in Chinese
     * @param en why not, in English
     * @return the sentence
     * @throws IllegalStateException as {@link #organisational()}
     */
    public Unruled organisational(String zh, String en) {
        return unruled(Unruled.Reason.ORGANISATIONAL, Optional.of(Label.of(zh, en)));
    }

    /**
     * Completes a sentence that could be computed and has no rule yet.
     *
     * @return the sentence
     * @throws IllegalStateException as {@link #organisational()}
     */
    public Unruled notBuilt() {
        return unruled(Unruled.Reason.NOT_BUILT, Optional.empty());
    }

    /**
     * Completes a sentence that could be computed and has no rule yet, and says what is missing.
     *
     * @param zh what is missing, in Chinese
     * @param en what is missing, in English
     * @return the sentence
     * @throws IllegalStateException as {@link #organisational()}
     */
    public Unruled notBuilt(String zh, String en) {
        return unruled(Unruled.Reason.NOT_BUILT, Optional.of(Label.of(zh, en)));
    }

    private Unruled unruled(Unruled.Reason reason, Optional<Label> note) {
        checkState(
                readings.isEmpty()
                        && overrides.isEmpty()
                        && period.equals(clause.text().inForce()),
                "%s has no rule, so it has no reading, no days of its own, and goes before no rule; say it in the note",
                id);
        return new Unruled(id, clause, strength, said(), reason, note);
    }

    private Label said() {
        checkState(says.isPresent(), "%s does not say what its sentence says", id);
        return says.get();
    }

    /**
     * A draft that lacks only its consequence.
     *
     * @param <E> the entity it speaks of
     */
    public static final class WithCondition<E extends Entity> {

        private final RuleDraft draft;
        private final EntityKind<E> scope;
        private final Condition<? super E> condition;

        private WithCondition(RuleDraft draft, EntityKind<E> scope, Condition<? super E> condition) {
            this.draft = draft;
            this.scope = scope;
            this.condition = condition;
        }

        /**
         * Completes a sentence from which several things follow, such as the steps of a procedure.
         *
         * @param consequences what follows where the condition is met, at least one
         * @return a rule for each: the first with the id of the sentence, the others with {@code /2}, {@code /3} behind it
         * @throws IllegalStateException if it was not said what the sentence says
         */
        @SafeVarargs
        public final ImmutableList<Rule<E>> thenEach(Consequence<? super E>... consequences) {
            checkState(consequences.length > 0, "from rule %s nothing follows", draft.id);
            ImmutableList.Builder<Rule<E>> rules = ImmutableList.builder();
            for (int i = 0; i < consequences.length; i++) {
                String ruleId = i == 0 ? draft.id : draft.id + "/" + (i + 1);
                rules.add(rule(ruleId, consequences[i]));
            }
            return rules.build();
        }

        /**
         * Completes the rule.
         *
         * @param consequence what follows where the condition is met
         * @return the rule
         * @throws IllegalStateException if it was not said what the sentence says
         */
        public Rule<E> then(Consequence<? super E> consequence) {
            return rule(draft.id, consequence);
        }

        private Rule<E> rule(String ruleId, Consequence<? super E> consequence) {
            return new Rule<>(
                    ruleId,
                    draft.clause,
                    draft.strength,
                    draft.said(),
                    draft.readings,
                    draft.period,
                    draft.overrides,
                    scope,
                    consequence instanceof Consequence.Continues<?> continues ? beforeTheEnd(continues) : condition,
                    consequence);
        }

        // what runs on ends: that its months have not passed is part of the condition, and is explained, asked and
        // covered like the rest
        private Condition<E> beforeTheEnd(Consequence.Continues<?> continues) {
            Node since = new Calculation.Between(
                    Calculation.Elapsed.MONTHS_BETWEEN,
                    Operands.of(continues.first(), Words.caseDate().node()));
            Node lasts = new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(since, continues.months()));
            Node own = condition.node();
            if (own.equals(Words.ALWAYS.node())) {
                return Written.condition(lasts);
            }
            ImmutableList.Builder<Node> all = ImmutableList.builder();
            if (own.operator() == Operator.ALL_OF) {
                all.addAll(own.operands());
            } else {
                all.add(own);
            }
            return Written.condition(new Proposition.Joined(
                    Proposition.Junction.ALL_OF,
                    Operands.of(all.add(lasts).build().toArray(new Node[0]))));
        }
    }
}
