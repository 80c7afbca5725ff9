package org.jiuzhu.policy.impl.places;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.NearMiss;

/** The division codes (GB/T 2260) of the provinces, cities and counties that are known, so that a wrong code is noticed. */
public final class Divisions {

    private static final ImmutableSet<Place> KNOWN = read();

    private Divisions() {}

    /**
     * Whether a place is known to exist. Of a prefecture of which nothing is known, every code is taken as it is.
     *
     * @param place the place
     * @return true if it is listed, or nothing is known of its prefecture
     */
    public static boolean exists(Place place) {
        return KNOWN.contains(place)
                || KNOWN.stream()
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
                place.code(), KNOWN.stream().filter(sensible).map(Place::code).toList());
    }

    private static ImmutableSet<Place> read() {
        InputStream csv = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"), "divisions.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            ImmutableSet.Builder<Place> places = ImmutableSet.builder();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                places.add(Place.of(line.substring(0, line.indexOf(','))));
            }
            return places.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
