package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Benefit;

/** Who is eligible for what, and what they get: the bare results of one household. */
public final class Outcomes {

    private Outcomes() {}

    /** The operations that outcomes are read from. */
    public static ImmutableList<Op> read(Program program) {
        ImmutableList.Builder<Op> read = ImmutableList.builder();
        for (LoweredProgramme<?> programme : program.programmes()) {
            for (LoweredProgramme.Claim claim : programme.claims().values()) {
                read.add(claim.eligible());
                Stream.of(claim.ways(), claim.exclusions(), claim.all())
                        .flatMap(ImmutableList::stream)
                        .forEach(r -> add(r, read));
                claim.payments(false).forEach(p -> p.rules().forEach(r -> add(r, read)));
                claim.payments(true).forEach(p -> p.rules().forEach(r -> add(r, read)));
                claim.members().ifPresent(members -> read.addAll(members.keys()));
            }
        }
        program.onMonths().forEach(r -> add(r, read));
        return read.build();
    }

    private static void add(LoweredRule rule, ImmutableList.Builder<Op> read) {
        read.add(rule.condition(), rule.discretion(), rule.applies());
        read.addAll(rule.values());
    }

    /**
     * The results of one household.
     *
     * @param household its row
     * @throws ArithmeticException if an amount is too large
     */
    public static ImmutableList<Outcome<?>> of(Program program, Values values, int household) {
        ImmutableList.Builder<Outcome<?>> all = ImmutableList.builder();
        for (LoweredProgramme<?> programme : program.programmes()) {
            Subject.forEachShown(programme, values, household, subject -> all.add(subject.outcome()));
            ofUnlisted(programme, values, household).ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * Which rules on these results are met, one result after the other.
     *
     * @param household its row
     */
    public static ImmutableList<RuleTruth> rules(Program program, Values values, int household) {
        ImmutableList.Builder<RuleTruth> all = ImmutableList.builder();
        for (LoweredProgramme<?> programme : program.programmes()) {
            Subject.forEachShown(programme, values, household, subject -> subject.addRules(all));
        }
        return all.build();
    }

    /**
     * Which rules on the months of what is paid are met.
     *
     * @param household its row
     */
    public static ImmutableList<RuleTruth> onMonths(Program program, Values values, int household) {
        Rows rows = values.rows();
        ImmutableList.Builder<RuleTruth> all = ImmutableList.builder();
        for (LoweredRule rule : program.onMonths()) {
            int table = rule.condition().table();
            int end = rows.first(table, household + 1);
            for (int row = rows.first(table, household); row < end; row++) {
                if (!rows.isAnybody(table, row)) {
                    all.add(new RuleTruth(rule.rule(), rows.path(table, row), values.truth(rule.condition(), row)));
                }
            }
        }
        return all.build();
    }

    /** Whether somebody of a household may be eligible, of which nobody knows who there is that could claim a programme. */
    public static <B extends Benefit> Optional<Outcome<B>> ofUnlisted(
            LoweredProgramme<B> programme, Values values, int household) {
        Rows rows = values.rows();
        int list = programme.first().list();
        if (list == Rows.NONE || rows.start(list, household) != Rows.NONE) {
            return Optional.empty();
        }
        return Optional.of(new Outcome<>(
                programme.programme(),
                rows.path(rows.schema().part(list), rows.unknown(list, household)),
                Status.UNDETERMINED,
                Optional.of(programme.programme().benefit(Benefit.Content.EMPTY))));
    }
}
