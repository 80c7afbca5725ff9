package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a comparison has found so far. Thread-safe. */
final class Findings {

    private static final Pattern STATUS = Pattern.compile("status \\[(\\S+) .*]: ([a-z-]+), .*");
    private static final ImmutableSet<String> REFUSED = ImmutableSet.of(
            "refused: case", "refused: settings", "refused: assess", "failed: case", "failed: settings");

    /**
     * The differences of one kind.
     *
     * @param layer law or words
     * @param kind the kind
     * @param lines how many lines
     * @param inputs in how many inputs
     * @param example the shortest input that shows it
     * @param shown the difference in the example
     */
    record Group(String layer, String kind, int lines, int inputs, Input example, Difference shown) {

        private Group with(int more, Input input, Difference difference) {
            boolean shorter = input.length() < example.length();
            return new Group(
                    layer, kind, lines + more, inputs + 1, shorter ? input : example, shorter ? difference : shown);
        }
    }

    private record Outcome(String programme, String status) {}

    private final Map<String, Group> law = new HashMap<>();
    private final Map<String, Group> words = new HashMap<>();
    private final Map<String, Map<String, Integer>> statuses = new TreeMap<>();
    private int compared;
    private int refused;
    private int equal;
    private int differInLaw;

    /** Compares one input. */
    void compare(Input input, State oracle, State tree) {
        Map<String, String> before = oracle.apply(input.asked());
        Map<String, String> after = tree.apply(input.asked());
        String lawAfter = after.getOrDefault("law", "");
        ImmutableList<Difference> ofLaw = ImmutableList.<Difference>builder()
                .addAll(Difference.between(before.getOrDefault("law", ""), lawAfter))
                .addAll(disagreements(lawAfter))
                .build();
        add(
                input,
                lawAfter,
                input.isCase() ? outcomes(lawAfter) : Set.of(),
                ofLaw,
                Difference.between(before.getOrDefault("words", ""), after.getOrDefault("words", "")));
    }

    // two ways to decide of the working tree have to agree, whatever those of the oracle did
    private static List<Difference> disagreements(String law) {
        return law.lines()
                .filter(line -> line.startsWith("disagrees: "))
                .map(line -> new Difference("", line))
                .toList();
    }

    private synchronized void add(
            Input input, String lawAfter, Set<Outcome> outcomes, List<Difference> ofLaw, List<Difference> ofWords) {
        compared++;
        equal += ofLaw.isEmpty() && ofWords.isEmpty() ? 1 : 0;
        differInLaw += ofLaw.isEmpty() ? 0 : 1;
        group("law", law, input, ofLaw);
        group("words", words, input, ofWords);
        refused += lawAfter.lines().limit(2).anyMatch(REFUSED::contains) ? 1 : 0;
        count(outcomes);
    }

    // which programmes came out in which way for at least one subject
    private static Set<Outcome> outcomes(String law) {
        Set<Outcome> found = new HashSet<>();
        law.lines().filter(line -> line.startsWith("status [")).forEach(line -> {
            Matcher matcher = STATUS.matcher(line);
            if (matcher.matches()) {
                found.add(new Outcome(matcher.group(1), matcher.group(2)));
            }
        });
        return found;
    }

    private void count(Set<Outcome> outcomes) {
        outcomes.forEach(o ->
                statuses.computeIfAbsent(o.programme(), p -> new TreeMap<>()).merge(o.status(), 1, Integer::sum));
    }

    private static void group(String layer, Map<String, Group> groups, Input input, List<Difference> differences) {
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Difference> first = new HashMap<>();
        for (Difference difference : differences) {
            String kind = difference.kind();
            lines.merge(kind, 1, Integer::sum);
            first.putIfAbsent(kind, difference);
        }
        first.forEach((kind, difference) -> {
            int count = lines.getOrDefault(kind, 1);
            Group known = groups.get(kind);
            groups.put(
                    kind,
                    known == null
                            ? new Group(layer, kind, count, 1, input, difference)
                            : known.with(count, input, difference));
        });
    }

    synchronized int compared() {
        return compared;
    }

    synchronized boolean lawDiffers() {
        return differInLaw > 0;
    }

    /** The kinds of differences, law before words, those in most inputs first. */
    synchronized ImmutableList<Group> groups() {
        Comparator<Group> most =
                Comparator.comparingInt(Group::inputs).reversed().thenComparing(Group::kind);
        return ImmutableList.<Group>builder()
                .addAll(ImmutableList.sortedCopyOf(most, law.values()))
                .addAll(ImmutableList.sortedCopyOf(most, words.values()))
                .build();
    }

    /** How many inputs there were, and of how many of them a programme came out in which way for at least one subject. */
    synchronized String summary() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d inputs compared: %,d equal, %,d differ in law; %,d (%.1f %%) are refused%n",
                compared,
                equal,
                differInLaw,
                refused,
                100.0 * refused / Math.max(1, compared)));
        statuses.forEach((programme, counts) -> {
            text.append("  ").append(programme).append(':');
            counts.forEach((status, count) ->
                    text.append(String.format(Locale.ROOT, " %s %.1f %%", status, 100.0 * count / compared)));
            text.append('\n');
        });
        return text.toString();
    }
}
