package org.jiuzhu.benchmarks.oracle.dump;

import static org.jiuzhu.benchmarks.oracle.dump.Lines.range;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.text.Clause;

/**
 * How every rule came out, down to its leaves. Rules share most of what they are made of, so a step is written where it is first met: the rules in the order of
 * their ids, so that neither the order nor the sharing of an engine matters. A step that comes out otherwise in another place is written there too.
 */
final class TraceLines {

    /** What makes two steps the same. */
    private record Seen(
            Node node, String subject, Optional<Truth> truth, Optional<Fraction> low, Optional<Fraction> high) {
        static Seen of(Trace.Step step) {
            return new Seen(step.node(), step.subject(), step.truth(), step.low(), step.high());
        }
    }

    private final Lines out;
    private final String kind;
    private final LocalDate date;
    private final Set<Seen> seen = new HashSet<>();

    TraceLines(Lines out, String kind, LocalDate date) {
        this.out = out;
        this.kind = kind;
        this.date = date;
    }

    void traces(List<Trace> traces) {
        ImmutableList.sortedCopyOf(
                        Comparator.comparing((Trace t) -> t.rule().id()).thenComparing(Trace::subject), traces)
                .forEach(this::trace);
        StringBuilder order = new StringBuilder();
        String before = "";
        for (Trace trace : traces) {
            if (!trace.rule().id().equals(before)) {
                before = trace.rule().id();
                order.append(' ').append(before);
            }
        }
        out.add(kind + " order", "", order);
    }

    private void trace(Trace of) {
        String name = of.rule().id() + " of " + of.subject();
        out.add(
                kind,
                name,
                said(of.condition()) + ", discretion " + of.discretion().code() + ", values "
                        + of.values().stream().map(TraceLines::said).toList() + ", "
                        + of.rule().clause().cite());
        step(name, "", of.condition());
        for (int i = 0; i < of.values().size(); i++) {
            step(name, " value " + i, of.values().get(i));
        }
    }

    private void step(String name, String path, Trace.Step of) {
        if (!seen.add(Seen.of(of))) {
            return;
        }
        out.add(
                kind + " " + Lines.word(of.node().operator()),
                name + path,
                what(of.node()) + " of " + of.subject() + ": " + said(of) + ", "
                        + of.parts().size() + " parts");
        for (int i = 0; i < of.parts().size(); i++) {
            step(name, path + "/" + i, of.parts().get(i));
        }
    }

    private static String said(Trace.Step of) {
        return of.truth().map(Truth::code).orElseGet(() -> range(of.low(), of.high()));
    }

    /** The payload, as far as it has a name; with the clause where there is one. */
    private String what(Node node) {
        Object payload = node.payload().orElse("");
        if (payload instanceof Definition definition) {
            return definition.id() + cite(definition.basis().on(date));
        } else if (payload instanceof OpenTerm<?> term) {
            return term.id() + cite(term.basis().on(date));
        }
        String text = payload.toString();
        return text.length() <= MOST ? text : text.substring(0, MOST);
    }

    private static final int MOST = 200;

    private static String cite(Optional<Clause> clause) {
        return clause.map(c -> " " + c.cite()).orElse(" no clause");
    }
}
