package org.jiuzhu.policy.impl.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;

/** The rules on what a programme gives to one kind of subject, grouped as each case asks for them; those that go before others first. */
final class BenefitRules {

    private final ImmutableList<PlannedRule> all;
    private final ImmutableList<PlannedRule> onEligibility;
    private final ImmutableList<PlannedRule> continuing;
    private final ImmutableList<PlannedRule> continuingAtMost;
    private final ImmutableList<PlannedRule> bands;
    private final ImmutableList<PlannedRule> services;
    private final ImmutableList<PlannedRule> modes;
    private final ImmutableList<Payment> paid;
    private final ImmutableList<Payment> paidOnRunningOn;
    private final Supplier<ImmutableList<StandardWarnings.Source>> warnings;

    /**
     * The rules on one part of a benefit.
     *
     * @param part the part
     * @param rules the rules, the first that applies counts
     * @param ofMembers whether they speak of members, so that a household gets the sum over its members
     */
    record Payment(Part part, ImmutableList<PlannedRule> rules, boolean ofMembers) {}

    /**
     * Groups rules.
     *
     * @param about all rules about the programme
     */
    BenefitRules(ImmutableList<PlannedRule> about, EntityKind<?> kind) {
        ImmutableList<PlannedRule> own = ofScope(kind, about);
        ImmutableList.Builder<PlannedRule> all = ImmutableList.builder();
        ImmutableList.Builder<PlannedRule> onEligibility = ImmutableList.builder();
        for (PlannedRule rule : own) {
            Consequence<?> consequence = rule.rule().consequence();
            if (isAboutBenefit(consequence)) {
                all.add(rule);
            }
            if (isAboutEligibility(consequence)) {
                onEligibility.add(rule);
            }
        }
        this.all = all.build();
        this.onEligibility = onEligibility.build();
        this.continuing = PlannedRule.with(Consequence.Continues.class, this.all);
        this.continuingAtMost = PlannedRule.with(Consequence.ContinuesAtMost.class, own);
        this.bands = PlannedRule.with(Consequence.Band.class, this.all);
        this.services = PlannedRule.with(Consequence.Provides.class, this.all);
        this.modes = PlannedRule.with(Consequence.Allows.class, this.all);
        ImmutableList.Builder<Payment> paid = ImmutableList.builder();
        ImmutableList.Builder<Payment> paidOnRunningOn = ImmutableList.builder();
        for (Payment payment : payments(about, kind)) {
            (payment.part == Part.RUN_ON ? paidOnRunningOn : paid).add(payment);
        }
        this.paid = paid.build();
        this.paidOnRunningOn = paidOnRunningOn.build();
        warnings = Suppliers.memoize(() -> StandardWarnings.sources(this.all));
    }

    static boolean isAboutBenefit(Consequence<?> c) {
        return c instanceof Consequence.Eligible<?>
                || c instanceof Consequence.Excluded<?>
                || c instanceof Consequence.Pays<?>
                || c instanceof Consequence.Band<?>
                || c instanceof Consequence.Continues<?>
                || c instanceof Consequence.Allows<?>
                || c instanceof Consequence.Provides<?>;
    }

    private static boolean isAboutEligibility(Consequence<?> c) {
        return c instanceof Consequence.Eligible<?>
                || c instanceof Consequence.Excluded<?>
                || c instanceof Consequence.Continues<?>;
    }

    private static ImmutableList<PlannedRule> ofScope(EntityKind<?> kind, Iterable<PlannedRule> rules) {
        ImmutableList.Builder<PlannedRule> own = ImmutableList.builder();
        for (PlannedRule rule : rules) {
            if (rule.rule().scope() == kind) {
                own.add(rule);
            }
        }
        return own.build();
    }

    private static ImmutableList<Payment> payments(ImmutableList<PlannedRule> about, EntityKind<?> kind) {
        ImmutableListMultimap.Builder<Part, PlannedRule> grouped = ImmutableListMultimap.builder();
        for (PlannedRule rule : about) {
            if (rule.rule().consequence() instanceof Consequence.Pays<?> pays) {
                grouped.put(pays.part(), rule);
            }
        }
        ImmutableListMultimap<Part, PlannedRule> byPart = grouped.build();
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (Part part : byPart.keySet()) {
            ImmutableList<PlannedRule> own = ofScope(kind, byPart.get(part));
            if (!own.isEmpty()) {
                payments.add(new Payment(part, own, false));
            } else if (kind == Household.ENTITY) {
                payments.add(new Payment(part, byPart.get(part), true));
            }
        }
        return payments.build();
    }

    /** All of them. */
    ImmutableList<PlannedRule> all() {
        return all;
    }

    /** Those that bear on a result: where nothing is given, what is paid, provided or allowed does not. */
    ImmutableList<PlannedRule> bearingOn(Status status) {
        return status == Status.NOT_ELIGIBLE ? onEligibility : all;
    }

    /** For how long the benefit runs on. */
    ImmutableList<PlannedRule> continuing() {
        return continuing;
    }

    /** How long it is to run on at most; a bound that shortens nothing. */
    ImmutableList<PlannedRule> continuingAtMost() {
        return continuingAtMost;
    }

    ImmutableList<PlannedRule> bands() {
        return bands;
    }

    ImmutableList<PlannedRule> services() {
        return services;
    }

    ImmutableList<PlannedRule> modes() {
        return modes;
    }

    /**
     * What is paid.
     *
     * @param running whether the subject is not eligible and the benefit only runs on
     */
    ImmutableList<Payment> payments(boolean running) {
        return running ? paidOnRunningOn : paid;
    }

    /** What these rules rest on that calls for a warning; looked for when it is first asked for. */
    ImmutableList<StandardWarnings.Source> warnings() {
        return warnings.get();
    }
}
