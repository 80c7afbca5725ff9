package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

class ChangedRuleTest {

    private static final Text TEXT = new Text("t", Label.of("文件", "text"), "甲〔2020〕1号", Period.from("2020-01-01"));
    private static final Programme<MonthlyAllowance> AID =
            Programme.of("aid", "救济", "aid", MonthlyAllowance::new, Claimant.HOUSEHOLD, Claimant.PERSON);
    private static final OpenTerm.OfAmount<Household> OPEN =
            OpenTerm.amount(Household.ENTITY, "t#sum", TEXT.clause("一"), "数额", "sum");
    private static final Node ONE = Words.yuan("1.00").node();
    private static final Node TWO = Words.yuan("2.00").node();
    private static final Node HOLDS = Words.ALWAYS.node();

    private static Rule<Household> rule(Consequence<? super Household> consequence) {
        return Words.shall(TEXT, "R", "一")
                .says("规则", "rule")
                .forEvery(Household.ENTITY)
                .then(consequence);
    }

    private static final ImmutableList<Consequence<Entity>> ALL = ImmutableList.of(
            new Consequence.Eligible<>(AID),
            new Consequence.Excluded<>(ImmutableSet.of(AID)),
            new Consequence.Fills<>(OPEN, ONE),
            new Consequence.Pays<>(AID, Part.ALLOWANCE, ONE),
            new Consequence.Band<>(AID, Label.of("因", "cause"), ONE, TWO),
            new Consequence.Continues<>(AID, ONE, Words.day("2022-01-01").node()),
            new Consequence.ContinuesAtMost<>(AID, ONE),
            new Consequence.Allows<>(AID, PaymentMode.STAGED),
            new Consequence.Provides<>(AID, Label.of("服务", "service")),
            new Consequence.DecidedBy<>(ImmutableSet.of(AID), Body.COUNTY),
            new Consequence.Takes<>(ImmutableSet.of(AID), Step.DECISION, Optional.of(Body.COUNTY)),
            new Consequence.Skips<>(ImmutableSet.of(AID), Step.DECISION),
            new Consequence.Within<>(ImmutableSet.of(AID), Step.DECISION, Consequences.workingDays(3), Step.ACCEPTANCE),
            new Consequence.ReviewedEvery<>(ImmutableSet.of(AID), ONE),
            new Consequence.Needs<>(ImmutableSet.of(AID), Document.APPLICATION, Body.COUNTY),
            new Consequence.Waives<>(ImmutableSet.of(AID), Document.APPLICATION),
            new Consequence.Samples<>(ImmutableSet.of(AID), Step.SPOT_CHECK, Fraction.of(3, 10), Body.COUNTY),
            new Consequence.Effect<>(
                    ImmutableSet.of(AID),
                    Body.COUNTY,
                    Label.of("效力", "effect"),
                    Optional.of(new MonthEffect.StartsAfter(Step.DECISION))),
            new Consequence.Demands<>(HOLDS),
            new Consequence.Target<>(HOLDS, HOLDS),
            new Consequence.Floor<>(ONE, TWO));

    @Test
    void every_kind_of_consequence_gives_its_nodes_and_takes_others() {
        assertThat(ALL.stream().map(Object::getClass).distinct())
                .as("a new kind of consequence has to be listed here")
                .hasSameSizeAs(Consequence.class.getPermittedSubclasses());
        for (Consequence<Entity> consequence : ALL) {
            long parts = Arrays.stream(consequence.getClass().getRecordComponents())
                    .filter(c -> c.getType() == Node.class)
                    .count();
            assertThat(consequence.nodes()).as(consequence.toString()).hasSize((int) parts);
            assertThat(consequence.mapNodes(n -> n)).isEqualTo(consequence);
            Consequence<Entity> changed = consequence.mapNodes(n -> n.equals(ONE) ? TWO : n.equals(TWO) ? ONE : n);
            assertThat(changed.getClass()).isEqualTo(consequence.getClass());
            assertThat(changed.nodes())
                    .isEqualTo(consequence.nodes().stream()
                            .map(n -> n.equals(ONE) ? TWO : n.equals(TWO) ? ONE : n)
                            .toList());
            boolean ofProgramme = Arrays.stream(consequence.getClass().getRecordComponents())
                    .anyMatch(c -> c.getName().startsWith("programme"));
            assertThat(consequence.programmes()).isEqualTo(ofProgramme ? ImmutableSet.of(AID) : ImmutableSet.of());
        }
    }

    @Test
    void a_changed_copy_keeps_the_rest() {
        Rule<Household> rule = rule(new Consequence.Pays<>(AID, Part.ALLOWANCE, ONE));
        assertThat(rule.roots()).containsExactly(HOLDS, ONE);
        Rule<Household> doubled = rule.mapRoots(n -> n.equals(ONE) ? TWO : n);
        assertThat(doubled.roots()).containsExactly(HOLDS, TWO);
        assertThat(doubled.id()).isEqualTo("R");
        assertThat(rule.withStrength(Strength.MAY).strength()).isEqualTo(Strength.MAY);
        assertThat(rule.withPeriod(Period.ALWAYS).period()).isEqualTo(Period.ALWAYS);
        Node never = Words.not(Words.ALWAYS).node();
        assertThat(rule.withCondition(never).condition().node()).isEqualTo(never);
        assertThat(rule.withConsequence(new Consequence.Eligible<>(AID)).roots())
                .containsExactly(HOLDS);
        Rule.Precedence before = new Rule.Precedence("X", Rule.Extent.ENTIRELY, TEXT.clause("二"));
        assertThat(rule.withOverrides(ImmutableSet.of(before)).overrides()).containsExactly(before);
        assertThat(rule.overrides()).isEmpty();
    }

    @Test
    void a_changed_node_keeps_the_rest() {
        Rounding fen = new Rounding(1, RoundingMode.UP);
        Rounding yuan = new Rounding(100, RoundingMode.UP);
        Node rounded = new Calculation.Rounded(fen, Operands.of(ONE));
        assertThat(rounded.withOperands(ImmutableList.of(TWO)))
                .isEqualTo(new Calculation.Rounded(fen, Operands.of(TWO)))
                .isNotEqualTo(new Calculation.Rounded(yuan, Operands.of(TWO)));
        for (Proposition.Comparison how : Proposition.Comparison.values()) {
            Node compared = new Proposition.Compared(how, Operands.of(ONE, TWO));
            assertThat(compared.withOperands(ImmutableList.of(TWO, ONE)))
                    .isEqualTo(new Proposition.Compared(how, Operands.of(TWO, ONE)));
        }
        assertThat(HOLDS.withOperands(ImmutableList.of())).isEqualTo(HOLDS);
    }
}
