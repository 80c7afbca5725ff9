package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;

/**
 * A case of a file: a situation, and what has to come out. It is immutable, and its input fits every engine with the same plug-ins' facts,
 * whatever rules that engine has.
 */
public final class ConformanceCase {

    private final Entry entry;
    private final Label name;
    private final ImmutableList<String> rules;
    private final Surroundings surroundings;
    private final Case input;
    private final Optional<History> history;
    private final Optional<Entry> error;
    private final ImmutableList<Expectation<Outcome>> expectations;

    ConformanceCase(
            Entry entry,
            Label name,
            ImmutableList<String> rules,
            Surroundings surroundings,
            Case input,
            Optional<History> history,
            Optional<Entry> error,
            ImmutableList<Expectation<Outcome>> expectations) {
        this.entry = entry;
        this.name = name;
        this.rules = rules;
        this.surroundings = surroundings;
        this.input = input;
        this.history = history;
        this.error = error;
        this.expectations = expectations;
    }

    /**
     * What an engine has to be told before it decides a case. Cases of the same surroundings share an engine.
     *
     * @param standards the tables of standards, the first asked first
     * @param settings the settings of the file, then those of the case, which go before them
     */
    record Surroundings(ImmutableList<StandardTable> standards, ImmutableList<ImmutableList<Setting>> settings) {
        PolicyEngine in(PolicyEngine base) {
            PolicyEngine engine =
                    standards.isEmpty() ? base : base.withStandards(standards.toArray(new StandardTable[0]));
            for (ImmutableList<Setting> some : settings) {
                engine = some.isEmpty() ? engine : engine.withSettings(some);
            }
            return engine;
        }
    }

    /** {@return the sentence that is its name: the situation and what comes out} */
    public Label name() {
        return name;
    }

    /** {@return the file it stands in} */
    public String file() {
        return entry.file();
    }

    /** {@return the line where it begins} */
    public int line() {
        return entry.line();
    }

    /** {@return the ids of the rules that it is for, at least one} */
    public ImmutableList<String> rules() {
        return rules;
    }

    /** {@return place, date and household; the authority, if one is known, is that of the household} */
    public Case input() {
        return input;
    }

    /**
     * The engine that decides this case: a base with the standards and settings of the case.
     *
     * @param base the base
     * @return the engine; {@link Cases#on} makes it once for all cases that share it
     * @throws PolicyException if a setting does not fit the base's rules
     */
    public PolicyEngine engine(PolicyEngine base) {
        return surroundings.in(base);
    }

    /**
     * The statuses that are expected of a programme, of whomever.
     *
     * @param programme its code
     */
    ImmutableSet<Status> statuses(String programme) {
        Pattern of = Pattern.compile("\\.expect\\W+" + Pattern.quote(programme) + "\\b(?!-).*\\.status");
        return expectations.stream()
                .filter(e -> of.matcher(e.at().path()).find())
                .flatMap(e -> Stream.of(Status.values()).filter(s -> s.code().equals(e.expected())))
                .collect(toImmutableSet());
    }

    /** Whether it has a history, of which months are looked at. */
    boolean isOfMonths() {
        return history.isPresent();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Checks this case.
     *
     * @param base the engine, without the standards and settings of the case
     * @return what came out otherwise than expected; empty if the case passes
     */
    public ImmutableList<Mismatch> check(PolicyEngine base) {
        return checkWith(() -> engine(base));
    }

    /** Makes an engine, which can fail as a decision can. */
    interface Engine {
        PolicyEngine get();
    }

    ImmutableList<Mismatch> checkWith(Engine engine) {
        return check(engine, mismatches -> mismatches.collect(toImmutableList()));
    }

    boolean passesWith(Engine engine) {
        return check(engine, mismatches -> mismatches.findFirst().stream().collect(toImmutableList()))
                .isEmpty();
    }

    private ImmutableList<Mismatch> check(Engine engine, Function<Stream<Mismatch>, ImmutableList<Mismatch>> wanted) {
        try {
            Outcome outcome = new Outcome(engine.get(), input, history);
            if (error.isPresent()) {
                outcome.assessment();
                return ImmutableList.of(mismatch(error.get(), expectedError(), "a result"));
            }
            return wanted.apply(expectations.stream().flatMap(e -> e.check(outcome).stream()));
        } catch (PolicyException e) {
            String message = String.valueOf(e.getMessage());
            if (error.isEmpty()) {
                return ImmutableList.of(mismatch(entry, "a result", "an error: " + message));
            }
            return message.contains(error.get().scalar("a piece of the message"))
                    ? ImmutableList.of()
                    : ImmutableList.of(mismatch(error.get(), expectedError(), "an error: " + message));
        }
    }

    private String expectedError() {
        return "an error with: " + error.orElseThrow().scalar("a piece of the message");
    }

    private static Mismatch mismatch(Entry at, String expected, String came) {
        return new Mismatch(at.file(), at.line(), at.path(), expected, came);
    }

    /** {@return file, line and name, for messages} */
    @Override
    public String toString() {
        return file() + " line " + line() + ": " + name.zh() + " " + name.en();
    }
}
