package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.handwritten.HandWritten;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;

/**
 * What has to be so before anything is timed: all contenders on the class path decide alike on every family of Bench county, and the ways to ask this library, one case or many, with reasons
 * or without, come to the same, there and at a real place.
 */
public final class Agreement {

    private static final ImmutableSet<Programme<?>> SETTLED = ImmutableSet.of(
            Programme.MINIMUM_LIVING_ALLOWANCE,
            Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
            Programme.EXTREME_POVERTY_SUPPORT,
            Programme.TEMPORARY_ASSISTANCE);

    private static final int FAMILIES = 20_000;
    private static final int HOUSEHOLDS = 500;

    private Agreement() {}

    /**
     * Checks; a difference is an error that names the family.
     *
     * @param args how many families; 20,000 if not given
     */
    public static void main(String[] args) {
        int families = args.length == 0 ? FAMILIES : Integer.parseInt(args[0]);
        for (Contender<?, ?> contender : ServiceLoader.load(Contender.class)) {
            IntStream.range(0, families).parallel().forEach(n -> check(contender, Families.number(n)));
            System.out.println(contender.name() + ": the same decisions on " + families + " families");
        }
        System.out.println(Mix.of(families));
        Library county = new Library();
        ImmutableList<Case> cases =
                Families.first(HOUSEHOLDS).stream().map(county::prepare).collect(ImmutableList.toImmutableList());
        System.out.println("Bench county: " + checkWays(county.engine(), cases));
        checkRealPlace(HOUSEHOLDS);
    }

    static void checkRealPlace(int households) {
        RealPlace place = new RealPlace();
        for (String gaps : RealPlace.GAPS) {
            ImmutableList<Case> cases = IntStream.range(0, households)
                    .mapToObj(n -> place.numbered(n, gaps))
                    .collect(ImmutableList.toImmutableList());
            System.out.println(RealPlace.PLACE + ", " + gaps + ": " + checkWays(place.engine(), cases));
            if (gaps.equals(RealPlace.SETTLED)) {
                cases.forEach(c -> checkSettled(place.engine(), c));
            }
        }
    }

    static void check(Contender<?, ?> contender, Family family) {
        Decision expected = HandWritten.decide(family);
        Decision decided = contender.of(family);
        if (!decided.equals(expected)) {
            throw new IllegalStateException(contender.name() + " decides otherwise on " + family + "\n  by hand: "
                    + expected + "\n  " + contender.name() + ": " + decided);
        }
    }

    /** Checks that {@code decide}, {@code decideAll}, {@code decideWithRules} and {@code assess} say the same of each case. */
    static String checkWays(PolicyEngine engine, List<Case> cases) {
        Decisions together = engine.decideAll(cases);
        int results = 0;
        int open = 0;
        for (int i = 0; i < cases.size(); i++) {
            Case input = cases.get(i);
            Assessment assessment = engine.assess(input, engine.programmes());
            ImmutableList<Determination<?>> assessed = assessment.determinations();
            ImmutableList<Outcome<?>> outcomes = Library.outcomes(assessment);
            same(input, "decide", engine.decide(input).outcomes(), outcomes);
            same(input, "decideAll", together.results().get(i).orThrow().outcomes(), outcomes);
            ImmutableList<RuleTruth> rules =
                    assessed.stream().flatMap(d -> d.rules().stream()).collect(ImmutableList.toImmutableList());
            same(input, "decideWithRules", engine.decideWithRules(input).rules(), rules);
            results += assessed.size();
            open += (int) assessed.stream().filter(d -> !d.isFinal()).count();
        }
        checkColumns(engine, cases, together);
        return "decide, decideAll, decideWithRules and assess say the same of " + cases.size() + " households; "
                + 100 * open / results + " % of " + results + " results are open, " + together.overFractions()
                + " households took exact fractions";
    }

    /** Checks that households given as columns come to what they come to as cases of one place and date. */
    private static void checkColumns(PolicyEngine engine, List<Case> cases, Decisions together) {
        Columns<Household> households = AsColumns.of(cases);
        Case first = cases.get(0);
        Results results = engine.decideAll(first.place(), first.date(), households);
        for (int row = 0; row < cases.size(); row++) {
            Case input = cases.get(row);
            for (Outcome<?> outcome : together.results().get(row).orThrow().outcomes()) {
                ImmutableList<Member> members =
                        input.household().get(Household.MEMBERS).orElse(ImmutableList.of());
                for (int member = 0; member < members.size(); member++) {
                    if (outcome.subject().endsWith("[" + members.get(member).id() + "]")) {
                        int of = households.start(Household.MEMBERS, row) + member;
                        sameInColumn(input, results, Member.ENTITY, of, outcome);
                    }
                }
                if (outcome.subject().equals(Household.ENTITY.code())) {
                    sameInColumn(input, results, Household.ENTITY, row, outcome);
                }
            }
        }
    }

    private static void sameInColumn(Case input, Results results, EntityKind<?> kind, int row, Outcome<?> outcome) {
        ResultColumn column = results.column(outcome.programme(), kind).orElseThrow();
        ImmutableMap<Part, AmountRange> paid =
                outcome.benefit().map(b -> b.content().parts()).orElse(ImmutableMap.of());
        same(input, "a column", column.status(row), outcome.status());
        same(
                input,
                "a column",
                ImmutableSet.copyOf(Sets.filter(column.parts(), p -> column.hasPart(p, row))),
                paid.keySet());
        paid.forEach((part, amount) -> same(input, "a column", column.amount(part, row), amount));
    }

    private static void same(Case input, String way, Object said, Object assessed) {
        if (!said.equals(assessed)) {
            throw new IllegalStateException(
                    way + " says otherwise than assess of " + input.household().id() + " at " + input.place() + "\n  "
                            + way + ": " + said + "\n  assess: " + assessed);
        }
    }

    // of the other programmes much is open at the place whatever a household states
    private static void checkSettled(PolicyEngine engine, Case input) {
        engine.assess(input).determinations().stream()
                .filter(d -> SETTLED.contains(d.programme()))
                .filter(d -> !d.isFinal())
                .findFirst()
                .ifPresent(d -> {
                    throw new IllegalStateException(input.household().id()
                            + " is to be settled, and it is not; state or set in RealPlace and Everything what is missing: "
                            + d.missing());
                });
    }
}
