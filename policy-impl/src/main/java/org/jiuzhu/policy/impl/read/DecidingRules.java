package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;

/** Which rules decide what a programme comes to for one subject. */
public final class DecidingRules {

    private final Reading reading;
    private final Subject<?> subject;
    private final LoweredProgramme.Claim claim;

    public DecidingRules(Reading reading, Subject<?> subject) {
        this.reading = reading;
        this.subject = subject;
        this.claim = subject.claim();
    }

    /** The rules, those on eligibility first. */
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
            all.addAll(upToTheFirst(claim.ways()));
        } else {
            all.addAll(refusing());
        }
        if (status != Status.NOT_ELIGIBLE) {
            if (subject.runsOn()) {
                all.addAll(upToTheFirst(claim.continuing()));
            }
            claim.payments(subject.runsOn()).stream()
                    .filter(p -> !p.ofMembers())
                    .forEach(p -> all.addAll(upToTheFirst(p.rules())));
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
    private ImmutableList<LoweredRule> upToTheFirst(ImmutableList<LoweredRule> rules) {
        ImmutableList.Builder<LoweredRule> some = ImmutableList.builder();
        for (LoweredRule rule : rules) {
            Truth applies = applies(rule);
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
