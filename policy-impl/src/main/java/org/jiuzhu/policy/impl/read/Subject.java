package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a programme comes to for one subject: a household, one of a group, or a person alone.
 *
 * @param <B> what the programme gives
 */
public final class Subject<B extends Benefit> {

    private final LoweredProgramme<B> programme;
    private final LoweredProgramme.Claim claim;
    private final Values values;
    private final Rows rows;
    private final int table;
    private final int row;
    private final Status asEligible;
    private final Optional<Status> asRunningOn;

    private Subject(LoweredProgramme<B> programme, LoweredProgramme.Claim claim, Values values, int row) {
        this.programme = programme;
        this.claim = claim;
        this.values = values;
        this.rows = values.rows();
        this.table = claim.eligible().table();
        this.row = row;
        this.asEligible = asEligible();
        this.asRunningOn = asEligible == Status.NOT_ELIGIBLE ? asRunningOn() : Optional.empty();
    }

    /** The subjects of a programme in a household that a result is shown of, the household first. */
    public static <B extends Benefit> ImmutableList<Subject<B>> shown(
            LoweredProgramme<B> programme, Values values, int household) {
        ImmutableList.Builder<Subject<B>> shown = ImmutableList.builder();
        forEachShown(programme, values, household, shown::add);
        return shown.build();
    }

    /** Does something with each of them. */
    static <B extends Benefit> void forEachShown(
            LoweredProgramme<B> programme, Values values, int household, Consumer<Subject<B>> action) {
        forEach(programme, values, household, subject -> {
            // where a household can be eligible as a whole, a person is shown only if it may be eligible alone
            if (subject.claim.list() == programme.first().list() || subject.status() != Status.NOT_ELIGIBLE) {
                action.accept(subject);
            }
        });
    }

    /** Does something with all that can claim a programme in a household, the household first. */
    public static <B extends Benefit> void forEach(
            LoweredProgramme<B> programme, Values values, int household, Consumer<Subject<B>> action) {
        Rows rows = values.rows();
        for (LoweredProgramme.Claim claim : programme.claims().values()) {
            boolean isOfList = claim.list() != Rows.NONE;
            int end = isOfList ? rows.end(claim.list(), household) : household + 1;
            for (int row = isOfList ? rows.start(claim.list(), household) : household; row < end; row++) {
                action.accept(new Subject<>(programme, claim, values, row));
            }
        }
    }

    /** Whoever may be in a list of which nobody knows who is in it, where those could claim a programme. */
    public static <B extends Benefit> ImmutableList<Subject<B>> unlisted(
            LoweredProgramme<B> programme, Values values, int household) {
        ImmutableList.Builder<Subject<B>> unlisted = ImmutableList.builder();
        for (LoweredProgramme.Claim claim : programme.claims().values()) {
            int anybody = claim.list() == Rows.NONE ? Rows.NONE : values.rows().unknown(claim.list(), household);
            if (anybody != Rows.NONE) {
                unlisted.add(new Subject<>(programme, claim, values, anybody));
            }
        }
        return unlisted.build();
    }

    /** What it can claim. */
    public LoweredProgramme.Claim claim() {
        return claim;
    }

    /** The kind of what it is: the household, a group or a person. */
    public EntityKind<?> kind() {
        return rows.schema().tables().get(table);
    }

    /** Its row. */
    public int row() {
        return row;
    }

    /** Its path in the case. */
    public String path() {
        return rows.path(table, row);
    }

    /** Whether it is, or may be, eligible by itself, whatever runs on. */
    public boolean mayBeEligible() {
        return asEligible != Status.NOT_ELIGIBLE;
    }

    /** Whether it is not eligible, and the benefit runs on or may. */
    public boolean runsOn() {
        return asRunningOn.isPresent();
    }

    /** What it comes to. */
    public Outcome<B> outcome() {
        Status status = status();
        Optional<B> benefit = status == Status.NOT_ELIGIBLE
                ? Optional.empty()
                : Optional.of(programme.programme().benefit(content(asRunningOn.isPresent())));
        return new Outcome<>(programme.programme(), rows.path(table, row), status, benefit);
    }

    /** Adds which rules on the result are met. */
    public void addRules(ImmutableList.Builder<RuleTruth> all) {
        String path = rows.path(table, row);
        for (LoweredRule rule : claim.all()) {
            all.add(new RuleTruth(rule.rule(), path, values.truth(rule.condition(), row)));
        }
    }

    /** The status. */
    public Status status() {
        return asRunningOn.orElse(asEligible);
    }

    private Status asEligible() {
        return switch (values.truth(claim.eligible(), row)) {
            case MET -> Status.ELIGIBLE;
            case NOT_MET -> Status.NOT_ELIGIBLE;
            case UNDETERMINED ->
                waitForDiscretion(claim.ways()) && waitForDiscretion(claim.exclusions())
                        ? Status.ELIGIBLE_AT_DISCRETION
                        : Status.UNDETERMINED;
        };
    }

    private boolean waitForDiscretion(ImmutableList<LoweredRule> open) {
        for (LoweredRule rule : open) {
            if (applies(rule) == Truth.UNDETERMINED && !waitsForDiscretion(rule)) {
                return false;
            }
        }
        return true;
    }

    private Truth applies(LoweredRule rule) {
        return values.truth(rule.applies(), row);
    }

    /** Whether only the authority's word is missing. */
    private boolean waitsForDiscretion(LoweredRule rule) {
        return values.truth(rule.condition(), row) == Truth.MET
                && values.truth(rule.discretion(), row) == Truth.UNDETERMINED;
    }

