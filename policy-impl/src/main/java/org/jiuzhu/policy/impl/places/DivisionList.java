package org.jiuzhu.policy.impl.places;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private final String text;
    private final int[] codes;
    private final int[] begins;
    private final ImmutableListMultimap<Place, Division> before;

    private DivisionList(String text) {
        this.text = text;
        this.begins = beginsOfLines(text);
        this.codes = Arrays.stream(begins)
                .map(b -> Integer.parseInt(text, b, b + 6, 10))
                .toArray();
        ImmutableListMultimap.Builder<Place, Division> predecessors = ImmutableListMultimap.builder();
        for (int begin : begins) {
            if (text.charAt(text.indexOf('\n', begin) - 1) != ',') {
                Division ended = division(begin);
                ended.successors().forEach(s -> predecessors.put(s, ended));
            }
        }
        this.before = predecessors.build();
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
        IntStream.Builder begins = IntStream.builder();
        // behind the header
        for (int begin = text.indexOf('\n') + 1; begin < text.length(); begin = text.indexOf('\n', begin) + 1) {
            begins.add(begin);
        }
        return begins.build().toArray();
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
        return before.get(place);
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
