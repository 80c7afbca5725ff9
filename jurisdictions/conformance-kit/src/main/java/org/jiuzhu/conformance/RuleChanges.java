package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.MonthEffect.Respect;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Strength;

/** The ways in which a rule can be got slightly wrong, beside those of its nodes. */
final class RuleChanges<E extends Entity> {

    /** Where the days in force are changed. */
    static final String PERIOD = "period";

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private final Rule<E> rule;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    /**
     * A rule got wrong.
     *
     * @param where in what
     * @param rule the rule instead
     * @param says what was changed, in words
     */
    record Change(String where, Rule<?> rule, Label says) {}

    private RuleChanges(Rule<E> rule) {
        this.rule = rule;
    }

    /** The rules that could stand there by mistake. */
    static <E extends Entity> ImmutableList<Change> of(Rule<E> rule) {
        RuleChanges<E> changes = new RuleChanges<>(rule);
        changes.strength();
        changes.period();
        changes.precedence();
        changes.condition();
        changes.consequence();
        return changes.changes.build();
    }

    private void strength() {
        Strength other = rule.strength() == Strength.SHALL ? Strength.MAY : Strength.SHALL;
        changes.add(new Change(
                "strength",
                rule.withStrength(other),
                Label.of(
                        "“" + rule.strength().label().zh() + "”改为“"
                                + other.label().zh() + "”",
                        other.label().en() + " for " + rule.strength().label().en())));
    }

    // the days of a whole document are its own to prove, and those of a rule only where they are fewer
    private void period() {
        Period period = rule.period();
        Period whole = rule.clause().text().inForce();
        if (!period.first().equals(whole.first())) {
            period.first().ifPresent(day -> {
                first(day, day.minusDays(1));
                first(day, day.plusDays(1));
            });
        }
        if (!period.last().equals(whole.last())) {
            period.last().ifPresent(day -> {
                last(day, day.minusDays(1));
                last(day, day.plusDays(1));
            });
        }
    }

    private void first(LocalDate day, LocalDate other) {
        period(new Period(Optional.of(other), rule.period().last()), day, other);
    }

    private void last(LocalDate day, LocalDate other) {
        period(new Period(rule.period().first(), Optional.of(other)), day, other);
    }

    private void period(Period other, LocalDate from, LocalDate to) {
        changes.add(new Change(PERIOD, rule.withPeriod(other), Label.of(from + "改为" + to, to + " for " + from)));
    }

    private void precedence() {
        for (Rule.Precedence precedence : rule.overrides()) {
            ImmutableSet<Rule.Precedence> others =
                    rule.overrides().stream().filter(p -> !p.equals(precedence)).collect(ImmutableSet.toImmutableSet());
            changes.add(new Change(
                    "precedence",
                    rule.withOverrides(others),
                    Label.of(
                            "不再优先于" + precedence.ruleId(), "does not go before " + precedence.ruleId() + " any more")));
        }
    }

    private void condition() {
        Node condition = rule.condition().node();
        switch (condition.operator()) {
            case CONSTANT, ALL_OF, ANY_OF, NOT, BELOW, AT_MOST, ABOVE, AT_LEAST -> {}
            default ->
                changes.add(new Change(
                        "condition",
                        rule.withCondition(new Proposition.Not(Operands.of(condition))),
                        Label.of("条件取反", "negated")));
        }
    }

    // Consequences

    private void then(Consequence<? super E> other, String zh, String en) {
        changes.add(new Change("consequence", rule.withConsequence(other), Label.of(zh, en)));
    }

    private void consequence() {
        Consequence<? super E> c = rule.consequence();
        if (c instanceof Consequence.Excluded<?> x) {
            programmes(x.programmes(), Consequence.Excluded::new);
        } else if (c instanceof Consequence.DecidedBy<?> d) {
            programmes(d.programmes(), p -> new Consequence.DecidedBy<>(p, d.body()));
            body(d.body(), b -> new Consequence.DecidedBy<>(d.programmes(), b));
        } else if (c instanceof Consequence.Fills<?> f && f.term() instanceof OpenTerm.OfChoice<?, ?> term) {
            chosen(f, term.options());
        } else if (c instanceof Consequence.Allows<?> a) {
            PaymentMode other = neighbour(a.mode(), PaymentMode.values());
            then(
                    new Consequence.Allows<>(a.programme(), other),
                    "“" + a.mode().label().zh() + "”改为“" + other.label().zh() + "”",
                    other.code() + " for " + a.mode().code());
        } else {
            ofProcedure(c);
        }
    }

