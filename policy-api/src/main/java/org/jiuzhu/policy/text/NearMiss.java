package org.jiuzhu.policy.text;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant, for messages about a name or a code that does not exist. */
public final class NearMiss {

    private static final int MOST = 3;

    private NearMiss() {}

    /**
     * A sentence that proposes what may have been meant.
     *
     * @param given what was written
     * @param known what exists
     * @return {@code "; did you mean …?"}, or nothing if nothing is near
     */
    public static String hint(String given, Iterable<String> known) {
        List<String> near = near(given, known);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /**
     * What is near, the nearest first.
     *
     * @param given what was written
     * @param known what exists
     * @return at most three
     */
    public static ImmutableList<String> near(String given, Iterable<String> known) {
        String shortened = given.length() > 100 ? given.substring(0, 100) : given;
        int limit = Math.max(1, shortened.length() / 3);
        return ImmutableList.copyOf(known).stream()
                .map(k -> new Candidate(k, distance(shortened, k)))
                .filter(c -> c.distance <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .collect(ImmutableList.toImmutableList());
    }

    private record Candidate(String name, int distance) {}

    // Damerau's distance: one insertion, deletion, replacement or swap of neighbours counts one
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + replace);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
