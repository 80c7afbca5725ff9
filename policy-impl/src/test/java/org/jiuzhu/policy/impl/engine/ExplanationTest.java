package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final Count<Household> HEADS =
            define("heads", "人口", "heads", LAW.clause("§11"), Unit.PERSONS, Household.MEMBERS.count());
    private static final Amount<Household> INCOME = define(
            "income",
            "家庭收入",
            "household income",
            LAW.clause("§12"),
            Household.MEMBERS.sum(Member.INCOMES.sum(Income.AMOUNT)));
    private static final Amount<Household> PER_HEAD =
            define("per-head", "人均收入", "income per head", LAW.clause("§13"), INCOME.dividedBy(HEADS));
    private static final OpenTerm.OfAmount<Household> OPEN =
            OpenTerm.amount(Household.ENTITY, "L#open", LAW.clause("§14"), "待定金额", "open sum");

    private static final PolicyEngine ENGINE = engine(
                    eligible("BELOW", PER_HEAD.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE)),
                    mayRule("MAY")
                            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
                            .then(makesEligible(AID)),
                    allowance(
                            "SHORTFALL",
                            Standard.MINIMUM_LIVING_ALLOWANCE.minus(PER_HEAD).times(HEADS)))
            .withStandards(table(
                    "t",
                    "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,",
                    "410702,,minimum-living-allowance,,rural,500,month,2020-01-01,"));

    private static Member earning(String id, String yuan) {
        return Member.builder(id)
                .with(
                        Member.INCOMES,
                        Income.builder("i").with(Income.AMOUNT, Yuan.of(yuan)).build())
                .build();
    }

    private static final Household HOUSEHOLD = Household.builder("h")
            .with(Household.AREA, Area.URBAN)
            .with(Household.MEMBERS, earning("a", "1000"), earning("b", "200.50"))
            .build();

    private static final Household UNCHANGED = Household.builder("h")
            .with(Household.AREA, Area.URBAN)
            .with(Household.LOW_INCOME, false)
            .with(Household.OBVIOUSLY_CHANGED, false)
            .build();

    private static String explain(PolicyEngine engine, Household household, Language language) {
        Case input = at(household);
        List<Explanation> trees =
                engine.explain(input, engine.assess(input).of(AID).get(0));
        return trees.stream().map(t -> t.render(language)).collect(Collectors.joining());
    }

    @Test
    void shows_both_sides_of_a_comparison_and_how_far_apart_they_are() {
        // 1,200.50 yuan over two heads are 600.25, 99.75 below 700
        assertThat(explain(ENGINE, HOUSEHOLD, Language.EN))
                .contains("✓ rule BELOW")
                .contains("income per head is below dibao standard: 600.25 yuan < 700.00 yuan (99.75 yuan apart)")
                .contains("household income: 1200.50 yuan  〔甲国〔2020〕1号 §12〕")
                .contains("heads: 2 persons  〔甲国〔2020〕1号 §11〕")
                .contains("410702 某局 2020-01-01/..; https://example.org");
        assertThat(explain(ENGINE, HOUSEHOLD, Language.ZH))
                .contains("✓ 规则BELOW")
                .contains("人均收入低于最低生活保障标准：600.25元 < 700.00元（相差99.75元）")
                .contains("人口：2人");
    }

    @Test
    void shows_what_is_unknown_as_far_as_it_is_known() {
        Household unknown = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        earning("a", "1000"),
                        Member.builder("b").build())
                .build();
        assertThat(explain(ENGINE, unknown, Language.EN))
                .contains("? rule BELOW")
                .contains("500.00 to 700.00 yuan")
                .contains("unknown");
        assertThat(explain(ENGINE, unknown, Language.ZH)).contains("未知");
    }

    @Test
    void says_how_strongly_a_rule_binds_and_whether_it_is_used() {
        PolicyEngine used = ENGINE.withSettings(List.of(Setting.of("MAY", "true", "某局会议纪要")));
        assertThat(explain(used, HOUSEHOLD, Language.EN))
                .contains("(may) rule MAY")
                .contains("某局会议纪要 (MAY = true)");
        assertThat(explain(ENGINE, HOUSEHOLD, Language.ZH)).contains("（可以）规则MAY");
    }

    @Test
    void amounts_in_the_text_are_yuan_and_days_are_days() {
        PolicyEngine engine = engine(
                eligible("AMOUNT", INCOME.isBelow(yuan("60.50"))),
                eligible("COUNT", HEADS.isAtLeast(number(3))),
                eligible("DAY", caseDateBefore("2022-01-01")));
        assertThat(explain(engine, HOUSEHOLD, Language.EN))
                .contains("household income is below 60.50 yuan")
                .contains("heads is at least 3 persons")
                .contains("2022-03-01 ≥ 2022-01-01")
                .doesNotContain("6050")
                .doesNotContain("1970");
        assertThat(explain(engine, HOUSEHOLD, Language.ZH))
                .contains("家庭收入低于60.50元")
                .contains("人口不低于3人");
    }

    @Test
    void cites_the_rule_that_fills_an_open_term_and_the_term_itself_where_that_is_not_settled() {
        PolicyEngine engine = engine(
                eligible("BELOW", INCOME.isBelow(OPEN)),
                rule("URBAN")
                        .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
                        .then(OPEN.is(yuan("2000.00"))));
        assertThat(explain(engine, HOUSEHOLD, Language.EN)).contains("open sum: 2000.00 yuan  〔甲国〔2020〕1号 §1〕  URBAN");
        Household anywhere = Household.builder("h")
                .with(Household.MEMBERS, earning("a", "1000"))
                .build();
        assertThat(explain(engine, anywhere, Language.EN))
                .contains("〔甲国〔2020〕1号 §14〕")
                .contains("? rule URBAN  〔甲国〔2020〕1号 §1〕  URBAN\n", "· figure in the text: 2000.00 yuan\n");
    }

    @Test
    void what_would_be_paid_is_explained_only_where_something_is_given() {
        // 600.25 a head is not below 500, and MAY is for urban households
        Household rural = Household.builder("h")
                .with(Household.AREA, Area.RURAL)
                .with(Household.MEMBERS, earning("a", "1000"), earning("b", "200.50"))
                .build();
        assertThat(explain(ENGINE, rural, Language.EN))
                .contains("✗ rule BELOW")
                .contains("rule MAY")
                .doesNotContain("SHORTFALL");
        assertThat(ENGINE.assess(at(rural)).of(AID).get(0).rules())
                .extracting(f -> f.rule().id())
                .contains("SHORTFALL");
        assertThat(explain(ENGINE, HOUSEHOLD, Language.EN)).contains("rule SHORTFALL");
    }

    @Test
    void what_alone_makes_several_conditions_fail_stands_for_them() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.LOW_INCOME, true)
                .with(Household.OBVIOUSLY_CHANGED, false)
                .build();
        PolicyEngine engine = engine(eligible(
                "EITHER",
                anyOf(allOf(Household.LOW_INCOME, Household.OBVIOUSLY_CHANGED), Household.AREA.is(Area.RURAL))));
        assertThat(explain(engine, household, Language.EN).lines().map(String::strip))
                .hasSize(4)
                .element(2)
                .isEqualTo("✗ circumstances changed obviously");
        // where both fail, both are shown together
        assertThat(explain(engine, UNCHANGED, Language.EN))
                .contains("✗ all of these\n      ✗ recognised as a low-income household\n");
    }

    @Test
    void alternatives_within_alternatives_are_shown_as_one_list() {
        PolicyEngine engine = engine(eligible(
                "EITHER",
                anyOf(anyOf(Household.LOW_INCOME, Household.OBVIOUSLY_CHANGED), Household.AREA.is(Area.RURAL))));
        assertThat(explain(engine, UNCHANGED, Language.EN).lines().map(String::strip))
                .hasSize(5)
                .startsWith(
                        "✗ rule EITHER  〔甲国〔2020〕1号 §1〕  EITHER",
                        "✗ at least one of these",
                        "✗ recognised as a low-income household",
                        "✗ circumstances changed obviously");
    }

    @Test
    void a_whole_assessment_is_explained_without_saying_anything_twice() {
        PolicyEngine engine = engine(
                eligible("AID", INCOME.isBelow(yuan("5000"))),
                rule("GRANT").when(Household.ENTITY, INCOME.isBelow(yuan("10"))).then(makesEligible(GRANT)));
        Case input = at(HOUSEHOLD);
        Assessment assessment = engine.assess(input);
        List<String> whole = engine.explain(input, assessment).stream()
                .map(ExplanationTest::english)
                .toList();
        List<String> each = assessment.determinations().stream()
                .map(d -> english(engine.explain(input, d)))
                .toList();
        assertThat(whole).hasSize(2);
        assertThat(whole.get(0)).isEqualTo(each.get(0)).contains("household income: 1200.50 yuan", "sum over");
        assertThat(each.get(1)).contains("household income: 1200.50 yuan", "sum over");
        assertThat(whole.get(1)).contains("household income: 1200.50 yuan").doesNotContain("sum over");
    }

    @Test
    void what_a_result_rests_on_is_not_explained_again_where_its_own_rules_are() {
        PolicyEngine engine = engine(
                eligible("AID", INCOME.isBelow(yuan("5000"))),
                rule("MORE")
                        .when(Household.ENTITY, allOf(eligibleFor(AID)))
                        .then(pays(AID, Part.ALLOWANCE, yuan("100"))),
                rule("GRANT").when(Household.ENTITY, allOf(eligibleFor(AID))).then(makesEligible(GRANT)));
        Case input = at(HOUSEHOLD);
        Assessment assessment = engine.assess(input);
        String aid = english(engine.explain(input, assessment.of(AID).get(0)));
        String grant = english(engine.explain(input, assessment.of(GRANT).get(0)));
        assertThat(aid).containsOnlyOnce("✓ rule AID").contains("✓ rule MORE", "✓ eligible for aid");
        assertThat(grant).contains("✓ eligible for aid\n    ✓ rule AID", "household income: 1200.50 yuan");
        assertThat(english(engine.explain(input, assessment).get(1)))
                .isEqualTo("✓ rule GRANT  〔甲国〔2020〕1号 §1〕  GRANT\n  ✓ eligible for aid\n");
    }

    @Test
    void what_is_denied_of_the_household_is_named() {
        PolicyEngine engine = engine(rule("NOT-LOW")
                .when(Member.ENTITY, not(Member.ofHousehold(Household.LOW_INCOME)))
                .then(makesEligible(AID)));
        Household household = Household.builder("h")
                .with(Household.LOW_INCOME, false)
                .with(Household.MEMBERS, Member.builder("a").build())
                .build();
        assertThat(explain(engine, household, Language.EN)).isEqualTo("""
                        ✓ rule NOT-LOW  〔甲国〔2020〕1号 §1〕  NOT-LOW
                          ✓ not recognised as a low-income household
                        """);
    }

    @Test
    void a_comparison_says_its_facts_itself() {
        PolicyEngine engine = engine(rule("GRADE")
                .when(Member.ENTITY, Member.DISABILITY_GRADE.isBelow(number(3)))
                .then(makesEligible(AID)));
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.DISABILITY_GRADE, 2L).build())
                .build();
        assertThat(explain(engine, household, Language.EN)).isEqualTo("""
                        ✓ rule GRADE  〔甲国〔2020〕1号 §1〕  GRADE
                          ✓ grade of disability is below 3: 2 < 3 (1 apart)
                        """);
        // grades are from 1 to 4
        Household unknown = Household.builder("h")
                .with(Household.MEMBERS, Member.builder("a").build())
                .build();
        assertThat(explain(engine, unknown, Language.EN)).isEqualTo("""
                        ? rule GRADE  〔甲国〔2020〕1号 §1〕  GRADE
                          ? grade of disability is below 3: 1 to 4 < 3
                        """);
        assertThat(engine.assess(at(unknown)).missing())
                .extracting(Missing::id)
                .containsExactly("household.members[a].disabilityGrade");
    }

    @Test
    void a_difference_beyond_what_is_computed_exactly_is_left_out() {
        // the denominator of the difference would be 16,000,000,064,000,000,063
        PolicyEngine engine = engine(eligible(
                "TINY", INCOME.dividedBy(number(4_000_000_007L)).isBelow(INCOME.dividedBy(number(4_000_000_009L)))));
        assertThat(explain(engine, HOUSEHOLD, Language.EN))
                .contains(
                        "household income ÷ 4000000007 is below household income ÷ 4000000009: ≈0.0000 yuan ≥ ≈0.0000 yuan\n");
    }

    private static String english(List<Explanation> trees) {
        return trees.stream().map(t -> t.render(Language.EN)).collect(Collectors.joining());
    }

    @Test
    void where_all_of_a_list_are_counted_none_is_named() {
        PolicyEngine engine = engine(
                eligible("BELOW", INCOME.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE.times(Household.MEMBERS.count()))),
                eligible(
                        "IN-WORK",
                        Household.MEMBERS.where(Member.EMPLOYED).count().isAtLeast(number(1))));
        PolicyEngine withStandards =
                engine.withStandards(table("t", "410702,,minimum-living-allowance,,all,700,month,2020-01-01,"));
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(Member.INCOMES)
                                .build())
                .build();
        assertThat(explain(withStandards, household, Language.EN))
                .contains("dibao standard × number of members")
                .contains("· number of members: 1 person\n✓ rule IN-WORK")
                .contains("✓ in work");
        assertThat(explain(withStandards, household, Language.ZH)).contains("最低生活保障标准 × 家庭成员数");
    }

    @Test
    void who_decides_is_explained_by_the_household_whoever_asks() {
        PolicyEngine engine = engine(
                rule("COUNTY")
                        .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
                        .then(decidedBy(Body.COUNTY, AID)),
                rule("PERSON")
                        .when(Member.ENTITY, isDecidedBy(Body.COUNTY, AID))
                        .then(makesEligible(AID)));
        Case input = at(HOUSEHOLD);
        Explanation tree =
                engine.explain(input, engine.assess(input).of(AID).get(0)).get(0);
        assertThat(tree.render(Language.EN)).contains("is urban: urban");
    }

    private static Condition<Household> caseDateBefore(String day) {
        return allOf(caseDate().isBefore(day(day)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_verb_can_be_explained_whether_its_facts_are_known_or_not(Language language) {
        Condition<Household> everything = anyOf(
                not(firstKnown(Household.LOW_INCOME, Household.OBVIOUSLY_CHANGED)),
                Household.MEMBERS.any(Member.ofHousehold(Household.AREA.is(Area.RURAL))),
                Household.MEMBERS.each(
                        yearsBetween(Member.BIRTH_DATE, caseDate()).isAbove(number(3))),
                Household.APPLICATION.its(Application.HUKOU.liesWithin(Place.of("410000"))),
                Household.APPLICATION.its(Application.HUKOU.differsFrom(Application.RESIDENCE)),
                allOf(Standard.MINIMUM_WAGE.isPublished()),
                OPEN.isAtMost(where(Household.LOW_INCOME, INCOME).otherwise(PER_HEAD)));
        PolicyEngine engine = engine(
                eligible("ALL", everything),
                rule("OUT").when(Household.ENTITY, everything).then(excludes(AID)),
                rule("FILL").when(Household.ENTITY, Household.LOW_INCOME).then(OPEN.is(yuan("5"))));
        Household known = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.LOW_INCOME, true)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.of(2000, 1, 1))
                                .with(Member.INCOMES)
                                .build())
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.HUKOU, Place.of("410702"))
                                .with(Application.RESIDENCE, Place.of("360402"))
                                .build())
                .build();
        for (Household household : List.of(Household.builder("h").build(), HOUSEHOLD, known)) {
            String text = explain(engine, household, language);
            assertThat(text.lines().count()).isGreaterThan(2);
            assertThat(text).doesNotContain("ALL_OF").doesNotContain("null").doesNotContain("lambda");
        }
    }
}