    private void ofProcedure(Consequence<? super E> c) {
        if (c instanceof Consequence.Takes<?> t) {
            programmes(t.programmes(), p -> new Consequence.Takes<>(p, t.step(), t.body()));
            t.body()
                    .ifPresent(
                            body -> body(body, b -> new Consequence.Takes<>(t.programmes(), t.step(), Optional.of(b))));
        } else if (c instanceof Consequence.Skips<?> s) {
            programmes(s.programmes(), p -> new Consequence.Skips<>(p, s.step()));
        } else if (c instanceof Consequence.Within<?> w) {
            programmes(w.programmes(), p -> new Consequence.Within<>(p, w.step(), w.limit(), w.after()));
            limit(w.limit(), l -> new Consequence.Within<>(w.programmes(), w.step(), l, w.after()));
        } else if (c instanceof Consequence.ReviewedEvery<?> r) {
            programmes(r.programmes(), p -> new Consequence.ReviewedEvery<>(p, r.months()));
        } else if (c instanceof Consequence.Needs<?> n) {
            programmes(n.programmes(), p -> new Consequence.Needs<>(p, n.document(), n.issuer()));
            body(n.issuer(), b -> new Consequence.Needs<>(n.programmes(), n.document(), b));
        } else if (c instanceof Consequence.Waives<?> w) {
            programmes(w.programmes(), p -> new Consequence.Waives<>(p, w.document()));
        } else if (c instanceof Consequence.Samples<?> s) {
            programmes(s.programmes(), p -> new Consequence.Samples<>(p, s.step(), s.share(), s.body()));
            share(s.share(), f -> new Consequence.Samples<>(s.programmes(), s.step(), f, s.body()));
            body(s.body(), b -> new Consequence.Samples<>(s.programmes(), s.step(), s.share(), b));
        } else if (c instanceof Consequence.Effect<?> e) {
            programmes(e.programmes(), p -> new Consequence.Effect<>(p, e.on(), e.effect(), e.months()));
            body(e.on(), b -> new Consequence.Effect<>(e.programmes(), b, e.effect(), e.months()));
            e.months().ifPresent(m -> months(e, m));
        }
    }

    private void months(Consequence.Effect<?> effect, MonthEffect meant) {
        then(
                new Consequence.Effect<>(effect.programmes(), effect.on(), effect.effect(), Optional.empty()),
                "不涉及月份",
                "means nothing for months");
        if (meant instanceof MonthEffect.Stays stays) {
            Respect other = stays.whatever() == Respect.STANDARD ? Respect.CIRCUMSTANCES : Respect.STANDARD;
            months(
                    effect,
                    new MonthEffect.Stays(other),
                    "改为不因" + other.label().zh() + "而变",
                    "stays for " + other.code());
        } else if (meant instanceof MonthEffect.Fined fined) {
            months(
                    effect,
                    new MonthEffect.Fined(fined.least().plus(Fraction.ONE), fined.most()),
                    "罚款下限多一倍",
                    "the least fine is one time more");
            months(
                    effect,
                    new MonthEffect.Fined(fined.least(), fined.most().plus(Fraction.ONE)),
                    "罚款上限多一倍",
                    "the highest fine is one time more");
        }
    }

    private void months(Consequence.Effect<?> effect, MonthEffect other, String zh, String en) {
        then(new Consequence.Effect<>(effect.programmes(), effect.on(), effect.effect(), Optional.of(other)), zh, en);
    }

    private void programmes(
            ImmutableSet<Programme<?>> all, Function<ImmutableSet<Programme<?>>, Consequence<? super E>> with) {
        for (Programme<?> programme : all) {
            if (all.size() > 1) {
                ImmutableSet<Programme<?>> others =
                        all.stream().filter(p -> p != programme).collect(ImmutableSet.<Programme<?>>toImmutableSet());
                then(with.apply(others), "去掉" + programme.label().zh(), programme.code() + " left out");
            }
        }
    }

    private void body(Body body, Function<Body, Consequence<? super E>> with) {
        Body other = neighbour(body, Body.values());
        then(
                with.apply(other),
                "“" + body.label().zh() + "”改为“" + other.label().zh() + "”",
                other.code() + " for " + body.code());
    }

    private void chosen(Consequence.Fills<?> fills, ImmutableList<? extends Coded> options) {
        // of a value that depends on the case, each node is changed by itself
        if (!(fills.value() instanceof Leaf.CodeConstant constant)) {
            return;
        }
        Coded value = constant.value();
        Coded next = options.get((options.indexOf(value) + 1) % options.size());
        for (Coded other : options) {
            // of ways of rounding each: they differ by a unit or a way, and a case that notices one need not notice
            // another
            if (other != value && (other == next || other instanceof RoundingWay)) {
                then(
                        new Consequence.Fills<>(fills.term(), new Leaf.CodeConstant(other)),
                        "“" + value.label().zh() + "”改为“" + other.label().zh() + "”",
                        other.code() + " for " + value.code());
            }
        }
    }

    /** A day less, of which a limit of one day has none, and a day more. */
    private void limit(TimeLimit limit, Function<TimeLimit, Consequence<? super E>> with) {
        boolean working = limit instanceof TimeLimit.WorkingDays;
        int days = limit instanceof TimeLimit.WorkingDays w ? w.days() : ((TimeLimit.CalendarDays) limit).days();
        for (int changed : days == 1 ? new int[] {2} : new int[] {days - 1, days + 1}) {
            TimeLimit other = working ? new TimeLimit.WorkingDays(changed) : new TimeLimit.CalendarDays(changed);
            then(
                    with.apply(other),
                    limit.label().zh() + "改为" + other.label().zh(),
                    other.label().en() + " for " + limit.label().en());
        }
    }

    private void share(Fraction share, Function<Fraction, Consequence<? super E>> with) {
        for (Fraction other : new Fraction[] {share.minus(HUNDREDTH), share.plus(HUNDREDTH)}) {
            then(with.apply(other), share + "改为" + other, other + " for " + share);
        }
    }

    private static <T> T neighbour(T value, T[] all) {
        return all[(ImmutableList.copyOf(all).indexOf(value) + 1) % all.length];
    }
}
