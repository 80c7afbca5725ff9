package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.junit.jupiter.api.Test;

/** What the report shows of a layer: its documents with all that they say, or the clauses that its rules cite. */
final class RegisterTest {

    private final Register register = Register.of(new County());

    @Test
    void shows_each_document_clause_by_clause() {
        assertThat(register.text()).isEqualTo("丙县〔2021〕3号；丙县〔2021〕9号");
        assertThat(register.clauses())
                .extracting(Register.Section::locator)
                .containsExactly("丙县〔2021〕3号 一", "丙县〔2021〕3号 二", "丙县〔2021〕3号 三", "丙县〔2021〕9号 一");
        assertThat(register.clauses().get(3).title()).isEqualTo(Label.of("复核", "Review"));
    }

    @Test
    void shows_every_sentence_once_whether_a_rule_decides_it_or_none() {
        assertThat(register.sentences())
                .extracting(Register.Sentence::id)
                .containsExactly(
                        "C-1.1", "C-1.2", "C-1.3", "C-1.4", "C-2.1", "C-2.2", "C-2.3", "C-3.1", "C-3.2", "C-3.3",
                        "D-1.1", "D-1.2");
        assertThat(register.sentences().get(1).standing()).isEqualTo(Register.Standing.RULE);
        Register.Sentence electronic = register.sentences().get(9);
        assertThat(electronic.modality()).isEqualTo(Strength.ENCOURAGED);
        assertThat(electronic.standing()).isEqualTo(Register.Standing.ORGANISATIONAL);
        assertThat(electronic.note()).contains(Label.of("没有可计算的内容", "Nothing to compute"));
    }

    @Test
    void goes_by_the_clauses_that_are_cited_where_there_is_no_register() {
        Register nation = Register.of(new Country());
        assertThat(nation.text()).isEqualTo(new Country().name().zh());
        assertThat(nation.texts()).isEmpty();
        assertThat(nation.clauses())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.sentences()).isNotEmpty());
        assertThat(nation.clauses().get(0).locator())
                .isEqualTo(new Country().rules().get(0).clause().cite());
    }

    @Test
    void finds_the_sentences_beside_a_place_to_see_whether_one_is_not_collected() {
        assertThat(Constants.provisionsBeside(County.class))
                .extracting(Constants.Constant::name)
                .contains("CountyRules.BAND", "CountyRules.ELECTRONIC");
        assertThat(Constants.provisionsBeside(County.class))
                .hasSize(new County().rules().size() + new County().unruled().size());
    }
}
