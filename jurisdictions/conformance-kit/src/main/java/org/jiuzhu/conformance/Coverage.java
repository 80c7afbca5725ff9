package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jiuzhu.policy.text.Label;

/**
 * What the cases of a place show of its rules, condition by condition.
 *
 * @param spots the rules, their conditions and comparisons, in the order of the rules, then those of the place's definitions
 */
record Coverage(ImmutableList<Spot> spots) {

    /**
     * A rule's condition, a part of it, or a comparison in what follows from it.
     *
     * @param of the id of the rule or definition
     * @param path where in it, as for mutants; empty for a definition as a whole
     * @param says what is looked at there
     * @param asked what cases have to show
     * @param seen what they show
     */
    record Spot(String of, String path, Label says, ImmutableSet<Mark> asked, ImmutableSet<Mark> seen) {

        /** What no case shows. */
        ImmutableSet<Mark> open() {
            return asked.stream().filter(m -> !seen.contains(m)).collect(toImmutableSet());
        }

        /** The id of something that no case shows, for the list of gaps. */
        String id(Mark mark) {
            return of + (path.isEmpty() ? "" : " " + path) + " ‹" + mark.code() + "›";
        }

        /** Something of it in words. */
        Label words(Mark mark) {
            return Label.of(
                    says.zh() + "：" + mark.label().zh(),
                    says.en() + ": " + mark.label().en());
        }
    }

    /** The ids of everything that is asked. */
    ImmutableList<String> ids() {
        return spots.stream().flatMap(s -> s.asked().stream().map(s::id)).collect(toImmutableList());
    }

    /** Only that of the rules and definitions whose ids begin with any of these. */
    Coverage beginning(List<String> with) {
        return new Coverage(spots.stream()
                .filter(s -> with.stream().anyMatch(s.of()::startsWith))
                .collect(toImmutableList()));
    }

    /** The spots of a rule or definition. */
    ImmutableList<Spot> of(String id) {
        return spots.stream().filter(s -> s.of().equals(id)).collect(toImmutableList());
    }

    /** The rules and definitions, each once. */
    ImmutableSet<String> owners() {
        return spots.stream().map(Spot::of).collect(toImmutableSet());
    }
}
