package org.jiuzhu.benchmarks.oracle;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line that two dumps do not share, or a line about the same thing that says something else.
 *
 * @param before what the oracle says; empty if it says nothing of it
 * @param after what the working tree says; empty if it says nothing of it
 */
record Difference(String before, String after) {

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final String NOTHING = "(nothing)";
    private static final int MOST = 320;

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern STEPS = Pattern.compile("(?:/[0-9]+)+");
    private static final Pattern ENTRY = Pattern.compile("(?<=[A-Za-z])\\[[^\\[\\]]*]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    /** The differences of two dumps, in the order of their lines; of lines that only stand in another order, the first. */
    static ImmutableList<Difference> between(String before, String after) {
        if (before.equals(after)) {
            return ImmutableList.of();
        }
        List<String> old = LINES.splitToList(before);
        List<String> now = LINES.splitToList(after);
        List<String> gone = without(old, now);
        ListMultimap<String, String> come = ArrayListMultimap.create();
        List<String> comers = without(now, old);
        comers.forEach(line -> come.put(about(line), line));
        ImmutableList.Builder<Difference> found = ImmutableList.builder();
        for (String line : gone) {
            List<String> instead = come.get(about(line));
            found.add(new Difference(line, instead.isEmpty() ? "" : instead.remove(0)));
        }
        for (String line : comers) {
            if (come.remove(about(line), line)) {
                found.add(new Difference("", line));
            }
        }
        if (gone.isEmpty() && comers.isEmpty()) {
            found.add(firstMoved(old, now));
        }
        return found.build();
    }

    private static Difference firstMoved(List<String> old, List<String> now) {
        int i = 0;
        while (old.get(i).equals(now.get(i))) {
            i++;
        }
        return new Difference("order: " + old.get(i), "order: " + now.get(i));
    }

    /** The lines of one dump that another lacks. */
    private static List<String> without(List<String> lines, List<String> others) {
        Multiset<String> rest = HashMultiset.create(others);
        List<String> left = new ArrayList<>();
        for (String line : lines) {
            if (!rest.remove(line)) {
                left.add(line);
            }
        }
        return left;
    }

    private static String about(String line) {
        int end = line.indexOf("]: ");
        int colon = end >= 0 ? end + 1 : line.indexOf(": ");
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String said(String line) {
        return line.isEmpty()
                ? NOTHING
                : line.substring(Math.min(line.length(), about(line).length() + 2));
    }

    /** What sort of difference it is: numbers and ids do not matter. */
    String kind() {
        String line = before.isEmpty() ? after : before;
        return masked(about(line)) + ": " + masked(said(before)) + "  →  " + masked(said(after));
    }

    private static String masked(String text) {
        String masked = DIGEST.matcher(text).replaceAll("<digest>");
        masked = STEPS.matcher(masked).replaceAll("/…");
        masked = ENTRY.matcher(masked).replaceAll("[*]");
        masked = NUMBER.matcher(masked).replaceAll("#");
        return masked.length() <= MOST ? masked : masked.substring(0, MOST) + "…";
    }

    /** Both dumps as one text: a line of both, {@code -} one of the oracle only, {@code +} one of the working tree only. */
    static String shown(String before, String after) {
        List<String> old = LINES.splitToList(before);
        List<String> now = LINES.splitToList(after);
        Multiset<String> gone = HashMultiset.create(without(old, now));
        Multiset<String> come = HashMultiset.create(without(now, old));
        StringBuilder text = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean both = i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
            if (both && !gone.contains(old.get(i)) && !come.contains(now.get(j))) {
                text.append("  ").append(old.get(i++)).append('\n');
                j++;
            } else if (i < old.size() && (gone.remove(old.get(i)) || j == now.size())) {
                text.append("- ").append(old.get(i++)).append('\n');
            } else if (j < now.size() && (come.remove(now.get(j)) || i == old.size())) {
                text.append("+ ").append(now.get(j++)).append('\n');
            } else {
                // of both, but elsewhere
                text.append("- ").append(old.get(i++)).append('\n');
            }
        }
        return text.toString();
    }
}
