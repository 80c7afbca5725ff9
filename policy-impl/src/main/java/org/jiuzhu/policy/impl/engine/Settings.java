package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The embedder's settings, checked against the open terms and rules that exist. Those that came together never contradict each other; for the same day, one
 * that came later goes before an earlier one.
 */
record Settings(ImmutableList<Setting> list) {

    private static final ImmutableSet<Unit> WHOLE = ImmutableSet.of(Unit.PERSONS, Unit.YEARS, Unit.MONTHS);

    /** No number of a setting is larger: nothing that a text leaves open comes near it, and what is computed with it stays exact. */
    private static final Fraction LARGEST = Fraction.of(1_000_000);

    static final Settings NONE = new Settings(ImmutableList.of());

    Settings with(Iterable<Setting> more, Layers layers) {
        ImmutableList<Setting> added = ImmutableList.copyOf(more);
        for (int i = 0; i < added.size(); i++) {
            check(added.get(i), layers);
            for (Setting other : added.subList(0, i)) {
                checkTogether(other, added.get(i));
            }
        }
        return new Settings(
                ImmutableList.<Setting>builder().addAll(list).addAll(added).build());
    }

    private static void checkTogether(Setting one, Setting other) {
        Optional<Period> both = one.period().intersect(other.period());
        if (one.id().equals(other.id()) && both.isPresent()) {
            throw new PolicyException("two settings speak of " + one.id() + " on the days " + both.get() + ": "
                    + shown(one) + ", and " + shown(other)
                    + "; keep one, or let each have days of its own");
        }
    }

    static String shown(Setting setting) {
        return setting.id() + " = " + setting.value() + " (" + setting.citation() + ", " + setting.period() + ")";
    }

    private static void check(Setting setting, Layers layers) {
        ImmutableSet<OpenTerm<?>> terms = layers.openTerms();
        ImmutableList<Rule<?>> rules = layers.allRules();
        Optional<OpenTerm<?>> term =
                terms.stream().filter(t -> t.id().equals(setting.id())).findFirst();
        if (term.isPresent()) {
            checkExtent(setting, term.get());
            checkWhom(setting, term.get(), layers);
            checkValue(setting, term.get());
            return;
        }
        Rule<?> rule = rules.stream()
                .filter(r -> r.id().equals(setting.id()))
                .findFirst()
                .orElseThrow(() -> unknown(setting, terms, rules));
        if (!rule.strength().leavesDiscretion()) {
            throw new PolicyException(
                    "the setting " + setting.id() + " is about a rule that binds and leaves no discretion ("
                            + rule.clause().cite() + "); take it out");
        }
        truth(setting);
    }

    private static PolicyException unknown(
            Setting setting, ImmutableSet<OpenTerm<?>> terms, ImmutableList<Rule<?>> rules) {
        TreeSet<String> known = new TreeSet<>();
        terms.forEach(t -> known.add(t.id()));
        rules.stream().filter(r -> r.strength().leavesDiscretion()).forEach(r -> known.add(r.id()));
        return new PolicyException("the setting '" + setting.id()
                + "' names no open term and no rule that leaves discretion" + NearMiss.hint(setting.id(), known));
    }

    // of each income, what is true of a pension is not true of a wage: one value for all of them switches the test off
    private static void checkExtent(Setting setting, OpenTerm<?> term) {
        if (term.isFoundInEachCase()) {
            throw new PolicyException("the setting " + shown(setting) + " would decide for everybody at once what "
                    + term.basis().cite() + " leaves to each single case ("
                    + term.label().zh() + ", "
                    + term.label().en()
                    + "); state the finding as a fact of the case, or let a rule of the place fill the term");
        }
    }

    // a test of every entry of a list, whatever its kind, would be switched on or off by one word
    private static void checkWhom(Setting setting, OpenTerm<?> term, Layers layers) {
        if (term.unit() != Unit.TRUTH) {
            return;
        }
        for (EntityKind<?> kind : layers.kindsOf(term)) {
            Optional<Fact<?, ?>> sort = layers.vocabulary().facts(kind).stream()
                    .filter(f -> f.id().equals("kind"))
                    .findFirst();
            if (sort.isPresent()) {
                throw new PolicyException("the setting " + shown(setting) + " would hold for every " + kind
                        + " of everybody, whatever its kind; " + term + " ("
                        + term.basis().cite()
                        + ") is filled by a rule that names kinds: .when(" + kind
                        + ", …kind is…).then(fills(…)), in a plug-in of"
                        + " the place");
            }
        }
    }

    private static void checkValue(Setting setting, OpenTerm<?> term) {
        if (term.unit() == Unit.TRUTH) {
            truth(setting);
        } else if (term instanceof OpenTerm.OfChoice<?, ?> choice) {
            code(setting, choice);
        } else {
            number(setting, term);
        }
    }

    /** The setting for an open term or a rule on a day. */
    Optional<Setting> find(String id, LocalDate day) {
        for (Setting setting : list.reverse()) {
            if (setting.id().equals(id) && setting.period().contains(day)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    static Truth truth(Setting setting) {
        return switch (setting.value()) {
            case "true" -> Truth.MET;
            case "false" -> Truth.NOT_MET;
            default ->
                throw new PolicyException(
                        "the setting " + setting.id() + " is true or false, not '" + setting.value() + "'");
        };
    }

    static Fraction number(Setting setting, OpenTerm<?> term) {
        try {
            Fraction value = term.unit() == Unit.MONEY
                    ? Fraction.of(Yuan.parseFen(setting.value()))
                    : Fraction.parse(setting.value());
            if (!value.isWhole() && WHOLE.contains(term.unit())) {
                throw new PolicyException("the setting " + setting.id() + " counts "
                        + term.unit().name().toLowerCase(Locale.ROOT) + " and is a whole number, not "
                        + setting.value());
            }
            if (term.unit() != Unit.MONEY && value.compareTo(LARGEST) > 0) {
                throw new PolicyException("the setting " + setting.id() + " is " + setting.value()
                        + ", which cannot be meant: no setting is above " + LARGEST);
            }
            boolean tooSmall = term.least().filter(l -> value.compareTo(l) < 0).isPresent();
            boolean tooLarge = term.most().filter(m -> value.compareTo(m) > 0).isPresent();
            if (tooSmall || tooLarge) {
                throw new PolicyException("the setting " + setting.id() + " is " + setting.value() + ", outside what "
                        + term.basis().cite() + " allows: from "
                        + term.least().map(Fraction::toString).orElse("any") + " to "
                        + term.most().map(Fraction::toString).orElse("any"));
            }
            return value;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new PolicyException(
                    "the setting " + setting.id() + " is "
                            + (term.unit() == Unit.MONEY ? "an amount in yuan" : "a number") + ", not '"
                            + setting.value() + "': " + e.getMessage(),
                    e);
        }
    }

    static long code(Setting setting, OpenTerm.OfChoice<?, ?> term) {
        ImmutableList<String> codes = term.options().stream().map(Coded::code).collect(ImmutableList.toImmutableList());
        int index = codes.indexOf(setting.value());
        if (index < 0) {
            throw new PolicyException("the setting " + setting.id() + " is one of " + codes + ", not '"
                    + setting.value() + "'" + NearMiss.hint(setting.value(), codes));
        }
        return index;
    }
}
