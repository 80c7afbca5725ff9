package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programmes among each other: topped up to, the higher of, instead of, before where together they suffice. */
class TogetherTest {

    private static final Text LAW = Layer.text("T", "叠加试行办法", "law on stacking", Period.from("2019-01-01"));

    private static final Programme<MonthlyAllowance> CHILD = Programme.of(
            "try-unsupported-child", "事实无人抚养儿童基本生活补贴", "child allowance", MonthlyAllowance::new, Claimant.PERSON);
    private static final Programme<MonthlyAllowance> NURSING =
            Programme.of("try-nursing", "重度残疾人护理补贴", "nursing subsidy", MonthlyAllowance::new, Claimant.PERSON);
    private static final Programme<MonthlyAllowance> AGED =
            Programme.of("try-aged", "老年人照护补贴", "care for the aged", MonthlyAllowance::new, Claimant.PERSON);
    private static final Programme<MonthlyAllowance> RELIEF =
            Programme.of("try-relief", "兜底补助", "relief", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final AmountFact<Household> ALLOWANCE =
            Household.ENTITY.amount("tryAllowance", "低保金额", "dibao of the household");
    private static final ConditionFact<Household> POOR = Household.ENTITY.condition("tryPoor", "符合低保条件", "poor");
    private static final ConditionFact<Member> UNSUPPORTED =
            Member.ENTITY.condition("tryUnsupported", "事实无人抚养", "unsupported");
    private static final ConditionFact<Member> NEEDS_CARE = Member.ENTITY.condition("tryCare", "需要照护", "needs care");
    private static final AmountFact<Member> CARE_FIGURE = Member.ENTITY.amount("tryFigure", "护理标准", "figure");

    private static RuleDraft rule(String id) {
        return shall(LAW, id, "一").says("规则" + id, "rule " + id);
    }

    private static final Rule<?> DIBAO =
            rule("D").when(Household.ENTITY, POOR).then(makesEligible(MINIMUM_LIVING_ALLOWANCE));
    private static final Rule<?> DIBAO_PAYS =
            rule("DP").forEvery(Household.ENTITY).then(pays(MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, ALLOWANCE));
    private static final Rule<?> CHILDREN =
            rule("C").when(Member.ENTITY, UNSUPPORTED).then(makesEligible(CHILD));

    /** 标准1360元，已领低保的按人均补差: topped up from what the household’s dibao is a head. */
    private static final Rule<?> TOPPED_UP = rule("CP")
            .forEvery(Member.ENTITY)
            .then(pays(
                    CHILD,
                    Part.ALLOWANCE,
                    yuan("1360.00")
                            .minus(Member.ofHousehold(
                                    amountOf(MINIMUM_LIVING_ALLOWANCE).dividedBy(Household.MEMBERS.count())))
                            .atLeast(NOTHING)));

    private static PolicyEngine engine(Rule<?>... rules) {
        return Layer.engine(
                Layer.nation(MINIMUM_LIVING_ALLOWANCE, CHILD, NURSING, AGED, RELIEF)
                        .knowing(ALLOWANCE, POOR, UNSUPPORTED, NEEDS_CARE, CARE_FIGURE)
                        .with(rules),
                Layer.of(CHANGLE));
    }

    private static final PolicyEngine TOP_UP = engine(DIBAO, DIBAO_PAYS, CHILDREN, TOPPED_UP);

    /** A child that is unsupported, in a household of two. */
    private static Entity.Builder<Household> ofTwo() {
        return Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("kid").with(UNSUPPORTED, true).build(),
                        Member.builder("gran").with(UNSUPPORTED, false).build());
    }

    private static Award dibao(Optional<String> amount) {
        Entity.Builder<Award> award = Award.builder("d")
                .with(Award.PROGRAMME, MINIMUM_LIVING_ALLOWANCE)
                .with(Award.RUNNING, true);
        amount.ifPresent(a -> award.with(Award.AMOUNT, Yuan.of(a)));
        return award.build();
    }

    private static Determination<MonthlyAllowance> of(
            PolicyEngine engine, Entity.Builder<Household> household, Programme<MonthlyAllowance> programme) {
        return Decided.alike(engine, Layer.at(CHANGLE, "2024-05-01", household).build())
                .of(programme)
                .get(0);
    }

