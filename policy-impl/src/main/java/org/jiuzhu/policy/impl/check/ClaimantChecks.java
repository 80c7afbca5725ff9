package org.jiuzhu.policy.impl.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that rules say of a programme what they say of its claimants. What is said of anybody else would be silently dead: nobody is paid it, nobody is shut out by it, and
 * a question after it is always answered with no.
 */
final class ClaimantChecks {

    private final Schema schema;
    private final Iterable<Programme<?>> programmes;
    private final List<String> stray = new ArrayList<>();

    ClaimantChecks(Schema schema, Iterable<Programme<?>> programmes) {
        this.schema = schema;
        this.programmes = programmes;
    }

    /** Checks that each programme is claimed by the household, or by those of one of its lists. */
    void checkProgrammes() {
        for (Programme<?> programme : programmes) {
            for (Claimant claimant : programme.claimants()) {
                checkClaimant(programme, claimant.code());
            }
        }
    }

    private void checkClaimant(Programme<?> programme, String code) {
        ImmutableList<Relation<?, ?>> lists = schema.lists().stream()
                .filter(list -> list.part().code().equals(code))
                .collect(ImmutableList.toImmutableList());
        boolean isOne = lists.size() == 1
                && lists.get(0).owner() == Household.ENTITY
                && !lists.get(0).isSingle();
        if (!isOne && !code.equals(Household.ENTITY.code()) && !code.equals(Member.ENTITY.code())) {
            throw new PolicyException("the programme " + programme + " ("
                    + programme.label().zh() + ") names a " + code + " as its claimant, which stands in "
                    + (lists.isEmpty() ? "no list" : lists) + ": a group is the kind of one list of the household,"
                    + " which its plug-in names in lists()");
        }
    }

    /** Looks at what a rule says of programmes. */
    void see(Rule<?> rule) {
        Consequence<?> consequence = rule.consequence();
        if (!LoweredProgramme.isAboutBenefit(consequence) && !(consequence instanceof Consequence.ContinuesAtMost<?>)) {
            return;
        }
        for (Programme<?> programme : consequence.programmes()) {
            if (!LoweredProgramme.isClaimedBy(programme, rule.scope()) && !isPartOfSum(rule, programme)) {
                stray.add("rule " + rule + " says of a " + rule.scope() + " ("
                        + consequence.getClass().getSimpleName()
                        + ") what is only said of " + of(programme) + ": let it speak of a " + claimants(programme)
                        + " (for a sentence on both, a rule for each), or name the " + rule.scope()
                        + " among the claimants, in Programme.of(…)" + ofMembers(rule));
            }
        }
    }

    /** Looks at whom a rule asks whether a programme is theirs. */
    void ask(Rule<?> rule, Programme<?> programme, EntityKind<?> scope) {
        if (!LoweredProgramme.isClaimedBy(programme, scope)) {
            stray.add("rule " + rule + " asks a " + scope + " what is only asked of " + of(programme) + ": "
                    + (scope == Member.ENTITY
                            ? LoweredProgramme.isClaimedBy(programme, Household.ENTITY)
                                    ? "ask the household with Member.ofHousehold(…)"
                                    : "ask the one that a fact of the member points to, with its(…)"
                            : scope == Household.ENTITY
                                    ? "ask its members with Household.MEMBERS.any(…) or .where(…), a group with its list"
                                    : "ask whom the " + scope + " belongs to, with ofOwner(…)"));
        }
    }

    /** Refuses what was seen. */
    void check() {
        if (!stray.isEmpty()) {
            throw new PolicyException(
                    "rules speak of a programme to somebody who can never have it: " + String.join("; ", stray));
        }
    }

    // what members are paid, their household or group gets as a sum
    private boolean isPartOfSum(Rule<?> rule, Programme<?> programme) {
        return rule.consequence() instanceof Consequence.Pays<?>
                && rule.scope() == Member.ENTITY
                && schema.tables().stream()
                        .anyMatch(kind -> LoweredProgramme.isClaimedBy(programme, kind)
                                && schema.members(kind).isPresent());
    }

    private static String ofMembers(Rule<?> rule) {
        boolean isPaid = rule.consequence() instanceof Consequence.Pays<?> && rule.scope() == Member.ENTITY;
        return isPaid
                ? "; what members are paid a group gets as a sum where exactly one fact of a member points to it"
                : "";
    }

    private static String of(Programme<?> programme) {
        return "a " + claimants(programme) + ", the claimant of " + programme + " ("
                + programme.label().zh() + ")";
    }

    private static String claimants(Programme<?> programme) {
        return programme.claimants().stream().map(Claimant::code).collect(joining(" or "));
    }
}
