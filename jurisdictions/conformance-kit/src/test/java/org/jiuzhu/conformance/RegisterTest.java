package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register is read strictly, and differences between it and the rules are found. */
final class RegisterTest {

    private static final String FILE = """
            version: 1
            place: "410702"
            text: 丙县〔2021〕3号
            clauses:
              - locator: 一
                title: { zh: 救济, en: Aid }
                sentences:
                  - { id: C-1, modality: may, zh: 甲, en: A, rule: true }
                  - { id: C-2, modality: shall, zh: 乙, en: B, rule: false, why: not-built, note: { zh: 注, en: note } }
            """;

    private static Register read(String yaml) {
        return Register.read("register.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sentences_stand_in_their_clauses() {
        Register register = read(FILE);
        assertThat(register.place().code()).isEqualTo("410702");
        assertThat(register.clauses().get(0).title().en()).isEqualTo("Aid");
        Register.Sentence second = register.sentences().get(1);
        assertThat(second.id()).isEqualTo("C-2");
        assertThat(second.locator()).isEqualTo("一");
        assertThat(second.modality()).isEqualTo(Strength.SHALL);
        assertThat(second.standing()).isEqualTo(Register.Standing.NOT_BUILT);
        assertThat(second.note()).isPresent();
        assertThat(second.where()).isEqualTo("register.yaml line 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modality: may|modality: must| line 8, column 20: $.clauses[0].sentences[0].modality: expected one of shall, may, in-principle, encouraged, found must",
                "rule: true|rule: true, why: not-built| line 8, column 61: $.clauses[0].sentences[0].why: a sentence with a rule needs no reason for having none; take it out",
                "rule: true|rule: false| line 8, column 9: $.clauses[0].sentences[0]: the field 'why' is missing: why is there no rule?",
                "why: not-built|why: notbuilt| line 9, column 64: $.clauses[0].sentences[1].why: expected one of organisational, not-built, found notbuilt; did you mean not-built?",
                "id: C-2|id: C-1| line 9, column 11: $.clauses[0].sentences[1].id: 'C-1' stands in line 8 already",
                "locator: 一|locater: 一| line 5, column 5: $.clauses[0].locater: there is no field 'locater' here; did you mean locator?",
                "en: Aid|en: ''| line 6, column 22: $.clauses[0].title.en: expected an English text, found \"\""
            })
    void says_where_and_what_is_wrong(String piece, String by, String message) {
        assertThat(FILE).contains(piece);
        assertThatThrownBy(() -> read(FILE.replace(piece, by)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("register.yaml " + message);
    }

    @Test
    void a_place_without_a_register_is_told_where_it_belongs() {
        assertThatThrownBy(() -> Register.of(new Country()))
                .hasMessageContaining(
                        "there is no org/jiuzhu/conformance/country/register.yaml beside " + Country.class.getName());
    }

    // Against the rules

    private static RegisterChecks changed(String piece, String by) {
        String file = resource().replace(piece, by);
        assertThat(file).isNotEqualTo(resource());
        return new RegisterChecks(read(file), new County().rules());
    }

    private static String resource() {
        try (var in = County.class.getResourceAsStream("register.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_rule_without_a_sentence_and_a_sentence_without_a_rule_are_found() {
        RegisterChecks checks = changed("id: C-1.3\n", "id: C-1.33\n");
        assertThat(checks.ids())
                .containsExactly(
                        "the rule C-1.3 (丙县〔2021〕3号 一) has no sentence in the register; did you mean C-1.1, C-1.2, C-1.33?",
                        "register.yaml line 19: C-1.33 has no rule; did you mean C-1.3, C-1.1, C-1.2?");
    }

    @Test
    void differences_of_clause_strength_and_words_are_found() {
        assertThat(changed("locator: 三", "locator: 四").locators())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("the clause of C-3.1 is '四', in the rule '三'");
        assertThat(changed("modality: may", "modality: shall").modalities())
                .singleElement()
                .asString()
                .endsWith("the strength of C-1.1 is 'shall', in the rule 'may'");
        assertThat(changed("It can be paid in stages", "It is paid in stages").words())
                .singleElement()
                .asString()
                .endsWith(
                        "the English words of C-1.3 is 'It is paid in stages', in the rule 'It can be paid in stages'");
        assertThat(changed("text: 丙县〔2021〕3号", "text: 丙县〔2021〕4号").texts()).hasSize(11);
    }

    @Test
    void another_order_is_found() {
        List<Rule<?>> reversed = new County().rules().reverse();
        assertThat(new RegisterChecks(Register.of(new County()), ImmutableList.copyOf(reversed)).order())
                .singleElement()
                .asString()
                .startsWith("rule 1 of the place is C-3.2, in the register it is C-1.1 (");
    }

    @Test
    void a_forgotten_rule_is_found() {
        assertThat(Constants.rulesBeside(County.class))
                .extracting(Constants.Constant::name)
                .contains("CountyRules.BAND");
        assertThat(Constants.rulesBeside(County.class)).hasSameSizeAs(new County().rules());
    }
}
