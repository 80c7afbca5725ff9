package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a place, of all its files.
 *
 * @param all the cases, in the order of the files
 */
public record Cases(ImmutableList<ConformanceCase> all) {

    /**
     * Checks that each case has a name of its own.
     *
     * @param all the cases, in the order of the files
     * @throws PolicyException if two have the same name
     */
    public Cases {
        Map<String, ConformanceCase> names = new HashMap<>();
        for (ConformanceCase c : all) {
            checkOnly(c, names.putIfAbsent(c.name().zh(), c));
            checkOnly(c, names.putIfAbsent(c.name().en(), c));
        }
    }

    private static void checkOnly(ConformanceCase c, @Nullable ConformanceCase other) {
        if (other != null && other != c) {
            throw new PolicyException(c + ": another case has the same name: " + other.file() + " line " + other.line()
                    + "; say what is different");
        }
    }

    /**
     * The cases on one engine. The standards and settings of the cases are given to it once for all cases that have the same.
     *
     * @param base the engine, without the standards and settings of the cases
     * @return the cases, ready to be checked
     */
    public Run on(PolicyEngine base) {
        return new Run(base);
    }

    /** Cases on one engine. Not thread-safe; make one for each thread. */
    public static final class Run {

        private final PolicyEngine base;
        private final Map<ConformanceCase.Surroundings, PolicyEngine> engines = new HashMap<>();

        private Run(PolicyEngine base) {
            this.base = base;
        }

        /**
         * The engine that decides a case.
         *
         * @param of the case
         * @return the base with the standards and settings of the case
         * @throws PolicyException if a setting does not fit the base's rules
         */
        public PolicyEngine engine(ConformanceCase of) {
            return engines.computeIfAbsent(of.surroundings(), s -> s.in(base));
        }

        /**
         * Checks a case.
         *
         * @param of the case
         * @return what came out otherwise than expected; empty if the case passes
         */
        public ImmutableList<Mismatch> check(ConformanceCase of) {
            return of.checkWith(() -> engine(of));
        }

        /**
         * Whether a case comes out as expected; it is looked at only until something does not.
         *
         * @param of the case
         * @return true if {@link #check} would find nothing
         */
        public boolean passes(ConformanceCase of) {
            return of.passesWith(() -> engine(of));
        }
    }
}
