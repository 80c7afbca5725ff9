package org.jiuzhu.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.javamoney.moneta.Money;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples say of the programme that each is about, worked out by hand from its documents. */
final class SamplesTest {

    private static final PolicyEngine BARE = PolicyEngine.load();
    private static final PolicyEngine ENGINE =
            BARE.withStandards(Inputs.standards(Run.CASES.resolve("standards.csv"), BARE.standardKinds()));

    private static Determination<?> of(String sample, String programme, String subject) {
        return ENGINE.assess(read(Run.sample(sample)), ENGINE.programmes()).determinations().stream()
                .filter(d ->
                        d.programme().code().equals(programme) && d.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Case read(String file) {
        CaseJson cases = CaseJson.of(ENGINE);
        return Inputs.read(Path.of(file), in -> cases.read(file, in));
    }

    /**
     * By hand: an orphan outside of institutions had 1400.00 in Guizhou from April 2024; 1360.00 less 600.00 / 2 of
     * dibao are 1060.00; 2 % of 515.00 are 10.30 and the floor in Jiangxi is 20.00; from 80 to 89 Shandong gives
     * 100.00, and 80.00 for care only to whom the nursing subsidy does not give more.
     */
    @ParameterizedTest
    @CsvSource({
        "changle-disabled-and-old, disability-living-subsidy, household.members[a], subsidy, 165.00",
        "changle-disabled-and-old, disability-nursing-subsidy, household.members[a], subsidy, 165.00",
        "changle-disabled-and-old, elderly-hardship-subsidy, household.members[a], subsidy, 100.00",
        "changle-own-programmes, changle-key-child-allowance, household.members[child], basic-living, 1078.00",
        "changle-two-cancers, women-cancer-assistance, household.members[elder], grant, 10000.00",
        "jiujiang-price-subsidy, price-subsidy, household.members[a], subsidy, 20.00",
        "jiujiang-unattended-child, unattended-child-allowance, household.members[child], basic-living, 1060.00",
        "zhijin-orphan, orphan-allowance, household.members[child], basic-living, 1400.00"
    })
    void is_paid(String sample, String programme, String subject, String part, String yuan) {
        Determination<?> found = of(sample, programme, subject);
        assertThat(found.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(found.benefit().orElseThrow().content().parts().entrySet().stream()
                        .filter(e -> !e.getValue().equals(AmountRange.exactlyFen(0))))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.getKey().code()).isEqualTo(part);
                    assertThat(e.getValue()).isEqualTo(AmountRange.exactly(Money.of(new BigDecimal(yuan), "CNY")));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "changle-own-programmes, changle-barrier-free-home, household.members[child], 无障碍改造",
        "changle-own-programmes, changle-home-adaptation, household.members[grandfather], 适老化改造",
        "changle-legal-aid-and-heating, changle-legal-aid, household.members[mother], 法律援助",
        "jiujiang-rehabilitation, child-rehabilitation, household.members[a], 康复训练",
        "tunxi-funeral, basic-funeral, household, 四项免费",
        "tunxi-housing, housing-assistance, household, 公共租赁住房",
        "tunxi-own-programmes, tunxi-barrier-free-home, household.members[child], 无障碍改造",
        "tunxi-own-programmes, tunxi-child-in-distress, household.members[child], 按类别给予保障",
        "tunxi-own-programmes, tunxi-home-adaptation, household.members[grandfather], 适老化改造",
        "tunxi-job-seeker, employment-assistance, household.members[a], 零就业家庭",
        "xinxiang-vagrant, vagrant-assistance, household.members[a], 临时食宿",
        "zhijin-flood, disaster-relief, household, 应急救助"
    })
    void is_provided(String sample, String programme, String subject, String service) {
        Determination<?> found = of(sample, programme, subject);
        assertThat(found.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(found.benefit().orElseThrow().content().services().stream()
                        .map(s -> s.in(Language.ZH))
                        .collect(joining("\n")))
                .contains(service);
    }

    // from the other side of each boundary: what would not be given
    @ParameterizedTest
    @CsvSource({
        "changle-two-cancers, women-cancer-assistance, household.members[younger]",
        "changle-legal-aid-and-heating, changle-legal-aid, household.members[father]",
        "zhijin-orphan, unattended-child-allowance, household.members[child]",
        "zhijin-orphan, extreme-poverty-support, household.members[child]",
        "jiujiang-unattended-child, orphan-allowance, household.members[child]"
    })
    void is_not_given(String sample, String programme, String subject) {
        assertThat(of(sample, programme, subject).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "changle-own-programmes, changle-workers-in-hardship, household.members[mother]",
        "changle-legal-aid-and-heating, changle-judicial-assistance, household.members[mother]",
        "tunxi-own-programmes, tunxi-workers-in-hardship, household.members[mother]",
        "xinxiang-public-emergency, public-emergency-assistance, household"
    })
    void of_what_no_text_says_how_much_the_amount_is_open(String sample, String programme, String subject) {
        Determination<?> found = of(sample, programme, subject);
        assertThat(found.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(found.benefit().orElseThrow().content().parts().values())
                .singleElement()
                .satisfies(amount -> assertThat(amount.exact()).isEmpty());
    }

    @Test
    void what_is_for_the_authority_to_say_or_find_stays_open() {
        assertThat(of("tunxi-own-programmes", "tunxi-bought-care", "household.members[child]")
                        .status())
                .isEqualTo(Status.ELIGIBLE_AT_DISCRETION);
        assertThat(of("xinxiang-shared-care", "xinxiang-rural-shared-care", "household.members[a]").missing().stream()
                        .map(Missing::id))
                .containsExactly("XX-2-6.10#conditions");
        assertThat(of("changle-legal-aid-and-heating", "changle-heating-assistance", "household").missing().stream()
                        .map(Missing::id))
                .containsExactly("CL-2-1-10.13#recipient");
    }

    @Test
    void each_programme_has_a_sample() {
        List<String> given = Inputs.casesIn(Run.CASES).stream()
                .filter(file -> !file.toString().contains("-typical"))
                .flatMap(file -> ENGINE.assess(read(file.toString())).determinations().stream())
                .map(d -> d.programme().code())
                .distinct()
                .toList();
        assertThat(ENGINE.programmes().stream().map(Programme::code).filter(code -> !given.contains(code)))
                .as("programmes that no sample looks at")
                .isEmpty();
    }
}
