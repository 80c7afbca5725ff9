package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    /** What is wrong with the mutants, in words. */
    ImmutableList<String> mutantProblems() {
        return mutants.stream()
                .flatMap(m -> problem(state(m), "notices", m.toString()).stream())
                .collect(toImmutableList());
    }

    /** What is wrong with the coverage, in words. */
    ImmutableList<String> coverageProblems() {
        return coverage.spots().stream()
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

    /** All in one line, and the first of what is open. */
    String summary(Label place) {
        long marks = coverage.spots().stream().mapToInt(s -> s.open().size()).sum();
        return place.zh() + " " + place.en()
                + ": mutants " + mutants.size() + ", not noticed " + survivors.size()
                + " (accepted " + (survivors.size() - openMutants().size())
                + "); to cover " + coverage.ids().size() + ", not covered " + marks
                + " (accepted " + (marks - openMarks().size()) + ")\n"
                + lines("not noticed", openMutants().values(), PlaceChecks.SHOWN)
                + lines("not covered", openMarks().values(), PlaceChecks.SHOWN);
    }

    /** Whether something is open. */
    boolean hasOpen() {
        return !openMutants().isEmpty() || !openMarks().isEmpty();
    }

    /** Everything that is open, then what to paste into the list of gaps where a case cannot close it. */
    String open() {
        return lines("not noticed", openMutants().values(), Integer.MAX_VALUE)
                + lines("not covered", openMarks().values(), Integer.MAX_VALUE)
                + "for " + Gaps.FILE + ", where no case can close it:\n"
                + snippet(openMutants().keySet(), openMarks().keySet());
    }

    // what is open, by id, with the words for it

    private ImmutableMap<String, String> openMutants() {
        return mutants.stream()
                .filter(m -> state(m) == State.OPEN)
                .collect(toImmutableMap(Mutant::id, Mutant::toString));
    }

    private ImmutableMap<String, String> openMarks() {
        ImmutableMap.Builder<String, String> open = ImmutableMap.builder();
        for (Coverage.Spot spot : coverage.spots()) {
            spot.open().stream()
                    .filter(m -> state(spot, m) == State.OPEN)
                    .forEach(m -> open.put(spot.id(m), said(spot.id(m), spot.words(m))));
        }
        return open.buildOrThrow();
    }

    private static String lines(String what, ImmutableCollection<String> open, int most) {
        String first = open.stream()
                .limit(most)
                .map(o -> "  " + what + "  " + o + "\n")
                .collect(joining());
        return open.size() > most ? first + "  and " + (open.size() - most) + " more " + what + "\n" : first;
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
