package org.jiuzhu.examples;

import static org.jiuzhu.policy.household.Household.AREA;
import static org.jiuzhu.policy.household.Household.MEMBERS;
import static org.jiuzhu.policy.household.Household.PROPERTY_WITHIN_DIBAO_LIMITS;
import static org.jiuzhu.policy.household.Member.AWARDS;
import static org.jiuzhu.policy.household.Member.COUNTS_AS_MEMBER;
import static org.jiuzhu.policy.household.Member.INCOMES;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.StandardTable;

/** The first decision of the README: one person in Xinxiang without any income, and not much else known; the standard is made up. */
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
        StandardTable madeUp = StandardTable.read("made up", new StringReader("""
                place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                410700,nobody,minimum-living-allowance,,urban,630.00,month,2022-01-01,2022-12-31,,exact,published,high,made up,,
                """));
        Member person = Member.builder("a")
                .with(COUNTS_AS_MEMBER, true)
                .with(INCOMES)
                .with(AWARDS)
                .build();
        Household household = Household.builder("h")
                .with(AREA, Area.URBAN)
                .with(PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(MEMBERS, person)
                .build();
        Case input = Case.of(Place.of("410700"), LocalDate.of(2022, 3, 1), household);
        Assessment assessment = PolicyEngine.load().withStandards(madeUp).assess(input);
        var dibao = assessment.of(MINIMUM_LIVING_ALLOWANCE).get(0);
        dibao.benefit().ifPresent(b -> System.out.println(dibao.status() + ": " + b.amount()));
        dibao.missing().forEach(m -> System.out.println(m.question().en()));
        // README ends
    }
}
