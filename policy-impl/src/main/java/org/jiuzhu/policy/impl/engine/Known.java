package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides the cases of a plan in which all that the rules read is known and whole: statuses and amounts in {@code long}s, without a frame or a range.
 * Whatever it cannot say exactly it leaves to the {@link Assessor}; so it is never another answer, only a faster one.
 */
final class Known {

    private final Plan plan;
    private final ImmutableList<Row<?>> rows;
    private final ImmutableList<Object> constants;
    private final Compiler.Compiled compiled;
    private final long[][] byArea;
    private final long[] unknownArea;
    private final Memory.Layout layout;

    private Known(Plan plan, Compiler.Notes notes) {
        this.plan = plan;
        Memory memory = new Memory();
        ImmutableList.Builder<Row<?>> all = ImmutableList.builder();
        for (PlannedProgramme<?> programme : plan.programmes()) {
            for (EntityKind<?> kind : ImmutableList.of(Household.ENTITY, Member.ENTITY)) {
                Terms.Eligible eligible = programme.eligible(kind);
                if (eligible != null) {
                    all.add(new Row<>(programme, kind, eligible, memory));
                }
            }
        }
        rows = all.build();
        Compiler compiler = new Compiler(plan, rows, memory, notes);
        compiled = compiler.compile(
                of(Household.ENTITY, compiler, memory, notes), of(Member.ENTITY, compiler, memory, notes));
        constants = compiler.constants();
        layout = memory.layout();
        unknownArea = compiler.figures.of(Optional.empty());
        byArea = Arrays.stream(Area.values())
                .map(a -> compiler.figures.of(Optional.of(a)))
                .toArray(long[][]::new);
    }

    private Compiler.Body of(EntityKind<?> kind, Compiler compiler, Memory memory, Compiler.Notes notes) {
        List<Row<?>> ofKind = rows.stream().filter(r -> r.kind == kind).toList();
        return (code, scope) -> {
            ofKind.forEach(r ->
                    compiler.call(compiler.action(r, kind, (c, s) -> r.write(compiler, c, s)), code, scope));
            if (notes == Compiler.Notes.RULES) {
                List<Row.Noted> noted =
                        ofKind.stream().flatMap(r -> r.noted.stream()).toList();
                for (List<Row.Noted> some : Lists.partition(noted, Long.SIZE)) {
                    compiler.call(
                            compiler.action(
                                    some, kind, (c, s) -> writeNotes(some, memory.numbers.next(kind), compiler, c, s)),
                            code,
                            scope);
                }
            }
        };
    }

    private void writeNotes(List<Row.Noted> noted, int place, Compiler compiler, Code code, Compiler.Scope scope) {
        for (int i = 0; i < noted.size(); i++) {
            noted.get(i).is(place, i);
        }
        Compiler.placeOfNumber(place, code, scope);
        compiler.conditions.notes(noted.stream().map(n -> n.rule).toList(), code, scope);
        code.setElement();
    }

    /** The compiled rules of a plan; empty if they are too many for one class. */
    static Optional<Known> of(Plan plan, Compiler.Notes notes) {
        try {
            return Optional.of(new Known(plan, notes));
        } catch (Code.TooLarge e) {
            // ranges need no class
            return Optional.empty();
        }
    }

    /** The decision; null if something that is read is unknown, or no whole number. */
    @Nullable
    Decided decide(Case input) {
        Household household = input.household();
        plan.vocabulary().check(household);
        int members = household.position(Household.MEMBERS);
        if (members < 0) {
            return null;
        }
        int size = household.size(members);
        long[] numbers = new long[layout.numbers(size)];
        byte[] truths = new byte[layout.truths(size)];
        int area = Household.AREA.slot();
        long[] figures = household.states(area) ? byArea[(int) household.encoded(area)] : unknownArea;
        Run run = new Run(household, members, input.discretion(), constants, figures, layout);
        try {
            compiled.household(run, numbers, truths, household, 0, 0);
            for (int i = 0; i < size; i++) {
                compiled.member(run, numbers, truths, household.part(members, i), layout.numbers(i), layout.truths(i));
            }
        } catch (Run.NotKnown | ArithmeticException e) {
            return null;
        }
        return new Decided(this, household, numbers, truths);
    }

    /** A decision as what it was computed in. */
    static final class Decided implements Decision.WithFindings {

        private final Known known;
        private final Household household;
        private final long[] numbers;
        private final byte[] truths;

        Decided(Known known, Household household, long[] numbers, byte[] truths) {
            this.known = known;
            this.household = household;
            this.numbers = numbers;
            this.truths = truths;
        }

        @Override
        public ImmutableList<Outcome<?>> outcomes() {
            ImmutableList.Builder<Outcome<?>> all = ImmutableList.builder();
            each((row, kept, subject) -> all.add(row.outcome(kept, subject)));
            return all.build();
        }

        @Override
        public ImmutableList<Finding> findings() {
            ImmutableList.Builder<Finding> all = ImmutableList.builder();
            each((row, kept, subject) -> row.noted.forEach(n -> all.add(n.finding(kept, subject))));
            return all.build();
        }

        private void each(Reader reader) {
            Memory.Layout layout = known.layout;
            ImmutableList<Member> members = household.get(Household.MEMBERS).orElseThrow();
            for (Row<?> row : known.rows) {
                if (row.kind == Household.ENTITY) {
                    reader.read(row, new Row.Kept(numbers, truths, 0, 0), "household");
                    continue;
                }
                for (int i = 0; i < members.size(); i++) {
                    Row.Kept kept = new Row.Kept(numbers, truths, layout.numbers(i), layout.truths(i));
                    if (row.isAlwaysShown || row.status(kept) != Status.NOT_ELIGIBLE) {
                        reader.read(
                                row, kept, "household.members[" + members.get(i).id() + "]");
                    }
                }
            }
        }

        /** What is read of each programme and subject that is shown. */
        private interface Reader {
            void read(Row<?> row, Row.Kept kept, String subject);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Decided that
                    && outcomes().equals(that.outcomes())
                    && findings().equals(that.findings());
        }

        @Override
        public int hashCode() {
            return outcomes().hashCode();
        }

        @Override
        public String toString() {
            return outcomes().toString();
        }
    }
}
