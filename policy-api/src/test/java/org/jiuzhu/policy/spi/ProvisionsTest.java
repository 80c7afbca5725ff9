package org.jiuzhu.policy.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Sentences are collected from their constants and put in the order of their documents. */
class ProvisionsTest {

    private static final Text PLAN =
            new Text("plan", Label.of("虚构的方案", "invented plan"), "甲〔2021〕1号", Period.from("2021-01-01"));
    private static final Text NOTICE =
            new Text("notice", Label.of("虚构的通知", "invented notice"), "甲〔2022〕2号", Period.from("2022-01-01"));
    private static final Register OF_PLAN = Register.of(PLAN)
            .clause("二", "P-2", "乙", "B")
            .clause("二（一）", "P-2-1", "丙", "C")
            .clause("一", "P-1", "甲", "A");
    private static final Register OF_NOTICE = Register.of(NOTICE).clause("§1", "N-1", "丁", "D");

    private static RuleDraft draft(Text text, String id, String locator) {
        return shall(text, id, locator).says("句", "sentence");
    }

    private static Rule<Household> rule(Text text, String id, String locator) {
        return draft(text, id, locator).forEvery(Household.ENTITY).then(makesEligible(Programme.TEMPORARY_ASSISTANCE));
    }

    @SuppressWarnings("unused") // read by reflection
    private static final class First {
        static final Unruled TENTH = draft(PLAN, "P-2.10", "二").notBuilt();
        static final Rule<Household> SECOND = rule(PLAN, "P-2.2", "二");
        static final ImmutableList<Rule<Household>> SEVERAL =
                ImmutableList.of(rule(PLAN, "P-2.1", "二"), rule(PLAN, "P-2.1/2", "二"));
        static final Unruled IN_SUBCLAUSE = draft(PLAN, "P-2-1.1", "二（一）").organisational();
        static final String NOT_A_SENTENCE = "P-2.3";
        static final List<String> NOR_THESE = List.of("P-2.4");
    }

    @SuppressWarnings("unused") // read by reflection
    private static final class Second {
        private static final Programme<Services> THINGS =
                Programme.of("things", "物品", "things", Services::new, Claimant.HOUSEHOLD);
        static final Unruled OF_NOTICE = draft(NOTICE, "N-1.1", "§1").organisational();
        static final Table<Member, SchoolStage> TABLE = table(
                        PLAN, "P-1", "一", THINGS, Member.ENTITY, Member.SCHOOL_STAGE)
                .cell("P-1.1", these(SchoolStage.COMPULSORY), ALWAYS, "书包", "a bag");
    }

    private static List<String> ids(Iterable<? extends Provision> provisions) {
        return ImmutableList.copyOf(provisions).stream().map(Provision::id).toList();
    }

    @Test
    void without_a_register_they_stand_class_by_class_in_the_order_of_their_ids() {
        Provisions provisions = Provisions.in(MethodHandles.lookup(), Second.class, First.class);
        assertThat(ids(provisions.rules())).containsExactly("P-1", "P-1.1", "P-2.1", "P-2.1/2", "P-2.2");
        assertThat(ids(provisions.unruled())).containsExactly("N-1.1", "P-2.10", "P-2-1.1");
    }

    @Test
    void with_registers_they_stand_document_by_document_and_clause_by_clause() {
        Provisions provisions =
                Provisions.in(MethodHandles.lookup(), Second.class, First.class).inOrderOf(OF_PLAN, OF_NOTICE);
        assertThat(ids(provisions.rules())).containsExactly("P-2.1", "P-2.1/2", "P-2.2", "P-1", "P-1.1");
        assertThat(ids(provisions.unruled())).containsExactly("P-2.10", "P-2-1.1", "N-1.1");
    }

    @Test
    void documents_without_a_register_come_last() {
        Provisions provisions =
                Provisions.in(MethodHandles.lookup(), Second.class, First.class).inOrderOf(OF_NOTICE);
        assertThat(ids(provisions.unruled())).containsExactly("N-1.1", "P-2.10", "P-2-1.1");
        assertThat(ids(provisions.rules())).containsExactly("P-1", "P-1.1", "P-2.1", "P-2.1/2", "P-2.2");
    }

    @Test
    void a_document_has_one_register() {
        Provisions provisions = Provisions.in(MethodHandles.lookup(), First.class);
        assertThatThrownBy(() -> provisions.inOrderOf(OF_PLAN, OF_PLAN))
                .isInstanceOf(PolicyException.class)
                .hasMessage("there are two registers of 甲〔2021〕1号; a document has one");
    }

    // What is wrong with the constants

    @SuppressWarnings("unused") // read by reflection
    private static final class Again {
        static final Rule<Household> SAME = rule(NOTICE, "P-2.2", "§1");
    }

