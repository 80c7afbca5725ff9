package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.Label;

/** One programme for one kind of subject: what its rules leave in the memory, and how that is read. */
final class Row<B extends Benefit> {

    // not eligible is zero
    private static final int ELIGIBLE = 1;
    private static final int CONTINUES = 2;

    private final Programme<B> programme;
    final EntityKind<?> kind;
    /** Whether a person is shown too who is not eligible; where a household can be eligible as a whole, it is not. */
    final boolean isAlwaysShown;

    private final int status;
    private final Terms.Eligible eligible;
    private final ImmutableList<PlannedRule> continuations;
    private final ImmutableList<Paid> paid;
    private final ImmutableList<Paid> runOn;
    private final ImmutableList<Banded> bands;
    private final Given<Label> services;
    private final Given<PaymentMode> modes;
    final ImmutableList<Noted> noted;

    Row(PlannedProgramme<B> planned, EntityKind<?> kind, Terms.Eligible eligible, Memory memory) {
        BenefitRules rules = planned.benefits(kind);
        this.programme = planned.programme();
        this.kind = kind;
        this.isAlwaysShown = planned.eligible(Household.ENTITY) == null;
        this.status = memory.truths.next(kind);
        this.eligible = eligible;
        this.continuations = rules.continuing();
        this.paid = paid(rules.payments(false), memory);
        this.runOn = paid(rules.payments(true), memory);
        this.bands = rules.bands().stream()
                .map(r -> new Banded(r, memory.numbers.next(kind), memory.numbers.next(kind)))
                .collect(ImmutableList.toImmutableList());
        this.services = new Given<>(
                rules.services(), r -> ((Consequence.Provides<?>) r.rule().consequence()).service(), memory, kind);
        this.modes = new Given<>(
                rules.modes(), r -> ((Consequence.Allows<?>) r.rule().consequence()).mode(), memory, kind);
        this.noted = rules.all().stream().map(Noted::new).collect(ImmutableList.toImmutableList());
    }

    /** What its rules ask and give. */
    Stream<Eval> conditionsAndValues() {
        return noted.stream().flatMap(n -> Stream.concat(Stream.of(n.rule.own()), n.rule.values().stream()));
    }

