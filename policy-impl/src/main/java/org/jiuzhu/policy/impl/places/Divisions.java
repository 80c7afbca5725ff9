package org.jiuzhu.policy.impl.places;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.NearMiss;

/** The division codes (GB/T 2260) of the provinces, cities and counties that are known, so that a wrong code is noticed. */
public final class Divisions {

    private static final ImmutableMap<Place, String> NAMES = read();

    private Divisions() {}

    /**
     * Whether a place is known to exist. Of a prefecture of which nothing is known, every code is taken as it is.
     *
     * @param place the place
     * @return true if it is listed, or nothing is known of its prefecture
     */
    public static boolean exists(Place place) {
        return NAMES.containsKey(place)
                || NAMES.keySet().stream()
                        .noneMatch(p ->
                                p.code().substring(0, 4).equals(place.code().substring(0, 4)));
    }

    /**
     * A proposal of what may have been meant.
     *
     * @param place a place that does not exist
     * @param sensible which places make sense
     * @return the end of a message
     */
    public static String hint(Place place, Predicate<Place> sensible) {
        return NearMiss.hint(
                place.code(),
                NAMES.entrySet().stream()
                        .filter(e -> sensible.test(e.getKey()))
                        .map(e -> e.getKey().code())
                        .toList());
    }

    private static ImmutableMap<Place, String> read() {
        URL csv = Objects.requireNonNull(Divisions.class.getResource("divisions.csv"), "divisions.csv");
        try {
            ImmutableSortedMap.Builder<Place, String> names = ImmutableSortedMap.naturalOrder();
            List<String> lines = Resources.readLines(csv, StandardCharsets.UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = Splitter.on(',').splitToList(line);
                names.put(Map.entry(Place.of(fields.get(0)), fields.get(1)));
            }
            return names.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
