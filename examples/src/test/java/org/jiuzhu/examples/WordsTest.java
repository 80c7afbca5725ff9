package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Dwelling;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;
import org.jiuzhu.policy.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All sentences that are made of shipped names, written to a file to be read aloud, and held to what no sentence may look like. */
final class WordsTest {

    private static final Path READ_ALOUD = Path.of("target", "words.txt");

    private static final ImmutableList<EntityKind<?>> KINDS = ImmutableList.of(
            Household.ENTITY,
            Member.ENTITY,
            Asset.ENTITY,
            Dwelling.ENTITY,
            Event.ENTITY,
            Award.ENTITY,
            Application.ENTITY,
            Authority.ENTITY,
            Supporter.ENTITY,
            Parent.ENTITY,
            Income.ENTITY,
            Expense.ENTITY,
            Treatment.ENTITY);

    /** Names of constants, paths of the model, doubled words, a plural of one. */
    private static final Pattern NEVER = Pattern.compile(
            "[A-Z]{2,}_[A-Z]+|\\b(household|member|application|authority)\\.[a-z]|not:|not not|not so: not|fixed value|\\bnull\\b|的的|是否是否"
                    + "|\\b1 (persons|years|months)|是还是否|家庭的家庭|并非“?并非|不不|未未|the the\\b|of of\\b");

    private static final Pattern PATH = Pattern.compile("\\b(household|member|application|authority)\\.");

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    private static void check(String sentence) {
        assertThat(sentence).doesNotContainPattern(NEVER).isNotBlank();
    }

    private static void checkQuestion(Label question, List<String> all) {
        check(question.zh());
        check(question.en());
        assertThat(question.zh()).endsWith("？");
        assertThat(question.en()).matches("(?s)[A-Z].*[?.]");
        all.add(question.zh() + " | " + question.en());
    }

    private static void checkDenied(Label condition, List<String> all) {
        Label denied = Sentences.denied(condition);
        check(denied.zh());
        check(denied.en());
        assertThat(denied.zh()).isNotEqualTo(condition.zh());
        assertThat(denied.en()).isNotEqualTo(condition.en());
        all.add(denied.zh() + " | " + denied.en());
    }

    @Test
    void every_name_makes_questions_and_denials_that_can_be_read() throws IOException {
        List<String> all = new ArrayList<>();
        for (EntityKind<?> kind : KINDS) {
            for (Fact<?, ?> fact : ENGINE.facts(kind)) {
                checkQuestion(fact.question(), all);
                checkQuestion(fact.question("a"), all);
                if (fact.unit() == Unit.TRUTH) {
                    checkDenied(fact.label(), all);
                }
            }
        }
        ENGINE.openTerms().forEach(t -> {
            checkQuestion(t.question(), all);
            if (t.unit() == Unit.TRUTH) {
                checkDenied(t.label(), all);
            }
        });
        visit(node -> {
            node.payload().ifPresent(p -> {
                if (p instanceof Relation<?, ?> list) {
                    checkQuestion(list.question(), all);
                    checkQuestion(list.question("a"), all);
                } else if (p instanceof Definition definition && definition.unit() == Unit.TRUTH) {
                    checkDenied(definition.label(), all);
                }
            });
            check(Wording.of(node).zh());
            check(Wording.of(node).en());
            all.add(Wording.of(node).zh() + " | " + Wording.of(node).en());
            if (isCondition(node)) {
                check(Wording.not(node).zh());
                check(Wording.not(node).en());
                all.add(Wording.not(node).zh() + " | " + Wording.not(node).en());
            }
        });
        assertThat(all).hasSizeGreaterThan(1000);
        Files.createDirectories(Path.of("target"));
        Files.write(READ_ALOUD, new LinkedHashSet<>(all));
    }

    private static boolean isCondition(Node node) {
        return switch (node.operator()) {
            case ALL_OF,
                    ANY_OF,
                    NOT,
                    BELOW,
                    AT_MOST,
                    ABOVE,
                    AT_LEAST,
                    EQUALS,
                    IS_ONE_OF,
                    LIES_WITHIN,
                    LIES_IN,
                    DIFFERS,
                    ANY,
                    EACH -> true;
            default -> false;
        };
    }

    private static void visit(Consumer<Node> visitor) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> next = new ArrayDeque<>();
        ENGINE.jurisdictions().forEach(j -> j.rules().forEach(r -> next.addAll(r.roots())));
        while (!next.isEmpty()) {
            Node node = next.pop();
            if (seen.add(node)) {
                node.operands().forEach(next::push);
                if (node.operator() != Operator.CONSTANT) {
                    visitor.accept(node);
                }
            }
        }
    }

    static Stream<Path> samples() {
        return Inputs.casesIn(Path.of("cases")).stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_reasons_of_the_samples_can_be_read(Path sample) {
        for (String language : List.of("zh", "en")) {
            Run.of("--lang", language, "--explain", sample.toString())
                    .out()
                    .lines()
                    // where a fact stands is named, with all reasons, for whoever fills in the file; see WrappingTest
                    .filter(l -> !l.isBlank() && !PATH.matcher(l).find() && !l.startsWith("  ! "))
                    .forEach(WordsTest::check);
        }
    }

    @Test
    void the_share_that_is_taken_off_wages_is_shown_with_its_rule() {
        // 30 % of 630.00
        assertThat(Run.of("--lang", "en", "--explain", "cases/xinxiang-dibao-in-work.json")
                        .out()
                        .replaceAll("\n +", " "))
                .contains("dibao standard × 30 %: 630.00 yuan × 30 % = 189.00 yuan")
                .containsPattern("30 % of the dibao standard may be deducted .*〔新办〔2021〕20号 二（四）〕  XX-2-4.4 ");
    }

    @Test
    void a_refusal_takes_few_lines() {
        String out = Run.of("--lang", "en", "cases/xinxiang-dibao-in-work.json").out();
        for (String block : Splitter.on("\n\n").split(out)) {
            if (block.contains(": not eligible\n")) {
                assertThat(block.lines()
                                .dropWhile(l -> !l.equals("  Why"))
                                .takeWhile(l -> !l.startsWith("  Route"))
                                .count())
                        .as(block)
                        .isLessThanOrEqualTo(11);
            }
        }
    }
}
