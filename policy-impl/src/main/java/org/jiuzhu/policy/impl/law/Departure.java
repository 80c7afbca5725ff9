package org.jiuzhu.policy.impl.law;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Strength;

/**
 * A setting that goes before rules which bind at a place. It may do so where they speak of some cases only, for then there is something left open; but whoever
 * reads a result has to see it.
 *
 * @param setting the setting
 * @param from the rules; none for a setting that fills what is open
 */
public record Departure(Setting setting, ImmutableList<Rule<?>> from) {

    /**
     * What a setting departs from.
     *
     * @param filling the rules in force that fill the term
     * @throws PolicyException if one of them says for all cases what the term is
     */
    public static Departure of(
            Setting setting, OpenTerm<?> term, ImmutableList<Rule<?>> filling, Place place, LocalDate date) {
        ImmutableList.Builder<Rule<?>> from = ImmutableList.builder();
        for (Rule<?> rule : filling) {
            if (!rule.strength().leavesDiscretion() && !saysTheSame(rule, setting, term)) {
                from.add(rule);
                if (rule.strength() == Strength.SHALL
                        && isAlways(rule.condition().node())) {
                    throw new PolicyException("the setting " + Settings.shown(setting) + " goes against rule " + rule
                            + ", which binds at " + place + " on " + date + " and leaves nothing open: "
                            + rule.says().en()
                            + "; take the setting out, or give it days on which the rule is not in force");
                }
            }
        }
        return new Departure(setting, from.build());
    }

    private static boolean isAlways(Node condition) {
        return condition instanceof Leaf.TruthConstant constant && constant.value();
    }

    private static boolean saysTheSame(Rule<?> rule, Setting setting, OpenTerm<?> term) {
        Node value = ((Consequence.Fills<?>) rule.consequence()).value();
        if (value instanceof Leaf.NumberConstant number) {
            return number.value().equals(Settings.number(setting, term));
        }
        if (value instanceof Leaf.CodeConstant code) {
            return code.value().code().equals(setting.value());
        }
        return value.operator() == Operator.CONSTANT && value.toString().equals(setting.value());
    }

    /** What to be careful about in every result. */
    public ImmutableList<Label> warnings() {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        for (Rule<?> rule : from) {
            warnings.add(Label.of(
                    "设置 " + setting.id() + " = " + setting.value() + "（" + setting.citation() + "）排在当地有约束力的规定 "
                            + rule.id() + "（" + rule.clause().cite() + "）之前，请核对有无依据",
                    "the setting " + setting.id() + " = " + setting.value() + " (" + setting.citation()
                            + ") goes before " + rule + ", which binds here; check what allows it"));
        }
        return warnings.build();
    }

    /** Where the value comes from, in an explanation. */
    public String citation() {
        String own = Settings.cite(setting);
        return from.isEmpty() ? own : own + " ≠ " + from.stream().map(Rule::id).collect(joining(", "));
    }
}
