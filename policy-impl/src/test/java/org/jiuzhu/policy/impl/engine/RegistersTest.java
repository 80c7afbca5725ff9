package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.NOTICE;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** A sentence that is left out or has a mistyped id does not load, where its document has a register. */
final class RegistersTest {

    private static final Text AMENDMENT =
            new Text("amendment", Label.of("虚构的修改", "invented amendment"), "丙县〔2022〕8号", Period.from("2022-01-01"));

    private static final Register OF_NOTICE =
            Register.of(NOTICE).clause("一", "C-1", "对象", "Who").clause("二", "C-2", "程序", "Procedure");
    private static final Register OF_AMENDMENT = Register.of(AMENDMENT).clause("§1", "CA-1", "修改", "Amended");

    /** A county with sentences of its own. */
    private record County(ImmutableList<Provision> provisions, ImmutableList<Register> registers)
            implements Jurisdiction {

        @Override
        public Place place() {
            return county().place();
        }

        @Override
        public Label name() {
            return Label.of("丙县", "County C");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return provisions.stream()
                    .flatMap(p -> p instanceof Rule<?> rule ? Stream.of(rule) : Stream.empty())
                    .collect(ImmutableList.<Rule<?>>toImmutableList());
        }

        @Override
        public ImmutableList<Unruled> unruled() {
            return ImmutableList.copyOf(Iterables.filter(provisions, Unruled.class));
        }
    }

    private static PolicyEngine load(ImmutableList<Register> registers, Provision... provisions) {
        return engine(
                nation(everyone(), allowance("A", yuan("100.00"))),
                new County(ImmutableList.copyOf(provisions), registers));
    }

    private static void refused(String message, Provision... provisions) {
        assertThatThrownBy(() -> load(ImmutableList.of(OF_NOTICE), provisions))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the sentences of 丙县〔2021〕3号 at 丙县 (410702) do not agree with its register: " + message);
    }

    private static RuleDraft draft(String id, String locator) {
        return shall(NOTICE, id, locator).says("句" + id, "sentence " + id);
    }

    private static Provision ruled(RuleDraft draft) {
        return draft.forEvery(Household.ENTITY).then(effect(Body.TOWNSHIP, "告知", "tell", AID));
    }

    private static Provision unruled(String id, String locator) {
        return draft(id, locator).organisational();
    }

    @Test
    void several_documents_of_one_place_load_each_with_its_register() {
        Provision[] sentences = {
            unruled("C-2.1", "二"),
            ruled(draft("C-1.10", "一")),
            unruled("C-1.9", "一"),
            unruled("C-1.8", "一"),
            unruled("C-1.7", "一"),
            unruled("C-1.6", "一"),
            unruled("C-1.5", "一"),
            unruled("C-1.4", "一"),
            unruled("C-1.3", "一"),
            ruled(draft("C-1.2", "一")),
            ruled(draft("C-1.2/2", "一")),
            unruled("C-1.1", "一"),
            shall(AMENDMENT, "CA-1.1", "§1").says("改", "amended").notBuilt()
        };
        Jurisdiction place = load(ImmutableList.of(OF_NOTICE, OF_AMENDMENT), sentences).jurisdictions().stream()
                .filter(j -> j instanceof County)
                .findFirst()
                .orElseThrow();
        Iterable<Provision> all = Iterables.concat(place.rules(), place.unruled());
        assertThat(place.registers().get(0).sections(all).get(0).provisions())
                .extracting(Provision::id)
                .containsExactly(
                        "C-1.1", "C-1.2", "C-1.2/2", "C-1.3", "C-1.4", "C-1.5", "C-1.6", "C-1.7", "C-1.8", "C-1.9",
                        "C-1.10");
        assertThat(place.registers().get(1).sections(all).get(0).provisions())
                .extracting(Provision::id)
                .containsExactly("CA-1.1");
    }

