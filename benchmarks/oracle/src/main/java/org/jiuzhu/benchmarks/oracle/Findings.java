package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
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

    private static final Pattern STATUS = Pattern.compile("(?m)^status \\[(\\S+) [^:]*]: ([a-z-]+), ");
    private static final Pattern REFUSED = Pattern.compile("(?m)^(?:refused|failed): (?:case|settings|assess)\\b.*");
    private static final Pattern DISAGREES = Pattern.compile("(?m)^disagrees: .*");

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
        add(input, lawAfter, ofLaw, Difference.between(before.getOrDefault("words", ""), after.getOrDefault("words", "")));
    }

    // two ways to decide of the working tree have to agree, whatever those of the oracle did
    private static List<Difference> disagreements(String law) {
        return DISAGREES.matcher(law)
                .results()
                .map(found -> new Difference("", found.group()))
                .toList();
    }

    private synchronized void add(
            Input input, String lawAfter, List<Difference> ofLaw, List<Difference> ofWords) {
        compared++;
        equal += ofLaw.isEmpty() && ofWords.isEmpty() ? 1 : 0;
        differInLaw += ofLaw.isEmpty() ? 0 : 1;
        group("law", law, input, ofLaw);
        group("words", words, input, ofWords);
        if (REFUSED.matcher(lawAfter).find()) {
            refused++;
        }
        if (input.isCase()) {
            Set<String> seen = new HashSet<>();
            for (Matcher m = STATUS.matcher(lawAfter); m.find(); ) {
                if (seen.add(m.group(1) + " " + m.group(2))) {
                    statuses.computeIfAbsent(m.group(1), p -> new TreeMap<>()).merge(m.group(2), 1, Integer::sum);
                }
            }
        }
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
