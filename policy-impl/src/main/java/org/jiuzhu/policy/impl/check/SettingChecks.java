package org.jiuzhu.policy.impl.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/** Checks settings against the open terms and rules that exist, and against each other. */
public final class SettingChecks {

    private final Layers layers;
    private final Supplier<ImmutableSetMultimap<OpenTerm<?>, EntityKind<?>>> kinds;

    private SettingChecks(Layers layers) {
        this.layers = layers;
        this.kinds = Suppliers.memoize(() -> new ScopeChecks(layers).kinds());
    }

    /**
     * Checks settings that come together.
     *
     * @throws PolicyException if one names nothing that there is, has a value that does not fit, or contradicts another
     */
    public static void check(ImmutableList<Setting> added, Layers layers) {
        SettingChecks checks = new SettingChecks(layers);
        for (int i = 0; i < added.size(); i++) {
            checks.check(added.get(i));
            for (Setting other : added.subList(0, i)) {
                checkTogether(other, added.get(i));
            }
        }
    }

    private static void checkTogether(Setting one, Setting other) {
        Optional<Period> both = one.period().intersect(other.period());
        if (one.id().equals(other.id()) && both.isPresent()) {
            throw new PolicyException("two settings speak of " + one.id() + " on the days " + both.get() + ": "
                    + Settings.shown(one) + ", and " + Settings.shown(other)
                    + "; keep one, or let each have days of its own");
        }
    }

    private void check(Setting setting) {
        ImmutableSet<OpenTerm<?>> terms = layers.openTerms();
        ImmutableList<Rule<?>> rules = layers.allRules();
        Optional<OpenTerm<?>> term =
                terms.stream().filter(t -> t.id().equals(setting.id())).findFirst();
        if (term.isPresent()) {
            checkExtent(setting, term.get());
            checkWhom(setting, term.get());
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
        Settings.truth(setting);
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
            throw new PolicyException(
                    "the setting " + Settings.shown(setting) + " would decide for everybody at once what "
                            + term.basis().cite() + " leaves to each single case ("
                            + term.label().zh() + ", "
                            + term.label().en()
                            + "); state it as a finding of the case, or let a rule of the place fill the term");
        }
    }

    // a test of every entry of a list, whatever its kind, would be switched on or off by one word
    private void checkWhom(Setting setting, OpenTerm<?> term) {
        if (term.unit() != Unit.TRUTH) {
            return;
        }
        for (EntityKind<?> kind : kinds.get().get(term)) {
            Optional<Fact<?, ?>> sort = layers.vocabulary().facts(kind).stream()
                    .filter(f -> f.id().equals("kind"))
                    .findFirst();
            if (sort.isPresent()) {
                throw new PolicyException("the setting " + Settings.shown(setting) + " would hold for every " + kind
                        + " of everybody, whatever its kind; " + term + " ("
                        + term.basis().cite()
                        + ") is filled by a rule that names kinds: .when(" + kind
                        + ", …kind is…).then(TERM.is(…)), in a plug-in of"
                        + " the place");
            }
        }
    }

    private static void checkValue(Setting setting, OpenTerm<?> term) {
        if (term.unit() == Unit.TRUTH) {
            Settings.truth(setting);
        } else if (term instanceof OpenTerm.OfChoice<?, ?> choice) {
            Settings.code(setting, choice);
        } else {
            Settings.number(setting, term);
        }
    }
}
