package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.junit.jupiter.api.Test;

/** Same input, same output; and a receipt that shows every difference of what went in. */
class ReceiptTest {

    private static PolicyEngine loaded() {
        return engine(
                nation(
                        eligible("E", Household.MEMBERS.any(Member.EMPLOYED)),
                        mayRule("M")
                                .when(Household.ENTITY, Household.LOW_INCOME)
                                .then(makesEligible(AID)),
                        rule("S")
                                .when(Member.ENTITY, Member.SERIOUSLY_ILL)
                                .then(pays(AID, Part.SUPPLEMENT, yuan("50")))),
                county());
    }

    private static Case input(int seed) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            var member = Member.builder("m" + i);
            if ((seed >> i & 1) == 1) {
                member.with(Member.EMPLOYED, i % 2 == 0);
            } else {
                member.with(Member.SERIOUSLY_ILL, i % 2 == 1);
            }
            members.add(member.build());
        }
        return at(Household.builder("h").with(Household.MEMBERS, members).build());
    }

    @Test
    void a_case_replays_to_the_same_assessment_with_another_engine() {
        for (int seed = 0; seed < 32; seed++) {
            Assessment first = loaded().assess(input(seed));
            assertThat(first.receipt()).isEqualTo(loaded().assess(input(seed)).receipt());
            assertThat(text(first)).isEqualTo(text(loaded().assess(input(seed))));
        }
    }

    // rules hold functions, which are the same text only within one engine
    private static String text(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        assessment
                .determinations()
                .forEach(d -> text.append(d.programme())
                        .append(d.subject())
                        .append(d.status())
                        .append(d.benefit())
                        .append(d.missing())
                        .append(d.procedure())
                        .append(d.rules().stream()
                                .map(f -> f.rule().id() + f.truth())
                                .toList()));
        return text.append(assessment.missing()).append(assessment.receipt()).toString();
    }

    @Test
    void the_order_in_which_facts_and_discretion_were_stated_changes_nothing() {
        Case one = Case.builder()
                .from(at(Household.builder("h")
                        .with(Household.AREA, Area.URBAN)
                        .with(Household.LOW_INCOME, true)
                        .with(Household.AWARDS)
                        .with(Household.EVENTS)
                        .build()))
                .putDiscretion("M", true)
                .putDiscretion("N", false)
                .build();
        Case two = Case.builder()
                .from(at(Household.builder("h")
                        .with(Household.EVENTS)
                        .with(Household.LOW_INCOME, true)
                        .with(Household.AWARDS)
                        .with(Household.AREA, Area.URBAN)
                        .build()))
                .putDiscretion("N", false)
                .putDiscretion("M", true)
                .build();
        PolicyEngine engine = engine(
                everyone(),
                mayRule("M").forEvery(Household.ENTITY).then(makesEligible(AID)),
                mayRule("N").forEvery(Household.ENTITY).then(makesEligible(AID)));
        assertThat(one).isEqualTo(two);
        assertThat(engine.assess(one)).isEqualTo(engine.assess(two));
    }

    @Test
    void every_part_of_the_case_shows_in_the_digest_of_the_input() {
        PolicyEngine engine = loaded();
        String base = engine.assess(input(3)).receipt().input();
        assertThat(base).hasSize(64).matches("[0-9a-f]+");
        assertThat(List.of(
                        digest(engine, input(4)),
                        digest(
                                engine,
                                Case.builder()
                                        .from(input(3))
                                        .date(LocalDate.of(2022, 3, 2))
                                        .build()),
                        digest(
                                engine,
                                Case.builder()
                                        .from(input(3))
                                        .putDiscretion("M", true)
                                        .build()),
                        digest(
                                engine,
                                Case.builder()
                                        .from(input(3))
                                        .putDiscretion("M", false)
                                        .build()),
                        digest(engine, at(Household.builder("h").build())),
                        digest(engine, at(Household.builder("i").build())),
                        digest(
                                engine,
                                at(Household.builder("h")
                                        .with(Household.MEMBERS)
                                        .build())),
                        digest(
                                engine,
                                at(Household.builder("h").with(Household.AWARDS).build()))))
                .doesNotHaveDuplicates()
                .doesNotContain(base);
    }

    private static String digest(PolicyEngine engine, Case input) {
        return engine.assess(input).receipt().input();
    }

    private static String rulesDigest(Rule<?>... rules) {
        List<Rule<?>> all = new ArrayList<>(List.of(rules));
        all.add(everyone());
        return receipt(engine(all.toArray(Rule<?>[]::new))).rules();
    }

    private static Receipt receipt(PolicyEngine engine) {
        return engine.assess(at(Household.builder("h").build())).receipt();
    }

    @Test
    void every_part_of_a_rule_shows_in_the_digest_of_the_rules() {
        Rule<Household> county = rule("C").forEvery(Household.ENTITY).then(decidedBy(Body.COUNTY, AID));
        assertThat(List.of(
                        rulesDigest(),
                        rulesDigest(eligible("R", Household.LOW_INCOME)),
                        rulesDigest(eligible("Q", Household.LOW_INCOME)),
                        rulesDigest(eligible("R", Household.OBVIOUSLY_CHANGED)),
                        rulesDigest(mayRule("R")
                                .when(Household.ENTITY, Household.LOW_INCOME)
                                .then(makesEligible(AID))),
                        rulesDigest(rule("R")
                                .reading("读作", "read as")
                                .when(Household.ENTITY, Household.LOW_INCOME)
                                .then(makesEligible(AID))),
                        rulesDigest(rule("R")
                                .inForce(Period.until("2029-12-31"))
                                .when(Household.ENTITY, Household.LOW_INCOME)
                                .then(makesEligible(AID))),
                        rulesDigest(
                                rule("R").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(AID))),
                        rulesDigest(rule("R").forEvery(Household.ENTITY).then(effect(Body.COUNTY, "甲", "a", AID))),
                        rulesDigest(rule("R").forEvery(Household.ENTITY).then(effect(Body.COUNTY, "乙", "b", AID))),
                        rulesDigest(shall(Invented.LAW, "R", "§7")
                                .says("规则R", "rule R")
                                .when(Household.ENTITY, Household.LOW_INCOME)
                                .then(makesEligible(AID))),
                        rulesDigest(county),
                        rulesDigest(
                                county,
                                rule("T")
                                        .overriding(county, ALLOWED)
                                        .when(Household.ENTITY, Household.LOW_INCOME)
                                        .then(decidedBy(Body.TOWNSHIP, AID)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void standards_settings_calendar_and_plug_ins_show_too() {
        PolicyEngine engine = loaded();
        Receipt base = receipt(engine);
        String line = "410702,,minimum-wage,,all,1000,month,2020-01-01,";
        Receipt standards = receipt(engine.withStandards(table("t", line)));
        assertThat(standards.standards()).isNotEqualTo(base.standards());
        assertThat(receipt(engine.withStandards(table("t", line.replace("1000", "1001"))))
                        .standards())
                .isNotEqualTo(standards.standards());
        assertThat(receipt(engine.withStandards(table("t", line), table("u"))).standards())
                .isNotEqualTo(standards.standards());
        Receipt settings = receipt(engine.withSettings(List.of(Setting.of("M", "true", "a"))));
        assertThat(settings.settings()).isNotEqualTo(base.settings());
        assertThat(receipt(engine.withSettings(List.of(Setting.of("M", "true", "b"))))
                        .settings())
                .isNotEqualTo(settings.settings());
        assertThat(receipt(engine.withCalendar(new Everyday())).calendar()).isEqualTo("everyday");
        assertThat(base.plugins()).containsEntry("000000", "1").containsEntry("410702", "1");
        assertThat(base.library()).isNotBlank().doesNotContain("$");
    }

    private static final class Everyday implements WorkingCalendar {
        @Override
        public ImmutableSortedSet<Integer> years() {
            return ContiguousSet.closed(1900, 2100);
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }

        @Override
        public String version() {
            return "everyday";
        }
    }

    @Test
    void many_threads_get_the_same_answers_from_one_engine() throws Exception {
        PolicyEngine engine = loaded();
        List<Assessment> alone = new ArrayList<>();
        for (int seed = 0; seed < 32; seed++) {
            alone.add(engine.assess(input(seed)));
        }
        PolicyEngine fresh = engine.withSettings(List.of());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Assessment>> together = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                for (int seed = 0; seed < 32; seed++) {
                    Case input = input(seed);
                    together.add(threads.submit(() -> fresh.assess(input)));
                }
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 32));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
