package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.programme.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Label;

/**
 * Decides the cases of a plan in which all that the rules read is known and whole: statuses and amounts in {@code long}s, without a frame or a range.
 * Whatever it cannot say exactly it leaves to the {@link Assessor}; so it is never another answer, only a faster one.
 */
final class Known {

    private final Plan plan;
    private final ImmutableList<Row<?>> rows;
    private final int householdSize;
    private final int memberSize;

    private Known(Plan plan) {
        this.plan = plan;
        Shortcuts shortcuts = new Shortcuts(plan);
        ImmutableList.Builder<Row<?>> all = ImmutableList.builder();
        for (Programme<?> programme : plan.programmes()) {
            for (EntityKind<?> kind : ImmutableList.of(Household.ENTITY, Member.ENTITY)) {
                Terms.Eligible eligible = plan.eligibility(programme).get(kind);
                if (eligible != null) {
                    all.add(new Row<>(programme, eligible, kind, shortcuts));
                }
            }
        }
        rows = all.build();
        householdSize = shortcuts.size(Household.ENTITY);
        memberSize = shortcuts.size(Member.ENTITY);
    }

    static Known of(Plan plan) {
        return new Known(plan);
    }

    /** The decision; empty if something that is read is unknown, or no whole number. */
    Optional<Decision> decide(Case input) {
        Household household = input.household();
        ImmutableList<Member> members = household.get(Household.MEMBERS).orElse(null);
        plan.vocabulary().check(household);
        if (members == null || isBornLater(members)) {
            return Optional.empty();
        }
        long[] memory = new long[householdSize + members.size() * memberSize];
        Run run = new Run(household, members, memory, input.discretion(), householdSize, memberSize);
        try {
            for (Row<?> row : rows) {
                if (row.kind == Household.ENTITY) {
                    row.decide(run, household, 0);
                } else {
                    for (int i = 0; i < members.size(); i++) {
                        row.decide(run, members.get(i), run.base(i));
                    }
                }
            }
        } catch (Run.NotKnown | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.of(new Decided(this, members, memory));
    }

    private boolean isBornLater(ImmutableList<Member> members) {
        long date = plan.date().toEpochDay();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.encoded(Member.BIRTH_DATE.slot()) > date || hasSupporterBornLater(member, date)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSupporterBornLater(Member member, long date) {
        return !member.parts().isEmpty()
                && member.get(Member.SUPPORTERS).stream()
                        .flatMap(List::stream)
                        .anyMatch(s -> s.encoded(Supporter.BIRTH_DATE.slot()) > date);
    }

    /** A decision as the numbers that it was computed in. */
    private static final class Decided implements Decision {

        private final Known known;
        private final ImmutableList<Member> members;
        private final long[] memory;

        Decided(Known known, ImmutableList<Member> members, long[] memory) {
            this.known = known;
            this.members = members;
            this.memory = memory;
        }

        @Override
        public ImmutableList<Outcome<?>> outcomes() {
            ImmutableList.Builder<Outcome<?>> all = ImmutableList.builder();
            for (Row<?> row : known.rows) {
                if (row.kind == Household.ENTITY) {
                    all.add(row.outcome(memory, 0, "household"));
                    continue;
                }
                for (int i = 0; i < members.size(); i++) {
                    int at = known.householdSize + i * known.memberSize;
                    if (row.isAlwaysShown(known.plan) || row.status(memory, at) != Status.NOT_ELIGIBLE) {
                        all.add(row.outcome(
                                memory,
                                at,
                                "household.members[" + members.get(i).id() + "]"));
                    }
                }
            }
            return all.build();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Decision that && outcomes().equals(that.outcomes());
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

    /** One programme for one kind of subject. */
    private static final class Row<B extends Benefit> {

        private static final int NOT_ELIGIBLE = 1;
        private static final int ELIGIBLE = 2;
        private static final int CONTINUES = 3;

        final Programme<B> programme;
        final EntityKind<?> kind;
        private final Shortcuts.Bits status;
        private final Run.Test eligible;
        private final Run.Test[] continuations;
        private final Paid[] paid;
        private final Paid[] runOn;
        private final Banded[] bands;
        private final Given<Label> services;
        private final Given<PaymentMode> modes;

        Row(Programme<B> programme, Terms.Eligible eligible, EntityKind<?> kind, Shortcuts shortcuts) {
            this.programme = programme;
            this.kind = kind;
            this.status = shortcuts.bits(kind);
            this.eligible = shortcuts.test(eligible, kind);
            Plan plan = shortcuts.plan();
            this.continuations = plan.about(programme, Consequence.Continues.class).stream()
                    .filter(r -> r.rule().scope() == kind)
                    .map(r -> shortcuts.effective(r, kind))
                    .toArray(Run.Test[]::new);
            this.paid = paid(shortcuts, plan.about(programme, Consequence.Pays.class), false);
            this.runOn = paid(shortcuts, plan.about(programme, Consequence.Pays.class), true);
            this.bands = plan.about(programme, Consequence.Band.class).stream()
                    .filter(r -> r.rule().scope() == kind)
                    .map(r -> new Banded(
                            ((Consequence.Band<?>) r.rule().consequence()).cause(),
                            shortcuts.effective(r, kind),
                            shortcuts.number(r.values().get(0), kind),
                            shortcuts.number(r.values().get(1), kind),
                            shortcuts.slot(kind),
                            shortcuts.slot(kind)))
                    .toArray(Banded[]::new);
            this.services = new Given<>(
                    shortcuts,
                    plan.about(programme, Consequence.Provides.class),
                    kind,
                    r -> ((Consequence.Provides<?>) r.rule().consequence()).service());
            this.modes = new Given<>(
                    shortcuts,
                    plan.about(programme, Consequence.Allows.class),
                    kind,
                    r -> ((Consequence.Allows<?>) r.rule().consequence()).mode());
        }

        private Paid[] paid(Shortcuts shortcuts, List<PlannedRule> rules, boolean running) {
            Map<Part, List<PlannedRule>> byPart = new LinkedHashMap<>();
            for (PlannedRule rule : rules) {
                Part part = ((Consequence.Pays<?>) rule.rule().consequence()).part();
                if ((part == Part.RUN_ON) == running) {
                    byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(rule);
                }
            }
            List<Paid> all = new ArrayList<>();
            byPart.forEach((part, ofPart) -> {
                List<PlannedRule> own =
                        ofPart.stream().filter(r -> r.rule().scope() == kind).toList();
                boolean summed = own.isEmpty() && kind == Household.ENTITY;
                List<PlannedRule> counting = summed ? ofPart : own;
                EntityKind<?> of = summed ? Member.ENTITY : kind;
                all.add(new Paid(
                        part,
                        summed,
                        counting.stream().map(r -> shortcuts.effective(r, of)).toArray(Run.Test[]::new),
                        counting.stream()
                                .map(r -> shortcuts.number(r.values().get(0), of))
                                .toArray(Run.Whole[]::new),
                        shortcuts.slot(kind)));
            });
            return all.toArray(Paid[]::new);
        }

        void decide(Run run, Entity entity, int at) {
            int found = eligible.of(run, entity, at) ? ELIGIBLE : continues(run, entity, at) ? CONTINUES : NOT_ELIGIBLE;
            status.set(run.memory, at, found);
            if (found == NOT_ELIGIBLE) {
                return;
            }
            for (Paid one : found == CONTINUES ? runOn : paid) {
                one.compute(run, entity, at);
            }
            if (found == ELIGIBLE) {
                for (Banded band : bands) {
                    band.compute(run, entity, at);
                }
            }
            services.compute(run, entity, at);
            modes.compute(run, entity, at);
        }

        private boolean continues(Run run, Entity entity, int at) {
            for (Run.Test continuation : continuations) {
                if (continuation.of(run, entity, at)) {
                    return true;
                }
            }
            return false;
        }

        // where a household can be eligible as a whole, a person is shown only if it is eligible alone
        boolean isAlwaysShown(Plan plan) {
            return !plan.eligibility(programme).containsKey(Household.ENTITY);
        }

        Status status(long[] memory, int at) {
            return switch (status.get(memory, at)) {
                case ELIGIBLE -> Status.ELIGIBLE;
                case CONTINUES -> Status.CONTINUES;
                default -> Status.NOT_ELIGIBLE;
            };
        }

        Outcome<B> outcome(long[] memory, int at, String subject) {
            Status found = status(memory, at);
            Optional<B> benefit =
                    found == Status.NOT_ELIGIBLE ? Optional.empty() : Optional.of(benefit(memory, at, found));
            return new Outcome<>(programme, subject, found, benefit);
        }

        private B benefit(long[] memory, int at, Status found) {
            Map<Part, AmountRange> parts = new LinkedHashMap<>();
            for (Paid one : found == Status.CONTINUES ? runOn : paid) {
                amount(memory[at + one.slot]).ifPresent(a -> parts.put(one.part, a));
            }
            ImmutableList.Builder<Benefit.Band> banded = ImmutableList.builder();
            for (Banded band : bands) {
                amount(memory[at + band.lowSlot])
                        .ifPresent(low -> amount(memory[at + band.highSlot])
                                .ifPresent(high -> banded.add(new Benefit.Band(band.cause, low, high))));
            }
            return programme.benefit(new Benefit.Content(
                    ImmutableMap.copyOf(parts),
                    banded.build(),
                    services.read(memory, at),
                    modes.read(memory, at).stream().distinct().collect(ImmutableList.toImmutableList())));
        }
    }

    private static Optional<AmountRange> amount(long kept) {
        return kept == 0 ? Optional.empty() : Optional.of(Amounts.range(Range.exactly(Fraction.of(Run.read(kept)))));
    }

    /** One part of what is paid: what the first rule says that applies. */
    private static final class Paid {

        private final Part part;
        private final boolean summed;
        private final Run.Test[] conditions;
        private final Run.Whole[] amounts;
        private final int slot;

        /**
         * @param summed whether the household gets what its members are paid
         */
        Paid(Part part, boolean summed, Run.Test[] conditions, Run.Whole[] amounts, int slot) {
            this.part = part;
            this.summed = summed;
            this.conditions = conditions;
            this.amounts = amounts;
            this.slot = slot;
        }

        void compute(Run run, Entity entity, int at) {
            if (!summed) {
                run.memory[at + slot] = amount(run, entity, at);
                return;
            }
            long sum = 0;
            for (int i = 0; i < run.members.size(); i++) {
                long one = amount(run, run.members.get(i), run.base(i));
                if (one != 0) {
                    sum = Run.kept(Math.addExact(sum == 0 ? 0 : Run.read(sum), Run.read(one)));
                }
            }
            run.memory[at + slot] = sum;
        }

        private long amount(Run run, Entity entity, int at) {
            for (int i = 0; i < conditions.length; i++) {
                if (conditions[i].of(run, entity, at)) {
                    return Run.kept(Math.max(0, amounts[i].of(run, entity, at)));
                }
            }
            return 0;
        }
    }

    /** A band that applies or not. */
    private record Banded(Label cause, Run.Test condition, Run.Whole low, Run.Whole high, int lowSlot, int highSlot) {

        void compute(Run run, Entity entity, int at) {
            if (condition.of(run, entity, at)) {
                run.memory[at + lowSlot] = Run.kept(low.of(run, entity, at));
                run.memory[at + highSlot] = Run.kept(high.of(run, entity, at));
            }
        }
    }

    /** Services or modes: which of them are given, as bits. */
    private static final class Given<T> {

        private final ImmutableList<T> things;
        private final Run.Test[] conditions;
        private final int slot;

        Given(Shortcuts shortcuts, List<PlannedRule> rules, EntityKind<?> kind, Function<PlannedRule, T> thing) {
            List<PlannedRule> own =
                    rules.stream().filter(r -> r.rule().scope() == kind).toList();
            things = own.stream().map(thing).collect(ImmutableList.toImmutableList());
            conditions = own.stream().map(r -> shortcuts.effective(r, kind)).toArray(Run.Test[]::new);
            slot = own.isEmpty() ? 0 : shortcuts.slot(kind);
        }

        void compute(Run run, Entity entity, int at) {
            long bits = 0;
            for (int i = 0; i < conditions.length; i++) {
                if (conditions[i].of(run, entity, at)) {
                    bits |= 1L << i;
                }
            }
            if (bits != 0) {
                run.memory[at + slot] = bits;
            }
        }

        ImmutableList<T> read(long[] memory, int at) {
            ImmutableList.Builder<T> given = ImmutableList.builder();
            for (int i = 0; i < conditions.length; i++) {
                if ((memory[at + slot] >>> i & 1) == 1) {
                    given.add(things.get(i));
                }
            }
            return given.build();
        }
    }
}
