package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** The embedder's settings, checked against the open terms and rules that exist. For the same day, a later one wins over an earlier one. */
record Settings(ImmutableList<Setting> list) {

    private static final ImmutableSet<Unit> WHOLE = ImmutableSet.of(Unit.PERSONS, Unit.YEARS, Unit.MONTHS);

    static final Settings NONE = new Settings(ImmutableList.of());

    Settings with(Iterable<Setting> more, ImmutableSet<OpenTerm<?>> terms, ImmutableList<Rule<?>> rules) {
        for (Setting setting : more) {
            check(setting, terms, rules);
        }
        return new Settings(
                ImmutableList.<Setting>builder().addAll(list).addAll(more).build());
    }

    private static void check(Setting setting, ImmutableSet<OpenTerm<?>> terms, ImmutableList<Rule<?>> rules) {
        Optional<OpenTerm<?>> term =
                terms.stream().filter(t -> t.id().equals(setting.id())).findFirst();
        if (term.isPresent()) {
            checkExtent(setting, term.get());
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

    private static void checkExtent(Setting setting, OpenTerm<?> term) {
        if (term.isFoundInEachCase()) {
            throw new PolicyException("the setting " + setting.id() + " would decide for everybody at once what "
                    + term.clause().cite() + " leaves to each single case (" + term.label().zh() + ", "
                    + term.label().en()
                    + "); state the finding as a fact of the case, or let a rule of the place fill the term");
        }
    }

    private static PolicyException unknown(
            Setting setting, ImmutableSet<OpenTerm<?>> terms, ImmutableList<Rule<?>> rules) {
        TreeSet<String> known = new TreeSet<>();
        terms.forEach(t -> known.add(t.id()));
        rules.stream().filter(r -> r.strength().leavesDiscretion()).forEach(r -> known.add(r.id()));
        return new PolicyException("the setting '" + setting.id()
                + "' names no open term and no rule that leaves discretion" + NearMiss.hint(setting.id(), known));
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
            boolean tooSmall = term.least().filter(l -> value.compareTo(l) < 0).isPresent();
            boolean tooLarge = term.most().filter(m -> value.compareTo(m) > 0).isPresent();
            if (tooSmall || tooLarge) {
                throw new PolicyException("the setting " + setting.id() + " is " + setting.value() + ", outside what "
                        + term.clause().cite() + " allows: from "
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
