package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A place, by its six-digit division code of GB/T 2260: {@code 410700} is Xinxiang, {@code 410000} Henan, {@code 000000} the
 * nation.
 *
 * @param code the code
 */
public record Place(String code) implements Comparable<Place> {

    /** The nation. */
    public static final Place NATION = new Place("000000");

    /**
     * Checks the form of the code; whether the place exists is not asked here.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code is not six digits
     */
    public Place {
        checkArgument(isCode(code), "a division code has six digits, as 410700 for Xinxiang: '%s'", code);
    }

    // every case and every line of the list of divisions comes by here
    private static boolean isCode(String code) {
        boolean digits = code.length() == 6;
        for (int i = 0; i < code.length(); i++) {
            digits &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        return digits;
    }

    /**
     * Makes a place.
     *
     * @param code the six-digit division code
     * @return the place
     * @throws IllegalArgumentException if the code is not six digits
     */
    public static Place of(String code) {
        return new Place(code);
    }

    // Written out here and in the other records that every first decision compares: the JDK makes those of a record
    // when they are first called, which took a tenth of the time to that decision.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return this place and those above it: county, prefecture, province, nation} */
    public ImmutableList<Place> upward() {
        ImmutableSet.Builder<Place> places = ImmutableSet.builder();
        places.add(this);
        for (String above : new String[] {code.substring(0, 4) + "00", code.substring(0, 2) + "0000", "000000"}) {
            Place place = new Place(above);
            if (!place.equals(this) && liesWithin(place)) {
                places.add(place);
            }
        }
        return places.build().asList();
    }

    /**
     * Whether this place is the other or lies in it, by the two codes as they are written. Rules ask by the divisions of the date of the case
     * ({@link Location#liesWithin}), which know that a county that got another code is the same county.
     *
     * @param other the other place
     * @return true if the other is this place or above it
     */
    public boolean liesWithin(Place other) {
        String stem = other.code;
        while (stem.endsWith("00")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return code.startsWith(stem);
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
