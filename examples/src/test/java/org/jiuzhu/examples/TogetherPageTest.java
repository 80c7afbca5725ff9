package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;
import org.junit.jupiter.api.Test;

/** {@code jurisdictions/TOGETHER.md}: what programmes are to each other, as the rules have it: which opens the door to which, which shuts out, which changes what is paid. */
class TogetherPageTest {

    private static final Path PAGE = Path.of("..", "jurisdictions", "TOGETHER.md");

    private static final String HEAD = """
            # What programmes are to each other

            Read off the rules of the nation and of all places, on whatever days they are in force. `TogetherPageTest` of the examples keeps this page true; when it fails it says
            where the right page is, to be copied here.

            """;

    private final PolicyEngine engine = PolicyEngine.load();

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String page = HEAD
                + "## Doors, bars, amounts\n\n"
                + "Whether one programme is drawn or due bears on another: on who is let in, who is shut out, what is given.\n\n"
                + "| programme | asks after | for | rules |\n|---|---|---|---|\n" + programmes()
                + "\n## What counts as income of the family, and what is left out\n\n"
                + "| kind of income | | rules |\n|---|---|---|\n" + incomes()
                + "\n## What gives occasion to look at a programme\n\n"
                + "A programme that is not here is always looked at.\n\n"
                + "| programme | of whom | occasion |\n|---|---|---|\n" + occasions();
        Path made = Files.writeString(Files.createTempDirectory("together").resolve("TOGETHER.md"), page, UTF_8);
        assertThat(Files.readString(PAGE))
                .as("the page is out of date; it should be as %s", made)
                .isEqualTo(page);
    }

    private record Bearing(Programme<?> on, Programme<?> what, String how) {}

    private String programmes() {
        Map<Bearing, Set<String>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : rules()) {
            how(rule.consequence()).ifPresent(how -> {
                for (Programme<?> on : rule.consequence().programmes()) {
                    for (Programme<?> what : read(rule)) {
                        if (what != on) {
                            rules.computeIfAbsent(new Bearing(on, what, how), b -> new TreeSet<>())
                                    .add(rule.id());
                        }
                    }
                }
            });
        }
        StringBuilder lines = new StringBuilder();
        for (Programme<?> on : engine.programmes()) {
            rules.forEach((bearing, ids) -> {
                if (bearing.on == on) {
                    lines.append("| ")
                            .append(name(on))
                            .append(" | ")
                            .append(name(bearing.what))
                            .append(" | ")
                            .append(bearing.how)
                            .append(" | ")
                            .append(String.join(", ", ids))
                            .append(" |\n");
                }
            });
        }
        return lines.toString();
    }

    private ImmutableSet<Rule<?>> rules() {
        ImmutableSet.Builder<Rule<?>> rules = ImmutableSet.builder();
        engine.jurisdictions().forEach(j -> rules.addAll(j.rules()));
        return rules.build();
    }

    private static String name(Programme<?> programme) {
        return programme.label().zh() + " " + programme.label().en();
    }

    private static Optional<String> how(Consequence<?> consequence) {
        if (consequence instanceof Consequence.Eligible<?>) {
            return Optional.of("who is let in");
        }
        if (consequence instanceof Consequence.Excluded<?>) {
            return Optional.of("who is shut out");
        }
        boolean gives = consequence instanceof Consequence.Pays<?>
                || consequence instanceof Consequence.Band<?>
                || consequence instanceof Consequence.Provides<?>;
        return gives ? Optional.of("what is given") : Optional.empty();
    }

    private static Set<Programme<?>> read(Rule<?> rule) {
        Set<Programme<?>> read = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        rule.roots()
                .forEach(root -> walk(root, seen, node -> {
                    if (node instanceof OfProgramme of) {
                        read.add(of.programme());
                    }
                    coded(node, Award.PROGRAMME).forEach(value -> read.add((Programme<?>) value));
                }));
        return read;
    }

    private static Iterable<? extends Coded> coded(Node node, ChoiceFact<?, ?> fact) {
        return node instanceof Proposition.OneOf one
                        && one.choice() instanceof Leaf.Stated stated
                        && stated.fact() == fact
                ? one.values()
                : ImmutableSet.of();
    }

    private static void walk(Node node, Set<Node> seen, Consumer<Node> visitor) {
        if (seen.add(node)) {
            visitor.accept(node);
            node.operands().forEach(n -> walk(n, seen, visitor));
        }
    }

    private String incomes() {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Rule<?> rule : rules()) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills && fills.term() == FamilyIncome.LEFT_OUT) {
                Set<Node> seen = Sets.newIdentityHashSet();
                rule.roots()
                        .forEach(root -> walk(
                                root,
                                seen,
                                node -> coded(node, Income.KIND)
                                        .forEach(kind -> rules.computeIfAbsent(
                                                        kind.label().zh() + " "
                                                                + kind.label().en() + " | "
                                                                + (isTrue(fills.value()) ? "left out" : "counts"),
                                                        k -> new TreeSet<>())
                                                .add(rule.id()))));
            }
        }
        StringBuilder lines = new StringBuilder();
        rules.forEach((kind, ids) -> lines.append("| ")
                .append(kind)
                .append(" | ")
                .append(String.join(", ", ids))
                .append(" |\n"));
        return lines.toString();
    }

    private static boolean isTrue(Node value) {
        return value instanceof Leaf.TruthConstant constant && constant.value();
    }

    private String occasions() {
        StringBuilder lines = new StringBuilder();
        engine.jurisdictions()
                .forEach(j -> j.occasions()
                        .forEach(o -> lines.append("| ")
                                .append(name(o.programme()))
                                .append(" | ")
                                .append(o.claimant())
                                .append(" | ")
                                .append(o.condition().node())
                                .append(" |\n")));
        return lines.toString();
    }
}
