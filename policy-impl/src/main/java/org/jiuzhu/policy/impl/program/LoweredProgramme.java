package org.jiuzhu.policy.impl.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;

/**
 * The rules about a programme, grouped as each case asks for them.
 *
 * @param programme the programme
 * @param about all rules about it
 * @param claims how an entity of a kind gets in and what it gets, by its kind, the household before groups and persons; of kinds that have no way in there is none
 * @param occasions by the kind of claimant, what gives occasion to look at it; if there is none at all, it is always looked at
 * @param <B> what it gives
 */
public record LoweredProgramme<B extends Benefit>(
        Programme<B> programme,
        ImmutableList<LoweredRule> about,
        ImmutableMap<EntityKind<?>, Claim> claims,
        ImmutableListMultimap<EntityKind<?>, Op> occasions) {

    /**
     * What one kind of subject can claim. Those that go before others come first everywhere.
     *
     * @param list the list of the household that its subjects stand in; {@link Rows#NONE} for the household itself
     * @param members the members whose payments add up to its own; empty for a person, and where nobody belongs to it
     * @param ways the rules that make eligible
     * @param exclusions the rules that exclude
     * @param eligible whether the subject is eligible
     * @param all the rules on the benefit, which it looks at
     * @param continuing the rules on how long it runs on
     * @param continuingAtMost how long it is to run on at most; a bound that shortens nothing
     * @param bands the rules that leave the amount between two
     * @param services the rules that provide something else than money
     * @param modes the rules on how it is paid
     * @param paid what is paid to who is eligible
     * @param paidOnRunningOn what is paid while it runs on
     */
    public record Claim(
            int list,
            Optional<Folds.Among> members,
            ImmutableList<LoweredRule> ways,
            ImmutableList<LoweredRule> exclusions,
            Selections.Entitled eligible,
            ImmutableList<LoweredRule> all,
            ImmutableList<LoweredRule> continuing,
            ImmutableList<LoweredRule> continuingAtMost,
            ImmutableList<LoweredRule> bands,
            ImmutableList<LoweredRule> services,
            ImmutableList<LoweredRule> modes,
            ImmutableList<Payment> paid,
            ImmutableList<Payment> paidOnRunningOn) {

        /** Those that bear on a result. */
        public ImmutableList<LoweredRule> bearingOn(Status status) {
            return all.stream().filter(r -> bearsOn(r, status)).collect(toImmutableList());
        }

        /** What is paid to who is eligible, or while the benefit only runs on. */
        public ImmutableList<Payment> payments(boolean running) {
            return running ? paidOnRunningOn : paid;
        }
    }

    /**
     * The rules on one part of a benefit.
     *
     * @param part the part
     * @param rules the rules, of which the first that applies counts
     * @param ofMembers whether they speak of members, so that it is the sum over those who belong to the subject
     */
    public record Payment(Part part, ImmutableList<LoweredRule> rules, boolean ofMembers) {}

    /** Whether there is a way in at all. */
    public boolean isOpen() {
        return !claims.isEmpty();
    }

    /** What the largest can claim of those that can claim anything. */
    public Claim first() {
        return claims.values().iterator().next();
    }

    /** What one kind of subject can claim. */
    public Optional<Claim> claim(EntityKind<?> kind) {
        return Optional.ofNullable(claims.get(kind));
    }

    /** Groups rules about a programme, those that go before others first. */
    static <B extends Benefit> LoweredProgramme<B> of(
            Programme<B> programme,
            ImmutableList<LoweredRule> about,
            ImmutableListMultimap<EntityKind<?>, Op> occasions,
            Lowering lowering) {
        ImmutableMap.Builder<EntityKind<?>, Claim> claims = ImmutableMap.builder();
        for (Claimant claimant : programme.claimants()) {
            EntityKind<?> kind = lowering.kind(claimant);
            claim(programme, about, kind, lowering).ifPresent(claim -> claims.put(kind, claim));
        }
        return new LoweredProgramme<>(programme, about, claims.buildKeepingLast(), occasions);
    }

    /** Whether an entity of a kind is one that a programme names as its claimant. */
    public static boolean isClaimedBy(Programme<?> programme, EntityKind<?> kind) {
        return programme.claimants().stream().anyMatch(c -> c.code().equals(kind.code()));
    }

    // what runs on for one person is determined for that person, even where nobody gets in alone
    private static Optional<Claim> claim(
            Programme<?> programme, ImmutableList<LoweredRule> about, EntityKind<?> kind, Lowering lowering) {
        ImmutableList<LoweredRule> own = ofScope(kind, about);
        ImmutableList<LoweredRule> continuing = LoweredRule.with(Consequence.Continues.class, own);
        ImmutableList<LoweredRule> ways = lowering.ways(programme, kind, Consequence.Eligible.class);
        if (ways.isEmpty() && continuing.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<LoweredRule> all = ImmutableList.builder();
        own.stream().filter(r -> isAboutBenefit(r.rule().consequence())).forEach(all::add);
        ImmutableList.Builder<Payment> paid = ImmutableList.builder();
        ImmutableList.Builder<Payment> paidOnRunningOn = ImmutableList.builder();
        Optional<Folds.Among> members = lowering.members(kind);
        for (Payment payment : payments(about, kind, members.isPresent())) {
            (payment.part == Part.RUN_ON ? paidOnRunningOn : paid).add(payment);
        }
        return Optional.of(new Claim(
                lowering.list(kind),
                members,
                ways,
                lowering.ways(programme, kind, Consequence.Excluded.class),
                lowering.eligible(programme, kind),
                all.build(),
                continuing,
                LoweredRule.with(Consequence.ContinuesAtMost.class, own),
                LoweredRule.with(Consequence.Band.class, own),
                LoweredRule.with(Consequence.Provides.class, own),
                LoweredRule.with(Consequence.Allows.class, own),
                paid.build(),
                paidOnRunningOn.build()));
    }

    /** Whether a rule on a benefit bears on a result: where nothing is given, what is paid, provided or allowed does not. */
    public static boolean bearsOn(LoweredRule rule, Status status) {
        return status != Status.NOT_ELIGIBLE || isAboutEligibility(rule.rule().consequence());
    }

    private static boolean isAboutEligibility(Consequence<?> c) {
        return c instanceof Consequence.Eligible<?>
                || c instanceof Consequence.Excluded<?>
                || c instanceof Consequence.Continues<?>;
    }

    /** Whether a consequence is about who gets what, and not about the procedure. */
    public static boolean isAboutBenefit(Consequence<?> c) {
        return isAboutEligibility(c)
                || c instanceof Consequence.Pays<?>
                || c instanceof Consequence.Band<?>
                || c instanceof Consequence.Allows<?>
                || c instanceof Consequence.Provides<?>;
    }

    private static ImmutableList<LoweredRule> ofScope(EntityKind<?> kind, Iterable<LoweredRule> rules) {
        ImmutableList.Builder<LoweredRule> own = ImmutableList.builder();
        for (LoweredRule rule : rules) {
            if (rule.rule().scope() == kind) {
                own.add(rule);
            }
        }
        return own.build();
    }

    /**
     * What somebody of a kind is paid, part by part, by the rules about a programme.
     *
     * @param hasMembers whether what members are paid adds up
     */
    static ImmutableList<Payment> payments(ImmutableList<LoweredRule> about, EntityKind<?> kind, boolean hasMembers) {
        ImmutableListMultimap.Builder<Part, LoweredRule> grouped = ImmutableListMultimap.builder();
        for (LoweredRule rule : about) {
            if (rule.rule().consequence() instanceof Consequence.Pays<?> pays) {
                grouped.put(pays.part(), rule);
            }
        }
        ImmutableListMultimap<Part, LoweredRule> byPart = grouped.build();
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (Part part : byPart.keySet()) {
            ImmutableList<LoweredRule> own = ofScope(kind, byPart.get(part));
            ImmutableList<LoweredRule> ofMembers = ofScope(Member.ENTITY, byPart.get(part));
            if (!own.isEmpty()) {
                payments.add(new Payment(part, own, false));
            } else if (hasMembers && !ofMembers.isEmpty()) {
                payments.add(new Payment(part, ofMembers, true));
            }
        }
        return payments.build();
    }
}
