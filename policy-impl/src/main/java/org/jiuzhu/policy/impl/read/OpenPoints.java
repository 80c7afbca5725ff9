package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Consequence;

/** What is unknown and can change what a programme gives to one subject. */
public final class OpenPoints {

    private final Reading reading;
    private final Questions questions;
    private final LoweredProgramme.Claim claim;
    private final int row;

    /**
     * Looks at one subject.
     *
     * @param unknowns what is unknown of the case
     * @param claim what the subject can claim
     * @param row its row
     */
    private OpenPoints(Reading reading, Unknowns unknowns, LoweredProgramme.Claim claim, int row) {
        this.reading = reading;
        this.questions = new Questions(unknowns);
        this.claim = claim;
        this.row = row;
    }

    /**
     * What is unknown and can change the result of a subject.
     *
     * @param unknowns what is unknown of the case
     * @throws org.jiuzhu.policy.text.PolicyException if the result depends on a quotient by zero, and on nothing that anybody could say
     */
    public static Questions of(Reading reading, Unknowns unknowns, Subject<?> subject) {
        Questions questions = look(reading, unknowns, subject);
        if (questions.isByZeroAlone()) {
            // the rule that is named is one that this result rests on, whatever was looked into before
            Unknowns anew = new Unknowns(reading);
            look(reading, anew, subject);
            throw anew.byZero();
        }
        return questions;
    }

    private static Questions look(Reading reading, Unknowns unknowns, Subject<?> subject) {
        OpenPoints open = new OpenPoints(reading, unknowns, subject.claim(), subject.row());
        Status status = subject.status();
        // it may turn out that the subject is not eligible and the benefit runs on, so for how long is part of the
        // answer
        if (!subject.mayBeEligible() || status == Status.UNDETERMINED) {
            open.ofRunningOn(Continuations.possible(reading, subject.claim(), subject.row()));
        }
        open.ofEligibility();
        // while it is open whether there is anything to pay, nobody has to be asked how much
        if (status != Status.NOT_ELIGIBLE && status != Status.UNDETERMINED) {
            open.ofBenefit(subject.runsOn());
        }
        return open.questions;
    }

    /** Names what can change whether the subject is eligible. */
    private void ofEligibility() {
        questions.name(claim.eligible(), row);
    }

    /** Names what can change whether it runs on, and for how long. */
    private void ofRunningOn(ImmutableList<LoweredRule> possible) {
        possible.forEach(r -> nameAll(r, row));
    }

    /**
     * Names what can change what is given.
     *
     * @param running whether the subject is not eligible and the benefit only runs on
     */
    private void ofBenefit(boolean running) {
        claim.payments(running).forEach(this::ofPayment);
        if (!running) {
            claim.bands().forEach(this::ofBand);
        }
        claim.services().forEach(r -> questions.nameCondition(r, row));
        ofModes();
    }

    private void nameAll(LoweredRule rule, int subject) {
        questions.name(rule, subject);
        questions.nameValues(rule, subject);
    }

    private void ofPayment(LoweredProgramme.Payment payment) {
        if (!payment.ofMembers()) {
            ofAmount(payment, row);
        } else if (reading.isListed(Household.MEMBERS, Reading.ROOT)) {
            ofMembers(payment, claim.members().orElseThrow());
        } else {
            questions.add(reading.schema().table(Household.ENTITY), Reading.ROOT, Household.MEMBERS);
        }
    }

    private void ofMembers(LoweredProgramme.Payment payment, Folds.Among members) {
        for (int member = reading.start(members, row); member < reading.end(members, row); member++) {
            Truth belongs = reading.stands(members, row, member);
            if (belongs == Truth.NOT_MET) {
                continue;
            }
            if (belongs == Truth.UNDETERMINED && mayBePaid(payment, member)) {
                for (Op target : members.keys()) {
                    questions.name(target, member);
                }
            }
            ofAmount(payment, member);
        }
    }

    private boolean mayBePaid(LoweredProgramme.Payment payment, int subject) {
        return payment.rules().stream().anyMatch(rule -> reading.applies(rule, subject) != Truth.NOT_MET);
    }

    // up to the first rule that applies
    private void ofAmount(LoweredProgramme.Payment payment, int subject) {
        for (LoweredRule rule : payment.rules()) {
            Truth applies = reading.applies(rule, subject);
            if (applies != Truth.NOT_MET) {
                nameAll(rule, subject);
            }
            if (applies == Truth.MET) {
                return;
            }
        }
    }

    private void ofBand(LoweredRule rule) {
        questions.nameCondition(rule, row);
        if (mayBeUsed(rule)) {
            questions.nameValues(rule, row);
        }
    }

    // a mode that is allowed by one rule needs no other
    private void ofModes() {
        Set<PaymentMode> allowed = new HashSet<>();
        for (LoweredRule rule : claim.modes()) {
            if (mayBeUsed(rule)) {
                allowed.add(mode(rule));
            }
        }
        for (LoweredRule rule : claim.modes()) {
            if (!allowed.contains(mode(rule))) {
                questions.nameCondition(rule, row);
            }
        }
    }

    private static PaymentMode mode(LoweredRule rule) {
        return ((Consequence.Allows<?>) rule.rule().consequence()).mode();
    }

    // its condition holds, and the authority does not refuse to use it
    private boolean mayBeUsed(LoweredRule rule) {
        return reading.holds(rule, row) == Truth.MET && reading.truth(rule.discretion(), row) != Truth.NOT_MET;
    }
}
