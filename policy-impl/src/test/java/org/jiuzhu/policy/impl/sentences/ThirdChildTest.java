package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.TUNXI;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** The third child counts among those below an age, by date of birth, and of twins one is the second and one the third: an invented allowance for children. */
class ThirdChildTest {

    private static final Text CHILDREN = Layer.text("KC", "虚构的育儿补贴办法", "KC", Period.from("2020-01-01"));

    private static final Programme<OneOffGrant> GRANT =
            Programme.of("try-children", "育儿补贴", "allowance for children", OneOffGrant::new, Claimant.HOUSEHOLD);

    private static final Count<Member> AGE = yearsBetween(Member.BIRTH_DATE, caseDate());

    private static final Condition<Member> COUNTED =
            allOf(Member.RELATIONSHIP.is(Relationship.CHILD), AGE.isBelow(number(16)));

    private static final View<Household, Member> CHILDREN_BELOW_16 = Household.MEMBERS.where(COUNTED);

    private static final Amount<Member> BY_PLACE = where(
                    CHILDREN_BELOW_16.by(Member.BIRTH_DATE).inTurn().rank().isAtLeast(number(3)), yuan("30000.00"))
            .where(AGE.isBelow(number(3)), yuan("15000.00"))
            .otherwise(yuan("10000.00"));

    private static final Rule<Household> ELIGIBLE = shall(CHILDREN, "KC-1.1", "§1")
            .says("有子女的家庭给予补贴", "Families with children get the allowance")
            .when(Household.ENTITY, Household.MEMBERS.any(Member.RELATIONSHIP.is(Relationship.CHILD)))
            .then(makesEligible(GRANT));

    private static final Rule<Household> AMOUNT = shall(CHILDREN, "KC-2.1", "§2")
            .says(
                    "不满16周岁的子女，每名10000元，不满3周岁的15000元，第三个及以上30000元",
                    "For each child below 16 10,000.00, below 3 15,000.00, for the third and each further one 30,000.00")
            .reading("双胞胎依所列次序排列", "Twins stand one after the other")
            .forEvery(Household.ENTITY)
            .then(pays(GRANT, Part.GRANT, CHILDREN_BELOW_16.sum(BY_PLACE)));

    private static final PolicyEngine ENGINE =
            Layer.engine(Layer.nation(GRANT).with(ELIGIBLE, AMOUNT), Layer.of(TUNXI));

    // on 1 September 2024
    private static Case of(String... births) {
        ImmutableList<Member> children = IntStream.range(0, births.length)
                .mapToObj(i -> {
                    var child = Member.builder("c" + (i + 1)).with(Member.RELATIONSHIP, Relationship.CHILD);
                    return births[i].isEmpty()
                            ? child.build()
                            : child.with(Member.BIRTH_DATE, LocalDate.parse(births[i]))
                                    .build();
                })
                .collect(ImmutableList.toImmutableList());
        return Layer.at(TUNXI, "2024-09-01", Household.builder("h").with(Household.MEMBERS, children))
                .build();
    }

    private static Determination<OneOffGrant> grant(String... births) {
        return Layer.determine(ENGINE, of(births), GRANT);
    }

    private static AmountRange amount(String... births) {
        return grant(births).benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    @Test
    void the_third_is_the_third_of_those_that_are_counted() {
        // 13 years 10,000; 2 years 15,000; 17 years is no longer counted
        assertThat(amount("2007-05-01", "2011-05-01", "2022-05-01")).isEqualTo(exactly("25000.00"));
        // 15 years 10,000; 13 years 10,000; the third 30,000, in whatever order they are named
        assertThat(amount("2008-09-02", "2011-05-01", "2022-05-01")).isEqualTo(exactly("50000.00"));
        assertThat(amount("2022-05-01", "2011-05-01", "2008-09-02")).isEqualTo(exactly("50000.00"));
        // 16 on the day
        assertThat(amount("2008-09-01", "2011-05-01", "2022-05-01")).isEqualTo(exactly("25000.00"));
        assertThat(amount("2011-05-01")).isEqualTo(exactly("10000.00"));
    }

    @Test
    void of_twins_one_is_the_second_and_one_the_third() {
        assertThat(amount("2011-05-01", "2022-05-01", "2022-05-01")).isEqualTo(exactly("55000.00"));
        assertThat(amount("2011-05-01", "2015-05-01", "2015-05-01", "2022-05-01"))
                .isEqualTo(exactly("80000.00"));
    }

    @Test
    void with_one_birth_unknown_the_amount_is_as_wide_as_the_orders_that_are_possible() {
        // not counted: 25,000; the oldest of three: 10,000 + 10,000 + 30,000; the youngest: 10,000 + 15,000 + 30,000
        Determination<OneOffGrant> open = grant("2007-05-01", "2011-05-01", "2022-05-01", "");
        assertThat(open.benefit().orElseThrow().amount())
                .isEqualTo(AmountRange.between(Yuan.of("25000.00"), Yuan.of("55000.00")));
        assertThat(open.missing()).extracting(Missing::id).containsExactly("household.members[c4].birthDate");
    }

    @Test
    void with_all_unknown_there_are_none_to_four() {
        // the third and the fourth 30,000 each, the others at most 15,000
        assertThat(amount("", "", "", "")).isEqualTo(AmountRange.between(Yuan.of("0.00"), Yuan.of("90000.00")));
    }

    @Test
    void the_explanation_says_who_stands_before_the_third() {
        Case input = of("2022-05-01", "2011-05-01", "2008-09-02");
        String zh = explained(input, Language.ZH);
        assertThat(zh).contains("按出生日期从早到晚（相同的按所列顺序）的排位").contains("3 ≥ 3");
        String en = explained(input, Language.EN);
        String third = en.substring(en.indexOf("member c1"), en.indexOf("member c2", en.indexOf("30000.00 yuan")));
        assertThat(third).contains("date of birth: 2022-05-01");
        assertThat(en)
                .contains("member c2")
                .contains("date of birth: 2011-05-01")
                .contains("date of birth: 2008-09-02");
    }

    private static String explained(Case input, Language language) {
        Stream<String> trees = ENGINE.explain(input, Layer.determine(ENGINE, input, GRANT)).stream()
                .map(t -> t.render(language));
        return trees.collect(Collectors.joining());
    }
}
