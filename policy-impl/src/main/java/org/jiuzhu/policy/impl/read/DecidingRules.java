package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;

/** Which rules decide what a programme comes to for one subject, and for which of its members where it is paid by member. */
public final class DecidingRules {

    private final Reading reading;
    private final Subject<?> subject;
    private final LoweredProgramme.Claim claim;

    public DecidingRules(Reading reading, Subject<?> subject) {
        this.reading = reading;
        this.subject = subject;
        this.claim = subject.claim();
    }

    /**
     * A rule that decides.
     *
     * @param rule the rule
     * @param row whom it was asked of
     */
    public record Deciding(LoweredRule rule, int row) {}

    /** The rules on what members are paid, member by member; nothing while it is open whether there is anything to pay. */
    public ImmutableList<Deciding> ofMembers() {
        ImmutableList.Builder<Deciding> all = ImmutableList.builder();
        Status status = subject.status();
        if (status != Status.NOT_ELIGIBLE && status != Status.UNDETERMINED) {
            claim.payments(subject.runsOn()).stream()
                    .filter(LoweredProgramme.Payment::ofMembers)
                    .forEach(p -> members()
                            .forEach(member -> upToTheFirst(p.rules(), member)
                                    .forEach(rule -> all.add(new Deciding(rule, member)))));
        }
        return all.build();
    }

    // of who is not known there is nothing to say yet
    private IntStream members() {
        Folds.Among members = claim.members().orElseThrow();
        int table = reading.schema().part(members.list());
        return IntStream.range(reading.start(members, subject.row()), reading.end(members, subject.row()))
                .filter(row -> reading.stands(members, subject.row(), row) != Truth.NOT_MET)
                .filter(row -> !reading.rows().isAnybody(table, row));
    }

    /** The rules that speak of the subject itself, those on eligibility first. */
    public ImmutableList<LoweredRule> all() {
        ImmutableList.Builder<LoweredRule> all = ImmutableList.builder();
        Status status = subject.status();
        if (status == Status.UNDETERMINED) {
            all.addAll(those(claim.ways(), r -> applies(r) != Truth.NOT_MET));
            all.addAll(those(claim.exclusions(), r -> applies(r) != Truth.NOT_MET));
            return all.addAll(those(claim.continuing(), r -> subject.runsOn() && applies(r) != Truth.NOT_MET))
                    .build();
        }
        if (subject.mayBeEligible()) {
            all.addAll(upToTheFirst(claim.ways(), subject.row()));
        } else {
            all.addAll(refusing());
        }
        if (status != Status.NOT_ELIGIBLE) {
            if (subject.runsOn()) {
                all.addAll(upToTheFirst(claim.continuing(), subject.row()));
            }
            claim.payments(subject.runsOn()).stream()
                    .filter(p -> !p.ofMembers())
                    .forEach(p -> all.addAll(upToTheFirst(p.rules(), subject.row())));
            if (!subject.runsOn()) {
                all.addAll(those(claim.bands(), r -> applies(r) != Truth.NOT_MET));
            }
        }
        return all.build();
    }

    // an exclusion that holds outweighs all ways in; without one, each of them failed
    private ImmutableList<LoweredRule> refusing() {
        ImmutableList<LoweredRule> excluding = those(claim.exclusions(), r -> applies(r) == Truth.MET);
        ImmutableList<LoweredRule> failed = claim.ways().isEmpty() ? claim.continuing() : claim.ways();
        return excluding.isEmpty() ? those(failed, r -> applies(r) != Truth.MET) : excluding;
    }

    // the first that applies counts, and while that is open, the next may
    private ImmutableList<LoweredRule> upToTheFirst(ImmutableList<LoweredRule> rules, int row) {
        ImmutableList.Builder<LoweredRule> some = ImmutableList.builder();
        for (LoweredRule rule : rules) {
            Truth applies = reading.applies(rule, row);
            if (applies == Truth.MET) {
                return some.add(rule).build();
            }
            if (applies == Truth.UNDETERMINED) {
                some.add(rule);
            }
        }
        return some.build();
    }

    private Truth applies(LoweredRule rule) {
        return reading.applies(rule, subject.row());
    }

    private static ImmutableList<LoweredRule> those(ImmutableList<LoweredRule> rules, Predicate<LoweredRule> which) {
        return rules.stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
