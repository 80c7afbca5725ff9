package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiuzhu.policy.text.Label;

/**
 * What the cases of a place prove: which changes of its rules they notice, which of its conditions they show, and what is accepted as a gap.
 *
 * @param mutants the mutants that were run, in the order of the rules
 * @param survivors the ids of those that no case notices
 * @param coverage what the cases show of the conditions
 * @param gaps what is accepted, with reasons
 */
record Proof(ImmutableList<Mutant> mutants, ImmutableSet<String> survivors, Coverage coverage, Gaps gaps) {

    /** What became of a mutant, or of something to cover. */
    enum State {
        /** A case notices it, or shows it. */
        SHOWN,
        /** No case does, and the reason is said. */
        ACCEPTED,
        /** No case does. */
        OPEN,
        /** A case does, although it is listed as a gap. */
        NO_GAP;

        /** Whether the contract fails by it. */
        boolean isWrong() {
            return this == OPEN || this == NO_GAP;
        }
    }

    State state(Mutant mutant) {
        return state(!survivors.contains(mutant.id()), mutant.id());
    }

    State state(Coverage.Spot spot, Mark mark) {
        return state(spot.seen().contains(mark), spot.id(mark));
    }

    private State state(boolean shown, String id) {
        boolean accepted = gaps.reasons().containsKey(id);
        return shown ? accepted ? State.NO_GAP : State.SHOWN : accepted ? State.ACCEPTED : State.OPEN;
    }

    /** What is wrong with a mutant, in words. */
    Optional<String> problem(Mutant mutant) {
        return problem(state(mutant), "notices", mutant.toString());
    }

    /** What is wrong with the coverage of a rule or definition, in words. */
    ImmutableList<String> problems(String of) {
        return coverage.of(of).stream()
                .flatMap(s -> s.asked().stream()
                        .flatMap(m -> problem(state(s, m), "shows", said(s.id(m), s.words(m))).stream()))
                .collect(toImmutableList());
    }

    private static Optional<String> problem(State state, String does, String what) {
        return switch (state) {
            case OPEN -> Optional.of("no case " + does + " " + what);
            case NO_GAP -> Optional.of("a case " + does + " " + what + "; take it out of " + Gaps.FILE);
            case SHOWN, ACCEPTED -> Optional.empty();
        };
    }

    private static String said(String id, Label words) {
        return id + ": " + words.zh() + " / " + words.en();
    }

    // For the console

    /** All in one line, then what is open, then what to paste into the list of gaps where a case cannot close it. */
    String summary(Label place) {
        ImmutableSet<String> notNoticed = mutants.stream()
                .filter(m -> state(m) == State.OPEN)
                .map(Mutant::id)
                .collect(toImmutableSet());
        ImmutableSet<String> notShown = coverage.spots().stream()
                .flatMap(s ->
                        s.open().stream().filter(m -> state(s, m) == State.OPEN).map(s::id))
                .collect(toImmutableSet());
        StringBuilder out = new StringBuilder();
        out.append(place.zh()).append(' ').append(place.en());
        out.append(": mutants ").append(mutants.size()).append(", not noticed ").append(survivors.size());
        out.append(" (accepted ").append(survivors.size() - notNoticed.size());
        out.append("); to cover ").append(coverage.ids().size()).append(", not covered ");
        long open = coverage.spots().stream().mapToInt(s -> s.open().size()).sum();
        out.append(open).append(" (accepted ").append(open - notShown.size()).append(")\n");
        mutants.stream()
                .filter(m -> notNoticed.contains(m.id()))
                .forEach(m -> out.append("  not noticed  ").append(m).append('\n'));
        coverage.spots()
                .forEach(s -> s.open().stream()
                        .filter(m -> notShown.contains(s.id(m)))
                        .forEach(m -> out.append("  not covered  ")
                                .append(said(s.id(m), s.words(m)))
                                .append('\n')));
        if (!notNoticed.isEmpty() || !notShown.isEmpty()) {
            out.append("  for ").append(Gaps.FILE).append(", where no case can close it:\n");
            out.append(snippet(notNoticed, notShown));
        }
        return out.toString();
    }

    private static String snippet(ImmutableSet<String> ofMutants, ImmutableSet<String> ofCoverage) {
        StringBuilder lines = new StringBuilder();
        list(lines, "mutants", ofMutants);
        list(lines, "coverage", ofCoverage);
        return lines.append("    reason: { zh: , en:  }\n").toString();
    }

    private static void list(StringBuilder lines, String name, ImmutableSet<String> ids) {
        if (!ids.isEmpty()) {
            lines.append(lines.isEmpty() ? "  - " : "    ").append(name).append(":\n");
            ids.forEach(id -> lines.append("      - \"").append(id).append("\"\n"));
        }
    }
}
