package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;

/** Why: the rules that decide, and of each the comparisons and conditions that turn it. */
final class Reasons {

    private static final ImmutableSet<Operator> COMPARISONS = Sets.immutableEnumSet(
            Operator.BELOW, Operator.AT_MOST, Operator.ABOVE, Operator.AT_LEAST, Operator.DIFFERS);

    private static final ImmutableSet<Operator> LISTS = Sets.immutableEnumSet(Operator.ANY, Operator.EACH);

    private static final int MOST_FAILURES = 3;

    private final Page page;

    Reasons(Page page) {
        this.page = page;
    }

    void write(Determination<?> determination, List<Explanation> explanations) {
        ImmutableList<Finding> decisive = determination.findings().stream()
                .filter(f -> decides(f, determination))
                .collect(ImmutableList.toImmutableList());
        if (decisive.isEmpty()) {
            return;
        }
        page.line(1, page.ink().bold(page.in("为什么", "Why")));
        ImmutableList<Finding> main =
                decisive.stream().filter(Reasons::isMain).collect(ImmutableList.toImmutableList());
        ImmutableList<Finding> shown = main.isEmpty() ? decisive : main;
        shown.forEach(f -> explanations.stream()
                .filter(e -> e.rule().filter(f.rule().id()::equals).isPresent())
                .findFirst()
                .ifPresent(e -> rule(f, e)));
        others(decisive, shown);
    }

    // a way in that the authority may open, and that is not met, is no more than named
    private static boolean isMain(Finding finding) {
        return finding.truth() != Truth.NOT_MET || !finding.rule().strength().leavesDiscretion();
    }

    private void others(List<Finding> decisive, List<Finding> shown) {
        List<String> ids = decisive.stream()
                .filter(f -> !shown.contains(f))
                .map(f -> f.rule().id())
                .toList();
        if (!ids.isEmpty()) {
            page.line(
                    2,
                    page.mark(Truth.NOT_MET) + " "
                            + page.in("其他可以适用的规定也不符合", "nor is any other rule met that the authority may use")
                            + page.ink().faint(page.aside(String.join(page.in("、", ", "), ids))));
        }
    }

    private static boolean decides(Finding finding, Determination<?> determination) {
        Consequence<?> consequence = finding.rule().consequence();
        boolean holds = finding.truth() != Truth.NOT_MET;
        boolean running = determination.continuation().isPresent();
        if (consequence instanceof Consequence.Eligible<?>) {
            return holds != (determination.status() == Status.NOT_ELIGIBLE || running);
        } else if (consequence instanceof Consequence.Excluded<?>) {
            return holds;
        } else if (consequence instanceof Consequence.Continues<?>) {
            return holds && running;
        } else if (!determination.isFinal() || determination.status() == Status.NOT_ELIGIBLE) {
            return false;
        } else if (consequence instanceof Consequence.Pays<?> pays) {
            return holds && running == (pays.part() == Part.RUN_ON);
        }
        return holds && consequence instanceof Consequence.Band<?>;
    }

    private void rule(Finding finding, Explanation explanation) {
        Rule<?> rule = finding.rule();
        page.line(
                2,
                page.mark(finding.truth()) + " " + page.in(rule.says()) + use(rule, explanation)
                        + page.source(rule.clause().cite(), rule.id()));
        Set<String> lines = new LinkedHashSet<>();
        switch (finding.truth()) {
            case MET -> explanation.parts().forEach(p -> comparisons(p, lines));
            case NOT_MET -> explanation.parts().forEach(p -> lines.addAll(failures(p)));
            case UNDETERMINED -> {}
        }
        lines.forEach(l -> page.line(3, l));
    }

    /** Whether the authority uses a rule that leaves it discretion. */
    private String use(Rule<?> rule, Explanation explanation) {
        if (!rule.strength().leavesDiscretion()) {
            return "";
        }
        Truth used = explanation.parts().stream()
                .filter(p -> p.operator() == Operator.DISCRETION)
                .flatMap(p -> p.truth().stream())
                .findFirst()
                .orElse(Truth.UNDETERMINED);
        return switch (used) {
            case MET -> page.in("〔主管机关适用〕", " [used by the authority]");
            case NOT_MET -> page.in("〔主管机关不适用〕", " [not used by the authority]");
            case UNDETERMINED -> page.in("〔由主管机关决定〕", " [for the authority to say]");
        };
    }

    // what holds is shown with its figures where it is a comparison; lists of people are left to --explain
    private void comparisons(Explanation node, Set<String> lines) {
        if (node.truth().filter(Truth.MET::equals).isEmpty()) {
            return;
        }
        if (COMPARISONS.contains(node.operator())) {
            lines.add(leaf(node));
        } else if (!LISTS.contains(node.operator())) {
            node.parts().forEach(p -> comparisons(p, lines));
        }
    }

    // down to what fails; where that would be a long list, the definition or term that it belongs to says it in short
    private Set<String> failures(Explanation node) {
        Set<String> lines = new LinkedHashSet<>();
        if (node.truth().filter(Truth.NOT_MET::equals).isEmpty()) {
            return lines;
        }
        if (node.operator() == Operator.NOT) {
            node.parts()
                    .forEach(
                            p -> lines.add(page.mark(Truth.NOT_MET) + " " + page.in("不应：", "must not be: ") + text(p)));
        } else if (!COMPARISONS.contains(node.operator())) {
            node.parts().forEach(p -> lines.addAll(failures(p)));
        }
        boolean isNamed = node.operator() == Operator.DEFINITION || node.operator() == Operator.OPEN_TERM;
        return lines.isEmpty() || (isNamed && lines.size() > MOST_FAILURES) ? ImmutableSet.of(leaf(node)) : lines;
    }

    private String leaf(Explanation node) {
        return page.mark(node.truth().orElse(Truth.UNDETERMINED)) + " " + text(node);
    }

    private String text(Explanation node) {
        return page.in(node.label())
                + node.value().map(v -> page.in("：", ": ") + page.in(v)).orElse("")
                + node.citation().map(c -> page.ink().faint(page.aside(c))).orElse("");
    }
}
