package org.jiuzhu.policy.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Clauses of texts that came one after the other.
 *
 * @param clauses the clauses, the earliest first
 */
record Succession(ImmutableList<Clause> clauses) implements Basis {

    @Override
    public Optional<Clause> on(LocalDate day) {
        return clauses.reverse().stream().flatMap(c -> c.on(day).stream()).findFirst();
    }

    @Override
    public String cite() {
        return clauses.stream().map(Clause::cite).collect(joining(", "));
    }
}
