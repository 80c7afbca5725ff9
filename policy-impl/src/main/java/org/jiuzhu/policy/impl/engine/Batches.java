package org.jiuzhu.policy.impl.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.impl.run.Arena;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Decides many cases: those of one place and date together, some at a time, in memory that is used again and again. A case with which anything is wrong is decided alone,
 * as if nobody had asked of others.
 */
final class Batches {

    /** So many that what is done once a batch is next to nothing for each, and so few that what they read and write stays close to the processor. */
    private static final int SIZE = 128;

    private final Engine engine;
    private final ImmutableList<Case> cases;
    private final Decisions.Result[] results;
    private final Arena arena = new Arena();
    private int overFractions;

    private Batches(Engine engine, ImmutableList<Case> cases) {
        this.engine = engine;
        this.cases = cases;
        this.results = new Decisions.Result[cases.size()];
    }

    static Decisions decide(Engine engine, Iterable<Case> all) {
        ImmutableList.Builder<Case> cases = ImmutableList.builder();
        int number = 0;
        for (Case one : requireNonNull(all, "decideAll: the cases are null")) {
            cases.add(requireNonNull(one, "decideAll: case " + number + " is null, counted from zero"));
            number++;
        }
        Batches batches = new Batches(engine, cases.build());
        batches.byPlaceAndDate().forEach(batches::decide);
        return new Decisions(ImmutableList.copyOf(batches.results), batches.overFractions);
    }

    /** The numbers of the cases of each place and date; those in which something was found by what that is of, for each such law is prepared for itself. */
    private Map<ImmutableList<Object>, List<Integer>> byPlaceAndDate() {
        Map<ImmutableList<Object>, List<Integer>> groups = new LinkedHashMap<>();
        Case before = null;
        List<Integer> group = List.of();
        for (int number = 0; number < cases.size(); number++) {
            Case one = cases.get(number);
            if (before == null
                    || !before.place().equals(one.place())
                    || !before.date().equals(one.date())
                    || !(before.findings().isEmpty() && one.findings().isEmpty())) {
                ImmutableList<Object> key = ImmutableList.of(one.place(), one.date(), Engine.found(one));
                group = groups.computeIfAbsent(key, k -> new ArrayList<>());
            }
            group.add(number);
            before = one;
        }
        return groups;
    }

    private void decide(ImmutableList<Object> placeAndDate, List<Integer> group) {
        Case first = cases.get(group.get(0));
        Decider deciding;
        try {
            deciding = engine.plan(first).deciding();
        } catch (PolicyException e) {
            group.forEach(number -> results[number] = Decisions.Result.of(e));
            return;
        }
        for (List<Integer> some : Lists.partition(group, SIZE)) {
            decideSome(deciding, some);
        }
    }

    private void decideSome(Decider deciding, List<Integer> some) {
        List<Case> sound = new ArrayList<>(some.size());
        int[] numbers = new int[some.size()];
        for (int number : some) {
            if (isSound(deciding, number)) {
                numbers[sound.size()] = number;
                sound.add(cases.get(number));
            }
        }
        Values values;
        try {
            values = deciding.values(sound, arena);
        } catch (RuntimeException e) {
            // whose fault it is shows when each is decided alone
            Arrays.stream(numbers, 0, sound.size()).forEach(this::decideAlone);
            return;
        }
        for (int household = 0; household < sound.size(); household++) {
            overFractions += values.isLost(household) ? 1 : 0;
            read(deciding, values, household, numbers[household]);
        }
    }

    private boolean isSound(Decider deciding, int number) {
        try {
            engine.checkDiscretion(cases.get(number));
            deciding.check(cases.get(number));
            return true;
        } catch (PolicyException e) {
            results[number] = Decisions.Result.of(e);
            return false;
        }
    }

    private void read(Decider deciding, Values values, int household, int number) {
        try {
            results[number] = Decisions.Result.of(deciding.decision(values, household));
        } catch (PolicyException e) {
            results[number] = Decisions.Result.of(e);
        } catch (ArithmeticException e) {
            decideAlone(number);
        }
    }

    private void decideAlone(int number) {
        try {
            results[number] = Decisions.Result.of(engine.decide(cases.get(number)));
        } catch (PolicyException e) {
            results[number] = Decisions.Result.of(e);
        }
    }
}