    private static String amount(
            PolicyEngine engine, Entity.Builder<Household> household, Programme<MonthlyAllowance> programme) {
        return text(of(engine, household, programme).benefit().orElseThrow().amount());
    }

    private static String text(AmountRange amount) {
        String least = Yuan.toText(amount.least().orElseThrow());
        return amount.exact().isPresent()
                ? least
                : least + "–" + Yuan.toText(amount.most().orElseThrow());
    }

    // K4: 1360 − 300 = 1060, and nothing from 1400; one fen below the standard is one fen; of two members each has half
    @ParameterizedTest
    @CsvSource({"600.00, 1060.00", "2800.00, 0.00", "2720.00, 0.00", "2719.98, 0.01", "0.00, 1360.00"})
    void topped_up_from_what_is_drawn(String drawn, String expected) {
        assertThat(amount(TOP_UP, ofTwo().with(Household.AWARDS, dibao(Optional.of(drawn))), CHILD))
                .isEqualTo(expected);
    }

    // 1360 − 500 / 2; who is not poor has no dibao
    @Test
    void what_is_not_drawn_yet_is_computed() {
        Entity.Builder<Household> poor = ofTwo().with(Household.AWARDS, ImmutableList.of())
                .with(POOR, true)
                .with(ALLOWANCE, Yuan.of("500.00"));
        assertThat(amount(TOP_UP, poor, CHILD)).isEqualTo("1110.00");
        Entity.Builder<Household> notPoor =
                ofTwo().with(Household.AWARDS, ImmutableList.of()).with(POOR, false);
        assertThat(amount(TOP_UP, notPoor, CHILD)).isEqualTo("1360.00");
    }

    // drawn, and what is paid goes before what the rules come to: 1360 − 400 / 2, not 1360 − 500 / 2
    @Test
    void as_paid_goes_before_as_computed() {
        Entity.Builder<Household> both = ofTwo().with(Household.AWARDS, dibao(Optional.of("400.00")))
                .with(POOR, true)
                .with(ALLOWANCE, Yuan.of("500.00"));
        assertThat(amount(TOP_UP, both, CHILD)).isEqualTo("1160.00");
        Entity.Builder<Household> notSaid = ofTwo().with(Household.AWARDS, dibao(Optional.empty()))
                .with(POOR, true)
                .with(ALLOWANCE, Yuan.of("500.00"));
        assertThat(amount(TOP_UP, notSaid, CHILD)).isEqualTo("1110.00");
    }

    @Test
    void what_an_award_pays_is_read_though_no_rule_names_the_fact() {
        Entity.Builder<Household> drawing = ofTwo().with(Household.AWARDS, dibao(Optional.of("600.00")));
        assertThat(TOP_UP.assess(Layer.at(CHANGLE, "2024-05-01", drawing).build())
                        .warnings())
                .noneMatch(w -> w.en().contains("given, and not used"));
    }

    @Test
    void what_is_open_is_a_range_and_is_asked() {
        Entity.Builder<Household> open =
                ofTwo().with(Household.AWARDS, ImmutableList.of()).with(ALLOWANCE, Yuan.of("500.00"));
        Determination<MonthlyAllowance> child = of(TOP_UP, open, CHILD);
        assertThat(text(child.benefit().orElseThrow().amount())).isEqualTo("1110.00–1360.00");
        assertThat(child.missing()).extracting(Missing::id).containsExactly("household.tryPoor");
        // with the list of awards open too, that settles it as well
        Determination<MonthlyAllowance> more = of(TOP_UP, ofTwo().with(ALLOWANCE, Yuan.of("500.00")), CHILD);
        assertThat(more.missing())
                .extracting(Missing::id)
                .containsExactlyInAnyOrder("household.awards", "household.tryPoor");
    }

    @Test
    void an_explanation_names_the_programme_and_the_rule_that_pays() {
        Entity.Builder<Household> poor = ofTwo().with(Household.AWARDS, ImmutableList.of())
                .with(POOR, true)
                .with(ALLOWANCE, Yuan.of("500.00"));
        String said =
                TOP_UP.explain(Layer.at(CHANGLE, "2024-05-01", poor).build(), CHILD, "household.members[kid]").stream()
                        .map(e -> e.render(Language.EN))
                        .reduce("", (a, b) -> a + "\n" + b);
        assertThat(said)
                .contains("amount of minimum living allowance: 500.00 yuan")
                .contains("rule DP");
    }

    // The higher of, instead of, before