    @Test
    void sentences_of_a_document_without_a_register_are_numbered_as_its_author_likes() {
        assertThatCode(() -> load(
                        ImmutableList.of(OF_AMENDMENT),
                        shall(AMENDMENT, "CA-1.1", "§1").says("改", "amended").organisational(),
                        unruled("X-7", "七")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_mistyped_number_leaves_a_gap() {
        refused(
                "一: where C-1.2 should stand is C-1.22; the sentences of a clause are numbered 1, 2, 3 without a gap, so write"
                        + " down C-1.2, or mend the id that was mistyped; did you mean C-1.1, C-1.22?",
                unruled("C-1.1", "一"),
                unruled("C-1.22", "一"),
                unruled("C-2.1", "二"));
    }

    @Test
    void a_sentence_that_is_left_out_leaves_a_gap() {
        refused(
                "二: where C-2.1 should stand is C-2.2; the sentences of a clause are numbered 1, 2, 3 without a gap, so write"
                        + " down C-2.1, or mend the id that was mistyped; did you mean C-1.1, C-2.2?",
                unruled("C-1.1", "一"),
                unruled("C-2.2", "二"));
    }

    @Test
    void a_number_is_written_in_one_way() {
        refused(
                "一: where C-1.2 should stand is C-1.02; the sentences of a clause are numbered 1, 2, 3 without a gap, so write"
                        + " down C-1.2, or mend the id that was mistyped; did you mean C-1.02, C-1.1?",
                unruled("C-1.1", "一"),
                unruled("C-1.02", "一"),
                unruled("C-2.1", "二"));
    }

    @Test
    void a_clause_has_a_sentence() {
        refused(
                "二 (C-2) has no sentence; write down its sentences, of which the first is C-2.1; did you mean C-1.1?",
                unruled("C-1.1", "一"));
    }

    @Test
    void a_sentence_cites_the_clause_of_its_id() {
        refused("C-2.1 has an id of 二, and cites 三; mend one of the two", unruled("C-1.1", "一"), unruled("C-2.1", "三"));
    }

    @Test
    void an_id_begins_as_those_of_a_clause() {
        refused(
                "D-2.1 lies in no clause: the ids of none begin so; did you mean C-2?",
                unruled("C-1.1", "一"),
                unruled("D-2.1", "二"));
        refused(
                "C2.1 lies in no clause: the ids of none begin so; did you mean C-2?",
                ruled(draft("C2.1", "二")),
                unruled("C-1.1", "一"));
    }

    @Test
    void an_id_of_one_document_is_not_that_of_a_sentence_of_another() {
        refused(
                "C-2.2 has an id of 二, and cites 丙县〔2022〕8号 二; give it an id of its own document, or mend what it cites",
                unruled("C-1.1", "一"),
                unruled("C-2.1", "二"),
                shall(AMENDMENT, "C-2.2", "二").says("改", "amended").organisational());
    }

    @Test
    void what_follows_further_follows_from_a_rule_and_binds_as_it_does() {
        refused(
                "C-1.1/2 follows from C-1.1, which no rule decides; give the id of the sentence to the first of its rules",
                unruled("C-1.1", "一"),
                ruled(draft("C-1.1/2", "一")),
                unruled("C-2.1", "二"));
        refused(
                "C-1.1/2 binds otherwise (may) than its sentence (shall)",
                ruled(draft("C-1.1", "一")),
                ruled(may(NOTICE, "C-1.1/2", "一").says("另", "further")),
                unruled("C-2.1", "二"));
        assertThatCode(() -> load(
                        ImmutableList.of(OF_NOTICE),
                        ruled(may(NOTICE, "C-1.1", "一").says("可", "may")),
                        ruled(draft("C-1.1/2", "一")),
                        unruled("C-2.1", "二")))
                .as("how much is given where a choice is used can bind")
                .doesNotThrowAnyException();
    }

    @Test
    void an_id_is_that_of_one_sentence() {
        assertThatThrownBy(() -> load(
                        ImmutableList.of(),
                        ruled(draft("C-1.1", "一")),
                        shall(AMENDMENT, "C-1.1", "§1").says("改", "amended").notBuilt()))
                .hasMessage("two sentences have the id C-1.1: in 丙县〔2021〕3号 一 and in 丙县〔2022〕8号 §1");
        assertThatThrownBy(() -> load(ImmutableList.of(), unruled("C-1.1", "一"), unruled("C-1.1", "一")))
                .hasMessageStartingWith("two sentences have the id C-1.1: ");
    }

    @Test
    void a_document_has_one_register() {
        assertThatThrownBy(() ->
                        load(ImmutableList.of(OF_NOTICE, OF_NOTICE), unruled("C-1.1", "一"), unruled("C-2.1", "二")))
                .hasMessageEndingWith("there are two registers of the document; keep one");
    }
}
