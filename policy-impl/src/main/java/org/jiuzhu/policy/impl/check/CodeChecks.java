package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/** Checks that of the parts, steps and documents that are named at a place no two have one code: files of cases and results tell them by it. */
final class CodeChecks {

    private final String what;
    private final Map<String, Coded> byCode = new HashMap<>();

    private CodeChecks(String what, ImmutableList<? extends Coded> ofLibrary) {
        this.what = what;
        ofLibrary.forEach(c -> byCode.put(c.code(), c));
    }

    /**
     * Checks the rules of a place and of the layers above it.
     *
     * @throws PolicyException naming the rule
     */
    static void check(ImmutableList<Rule<?>> rules) {
        CodeChecks parts = new CodeChecks("the part", Part.ALL);
        CodeChecks steps = new CodeChecks("the step", Step.ALL);
        CodeChecks documents = new CodeChecks("the document", Document.ALL);
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Pays<?> pays) {
                parts.add(rule, pays.part());
            } else if (rule.consequence() instanceof Consequence.Takes<?> takes) {
                steps.add(rule, takes.step());
            } else if (rule.consequence() instanceof Consequence.Needs<?> needs) {
                documents.add(rule, needs.document());
            }
        }
    }

    private void add(Rule<?> rule, Coded named) {
        Coded other = byCode.putIfAbsent(named.code(), named);
        if (other != null && other != named) {
            throw new PolicyException("rule " + rule + " names " + what + " " + named.code()
                    + ", and the library or another rule has another one of that code; use that constant, or give this"
                    + " one a code of its own");
        }
    }
}