    @Test
    void two_constants_with_one_id_are_named() {
        assertThatThrownBy(() -> Provisions.in(MethodHandles.lookup(), First.class, Again.class))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "two sentences have the id P-2.2: First.SECOND and Again.SAME; each is written once, and each has"
                                + " an id of its own");
    }

    private static final class NoSentence {
        static final String NAME = "none";
    }

    @Test
    void a_class_without_a_sentence_is_named() {
        assertThat(NoSentence.NAME).isNotEmpty();
        assertThatThrownBy(() -> Provisions.in(MethodHandles.lookup(), First.class, NoSentence.class))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("the class " + NoSentence.class.getName() + " has no sentence: ");
    }

    @Test
    void a_constant_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> Provisions.in(MethodHandles.publicLookup(), First.class))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("the sentence First.")
                .hasMessageContaining(" cannot be read from java.lang.Object: ")
                .hasMessageEndingWith(
                        "leave the word private away, and collect the sentences of a package in that package");
    }

    @SuppressWarnings("unused") // read by reflection
    private static final class TooEarly {
        static final List<String> ERROR = attempt();
        static final Rule<Household> LATER = rule(PLAN, "P-2.1", "二");

        private static List<String> attempt() {
            try {
                return ids(Provisions.in(MethodHandles.lookup(), TooEarly.class).rules());
            } catch (PolicyException e) {
                return List.of(String.valueOf(e.getMessage()));
            }
        }
    }

    @Test
    void a_constant_that_is_not_there_yet_is_named() {
        assertThat(TooEarly.ERROR)
                .singleElement()
                .asString()
                .startsWith("the sentence TooEarly.LATER is not there yet");
    }

    // Sentences without a rule

    @Test
    void a_sentence_without_a_rule_says_why() {
        Unruled sentence =
                inPrinciple(PLAN, "P-2.1", "二").says("句", "sentence").notBuilt("缺项目", "the programme is missing");
        assertThat(sentence.id()).isEqualTo("P-2.1");
        assertThat(sentence.clause()).isEqualTo(PLAN.clause("二"));
        assertThat(sentence.strength()).isEqualTo(Strength.IN_PRINCIPLE);
        assertThat(sentence.says()).isEqualTo(Label.of("句", "sentence"));
        assertThat(sentence.reason()).isEqualTo(Unruled.Reason.NOT_BUILT);
        assertThat(sentence.note()).contains(Label.of("缺项目", "the programme is missing"));
        assertThat(draft(PLAN, "P-2.1", "二").organisational().reason()).isEqualTo(Unruled.Reason.ORGANISATIONAL);
        assertThat(draft(PLAN, "P-2.1", "二")
                        .organisational("无可算", "nothing to compute")
                        .note())
                .isPresent();
        assertThat(draft(PLAN, "P-2.1", "二").notBuilt().note()).isEmpty();
    }

    @Test
    void a_sentence_without_a_rule_has_words_and_nothing_that_only_a_rule_has() {
        assertThatThrownBy(() -> shall(PLAN, "P-2.1", "二").organisational())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("P-2.1 does not say what its sentence says");
        List<RuleDraft> drafts = List.of(
                draft(PLAN, "P-2.1", "二").reading("读", "read"),
                draft(PLAN, "P-2.1", "二").inForce(Period.from("2022-01-01")),
                draft(PLAN, "P-2.1", "二").overriding(rule(NOTICE, "N-1.1", "§1"), NOTICE.clause("§1")));
        assertThat(drafts)
                .allSatisfy(d -> assertThatThrownBy(d::notBuilt)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("P-2.1 has no rule, so it has no reading"));
    }

    // The clauses of a document

    @Test
    void a_register_shows_a_document_in_its_order_with_every_sentence() {
        Iterable<Provision> all = ImmutableList.<Provision>builder()
                .add(rule(PLAN, "P-2.1", "二"), draft(NOTICE, "N-1.1", "§1").organisational())
                .add(
                        draft(PLAN, "P-1.1", "一").organisational(),
                        may(PLAN, "P-2.2", "二").says("可", "may").notBuilt())
                .build();
        assertThat(OF_PLAN.sections(all)).extracting(s -> s.heading().id()).containsExactly("P-2", "P-2-1", "P-1");
        assertThat(OF_PLAN.sections(all))
                .extracting(s -> ids(s.provisions()))
                .containsExactly(List.of("P-2.1", "P-2.2"), List.of(), List.of("P-1.1"));
    }

    @Test
    void ids_of_two_clauses_can_be_told_apart() {
        assertThatThrownBy(() -> OF_PLAN.clause("三", "P-2", "三", "three"))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "the register of 甲〔2021〕1号 has 二 with ids that begin P-2, so those of 三 cannot begin P-2: one would"
                                + " not see in which of the two a sentence lies");
        assertThatThrownBy(() -> OF_PLAN.clause("三", "P-2.1", "三", "three")).isInstanceOf(PolicyException.class);
        assertThat(OF_PLAN.clause("三", "P-3", "三", "three").headings()).hasSize(4);
    }
}