    private ImmutableList<Paid> paid(ImmutableList<BenefitRules.Payment> payments, Memory memory) {
        return payments.stream()
                .map(p -> new Paid(p, memory.numbers.next(kind)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Writes the code that decides. */
    void write(Compiler compiler, Code code, Compiler.Scope scope) {
        Code.Label isEligible = new Code.Label();
        Code.Label isRunningOn = new Code.Label();
        compiler.conditions.branch(eligible, code, scope, true, isEligible);
        for (PlannedRule continuation : continuations) {
            Code.Label next = new Code.Label();
            compiler.conditions.branchIfEffective(continuation, code, scope, false, next);
            // nobody reads for how long it runs on, and yet it has to be a number
            compiler.numbers.number(continuation.values().get(0), code, scope);
            code.drop();
            code.jump(isRunningOn);
            code.here(next);
        }
        code.finish(void.class);
        Code.Label given = new Code.Label();
        code.here(isRunningOn);
        set(CONTINUES, code, scope);
        runOn.forEach(p -> p.write(compiler, code, scope));
        code.jump(given);
        code.here(isEligible);
        set(ELIGIBLE, code, scope);
        paid.forEach(p -> p.write(compiler, code, scope));
        bands.forEach(b -> b.write(compiler, code, scope));
        code.here(given);
        services.write(compiler, code, scope);
        modes.write(compiler, code, scope);
    }

    private void set(int found, Code code, Compiler.Scope scope) {
        Compiler.placeOfTruth(status, code, scope);
        code.constant(found);
        code.setElement();
    }

    Status status(Kept kept) {
        return switch (kept.truth(status)) {
            case ELIGIBLE -> Status.ELIGIBLE;
            case CONTINUES -> Status.CONTINUES;
            default -> Status.NOT_ELIGIBLE;
        };
    }

    Outcome<B> outcome(Kept kept, String subject) {
        Status found = status(kept);
        Optional<B> benefit = found == Status.NOT_ELIGIBLE ? Optional.empty() : Optional.of(benefit(kept, found));
        return new Outcome<>(programme, subject, found, benefit);
    }

    private B benefit(Kept kept, Status found) {
        Map<Part, AmountRange> parts = new LinkedHashMap<>();
        for (Paid one : found == Status.CONTINUES ? runOn : paid) {
            kept.amount(one.place).ifPresent(a -> parts.put(one.payment.part(), a));
        }
        ImmutableList.Builder<Benefit.Band> banded = ImmutableList.builder();
        for (Banded band : bands) {
            kept.amount(band.low)
                    .ifPresent(low -> kept.amount(band.high)
                            .ifPresent(high -> banded.add(new Benefit.Band(band.cause(), low, high))));
        }
        return programme.benefit(new Benefit.Content(
                ImmutableMap.copyOf(parts),
                banded.build(),
                services.read(kept),
                modes.read(kept).stream().distinct().collect(ImmutableList.toImmutableList())));
    }

    /** What was kept for one subject. */
    static final class Kept {

        private final long[] numbers;
        private final byte[] truths;
        private final int number;
        private final int truth;

        /**
         * @param number where its numbers begin
         * @param truth where its truths begin
         */
        Kept(long[] numbers, byte[] truths, int number, int truth) {
            this.numbers = numbers;
            this.truths = truths;
            this.number = number;
            this.truth = truth;
        }

        int truth(int place) {
            return truths[truth + place];
        }

        long number(int place) {
            return numbers[number + place];
        }

        Optional<AmountRange> amount(int place) {
            long kept = numbers[number + place];
            return kept == 0 ? Optional.empty() : Optional.of(AmountRange.exactlyFen(Run.read(kept)));
        }
    }

    /**
     * One part of what is paid: what the first rule says that applies.
     *
     * @param place where the amount is kept; zero if there is none
     */
    private record Paid(BenefitRules.Payment payment, int place) {

        void write(Compiler compiler, Code code, Compiler.Scope scope) {
            if (!payment.ofMembers()) {
                Compiler.placeOfNumber(place, code, scope);
                writeAmount(compiler, code, scope);
                code.setElement();
                return;
            }
            int before = code.declared();
            code.constant(0L);
            int sum = code.keep();
            compiler.eachMember(code, scope, (c, member) -> {
                c.get(sum);
                compiler.call(
                        compiler.number(this, member.kind(), (own, s) -> writeAmount(compiler, own, s)), c, member);
                c.call(Run.class, "sum", long.class, long.class, long.class);
                c.set(sum);
            });
            Compiler.placeOfNumber(place, code, scope);
            code.get(sum);
            code.setElement();
            code.forget(before);
        }

        private void writeAmount(Compiler compiler, Code code, Compiler.Scope scope) {
            Code.Label end = new Code.Label();
            for (PlannedRule rule : payment.rules()) {
                Code.Label next = new Code.Label();
                compiler.conditions.branchIfEffective(rule, code, scope, false, next);
                compiler.numbers.number(rule.values().get(0), code, scope);
                code.constant(0L);
                code.call(Math.class, "max", long.class, long.class, long.class);
                code.call(Run.class, "kept", long.class, long.class);
                code.jump(end);
                code.here(next);
            }
            code.constant(0L);
            code.here(end);
        }
    }

    /** A band that applies or not. */
    private record Banded(PlannedRule rule, int low, int high) {

        Label cause() {
            return ((Consequence.Band<?>) rule.rule().consequence()).cause();
        }

        void write(Compiler compiler, Code code, Compiler.Scope scope) {
            Code.Label end = new Code.Label();
            compiler.conditions.branchIfEffective(rule, code, scope, false, end);
            keep(rule.values().get(0), low, compiler, code, scope);
            keep(rule.values().get(1), high, compiler, code, scope);
            code.here(end);
        }

        private static void keep(Eval value, int place, Compiler compiler, Code code, Compiler.Scope scope) {
            Compiler.placeOfNumber(place, code, scope);
            compiler.numbers.number(value, code, scope);
            code.call(Run.class, "kept", long.class, long.class);
            code.setElement();
        }
    }

    /** A rule of which it is noted whether it is met. */
    static final class Noted {

        final PlannedRule rule;
        // set once, when the rule is compiled
        private int place;
        private int bit;

        Noted(PlannedRule rule) {
            this.rule = rule;
        }

        void is(int noted, int position) {
            place = noted;
            bit = position;
        }

        Finding finding(Kept kept, String subject) {
            return new Finding(rule.rule(), subject, Logic.of((kept.number(place) >>> bit & 1) == 1));
        }
    }

    /** Services or modes: which of them are given. */
    private static final class Given<T> {

        private record One<T>(T thing, PlannedRule rule, int place) {}

        private final ImmutableList<One<T>> all;

        Given(List<PlannedRule> rules, Function<PlannedRule, T> thing, Memory memory, EntityKind<?> kind) {
            all = rules.stream()
                    .map(r -> new One<>(thing.apply(r), r, memory.truths.next(kind)))
                    .collect(ImmutableList.toImmutableList());
        }

        void write(Compiler compiler, Code code, Compiler.Scope scope) {
            for (One<T> one : all) {
                Compiler.placeOfTruth(one.place, code, scope);
                compiler.conditions.bitIfEffective(one.rule, code, scope);
                code.setElement();
            }
        }

        ImmutableList<T> read(Kept kept) {
            return all.stream()
                    .filter(o -> kept.truth(o.place) == 1)
                    .map(One::thing)
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
