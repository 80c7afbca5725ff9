package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The embedder's settings, checked against the open terms and rules that exist. Those that came together never contradict each other; for the same day, one
 * that came later goes before an earlier one.
 */
public record Settings(ImmutableList<Setting> list) {

    private static final ImmutableSet<Unit> WHOLE = ImmutableSet.of(Unit.PERSONS, Unit.YEARS, Unit.MONTHS);

    /** No number of a setting is larger: nothing that a text leaves open comes near it, and what is computed with it stays exact. */
    private static final Fraction LARGEST = Fraction.of(1_000_000);

    /** No settings. */
    public static final Settings NONE = new Settings(ImmutableList.of());

    /** These settings and more, which go before them. */
    public Settings with(Iterable<Setting> more) {
        return new Settings(
                ImmutableList.<Setting>builder().addAll(list).addAll(more).build());
    }

    /** Those that had been made known by a day. */
    public Settings knownOn(LocalDate day) {
        return new Settings(list.stream().filter(s -> s.isPublishedBy(day)).collect(ImmutableList.toImmutableList()));
    }

    /** Where a value comes from, in an explanation. */
    public static String cite(Setting setting) {
        return setting.citation() + " (" + setting.id() + " = " + setting.value() + ")";
    }

    /** A setting, in a message. */
    public static String shown(Setting setting) {
        return setting.id() + " = " + setting.value() + " (" + setting.citation() + ", " + setting.period() + ")";
    }

    /** The setting for an open term or a rule on a day. */
    public Optional<Setting> find(String id, LocalDate day) {
        for (Setting setting : list.reverse()) {
            if (setting.id().equals(id) && setting.period().contains(day)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    public static Truth truth(Setting setting) {
        return switch (setting.value()) {
            case "true" -> Truth.MET;
            case "false" -> Truth.NOT_MET;
            default ->
                throw new PolicyException(
                        "the setting " + setting.id() + " is true or false, not '" + setting.value() + "'");
        };
    }

    public static Fraction number(Setting setting, OpenTerm<?> term) {
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

    public static long code(Setting setting, OpenTerm.OfChoice<?, ?> term) {
        ImmutableList<String> codes = term.options().stream().map(Coded::code).collect(ImmutableList.toImmutableList());
        int index = codes.indexOf(setting.value());
        if (index < 0) {
            throw new PolicyException("the setting " + setting.id() + " is one of " + codes + ", not '"
                    + setting.value() + "'" + NearMiss.hint(setting.value(), codes));
        }
        return index;
    }
}
