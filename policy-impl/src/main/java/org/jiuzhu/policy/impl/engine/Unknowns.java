package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;

/** Collects what is unknown and matters, each once, in the order in which the rules read it. */
final class Unknowns {

    private final Map<String, Missing> found = new LinkedHashMap<>();
    private final Set<Visit> visited = new HashSet<>();

    // both are compared by identity
    private record Visit(Eval eval, Frame frame) {}

    ImmutableList<Missing> list() {
        return ImmutableList.copyOf(found.values());
    }

    /** Whether a shared node is seen for the first time for this frame. */
    boolean isFirstVisit(Eval eval, Frame frame) {
        return visited.add(new Visit(eval, frame));
    }

    void add(Frame frame, Fact<?, ?> fact) {
        Label question = frame.listed().map(fact::question).orElseGet(fact::question);
        add(Missing.Kind.FACT, frame.path + "." + fact.id(), question, Optional.empty());
    }

    void add(Frame frame, Relation<?, ?> list) {
        Label question = frame.listed().map(list::question).orElseGet(list::question);
        add(Missing.Kind.FACT, frame.path + "." + list.id(), question, Optional.empty());
    }

    void add(OpenTerm<?> term) {
        add(
                Missing.Kind.OPEN_TERM,
                term.id(),
                term.label(),
                Optional.of(term.clause().cite()));
    }

    void addDiscretion(Rule<?> rule) {
        Label question = Label.of(
                "主管机关是否适用本条：" + rule.says().zh(),
                "Does the authority use this rule: " + rule.says().en());
        add(
                Missing.Kind.DISCRETION,
                rule.id(),
                question,
                Optional.of(rule.clause().cite()));
    }

    void add(Standard.Use use, Label where) {
        Label question = Label.of(
                where.zh() + "的" + use.standard().label().zh() + "（" + use + "）未公布，或未提供标准表",
                "the " + use.standard().label().en() + " (" + use + ") for " + where.en()
                        + " is not published or not in a table that was given");
        add(Missing.Kind.STANDARD, use.toString(), question, Optional.empty());
    }

    private void add(Missing.Kind kind, String id, Label question, Optional<String> citation) {
        found.putIfAbsent(
                kind.code() + " " + id,
                Missing.builder()
                        .kind(kind)
                        .id(id)
                        .question(question)
                        .citation(citation)
                        .decides(1)
                        .build());
    }
}
