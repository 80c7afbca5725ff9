package org.jiuzhu.policy.impl.places;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.NearMiss;

/**
 * The provinces, prefectures and counties of China (GB/T 2260) since 1999, with the years in which their codes began and ended and what came after them:
 * so that a code that did not exist on a date is noticed, and a county that got another code stays the same county.
 */
public final class Divisions {

    /** The year with which the list begins. */
    static final int FIRST = 1999;

    private static final DivisionList LIST = DivisionList.read();

    // the list that ships ends with this year; a change of a later year is in the next one
    private static final int LAST = 2025;

    private Divisions() {}

    /**
     * Whether a place was ever a division, as far as the list goes back.
     *
     * @param place the place
     * @return true if it is listed; the nation is
     */
    public static boolean isListed(Place place) {
        return place.equals(Place.NATION) || LIST.has(place);
    }

    /**
     * What speaks against deciding for a place on a date.
     *
     * @param place the place
     * @param date the date
     * @return a message with what may have been meant; empty if it was a division then, or nothing is known of its province
     */
    public static Optional<String> refusal(Place place, LocalDate date) {
        Division division = LIST.find(place);
        String where = "there is no place " + place + " on " + date;
        if (division == null) {
            return isListed(place) || !LIST.has(province(place))
                    ? Optional.empty()
                    : Optional.of(where + " among the divisions of GB/T 2260 (listed until " + LAST
                            + "), and no plug-in is for it; a zone without a code there is given as the county or city that"
                            + " it lies in, or gets a plug-in" + meant(near(place, date)));
        }
        if (division.isThereIn(date.getYear())) {
            return Optional.empty();
        }
        String when =
                division.since() > date.getYear() ? " began in " + division.since() : " ended in " + division.until();
        return Optional.of(where + ": " + division.name() + when
                + meant(forms(place, date).stream()
                        .filter(p -> !p.equals(place))
                        .toList()));
    }

    private static Place province(Place place) {
        return Place.of(place.code().substring(0, 2) + "0000");
    }

    // those of its prefecture if one is near, otherwise of the whole country
    private static List<Place> near(Place place, LocalDate date) {
        List<Place> there = LIST.all()
                .filter(d -> d.isThereIn(date.getYear()))
                .map(Division::place)
                .toList();
        Place prefecture = Place.of(place.code().substring(0, 4) + "00");
        List<Place> beside = near(place, there.stream().filter(p -> p.liesWithin(prefecture)));
        return beside.isEmpty() ? near(place, there.stream()) : beside;
    }

    private static List<Place> near(Place place, Stream<Place> known) {
        return NearMiss.near(place.code(), known.map(Place::code).toList()).stream()
                .map(Place::of)
                .toList();
    }

    private static String meant(List<Place> places) {
        List<String> named = places.stream()
                .map(LIST::find)
                .filter(Objects::nonNull)
                .map(Division::named)
                .toList();
        return named.isEmpty() ? "" : "; did you mean " + String.join(", ", named) + "?";
    }

    /**
     * A place with its name, if it is listed.
     *
     * @param place the place
     * @return as {@code 410702 红旗区}
     */
    public static String named(Place place) {
        Division division = LIST.find(place);
        return division == null ? place.code() : division.named();
    }

    /**
     * A place and those above it as {@link Place#upward}, each with the other codes that the same division had or got. A county that went to another
     * prefecture is taken with its old prefecture only.
     *
     * @param place the place
     * @return the places, from the place upwards
     */
    public static ImmutableList<Place> upward(Place place) {
        ImmutableSet.Builder<Place> all = ImmutableSet.builder();
        ImmutableList<Place> levels = place.upward();
        for (int i = 0; i < levels.size(); i++) {
            all.add(levels.get(i));
            for (Place same : same(levels.get(i))) {
                if (i + 1 == levels.size() || hasSameAbove(same, levels.get(i + 1))) {
                    all.add(same);
                }
            }
        }
        return all.build().asList();
    }

    private static boolean hasSameAbove(Place place, Place above) {
        return place.liesWithin(above) || same(above).stream().anyMatch(place::liesWithin);
    }