    private static final Rule<?> CARE =
            rule("N").when(Member.ENTITY, NEEDS_CARE).then(makesEligible(NURSING));
    private static final Rule<?> CARE_PAYS =
            rule("NP").forEvery(Member.ENTITY).then(pays(NURSING, Part.ALLOWANCE, CARE_FIGURE));

    private static Entity.Builder<Household> ofOne(String figure) {
        return Household.builder("h")
                .with(Household.AWARDS, ImmutableList.of())
                .with(
                        Household.MEMBERS,
                        Member.builder("old")
                                .with(NEEDS_CARE, true)
                                .with(CARE_FIGURE, Yuan.of(figure))
                                .build());
    }

    // 择高一份: the care for the aged is 80, and as much as the nursing subsidy where that is more; the nursing subsidy is
    // not given beside it
    @ParameterizedTest
    @CsvSource({"165.00, 165.00", "80.00, 80.00", "79.99, 80.00", "80.01, 80.01", "0.00, 80.00"})
    void the_higher_of_two(String nursing, String expected) {
        PolicyEngine engine = engine(
                CARE,
                CARE_PAYS,
                rule("A").forEvery(Member.ENTITY).then(makesEligible(AGED)),
                rule("AP")
                        .forEvery(Member.ENTITY)
                        .then(pays(AGED, Part.ALLOWANCE, amountOf(NURSING).atLeast(yuan("80.00")))));
        assertThat(amount(engine, ofOne(nursing), AGED)).isEqualTo(expected);
    }

    // whoever gets as much by the other gets that instead; exactly as much is as much
    @ParameterizedTest
    @CsvSource({"165.00, NOT_ELIGIBLE", "80.00, NOT_ELIGIBLE", "79.99, ELIGIBLE"})
    void one_instead_of_the_other(String nursing, Status expected) {
        PolicyEngine engine = engine(
                CARE,
                CARE_PAYS,
                rule("A").forEvery(Member.ENTITY).then(makesEligible(AGED)),
                rule("AX")
                        .when(Member.ENTITY, amountOf(NURSING).isAtLeast(yuan("80.00")))
                        .then(excludes(AGED)),
                rule("AP").forEvery(Member.ENTITY).then(pays(AGED, Part.ALLOWANCE, yuan("80.00"))));
        assertThat(of(engine, ofOne(nursing), AGED).status()).isEqualTo(expected);
    }

    // relief only as far as the dibao of the household and the nursing subsidies of its members together do not reach
    // 1000
    @ParameterizedTest
    @CsvSource({"900.00, 100.00, NOT_ELIGIBLE", "900.00, 99.99, ELIGIBLE", "0.00, 1000.00, NOT_ELIGIBLE"})
    void those_that_suffice_together_go_before(String dibao, String nursing, Status expected) {
        PolicyEngine engine = engine(
                DIBAO,
                DIBAO_PAYS,
                CARE,
                CARE_PAYS,
                rule("R")
                        .when(
                                Household.ENTITY,
                                amountOf(MINIMUM_LIVING_ALLOWANCE)
                                        .plus(Household.MEMBERS.sum(amountOf(NURSING)))
                                        .isBelow(yuan("1000.00")))
                        .then(makesEligible(RELIEF)),
                rule("RP").forEvery(Household.ENTITY).then(pays(RELIEF, Part.ALLOWANCE, yuan("50.00"))));
        Entity.Builder<Household> poor = ofOne(nursing).with(POOR, true).with(ALLOWANCE, Yuan.of(dibao));
        assertThat(of(engine, poor, RELIEF).status()).isEqualTo(expected);
    }

    // 40 while it runs out, instead of 90; nothing after six months
    @ParameterizedTest
    @CsvSource({"2024-04-30, 40.00", "2024-06-01, 0.00"})
    void what_runs_on_counts_as_it_is_paid_then(String date, String expected) {
        PolicyEngine engine = engine(
                DIBAO,
                DIBAO_PAYS,
                rule("ON")
                        .when(Household.ENTITY, not(POOR))
                        .then(continues(MINIMUM_LIVING_ALLOWANCE, number(6), day("2023-11-01"))),
                rule("RON").forEvery(Household.ENTITY).then(pays(MINIMUM_LIVING_ALLOWANCE, Part.RUN_ON, yuan("40.00"))),
                rule("R").forEvery(Household.ENTITY).then(makesEligible(RELIEF)),
                rule("RP")
                        .forEvery(Household.ENTITY)
                        .then(pays(RELIEF, Part.ALLOWANCE, amountOf(MINIMUM_LIVING_ALLOWANCE))));
        Entity.Builder<Household> out = ofOne("0.00").with(POOR, false).with(ALLOWANCE, Yuan.of("90.00"));
        assertThat(text(Layer.determine(engine, Layer.at(CHANGLE, date, out).build(), RELIEF)
                        .benefit()
                        .orElseThrow()
                        .amount()))
                .isEqualTo(expected);
    }