    // while it is not known whether one rule applies, the next is possible too
    private Optional<Status> asRunningOn() {
        boolean onlyDiscretion = true;
        boolean isPossible = false;
        for (LoweredRule rule : claim.continuing()) {
            Truth applies = applies(rule);
            if (applies == Truth.MET) {
                return Optional.of(Status.CONTINUES);
            }
            if (applies == Truth.UNDETERMINED) {
                isPossible = true;
                onlyDiscretion &= waitsForDiscretion(rule);
            }
        }
        if (!isPossible) {
            return Optional.empty();
        }
        return Optional.of(onlyDiscretion ? Status.CONTINUES_AT_DISCRETION : Status.UNDETERMINED);
    }

    // What is given

    private Benefit.Content content(boolean runsOn) {
        return new Benefit.Content(parts(runsOn), runsOn ? ImmutableList.of() : bands(), services(), modes());
    }

    /** What is paid. */
    public ImmutableMap<Part, AmountRange> parts() {
        return status() == Status.NOT_ELIGIBLE ? ImmutableMap.of() : parts(runsOn());
    }

    private ImmutableMap<Part, AmountRange> parts(boolean runsOn) {
        ImmutableList<LoweredProgramme.Payment> payments = claim.payments(runsOn);
        if (payments.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<Part, AmountRange> parts = ImmutableMap.builderWithExpectedSize(payments.size());
        for (LoweredProgramme.Payment payment : payments) {
            Range amount = part(payment);
            if (amount != null) {
                parts.put(payment.part(), Amounts.range(amount));
            }
        }
        return parts.buildOrThrow();
    }

    // null if no rule pays it
    private @Nullable Range part(LoweredProgramme.Payment payment) {
        return payment.ofMembers() ? sum(payment, claim.members().orElseThrow()) : amount(payment, row, Truth.MET);
    }

    private @Nullable Range sum(LoweredProgramme.Payment payment, Folds.Among members) {
        if (rows.start(members.list(), rows.root(table, row)) == Rows.NONE) {
            return Range.NOT_NEGATIVE;
        }
        int end = values.end(members, row);
        Range sum = null;
        for (int member = values.first(members, row); member < end; member++) {
            Truth belongs = values.stands(members, row, member);
            Range one = belongs == Truth.NOT_MET ? null : amount(payment, member, belongs);
            if (one != null) {
                sum = sum == null ? one : sum.plus(one);
            }
        }
        return sum;
    }

    // of a member of whom it is open whether it belongs to the subject, it may be nothing
    private @Nullable Range amount(LoweredProgramme.Payment payment, int subject, Truth belongs) {
        Range amount = firstOf(payment, subject, belongs);
        return amount == null || belongs == Truth.MET ? amount : Range.ZERO.hull(amount);
    }

    // the first rule that applies; while it is not known whether one applies, the next is possible too
    private @Nullable Range firstOf(LoweredProgramme.Payment payment, int subject, Truth belongs) {
        Range possible = null;
        for (LoweredRule rule : payment.rules()) {
            Truth applies = values.truth(rule.applies(), subject);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            Range value = values.number(rule.values().get(0), subject);
            if (applies == Truth.MET && belongs == Truth.MET && possible == null && isPaid()) {
                Unpayable.check(rule.rule(), value, rows.path(rule.condition().table(), subject));
            }
            Range paid = value.largest(Range.ZERO);
            possible = possible == null ? paid : possible.hull(paid);
            if (applies == Truth.MET) {
                return possible;
            }
        }
        return possible == null ? null : Range.ZERO.hull(possible);
    }

    // while it is open whether there is anything to pay, nothing is wrong yet
    private boolean isPaid() {
        return status() != Status.NOT_ELIGIBLE && status() != Status.UNDETERMINED;
    }

    private ImmutableList<Benefit.Band> bands() {
        return used(claim.bands(), this::band);
    }

    private Benefit.Band band(LoweredRule rule) {
        Range low = values.number(rule.values().get(0), row);
        Range high = values.number(rule.values().get(1), row);
        if (isPaid() && applies(rule) == Truth.MET) {
            Unpayable.check(rule.rule(), low, high, path());
        }
        return new Benefit.Band(
                ((Consequence.Band<?>) rule.rule().consequence()).cause(), Amounts.range(low), Amounts.range(high));
    }

    private ImmutableList<Label> services() {
        // a place says again what the nation says
        return each(used(
                claim.services(), rule -> ((Consequence.Provides<?>) rule.rule().consequence()).service()));
    }

    private ImmutableList<PaymentMode> modes() {
        // several rules may allow the same
        return each(
                used(claim.modes(), rule -> ((Consequence.Allows<?>) rule.rule().consequence()).mode()));
    }

    // once, in the order of the first of them
    private static <T> ImmutableList<T> each(ImmutableList<T> some) {
        return some.size() < 2 ? some : ImmutableSet.copyOf(some).asList();
    }

    // most subjects get none or all of them
    private <T> ImmutableList<T> used(ImmutableList<LoweredRule> rules, Function<LoweredRule, T> what) {
        ImmutableList.Builder<T> used = null;
        for (LoweredRule rule : rules) {
            if (mayBeUsed(rule)) {
                used = used == null ? ImmutableList.builderWithExpectedSize(rules.size()) : used;
                used.add(what.apply(rule));
            }
        }
        return used == null ? ImmutableList.of() : used.build();
    }

    // its condition holds, and the authority does not refuse to use it
    private boolean mayBeUsed(LoweredRule rule) {
        return values.truth(rule.condition(), row) == Truth.MET
                && values.truth(rule.discretion(), row) != Truth.NOT_MET;
    }
}
