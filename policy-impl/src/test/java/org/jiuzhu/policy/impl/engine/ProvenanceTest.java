package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Where facts come from is kept and shown, and changes no result. */
class ProvenanceTest {

    private static final PolicyEngine ENGINE = engine(eligible(
            "E",
            allOf(
                    Household.LOW_INCOME,
                    Household.AREA.is(Area.RURAL),
                    Household.MEMBERS.each(Member.INCOMES.each(Income.AMOUNT.isBelow(yuan("100.00")))))));

    private static final Household HOUSEHOLD = Household.builder("h")
            .with(Household.LOW_INCOME, true)
            .with(Household.AREA, Area.RURAL)
            .with(
                    Household.MEMBERS,
                    Member.builder("a")
                            .with(
                                    Member.INCOMES,
                                    Income.builder("w")
                                            .with(Income.AMOUNT, Yuan.of("99.99"))
                                            .build())
                            .build())
            .build();

    private static final Provenance SLIP = Provenance.of("某单位", "工资单", LocalDate.of(2022, 2, 1));

    private static Case with(ImmutableMap<String, Provenance> provenance) {
        return Case.builder()
                .place(COUNTY)
                .date(DAY)
                .household(HOUSEHOLD)
                .putAllProvenance(provenance)
                .build();
    }

    private static String explained(Case input, Language language) {
        StringBuilder all = new StringBuilder();
        for (Explanation tree : ENGINE.explain(input, AID, "household")) {
            all.append(tree.render(language));
        }
        return all.toString();
    }

    @Test
    void is_shown_beside_the_fact_and_changes_nothing_else() {
        Case plain = with(ImmutableMap.of());
        Case sourced = with(ImmutableMap.of(
                "household.lowIncome",
                new Provenance(Optional.empty(), Optional.of("核对平台"), Optional.empty()),
                "household.area",
                new Provenance(Optional.of("村委会"), Optional.empty(), Optional.empty()),
                "household.members",
                SLIP,
                "household.members[a].incomes[w].amount",
                SLIP));
        assertThat(ENGINE.decideWithRules(sourced)).isEqualTo(ENGINE.decideWithRules(plain));
        assertThat(ENGINE.assess(sourced).determinations())
                .isEqualTo(ENGINE.assess(plain).determinations());
        assertThat(explained(sourced, Language.ZH)).contains("来源：核对平台", "由村委会提供", "99.99元，来源：工资单，由某单位提供，截至2022-02-01");
        assertThat(explained(sourced, Language.EN))
                .contains("from 核对平台", "stated by 村委会", "99.99 yuan, from 工资单, stated by 某单位, as of 2022-02-01");
        assertThat(explained(plain, Language.ZH)).doesNotContain("来源", "提供");
        // who asks about one of them is asked about a part of the case
        assertThat(sourced).isNotEqualTo(plain);
        assertThat(ENGINE.assess(sourced).receipt().input())
                .isNotEqualTo(ENGINE.assess(plain).receipt().input());
    }

    @Test
    void of_what_is_not_stated_there_is_none() {
        assertThatThrownBy(() -> with(ImmutableMap.of("household.lowIncom", SLIP)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "provenance of household.lowIncom: nothing is stated there; did you mean lowIncome?");
        assertThatThrownBy(() -> with(ImmutableMap.of("household.members[a].employed", SLIP)))
                .hasMessageContaining("household.members[a].employed: nothing is stated there");
        assertThatThrownBy(() -> with(ImmutableMap.of("household.members[b].employed", SLIP)))
                .hasMessageContaining("the case has no 'household.members[b]'; did you mean household.members[a]");
        assertThatThrownBy(() -> with(ImmutableMap.of("household.application.acceptedOn", SLIP)))
                .hasMessageContaining("nothing is stated there");
        assertThatThrownBy(() -> with(ImmutableMap.of("lowIncome", SLIP))).hasMessageContaining("the case has no ''");
        Provenance late = Provenance.of("某单位", "工资单", DAY.plusDays(1));
        assertThatThrownBy(() -> with(ImmutableMap.of("household.area", late)))
                .hasMessageContaining("it is of 2022-03-02, after the date of the case 2022-03-01");
        assertThatThrownBy(() -> new Provenance(Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessageContaining("it says nothing");
        assertThatThrownBy(() -> Provenance.of(" ", "工资单", DAY)).hasMessageContaining("a text is blank");
    }
}
