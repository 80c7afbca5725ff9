package org.jiuzhu.policy.impl.places;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.Place;
import org.jspecify.annotations.Nullable;

/**
 * The list of divisions as it stands in its file. There are four thousand lines, in the order of their codes, and a first decision waits for them: so a
 * line is read when somebody asks for it.
 */
final class DivisionList {

    /** How long a line is at least: a code, four commas and its end. */
    private static final int SHORTEST = 11;

    private final String text;
    private final int[] codes;
    private final int[] begins;
    /** Where the lines begin of those whose area went to a code, wholly or in part. */
    private final Map<Integer, List<Integer>> before = new HashMap<>();

    private DivisionList(String text) {
        this.text = text;
        this.begins = beginsOfLines(text);
        this.codes = new int[begins.length];
        for (int line = 0; line < begins.length; line++) {
            codes[line] = code(begins[line]);
            int end = text.indexOf('\n', begins[line]);
            for (int after = text.lastIndexOf(',', end) + 1; after < end; after += 7) {
                before.computeIfAbsent(code(after), c -> new ArrayList<>()).add(begins[line]);
            }
        }
    }

    private int code(int begin) {
        return Integer.parseInt(text, begin, begin + 6, 10);
    }

    static DivisionList read() {
        try (InputStream csv =
                Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"), "divisions.csv")) {
            return new DivisionList(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] beginsOfLines(String text) {
        int[] begins = new int[text.length() / SHORTEST];
        int lines = 0;
        // behind the header
        for (int begin = text.indexOf('\n') + 1; begin < text.length(); begin = text.indexOf('\n', begin) + 1) {
            begins[lines++] = begin;
        }
        return Arrays.copyOf(begins, lines);
    }

    @Nullable
    Division find(Place place) {
        int index = Arrays.binarySearch(codes, Integer.parseInt(place.code()));
        return index < 0 ? null : division(begins[index]);
    }

    boolean has(Place place) {
        return Arrays.binarySearch(codes, Integer.parseInt(place.code())) >= 0;
    }

    Stream<Division> all() {
        return Arrays.stream(begins).mapToObj(this::division);
    }

    /** The divisions below a province or prefecture. */
    Stream<Division> below(Place place) {
        int code = Integer.parseInt(place.code());
        int end = code % 10_000 == 0 ? code + 10_000 : code + 100;
        return IntStream.range(firstAfter(code), firstAfter(end - 1)).mapToObj(i -> division(begins[i]));
    }

    // the codes are in their order
    private int firstAfter(int code) {
        int index = Arrays.binarySearch(codes, code);
        return index < 0 ? -index - 1 : index + 1;
    }

    /** The divisions whose area went to a place, wholly or in part. */
    ImmutableList<Division> before(Place place) {
        ImmutableList.Builder<Division> ended = ImmutableList.builder();
        for (int begin : before.getOrDefault(Integer.parseInt(place.code()), List.of())) {
            ended.add(division(begin));
        }
        return ended.build();
    }

    private Division division(int begin) {
        int name = begin + 7;
        int since = text.indexOf(',', name) + 1;
        int until = text.indexOf(',', since) + 1;
        int successors = text.indexOf(',', until) + 1;
        int end = text.indexOf('\n', successors);
        ImmutableList.Builder<Place> after = ImmutableList.builder();
        for (int at = successors; at < end; at += 7) {
            after.add(Place.of(text.substring(at, at + 6)));
        }
        return new Division(
                Place.of(text.substring(begin, begin + 6)),
                text.substring(name, since - 1),
                year(since, until, Divisions.FIRST),
                year(until, successors, Division.OPEN),
                after.build());
    }

    private int year(int begin, int end, int otherwise) {
        return begin + 1 == end ? otherwise : Integer.parseInt(text, begin, end - 1, 10);
    }
}