    /** The place and all codes that the same division had before or after: what went over as a whole into something new. */
    private static ImmutableSet<Place> same(Place place) {
        Set<Place> found = new LinkedHashSet<>();
        Deque<Place> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            Place next = open.remove();
            if (found.add(next)) {
                successor(next).ifPresent(open::add);
                for (Division before : LIST.before(next)) {
                    if (successor(before.place()).equals(Optional.of(next))) {
                        open.add(before.place());
                    }
                }
            }
        }
        return ImmutableSet.copyOf(found);
    }

    private static Optional<Place> successor(Place place) {
        Division ended = LIST.find(place);
        if (ended == null || ended.successors().size() != 1) {
            return Optional.empty();
        }
        Division after = Objects.requireNonNull(
                LIST.find(ended.successors().get(0)), ended.place().code());
        boolean isNew = after.since() == ended.until();
        boolean isAlone = LIST.before(after.place()).stream()
                .filter(d -> d.until() == ended.until())
                .allMatch(ended::equals);
        return isNew && isAlone ? Optional.of(after.place()) : Optional.empty();
    }

    /**
     * The divisions that a code stands for on a date: itself if it was in use; if it had ended, what its area went to; if it had not begun, what its area
     * came from. In the year of a change both.
     */
    private static ImmutableSet<Place> forms(Place place, LocalDate date) {
        Set<Place> forms = new LinkedHashSet<>();
        Set<Place> seen = new LinkedHashSet<>();
        collect(place, date.getYear(), forms, seen);
        return forms.isEmpty() ? ImmutableSet.of(place) : ImmutableSet.copyOf(forms);
    }

    private static void collect(Place place, int year, Set<Place> forms, Set<Place> seen) {
        Division division = LIST.find(place);
        if (!seen.add(place)) {
            return;
        }
        if (division == null || division.isThereIn(year)) {
            forms.add(place);
        }
        if (division != null && division.until() <= year) {
            division.successors().forEach(s -> collect(s, year, forms, seen));
        }
        if (division != null && division.since() > year) {
            LIST.before(place).forEach(d -> collect(d.place(), year, forms, seen));
        }
    }

    /**
     * Whether two places are different counties on a date.
     *
     * @param one a place
     * @param other another place
     * @param date the date
     * @return undetermined where one of them contains the other, or where both are the same city or province with counties in it
     */
    public static Truth differ(Place one, Place other, LocalDate date) {
        if (one.equals(other) || same(one).contains(other)) {
            return hasParts(one, date) ? Truth.UNDETERMINED : Truth.NOT_MET;
        }
        ImmutableSet<Place> ofOne = forms(one, date);
        ImmutableSet<Place> ofOther = forms(other, date);
        if (ofOne.size() == 1 && ofOne.equals(ofOther)) {
            return hasParts(ofOne.asList().get(0), date) ? Truth.UNDETERMINED : Truth.NOT_MET;
        }
        boolean mayMeet =
                ofOne.stream().anyMatch(a -> ofOther.stream().anyMatch(b -> a.liesWithin(b) || b.liesWithin(a)));
        return mayMeet ? Truth.UNDETERMINED : Truth.MET;
    }

    /**
     * Whether a place is a city or province of which the list has counties on a date, so that it does not say in which one somebody is.
     *
     * @param place the place
     * @param date the date
     * @return true if a county lies in it
     */
    public static boolean hasParts(Place place, LocalDate date) {
        return place.code().endsWith("00")
                && (place.equals(Place.NATION)
                        || forms(place, date).stream().flatMap(LIST::below).anyMatch(d -> d.isThereIn(date.getYear())));
    }

    /**
     * Whether a place is another place on a date or lies in it.
     *
     * @param place the place
     * @param other the other place
     * @param date the date
     * @return undetermined where it is larger than the other and contains it
     */
    public static Truth within(Place place, Place other, LocalDate date) {
        ImmutableSet<Place> around = forms(other, date);
        boolean all = true;
        boolean some = false;
        for (Place form : forms(place, date)) {
            boolean lies = around.stream().anyMatch(form::liesWithin);
            all &= lies;
            some |= lies || around.stream().anyMatch(a -> a.liesWithin(form));
        }
        return all ? Truth.MET : some ? Truth.UNDETERMINED : Truth.NOT_MET;
    }
}
