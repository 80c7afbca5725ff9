package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that is expected of a result, or of a part of one.
 *
 * @param at where it stands in the file
 * @param expected what is expected, in words
 * @param came what came instead; empty where it is as expected
 * @param <T> what it is expected of
 */
record Expectation<T>(Entry at, String expected, Function<T, Optional<String>> came) {

    /** That something is so, with what it is otherwise. */
    static <T> Expectation<T> of(Entry at, String expected, Function<T, Optional<String>> came) {
        return new Expectation<>(at, expected, came);
    }

    /** That something is found to be exactly this, as text. */
    static <T> Expectation<T> exactly(Entry at, String expected, Function<T, String> found) {
        return new Expectation<>(at, expected, t -> Optional.of(found.apply(t)).filter(came -> !came.equals(expected)));
    }

    Optional<Mismatch> check(T subject) {
        return came.apply(subject).map(c -> new Mismatch(at.file(), at.line(), at.path(), expected, c));
    }

    /** The same, expected of a part: of nothing else where the part is not there. */
    static <T, P> ImmutableList<Expectation<T>> ofPart(
            Entry at,
            String what,
            Function<T, Optional<P>> part,
            Function<T, String> otherwise,
            ImmutableList<Expectation<P>> expected) {
        ImmutableList.Builder<Expectation<T>> all = ImmutableList.builder();
        all.add(of(at, what, t -> part.apply(t).isPresent() ? Optional.empty() : Optional.of(otherwise.apply(t))));
        for (Expectation<P> e : expected) {
            all.add(of(e.at(), e.expected(), t -> part.apply(t).flatMap(e.came())));
        }
        return all.build();
    }
}
