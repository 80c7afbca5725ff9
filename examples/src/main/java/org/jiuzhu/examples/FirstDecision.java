package org.jiuzhu.examples;

import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Yuan;

/** The first decision of the README: one person in Xinxiang with a pension of 230 yuan, and not much else known. */
final class FirstDecision {

    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    private FirstDecision() {}

    /**
     * Runs the example.
     *
     * @param arguments not read
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        // README begins
        Income pension = Income.builder("1")
                .with(Income.KIND, IncomeKind.PENSION)
                .with(Income.AMOUNT, Yuan.of("230.00"))
                .with(Income.PER, Per.MONTH)
                .build();
        Member person = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES, pension)
                .with(Member.AWARDS) // none; what is not given, as the expenses here, is unknown
                .build();
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.MEMBERS, person)
                .build();
        Case input = Case.builder()
                .place(Place.of("410700")) // Xinxiang
                .date(LocalDate.of(2022, 3, 1))
                .household(household)
                .build();

        Assessment assessment = PolicyEngine.load().assess(input);
        Determination<MonthlyAllowance> dibao =
                assessment.of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
        System.out.println(dibao.status().label().en());
        System.out.println(dibao.benefit().orElseThrow().amount());
        dibao.missing().forEach(m -> System.out.println(m.question().en()));
        // README ends
    }
}
