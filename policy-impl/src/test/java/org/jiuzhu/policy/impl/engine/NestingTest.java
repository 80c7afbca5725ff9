package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** However deep rules are nested, no stack overflows: at most five hundred steps load, and whatever loads can be asked everything. */
class NestingTest {

    private static Condition<Household> nested(int times, UnaryOperator<Condition<Household>> step) {
        Condition<Household> condition = Household.LOW_INCOME;
        for (int i = 0; i < times; i++) {
            condition = step.apply(condition);
        }
        return condition;
    }

    private static Rule<?>[] sum(int times) {
        Amount<Household> sum = yuan("1.00").plus(yuan("1.00"));
        for (int i = 1; i < times; i++) {
            sum = sum.plus(yuan("1.00"));
        }
        return new Rule<?>[] {everyone(), allowance("A", sum)};
    }

    private static Rule<?>[] definitions(int times) {
        Condition<Household> condition = Household.LOW_INCOME;
        for (int i = 0; i < times; i++) {
            condition = define("d" + i, "名", "name", LAW.clause("§1"), condition);
        }
        return new Rule<?>[] {eligible("A", condition)};
    }

    // each term is two steps deep: itself, and the condition that fills it
    private static Rule<?>[] openTerms(int times) {
        List<Rule<?>> rules = new ArrayList<>();
        Condition<Household> condition = Household.LOW_INCOME;
        for (int i = 0; i < times; i++) {
            OpenTerm.OfCondition<Household> term =
                    OpenTerm.condition(Household.ENTITY, "T" + i, LAW.clause("§2"), "项", "term");
            rules.add(rule("R" + i).forEvery(Household.ENTITY).then(term.is(not(condition))));
            condition = term;
        }
        rules.add(eligible("A", condition));
        return rules.toArray(Rule<?>[]::new);
    }

    private static Rule<?>[] eligibleIf(Condition<Household> condition) {
        return new Rule<?>[] {eligible("A", condition)};
    }

    private static void isRefused(Rule<?>... rules) {
        assertThatThrownBy(() -> engine(rules))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("(甲国〔2020〕1号")
                .hasMessageContaining("nested more than 500 deep")
                .hasMessageContaining("allOf(…)");
    }

    @Test
    void what_is_nested_deeper_than_any_law_is_refused_by_name() {
        isRefused(eligibleIf(nested(500, c -> not(c))));
        isRefused(eligibleIf(nested(3000, c -> not(c))));
        isRefused(eligibleIf(nested(3000, c -> anyOf(c))));
        isRefused(sum(3000));
        isRefused(definitions(3000));
        isRefused(openTerms(250));
        isRefused(openTerms(3000));
        isRefused(eligibleIf(nested(100_000, c -> not(c))));
    }

    @Test
    void the_deepest_that_loads_can_be_asked_everything() throws InterruptedException {
        onAnOrdinaryStack(() -> {
            isAnswered(Status.NOT_ELIGIBLE, eligibleIf(nested(499, c -> not(c))));
            isAnswered(Status.ELIGIBLE, eligibleIf(nested(498, c -> not(c))));
            isAnswered(Status.ELIGIBLE, eligibleIf(nested(499, c -> anyOf(c))));
            isAnswered(Status.ELIGIBLE, sum(499));
            isAnswered(Status.ELIGIBLE, definitions(499));
            isAnswered(Status.NOT_ELIGIBLE, openTerms(249));
        });
    }

    // as a thread has it where nobody asked for another
    private static void onAnOrdinaryStack(Runnable test) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, test, "ordinary stack", 1024 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    private static void isAnswered(Status status, Rule<?>... rules) {
        PolicyEngine engine = engine(rules);
        Case input = at(Household.builder("h").with(Household.LOW_INCOME, true).build());
        Assessment assessment = Decided.alike(engine, input);
        assertThat(assessment.of(AID)).extracting(d -> d.status()).containsExactly(status);
        assertThat(engine.explain(input, assessment))
                .allSatisfy(all -> assertThat(all)
                        .allSatisfy(e -> assertThat(e.render(Language.ZH)).isNotEmpty()));
        assertThat(engine.trace(input)).hasSameSizeAs(rules);
        Assessment open = Decided.alike(engine, at(Household.builder("h").build()));
        assertThat(engine.trace(at(Household.builder("h").build()))).hasSameSizeAs(rules);
        assertThat(open.receipt()).isNotEqualTo(assessment.receipt());
        for (Rule<?> rule : rules) {
            assertThat(rule.withPeriod(rule.period())).isEqualTo(rule).hasSameHashCodeAs(rule);
        }
    }
}
