package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** Runs the cases of a place against its mutants: which of them does no case notice? */
final class MutantRun {

    private static final long EVERY_NANOS = 3_000_000_000L;

    private final PolicyEngine engine;
    private final Jurisdiction place;
    private final Cases cases;
    private final Map<List<Object>, ImmutableSet<String>> inForce = new ConcurrentHashMap<>();

    /**
     * A run.
     *
     * @param engine an engine with the place
     * @param place the place
     * @param cases its cases, all of which pass
     */
    MutantRun(PolicyEngine engine, Jurisdiction place, Cases cases) {
        this.engine = engine;
        this.place = place;
        this.cases = cases;
    }

    /**
     * The mutants that no case notices. A mutant that does not load is noticed: every embedder would see it.
     *
     * @param mutants the mutants
     * @param progress is told how far the run is, every few seconds and at the end
     * @return the survivors, in the order of the mutants
     */
    ImmutableList<Mutant> survivors(ImmutableList<Mutant> mutants, Consumer<String> progress) {
        AtomicInteger done = new AtomicInteger();
        AtomicLong last = new AtomicLong(System.nanoTime());
        AtomicInteger survivors = new AtomicInteger();
        return mutants.parallelStream()
                .filter(m -> {
                    boolean survives = !isNoticed(m);
                    int alive = survives ? survivors.incrementAndGet() : survivors.get();
                    int so = done.incrementAndGet();
                    long said = last.get();
                    long now = System.nanoTime();
                    if (so == mutants.size() || (now - said > EVERY_NANOS && last.compareAndSet(said, now))) {
                        progress.accept(place.name().zh() + " " + place.name().en() + ": " + so + " / " + mutants.size()
                                + " mutants, " + alive + " survive");
                    }
                    return survives;
                })
                .collect(toImmutableList());
    }

    private boolean isNoticed(Mutant mutant) {
        try {
            Cases.Run run = cases.on(load(mutant));
            return thatCanNotice(mutant).anyMatch(c -> !run.passes(c));
        } catch (PolicyException e) {
            return true;
        }
    }

    private PolicyEngine load(Mutant mutant) {
        return PolicyEngine.load(engine.jurisdictions().stream()
                .map(j -> LayerContract.isInsteadOf(place, j)
                        ? new Mutated(place, mutant.rules(), mutant.standards())
                        : j)
                .collect(toImmutableList()));
    }

    // those that are for the changed rule first, for most mutants are noticed there; then those on whose date it is in
    // force, but for months, which take long and show only what their own rules mean
    private Stream<ConformanceCase> thatCanNotice(Mutant mutant) {
        return Stream.concat(
                cases.all().stream().filter(c -> isFor(c, mutant)),
                cases.all().stream().filter(c -> !isFor(c, mutant) && !c.isOfMonths() && mayConcern(c, mutant)));
    }

    private static boolean isFor(ConformanceCase of, Mutant mutant) {
        return of.rules().stream().anyMatch(mutant.about()::contains);
    }

    // other days in force can be those of any case
    private boolean mayConcern(ConformanceCase of, Mutant mutant) {
        return mutant.changesDays() || mutant.about().stream().anyMatch(inForce(of)::contains);
    }

    private ImmutableSet<String> inForce(ConformanceCase of) {
        return inForce.computeIfAbsent(
                List.of(of.input().place(), of.input().date()),
                at -> Unread.inForce(engine, of.input().place(), of.input().date()).stream()
                        .map(Rule::id)
                        .collect(toImmutableSet()));
    }

    /**
     * The place with other rules or tables, and without its register: that a rule is left out has to be noticed by a case, not by the gap in the numbers.
     */
    private record Mutated(Jurisdiction original, ImmutableList<Rule<?>> rules, ImmutableList<StandardTable> standards)
            implements Jurisdiction {
        @Override
        public Place place() {
            return original.place();
        }

        @Override
        public Label name() {
            return original.name();
        }

        @Override
        public Optional<String> overlay() {
            return original.overlay();
        }

        @Override
        public String version() {
            return original.version();
        }

        @Override
        public LocalDate checkedUntil() {
            return original.checkedUntil();
        }

        @Override
        public ImmutableList<StandardKind> standardKinds() {
            return original.standardKinds();
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return original.programmes();
        }

        @Override
        public ImmutableList<Fact<?, ?>> facts() {
            return original.facts();
        }

        @Override
        public ImmutableList<Relation<?, ?>> lists() {
            return original.lists();
        }
    }
}