    // Once in a life, at most n times

    /** What a plug-in’s own programme granted before is a fact of its own of an award: those that are listed and are of another one are none of it. */
    private static final ChoiceFact<Award, Programme<?>> GRANTED = Award.ENTITY.<Programme<?>>choice(
            "tryGranted", ImmutableList.of(NURSING, RELIEF), "曾获项目", "programme granted before");

    private static PolicyEngine granting(Condition<Member> notTooOften) {
        return Layer.engine(
                Layer.nation(NURSING)
                        .knowing(NEEDS_CARE, GRANTED)
                        .with(
                                rule("W")
                                        .when(Member.ENTITY, allOf(NEEDS_CARE, notTooOften))
                                        .then(makesEligible(NURSING)),
                                rule("WP")
                                        .forEvery(Member.ENTITY)
                                        .then(pays(NURSING, Part.ALLOWANCE, yuan("10000.00")))),
                Layer.of(CHANGLE));
    }

    private static Count<Member> grants() {
        return Member.AWARDS.where(GRANTED.is(NURSING)).count();
    }

    private static Entity.Builder<Household> granted(Programme<?>... before) {
        ImmutableList.Builder<Award> awards = ImmutableList.builder();
        for (int i = 0; i < before.length; i++) {
            awards.add(Award.builder("g" + i).with(GRANTED, before[i]).build());
        }
        return Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("w")
                                .with(NEEDS_CARE, true)
                                .with(Member.AWARDS, awards.build())
                                .build());
    }

    // 一生一次: who was granted it before is not granted it again, whenever that was; another programme is none of it
    @Test
    void once_in_a_life() {
        PolicyEngine once = granting(grants().isBelow(number(1)));
        assertThat(of(once, granted(), NURSING).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(once, granted(RELIEF), NURSING).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(once, granted(NURSING), NURSING).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    // 累计不超过2次: the second is granted, the third is not
    @Test
    void at_most_twice() {
        PolicyEngine twice = granting(grants().isBelow(number(2)));
        assertThat(of(twice, granted(NURSING, RELIEF), NURSING).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(twice, granted(NURSING, NURSING), NURSING).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(of(twice, granted(NURSING, NURSING, NURSING), NURSING).status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    // that nobody said which awards there were is not that there were none; nor is an award of which nobody knows what
    // it was
    @Test
    void what_was_granted_before_and_is_not_known_is_not_nothing() {
        PolicyEngine once = granting(grants().isBelow(number(1)));
        Entity.Builder<Household> unlisted = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("w").with(NEEDS_CARE, true).build());
        Determination<MonthlyAllowance> open = of(once, unlisted, NURSING);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).containsExactly("household.members[w].awards");
        Entity.Builder<Household> unnamed = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("w")
                                .with(NEEDS_CARE, true)
                                .with(Member.AWARDS, Award.builder("g").build())
                                .build());
        assertThat(of(once, unnamed, NURSING).status()).isEqualTo(Status.UNDETERMINED);
    }

    // Refused

    @Test
    void programmes_that_each_rest_on_the_other() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(
                        CARE,
                        rule("NP")
                                .forEvery(Member.ENTITY)
                                .then(pays(NURSING, Part.ALLOWANCE, yuan("165").minus(amountOf(AGED)))),
                        rule("A").forEvery(Member.ENTITY).then(makesEligible(AGED)),
                        rule("AP")
                                .forEvery(Member.ENTITY)
                                .then(pays(AGED, Part.ALLOWANCE, yuan("80").minus(amountOf(NURSING))))))
                .withMessageContaining("in a circle")
                .withMessageContaining("amount of try-aged of a member")
                .withMessageContaining("amount of try-nursing of a member");
        // who is shut out by the amount of what is paid to those who are not
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(
                        CARE,
                        CARE_PAYS,
                        rule("NX")
                                .when(Member.ENTITY, amountOf(NURSING).isAtLeast(yuan("80")))
                                .then(excludes(NURSING))))
                .withMessageContaining("in a circle");
    }

    @Test
    void an_amount_that_the_authority_chooses_and_one_of_somebody_else() {
        Rule<?> asks = rule("RP")
                .forEvery(Household.ENTITY)
                .then(pays(RELIEF, Part.ALLOWANCE, amountOf(MINIMUM_LIVING_ALLOWANCE)));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(
                        DIBAO,
                        rule("B")
                                .forEvery(Household.ENTITY)
                                .then(paysBetween(MINIMUM_LIVING_ALLOWANCE, "档", "band", NOTHING, yuan("5"))),
                        rule("R").forEvery(Household.ENTITY).then(makesEligible(RELIEF)),
                        asks))
                .withMessageContaining("rule RP")
                .withMessageContaining("which rule B")
                .withMessageContaining("Award.AMOUNT");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(
                        CARE,
                        CARE_PAYS,
                        rule("R")
                                .when(Household.ENTITY, amountOf(NURSING).isBelow(yuan("5")))
                                .then(makesEligible(RELIEF)),
                        rule("RP").forEvery(Household.ENTITY).then(pays(RELIEF, Part.ALLOWANCE, yuan("5")))))
                .withMessageContaining("rule R (叠加试行办法 一)")
                .withMessageContaining("asks a household what is only asked of a member, the claimant of try-nursing");
    }

    // Ranges: what is unknown is given each of its values, and the range is from the least to the greatest that comes
    // out

    private static final PolicyEngine RANGES = engine(
            rule("N").when(Member.ENTITY, NEEDS_CARE).then(makesEligible(NURSING)),
            rule("NX").when(Member.ENTITY, allOf(UNSUPPORTED, Member.EMPLOYED)).then(excludes(NURSING)),
            rule("NP")
                    .forEvery(Member.ENTITY)
                    .then(pays(
                            NURSING,
                            Part.ALLOWANCE,
                            where(Member.SERIOUSLY_ILL, yuan("30.00")).otherwise(yuan("20.00")))),
            rule("NS").when(Member.ENTITY, Member.FULL_TIME_STUDENT).then(pays(NURSING, Part.SUPPLEMENT, yuan("7.00"))),
            rule("A").forEvery(Member.ENTITY).then(makesEligible(AGED)),
            rule("AP").forEvery(Member.ENTITY).then(pays(AGED, Part.ALLOWANCE, amountOf(NURSING))));

    private static final ImmutableList<ConditionFact<Member>> OPEN =
            ImmutableList.of(NEEDS_CARE, UNSUPPORTED, Member.EMPLOYED, Member.SERIOUSLY_ILL, Member.FULL_TIME_STUDENT);

    @Test
    void a_range_is_what_all_answers_span() {
        int all = 1 << OPEN.size();
        for (int known = 0; known < all; known++) {
            for (int values = 0; values < all; values++) {
                if ((values & ~known) != 0) {
                    continue;
                }
                long least = Long.MAX_VALUE;
                long most = 0;
                for (int answers = 0; answers < all; answers++) {
                    if ((answers & known) == values) {
                        long one = reckoned(answers);
                        least = Math.min(least, one);
                        most = Math.max(most, one);
                    }
                }
                AmountRange range = of(RANGES, stated(known, values), AGED)
                        .benefit()
                        .orElseThrow()
                        .amount();
                assertThat(range)
                        .as("%s %s", known, values)
                        .isEqualTo(new AmountRange(OptionalLong.of(least), OptionalLong.of(most)));
            }
        }
    }

    private static long reckoned(int answers) {
        boolean in = is(answers, 0) && !(is(answers, 1) && is(answers, 2));
        return in ? (is(answers, 3) ? 3000 : 2000) + (is(answers, 4) ? 700 : 0) : 0;
    }

    private static boolean is(int answers, int which) {
        return (answers & 1 << which) != 0;
    }

    private static Entity.Builder<Household> stated(int known, int values) {
        Entity.Builder<Member> member = Member.builder("m");
        for (int i = 0; i < OPEN.size(); i++) {
            if (is(known, i)) {
                member.with(OPEN.get(i), is(values, i));
            }
        }
        return Household.builder("h").with(Household.MEMBERS, member.build());
    }
}
