package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiuzhu.policy.determination.Truth.MET;
import static org.jiuzhu.policy.determination.Truth.NOT_MET;
import static org.jiuzhu.policy.determination.Truth.UNDETERMINED;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.amount;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.truth;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Order;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.wording.Wording;
import org.junit.jupiter.api.Test;

/** Views of a list: some of it, and of an entity in it the others, those that have the same, those before it, and its place. */
class ViewsTest {

    private static final View<Household, Member> IN_WORK = Household.MEMBERS.where(Member.EMPLOYED);
    private static final Order<Member> BY_BIRTH = IN_WORK.by(Member.BIRTH_DATE);
    private static final Amount<Member> INCOME = Member.INCOMES.sum(Income.AMOUNT);

    private static Entity.Builder<Member> member(String id) {
        return Member.builder(id).with(Member.EMPLOYED, true);
    }

    private static Member born(String id, String day) {
        return member(id).with(Member.BIRTH_DATE, LocalDate.parse(day)).build();
    }

    private static Member earning(String id, String yuan) {
        return member(id)
                .with(
                        Member.INCOMES,
                        Income.builder("1").with(Income.AMOUNT, Yuan.of(yuan)).build())
                .build();
    }

    private static Household of(Member... members) {
        return Household.builder("h")
                .with(Household.MEMBERS, Arrays.asList(members))
                .build();
    }

    /** What a number of each member comes to, in their order. */
    private static ImmutableList<String> each(Count<Member> number, Household household) {
        Count<Member> named = define("v", "数", "v", LAW.clause("§1"), Unit.NUMBER, number);
        PolicyEngine engine = engine(eligible("V", Household.MEMBERS.sum(named).isAtLeast(number(1))));
        return engine.values(at(household), "v").stream().map(ViewsTest::text).collect(ImmutableList.toImmutableList());
    }

    private static String text(NamedValue value) {
        String low = value.low().map(Fraction::toString).orElse("");
        String high = value.high().map(Fraction::toString).orElse("");
        return low.equals(high) ? low : low + ".." + high;
    }

