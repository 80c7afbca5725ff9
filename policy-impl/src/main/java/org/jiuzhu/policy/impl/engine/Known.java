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
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Decides the cases of a plan in which all that the rules read is known and whole: statuses and amounts in {@code long}s, without a frame or a range.
 * Whatever it cannot say exactly it leaves to the {@link Assessor}; so it is never another answer, only a faster one.
 */
final class Known {

    private final Plan plan;
    private final long date;
    private final ImmutableList<Row<?>> rows;
    private final Memory memory = new Memory();
    private final ImmutableList<Object> constants;
    private final Compiler.Compiled compiled;
    private final long[][] byArea;
    private final long[] unknownArea;

    private Known(Plan plan, Compiler.Notes notes) {
        this.plan = plan;
        this.date = plan.date().toEpochDay();
        ImmutableList.Builder<Row<?>> all = ImmutableList.builder();
        for (Programme<?> programme : plan.programmes()) {
            for (EntityKind<?> kind : ImmutableList.of(Household.ENTITY, Member.ENTITY)) {
                Terms.Eligible eligible = plan.eligibility(programme).get(kind);
                if (eligible != null) {
                    all.add(new Row<>(programme, eligible, kind, plan.benefit(programme, kind), memory));
                }
            }
        }
        rows = all.build();
        Compiler compiler = new Compiler(plan, memory, notes);
        compiled = compiler.compile(of(Household.ENTITY, compiler, notes), of(Member.ENTITY, compiler, notes));
        constants = compiler.constants();
        unknownArea = compiler.figures(Optional.empty());
        byArea = Arrays.stream(Area.values())
                .map(a -> compiler.figures(Optional.of(a)))
                .toArray(long[][]::new);
    }

    private Compiler.Body of(EntityKind<?> kind, Compiler compiler, Compiler.Notes notes) {
        List<Row<?>> ofKind = rows.stream().filter(r -> r.kind == kind).toList();
        return (code, scope) -> {
            ofKind.forEach(r ->
                    compiler.call(compiler.action(r, kind, (c, s) -> r.write(compiler, c, s)), code, scope));
            if (notes == Compiler.Notes.RULES) {
                List<Row.Noted> noted =
                        ofKind.stream().flatMap(r -> r.noted.stream()).toList();
                Lists.partition(noted, Long.SIZE).forEach(n -> writeNotes(n, kind, compiler, code, scope));
            }
        };
    }

    private void writeNotes(
            List<Row.Noted> noted, EntityKind<?> kind, Compiler compiler, Code code, Compiler.Scope scope) {
        int place = memory.numbers.next(kind);
        for (int i = 0; i < noted.size(); i++) {
            noted.get(i).is(place, i);
        }
        Compiler.number(place, code, scope);
        compiler.notes(noted.stream().map(n -> n.rule).toList(), code, scope);
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
        ImmutableList<Member> members = household.get(Household.MEMBERS).orElse(null);
        plan.vocabulary().check(household);
        if (members == null || isBornLater(members)) {
            return null;
        }
        long[] numbers = new long[memory.numbers.base(members.size())];
        byte[] truths = new byte[memory.truths.base(members.size())];
        long area = household.encoded(Household.AREA.slot());
        long[] figures = area == Fact.UNKNOWN ? unknownArea : byArea[(int) area];
        Run run = new Run(household, members, input.discretion(), memory, constants, figures);
        try {
            compiled.household(run, numbers, truths, household, 0, 0);
            for (int i = 0; i < members.size(); i++) {
                compiled.member(run, numbers, truths, members.get(i), memory.numbers.base(i), memory.truths.base(i));
            }
        } catch (Run.NotKnown | ArithmeticException e) {
            return null;
        }
        return new Decided(this, members, numbers, truths);
    }

    private boolean isBornLater(ImmutableList<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.encoded(Member.BIRTH_DATE.slot()) > date || hasSupporterBornLater(member)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSupporterBornLater(Member member) {
        ImmutableList<Supporter> supporters = member.get(Member.SUPPORTERS).orElse(ImmutableList.of());
        for (int i = 0; i < supporters.size(); i++) {
            if (supporters.get(i).encoded(Supporter.BIRTH_DATE.slot()) > date) {
                return true;
            }
        }
        return false;
    }

    /** A decision as what it was computed in. */
    static final class Decided implements Decision.WithFindings {

        private final Known known;
        private final ImmutableList<Member> members;
        private final long[] numbers;
        private final byte[] truths;

        Decided(Known known, ImmutableList<Member> members, long[] numbers, byte[] truths) {
            this.known = known;
            this.members = members;
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
            Memory memory = known.memory;
            for (Row<?> row : known.rows) {
                if (row.kind == Household.ENTITY) {
                    reader.read(row, new Row.Kept(numbers, truths, 0, 0), "household");
                    continue;
                }
                for (int i = 0; i < members.size(); i++) {
                    Row.Kept kept = new Row.Kept(numbers, truths, memory.numbers.base(i), memory.truths.base(i));
                    if (row.isAlwaysShown(known.plan) || row.status(kept) != Status.NOT_ELIGIBLE) {
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
