package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/**
 * The rules and tables of a place with one thing changed, to see whether a case notices.
 *
 * @param id what was changed, the same in every run: the rule, and where in it
 * @param about the rules that the change is in, in the order of the place
 * @param change what was changed, in words
 * @param rules all rules of the place, the changed ones among them
 * @param standards all tables of the place, the changed one among them
 */
record Mutant(
        String id,
        ImmutableSet<String> about,
        Label change,
        ImmutableList<Rule<?>> rules,
        ImmutableList<StandardTable> standards) {

    /** Whether the rule is in force on other days. */
    boolean changesDays() {
        return id.startsWith(of() + " " + RuleChanges.PERIOD + " ");
    }

    /** The rule or definition that was changed. */
    String of() {
        return id.substring(0, id.indexOf(' '));
    }

    @Override
    public String toString() {
        return id + ": " + change.zh() + " / " + change.en();
    }
}