    /** What becomes of a condition of each member, in their order. */
    private static ImmutableList<Truth> truths(Condition<Member> condition, Household household) {
        Condition<Member> named = define("t", "条件", "t", LAW.clause("§1"), condition);
        PolicyEngine engine = engine(eligible("V", Household.MEMBERS.any(named)));
        return engine.values(at(household), "t").stream()
                .map(v -> v.truth().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static final Member OLD = born("old", "1950-06-01");
    private static final Member TWIN = born("twin", "2000-02-29");
    private static final Member OTHER_TWIN = born("other", "2000-02-29");
    private static final Member YOUNG = born("young", "2000-03-01");
    private static final Member IDLE = Member.builder("idle")
            .with(Member.EMPLOYED, false)
            .with(Member.BIRTH_DATE, LocalDate.parse("1990-01-01"))
            .build();
    private static final Member UNBORN = member("unborn").build();

    @Test
    void one_view_narrows_another() {
        View<Household, Member> ill = IN_WORK.where(Member.SERIOUSLY_ILL);
        Member illInWork = member("a").with(Member.SERIOUSLY_ILL, true).build();
        Member illIdle = Member.builder("b")
                .with(Member.EMPLOYED, false)
                .with(Member.SERIOUSLY_ILL, true)
                .build();
        Member well = member("c").with(Member.SERIOUSLY_ILL, false).build();
        assertThat(truth(ill.count().isExactly(number(1)), of(illInWork, illIdle, well)))
                .isEqualTo(MET);
        assertThat(truth(IN_WORK.any(Member.SERIOUSLY_ILL), of(illIdle, well))).isEqualTo(NOT_MET);
        assertThat(truth(IN_WORK.any(Member.SERIOUSLY_ILL), of(illIdle, illInWork)))
                .isEqualTo(MET);
        assertThat(truth(IN_WORK.each(Member.SERIOUSLY_ILL), of(illIdle, illInWork)))
                .isEqualTo(MET);
        assertThat(truth(IN_WORK.each(Member.SERIOUSLY_ILL), of(illInWork, well)))
                .isEqualTo(NOT_MET);
        assertThat(truth(IN_WORK.each(Member.SERIOUSLY_ILL), of())).isEqualTo(MET);
        assertThat(truth(IN_WORK.each(Member.SERIOUSLY_ILL), of(OLD, illInWork)))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void the_place_is_one_more_than_stand_before() {
        assertThat(each(BY_BIRTH.rank(), of(YOUNG, OLD, TWIN))).containsExactly("3", "1", "2");
        assertThat(each(BY_BIRTH.reversed().rank(), of(YOUNG, OLD, TWIN))).containsExactly("1", "3", "2");
        assertThat(each(BY_BIRTH.rank(), of(YOUNG))).containsExactly("1");
        assertThat(each(BY_BIRTH.rank(), of())).isEmpty();
    }

    @Test
    void twins_share_a_place_or_stand_in_turn() {
        Household twins = of(YOUNG, TWIN, OLD, OTHER_TWIN);
        assertThat(each(BY_BIRTH.rank(), twins)).containsExactly("4", "2", "1", "2");
        assertThat(each(BY_BIRTH.inTurn().rank(), twins)).containsExactly("4", "2", "1", "3");
        assertThat(each(BY_BIRTH.inTurn().inTurn().rank(), twins)).containsExactly("4", "2", "1", "3");
        assertThat(each(BY_BIRTH.reversed().rank(), twins)).containsExactly("1", "2", "4", "2");
        // from the youngest, too, the one comes first that the list names first
        assertThat(each(BY_BIRTH.reversed().inTurn().rank(), twins)).containsExactly("1", "2", "4", "3");
        assertThat(each(BY_BIRTH.inTurn().reversed().rank(), twins)).containsExactly("1", "2", "4", "3");
    }

    @Test
    void who_is_not_in_the_view_has_the_place_that_it_would_have() {
        // the idle one, born between the two, takes no place; it would be the second
        assertThat(each(BY_BIRTH.rank(), of(OLD, IDLE, YOUNG))).containsExactly("1", "2", "2");
    }

    @Test
    void while_a_day_is_unknown_each_place_is_open_as_far_as_it_can_change() {
        assertThat(each(BY_BIRTH.rank(), of(OLD, UNBORN, YOUNG))).containsExactly("1..2", "1..3", "2..3");
        assertThat(each(BY_BIRTH.rank(), of(UNBORN, member("too").build()))).containsExactly("1..2", "1..2");
        assertThat(each(BY_BIRTH.rank(), of(UNBORN))).containsExactly("1");
        // whether the first is counted is open, and the day of the last, who does not work, changes no other place
        Member perhaps = Member.builder("perhaps")
                .with(Member.BIRTH_DATE, LocalDate.parse("1940-01-01"))
                .build();
        Member idle = Member.builder("idle").with(Member.EMPLOYED, false).build();
        assertThat(each(BY_BIRTH.rank(), of(perhaps, OLD, idle))).containsExactly("1", "1..2", "1..3");
    }

    @Test
    void the_others_are_all_but_oneself() {
        assertThat(each(IN_WORK.others().count(), of(OLD, IDLE, YOUNG))).containsExactly("1", "2", "1");
        assertThat(truths(Household.MEMBERS.others().any(Member.EMPLOYED), of(OLD, IDLE)))
                .containsExactly(NOT_MET, MET);
        assertThat(truths(Household.MEMBERS.others().each(Member.EMPLOYED), of(OLD, IDLE)))
                .containsExactly(NOT_MET, MET);
        assertThat(truths(Household.MEMBERS.others().any(Member.EMPLOYED), of(OLD)))
                .containsExactly(NOT_MET);
        assertThat(truths(Household.MEMBERS.others().each(Member.EMPLOYED), of(OLD)))
                .containsExactly(MET);
        assertThat(truths(
                        Household.MEMBERS.others().any(Member.EMPLOYED),
                        of(OLD, Member.builder("x").build())))
                .containsExactly(UNDETERMINED, MET);
    }

    @Test
    void those_of_the_same_year_and_before() {
        View<Member, Member> ofYear = IN_WORK.same(Member.BIRTH_DATE.year());
        assertThat(each(ofYear.count(), of(OLD, TWIN, YOUNG, IDLE))).containsExactly("1", "2", "2", "0");
        assertThat(each(ofYear.by(Member.BIRTH_DATE).before().count(), of(OLD, TWIN, YOUNG, IDLE)))
                .containsExactly("0", "0", "1", "0");
        assertThat(each(ofYear.by(Member.BIRTH_DATE).rank(), of(OLD, TWIN, YOUNG, IDLE)))
                .containsExactly("1", "1", "2", "1");
        assertThat(each(ofYear.others().count(), of(OLD, TWIN, YOUNG, UNBORN)))
                .containsExactly("0..1", "1..2", "1..2", "0..3");
        // it has the same year as itself, whichever that is
        assertThat(each(ofYear.count(), of(UNBORN))).containsExactly("1");
    }

    @Test
    void amounts_of_those_before_are_summed() {
        Order<Member> fromLargest = Household.MEMBERS.by(INCOME).reversed();
        Amount<Household> sum = Household.MEMBERS.sum(fromLargest.before().sum(INCOME));
        // before 300 nothing, before 200 300, before 100 500
        assertThat(amount(sum, of(earning("a", "100"), earning("b", "300"), earning("c", "200"))))
                .isEqualTo(yuanExactly("800.00"));
        assertThat(amount(sum, of())).isEqualTo(yuanExactly("0.00"));
        // nobody stands before two that have the same
        assertThat(amount(sum, of(earning("a", "100"), earning("b", "100")))).isEqualTo(yuanExactly("0.00"));
        assertThat(amount(sum, nothingKnown())).isEqualTo(yuanAtLeast("0.00"));
    }

    @Test
    void who_is_in_the_list_is_asked_and_nothing_else() {
        Amount<Household> sum = Household.MEMBERS.sum(yuan("1").times(BY_BIRTH.rank()));
        assertThat(ids(engine(everyone(), allowance("A", sum))
                        .assess(at(nothingKnown()))
                        .missing()))
                .containsExactly("household.members");
    }

    @Test
    void asks_for_the_days_that_decide_who_comes_first_and_for_no_others() {
        Condition<Household> youngEnough =
                Household.MEMBERS.where(BY_BIRTH.rank().isAtLeast(number(2))).any(Member.SERIOUSLY_ILL);
        Member well = member("well")
                .with(Member.BIRTH_DATE, LocalDate.parse("1950-06-01"))
                .with(Member.SERIOUSLY_ILL, false)
                .build();
        Member ill = member("unborn").with(Member.SERIOUSLY_ILL, true).build();
        Member idle = Member.builder("idle")
                .with(Member.EMPLOYED, false)
                .with(Member.SERIOUSLY_ILL, false)
                .build();
        assertThat(ids(engine(eligible("E", youngEnough))
                        .assess(at(of(well, ill, idle)))
                        .missing()))
                .containsExactly("household.members[unborn].birthDate");
    }

    @Test
    void two_households_of_a_batch_stand_apart() {
        PolicyEngine engine = engine(
                everyone(), allowance("A", Household.MEMBERS.sum(yuan("1").times(BY_BIRTH.rank()))));
        ImmutableList<Household> all = ImmutableList.of(
                of(YOUNG, OLD, TWIN), of(), nothingKnown(), of(TWIN, OTHER_TWIN), of(UNBORN, OLD), of(IDLE));
        var together = engine.decideAll(all.stream().map(Invented::at).collect(ImmutableList.toImmutableList()))
                .results();
        for (int i = 0; i < all.size(); i++) {
            assertThat(together.get(i).orThrow().outcomes())
                    .isEqualTo(engine.decide(at(all.get(i))).outcomes());
        }
    }

    @Test
    void what_no_whole_number_holds_comes_to_the_same() {
        Count<Member> third =
                Member.DISABILITY_GRADE.times(rate(1, 7)).times(rate(1, 11)).times(rate(1, 13));
        Order<Member> order = Household.MEMBERS.by(third);
        Amount<Household> sum = Household.MEMBERS
                .sum(yuan("10").times(order.rank()).times(rate(1, 7)).times(rate(1, 11)))
                .plus(Household.MEMBERS.sum(order.before().sum(yuan("1").times(third))))
                .plus(Household.MEMBERS.sum(
                        yuan("1").times(Household.MEMBERS.same(third).count())));
        Household graded = of(graded("a", 2), graded("b", 1), graded("c", 2));
        // places 2, 1, 2: 50 yuan over 77; before a and c stands b: two times 1/1001 yuan; same: 2 + 1 + 2
        // 5,000 fen / 77 = 64.93…, 200 / 1001 = 0.19…, 500 fen: 565.13 fen
        assertThat(amount(sum, graded)).isEqualTo(Invented.yuanBetween("5.65", "5.66"));
        // 9·10^15 fen by a number that is not known before are counted in 2520ths, which is beyond them
        Amount<Household> large = Household.MEMBERS.sum(yuan("90000000000")
                .times(number(1000))
                .times(order.rank())
                .dividedBy(order.rank())
                .atMost(yuan("10").times(order.rank())));
        assertThat(amount(large, graded)).isEqualTo(yuanExactly("50.00"));
    }

    private static Member graded(String id, int grade) {
        return Member.builder(id).with(Member.DISABILITY_GRADE, (long) grade).build();
    }

    @Test
    void one_entity_is_no_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.APPLICATION.others())
                .withMessageContaining("its(…)");
        assertThatIllegalArgumentException().isThrownBy(() -> Household.APPLICATION.by(Application.ACCEPTED_ON));
        assertThatIllegalArgumentException().isThrownBy(() -> Household.APPLICATION.any(not(Application.DISPUTED)));
    }

    @Test
    void the_explanation_names_those_before_and_their_days() {
        PolicyEngine engine = engine(
                everyone(), allowance("A", Household.MEMBERS.sum(yuan("1").times(BY_BIRTH.rank()))));
        var input = at(of(YOUNG, OLD));
        var trees = engine.explain(input, engine.assess(input).of(AID).get(0));
        assertThat(trees.get(1).render(Language.EN))
                .contains(String.join(
                        System.lineSeparator(),
                        "        · place among the members (in work) by date of birth, earliest first: 2",
                        "          · date of birth: 2000-03-01",
                        "          ✓ member old",
                        "            ✓ in work",
                        "            · date of birth: 1950-06-01"))
                .contains("place among the members (in work) by date of birth, earliest first: 1\n");
        assertThat(trees.get(1).render(Language.ZH)).contains("在符合“已就业”的家庭成员中按出生日期从早到晚的排位：2");
    }

    @Test
    void says_of_each_view_what_it_is() {
        assertThat(words(IN_WORK.others().count()))
                .isEqualTo(Label.of("符合“已就业”的其他家庭成员数", "number of other members (in work)"));
        assertThat(words(Household.MEMBERS.same(Member.BIRTH_DATE.year()).count()))
                .isEqualTo(Label.of("出生日期的年份相同的家庭成员数", "number of members with the same year of date of birth"));
        assertThat(words(Household.MEMBERS
                        .by(Member.DISABILITY_GRADE)
                        .reversed()
                        .inTurn()
                        .before()
                        .count()))
                .isEqualTo(
                        Label.of(
                                "按残疾等级从高到低（相同的按所列顺序）排在前面的家庭成员数",
                                "number of members before this one by grade of disability, highest first (equal ones as listed)"));
    }

    private static Label words(Count<Member> number) {
        return Wording.of(number.node());
    }
}
