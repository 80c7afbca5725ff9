package org.jiuzhu.examples;

import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.StandardTable;

/** What an application does with the library; {@link ClassLoadersTest} loads it, and all that it uses, anew. */
public final class FreshUse implements Callable<String> {

    private final PolicyEngine engine;

    /** Loads the engine, and makes no amount yet. */
    public FreshUse() {
        engine = PolicyEngine.load().withStandards(StandardTable.read("made up", new StringReader("""
                place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                410700,nobody,minimum-living-allowance,,urban,630.00,month,2022-01-01,2022-12-31,,exact,published,high,made up,,
                """)));
    }

    /** The first decision: what one person without income gets in a month. */
    @Override
    public String call() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.COUNTS_AS_MEMBER, true)
                                .with(Member.INCOMES)
                                .with(Member.AWARDS)
                                .build())
                .build();
        return engine.assess(Case.of(Place.of("410700"), LocalDate.of(2022, 3, 1), household))
                .of(MINIMUM_LIVING_ALLOWANCE)
                .get(0)
                .benefit()
                .orElseThrow()
                .amount()
                .exact()
                .orElseThrow()
                .toString();
    }
}
