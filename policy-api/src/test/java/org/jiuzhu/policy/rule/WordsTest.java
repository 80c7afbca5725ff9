package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What the compiler lets one write, and what comes of it. */
class WordsTest {

    private static final Programme<?> DIBAO = Programme.MINIMUM_LIVING_ALLOWANCE;
    private static final Text TEXT = new Text("t", Label.of("文件", "text"), "文〔2020〕1号", Period.ALWAYS);
    private static final Clause ALLOWED = TEXT.clause("九");
    private static final Count<Household> PERSONS =
            Household.MEMBERS.where(Member.COUNTS_AS_MEMBER).count();

    private static RuleDraft.WithCondition<Household> draft() {
        return Words.shall(TEXT, "R", "一").says("规则", "rule").forEvery(Household.ENTITY);
    }

    @Test
    void a_band_or_a_payment_may_mix_what_stands_in_the_text_with_what_is_known_of_the_household() {
        Amount<Household> most = PERSONS.times(Standard.MINIMUM_LIVING_ALLOWANCE);
        assertThat(draft().then(paysBetween(DIBAO, "一般", "general", NOTHING, most))
                        .roots())
                .containsExactly(Words.ALWAYS.node(), NOTHING.node(), most.node());
        assertThat(draft().then(paysBetween(DIBAO, "一般", "general", NOTHING, yuan("5")))
                        .roots())
                .hasSize(3);
        assertThat(draft().then(pays(DIBAO, Part.ALLOWANCE, yuan("5"))).roots()).hasSize(2);
        assertThat(draft().then(continues(DIBAO, number(6), caseDate())).roots())
                .hasSize(3);
        ImmutableList<Rule<Household>> both =
                draft().thenEach(pays(DIBAO, Part.ALLOWANCE, most), continues(DIBAO, number(6), caseDate()));
        assertThat(both).extracting(Rule::id).containsExactly("R", "R/2");
    }

    @Test
    void a_rule_goes_before_another_by_its_constant_or_by_its_id() {
        RuleDraft beginning = Words.shall(TEXT, "LOCAL", "二").says("规则", "rule");
        Rule<Household> other = draft().then(pays(DIBAO, Part.ALLOWANCE, yuan("5")));
        assertThat(beginning
                        .overriding(RuleId.of("R"), ALLOWED)
                        .forEvery(Household.ENTITY)
                        .then(pays(DIBAO, Part.ALLOWANCE, NOTHING))
                        .overrides())
                .isEqualTo(beginning
                        .overriding(other, ALLOWED)
                        .forEvery(Household.ENTITY)
                        .then(pays(DIBAO, Part.ALLOWANCE, NOTHING))
                        .overrides())
                .containsExactly(new Rule.Precedence("R", Rule.Extent.WHERE_BOTH_APPLY, ALLOWED));
        assertThat(beginning
                        .replacing(RuleId.of("R"), ALLOWED)
                        .forEvery(Household.ENTITY)
                        .then(pays(DIBAO, Part.ALLOWANCE, NOTHING))
                        .overrides())
                .containsExactly(new Rule.Precedence("R", Rule.Extent.ENTIRELY, ALLOWED));
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(" "));
    }
}
