package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.Label;

/**
 * What a programme comes to for one subject: a household, or a person alone.
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

    private Subject(LoweredProgramme<B> programme, LoweredProgramme.Claim claim, Values values, int table, int row) {
        this.programme = programme;
        this.claim = claim;
        this.values = values;
        this.rows = values.rows();
        this.table = table;
        this.row = row;
        this.asEligible = asEligible();
        this.asRunningOn = asEligible == Status.NOT_ELIGIBLE ? asRunningOn() : Optional.empty();
    }

    /** The subjects of a programme in a household that a result is shown of, the household first. */
    public static <B extends Benefit> ImmutableList<Subject<B>> shown(
            LoweredProgramme<B> programme, Values values, int household) {
        ImmutableList.Builder<Subject<B>> shown = ImmutableList.builder();
        for (Subject<B> subject : all(programme, values, household)) {
            // where a household can be eligible as a whole, a person is shown only if it may be eligible alone
            if (subject.kind() == Household.ENTITY
                    || programme.asHousehold().isEmpty()
                    || subject.status() != Status.NOT_ELIGIBLE) {
                shown.add(subject);
            }
        }
        return shown.build();
    }

    /** All that can claim a programme in a household, the household first. */
    public static <B extends Benefit> ImmutableList<Subject<B>> all(
            LoweredProgramme<B> programme, Values values, int household) {
        Schema schema = values.rows().schema();
        ImmutableList.Builder<Subject<B>> all = ImmutableList.builder();
        if (programme.asHousehold().isPresent()) {
            LoweredProgramme.Claim claim = programme.asHousehold().get();
            all.add(new Subject<>(programme, claim, values, schema.table(Household.ENTITY), household));
        }
        if (programme.asPerson().isPresent()) {
            LoweredProgramme.Claim claim = programme.asPerson().get();
            int members = schema.list(Household.MEMBERS);
            int end = values.rows().end(members, household);
            for (int row = values.rows().start(members, household); row < end; row++) {
                all.add(new Subject<>(programme, claim, values, schema.part(members), row));
            }
        }
        return all.build();
    }

    /** Whoever may belong to a household of which nobody knows who belongs to it, where persons can claim a programme; empty where that is known. */
    public static <B extends Benefit> Optional<Subject<B>> anybody(
            LoweredProgramme<B> programme, Values values, int household) {
        Schema schema = values.rows().schema();
        int members = schema.list(Household.MEMBERS);
        int anybody = values.rows().unknown(members, household);
        return anybody == Rows.NONE
                ? Optional.empty()
                : programme.asPerson().map(c -> new Subject<>(programme, c, values, schema.part(members), anybody));
    }

    /** What it can claim. */
    public LoweredProgramme.Claim claim() {
        return claim;
    }

    /** Whether it is a household or a person. */
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
    public void addFindings(ImmutableList.Builder<Finding> all) {
        String path = rows.path(table, row);
        for (LoweredRule rule : claim.all()) {
            all.add(new Finding(rule.rule(), path, values.truth(rule.condition(), row)));
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

    private ImmutableMap<Part, AmountRange> parts(boolean runsOn) {
        ImmutableMap.Builder<Part, AmountRange> parts = ImmutableMap.builder();
        for (LoweredProgramme.Payment payment : claim.payments(runsOn)) {
            part(payment).ifPresent(amount -> parts.put(payment.part(), Amounts.range(amount)));
        }
        return parts.buildOrThrow();
    }

    private Optional<Range> part(LoweredProgramme.Payment payment) {
        if (!payment.ofMembers()) {
            return amount(payment, row);
        }
        int members = rows.schema().list(Household.MEMBERS);
        if (rows.start(members, row) == Rows.NONE) {
            return Optional.of(Range.NOT_NEGATIVE);
        }
        Optional<Range> sum = Optional.empty();
        for (int member = rows.start(members, row); member < rows.end(members, row); member++) {
            Optional<Range> one = amount(payment, member);
            if (one.isPresent()) {
                sum = Optional.of(sum.orElse(Range.ZERO).plus(one.get()));
            }
        }
        return sum;
    }

    // the first rule that applies; while it is not known whether one applies, the next is possible too
    private Optional<Range> amount(LoweredProgramme.Payment payment, int subject) {
        Range possible = null;
        for (LoweredRule rule : payment.rules()) {
            Truth applies = values.truth(rule.applies(), subject);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            Range value = values.number(rule.values().get(0), subject).largest(Range.ZERO);
            possible = possible == null ? value : possible.hull(value);
            if (applies == Truth.MET) {
                return Optional.of(possible);
            }
        }
        return Optional.ofNullable(possible).map(Range.ZERO::hull);
    }

    private ImmutableList<Benefit.Band> bands() {
        ImmutableList.Builder<Benefit.Band> bands = ImmutableList.builder();
        for (LoweredRule rule : claim.bands()) {
            if (mayBeUsed(rule)) {
                bands.add(new Benefit.Band(
                        ((Consequence.Band<?>) rule.rule().consequence()).cause(),
                        Amounts.range(values.number(rule.values().get(0), row)),
                        Amounts.range(values.number(rule.values().get(1), row))));
            }
        }
        return bands.build();
    }

    private ImmutableList<Label> services() {
        ImmutableList.Builder<Label> services = ImmutableList.builder();
        for (LoweredRule rule : claim.services()) {
            if (mayBeUsed(rule)) {
                services.add(((Consequence.Provides<?>) rule.rule().consequence()).service());
            }
        }
        return services.build();
    }

    private ImmutableList<PaymentMode> modes() {
        Set<PaymentMode> modes = new LinkedHashSet<>();
        for (LoweredRule rule : claim.modes()) {
            if (mayBeUsed(rule)) {
                modes.add(((Consequence.Allows<?>) rule.rule().consequence()).mode());
            }
        }
        return ImmutableList.copyOf(modes);
    }

    // its condition holds, and the authority does not refuse to use it
    private boolean mayBeUsed(LoweredRule rule) {
        return values.truth(rule.condition(), row) == Truth.MET
                && values.truth(rule.discretion(), row) != Truth.NOT_MET;
    }
}
