package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.NOTICE;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.junit.jupiter.api.Test;

/** The default of a delegation: what the text itself says for where nobody lays down anything else; where somebody does, for others only, it stays open. */
class UnlessFilledTest {

    /** A county may reduce by up to half; without a by-law nothing is reduced. */
    private static final OpenTerm.OfCount<Household> REDUCTION = OpenTerm.<Household>count(
                    Household.ENTITY, "R#reduction", LAW.clause("§7"), Unit.RATE, "扣减比例", "rate of reduction")
            .between(Fraction.ZERO, Fraction.of(1, 2))
            .unlessFilled(number(0));

    private static final Amount<Household> PAID =
            yuan("100.00").minus(yuan("100.00").times(REDUCTION));

    private static final Rule<Household> BY_LAW = shall(NOTICE, "C-1", "§1")
            .says("农村扣减两成", "In the country a fifth is left out")
            .when(Household.ENTITY, Household.AREA.is(Area.RURAL))
            .then(REDUCTION.is(rate("0.2")));

    private static final PolicyEngine WITHOUT = engine(nation(everyone(), allowance("A", PAID)), county());
    private static final PolicyEngine WITH = engine(nation(everyone(), allowance("A", PAID)), county(BY_LAW));

    private static Household in(Area area) {
        return Household.builder("h").with(Household.AREA, area).build();
    }

    @Test
    void where_no_layer_fills_it_the_text_itself_says_what_it_is() {
        for (Household any : new Household[] {in(Area.URBAN), in(Area.RURAL), Invented.nothingKnown()}) {
            Determination<MonthlyAllowance> aid = aid(WITHOUT, any);
            assertThat(aid.benefit().orElseThrow().amount()).isEqualTo(yuanExactly("100.00"));
            assertThat(aid.missing()).isEmpty();
        }
        assertThat(WITHOUT.explain(at(in(Area.URBAN)), AID, "household").toString())
                .contains("没有另行规定", "for nothing else is laid down");
    }

    @Test
    void where_a_layer_fills_it_for_some_it_is_open_for_the_others() {
        // 100.00 - 0.2 x 100.00
        assertThat(aid(WITH, in(Area.RURAL)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("80.00"));
        Determination<MonthlyAllowance> other = aid(WITH, in(Area.URBAN));
        assertThat(other.benefit().orElseThrow().amount()).isEqualTo(yuanBetween("50.00", "100.00"));
        assertThat(ids(other.missing())).containsExactly("R#reduction");
        // before the by-law is in force there is none
        Case before = Case.of(Invented.COUNTY, LocalDate.of(2021, 6, 30), in(Area.URBAN));
        assertThat(aid(WITH, before).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("100.00"));
        Case after = Case.of(Invented.COUNTY, LocalDate.of(2021, 7, 1), in(Area.URBAN));
        assertThat(ids(aid(WITH, after).missing())).containsExactly("R#reduction");
    }

    @Test
    void a_setting_and_a_finding_go_before_it() {
        PolicyEngine set = WITHOUT.withSettings(ImmutableList.of(Setting.of("R#reduction", "0.5", "某县办法")));
        assertThat(aid(set, in(Area.URBAN)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("50.00"));
        Case found = Case.builder()
                .place(Invented.COUNTY)
                .date(Invented.DAY)
                .household(in(Area.URBAN))
                .addFinding(Finding.of(REDUCTION, Fraction.of(1, 10)).by("某镇政府", Invented.DAY, "核定"))
                .build();
        assertThat(aid(set, found).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("90.00"));
    }

    @Test
    void of_each_type() {
        OpenTerm.OfCondition<Household> open =
                OpenTerm.condition(Household.ENTITY, "R#test", LAW.clause("§8"), "另行规定的条件", "another condition");
        assertThat(aid(engine(eligible("E", open.unlessFilled(ALWAYS))), Invented.nothingKnown())
                        .status())
                .isEqualTo(Status.ELIGIBLE);
        assertThat(aid(engine(eligible("E", open.unlessFilled(not(ALWAYS)))), Invented.nothingKnown())
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(engine(eligible("E", open)), Invented.nothingKnown()).status())
                .isEqualTo(Status.UNDETERMINED);
        OpenTerm.OfAmount<Household> amount =
                OpenTerm.amount(Household.ENTITY, "R#more", LAW.clause("§8"), "增发额", "what is added");
        PolicyEngine added = engine(everyone(), allowance("A", yuan("10.00").plus(amount.unlessFilled(NOTHING))));
        assertThat(aid(added, Invented.nothingKnown()).benefit().orElseThrow().amount())
                .isEqualTo(yuanExactly("10.00"));
        OpenTerm.OfChoice<Household, Area> choice = OpenTerm.choice(
                Household.ENTITY,
                "R#area",
                LAW.clause("§8"),
                ImmutableList.of(Area.URBAN, Area.RURAL),
                "按哪类标准",
                "which standard");
        assertThat(aid(engine(eligible("E", choice.unlessFilled(Area.RURAL).is(Area.RURAL))), Invented.nothingKnown())
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void what_is_no_figure_of_the_text_or_beyond_its_bounds_is_refused() {
        assertThatThrownBy(() -> REDUCTION.unlessFilled(rate("0.51")))
                .hasMessageContaining("R#reduction is filled lies outside of what")
                .hasMessageContaining("§7 allows");
        assertThatThrownBy(() -> REDUCTION.unlessFilled(number(1).plus(number(1))))
                .hasMessageContaining("a figure, a truth or a coded value in the text")
                .hasMessageContaining("write a rule for it");
    }
}
