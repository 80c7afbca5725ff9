package org.jiuzhu.policy.impl.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** What was found in the cases of a batch: of operations that have a name, the rows whose value a finding says. */
final class Found {

    private static final Found NOTHING = new Found();

    /** By the number of the operation and the row. */
    private final Map<Integer, TreeMap<Integer, Finding>> all = new HashMap<>();

    private Found() {}

    /**
     * Lays out the findings of a batch.
     *
     * @throws PolicyException if one is on what no rule in force reads, or reads of no such entity
     */
    static Found of(Setup setup, Batch batch) {
        if (batch.findings().isEmpty()) {
            return NOTHING;
        }
        Found found = new Found();
        int root = 0;
        for (ImmutableList<Finding> ofCase : batch.findings()) {
            // what was found of one goes before what was found of all
            for (boolean isOfAll : new boolean[] {true, false}) {
                for (Finding finding : ofCase) {
                    if (isOfAll(finding) == isOfAll) {
                        found.add(finding, setup, batch.rows(), root);
                    }
                }
            }
            root++;
        }
        return found;
    }

    private void add(Finding finding, Setup setup, Rows rows, int root) {
        ImmutableList<Selections.Named> ops = setup.named(finding.what().id());
        checkKnown(finding, ops, setup);
        boolean isOfSomebody = false;
        for (Selections.Named op : ops) {
            for (int row = rows.first(op.table(), root); row < rows.first(op.table(), root + 1); row++) {
                if (isOfAll(finding) || rows.path(op.table(), row).equals(finding.subject())) {
                    all.computeIfAbsent(op.number(), o -> new TreeMap<>()).put(row, finding);
                    isOfSomebody = true;
                }
            }
        }
        if (!isOfSomebody) {
            throw new PolicyException(shown(finding) + ": the rules do not ask it of " + finding.subject()
                    + ", but of every " + kinds(ops, rows) + "; name whom it was found of");
        }
    }

    // what is the same whoever it is asked of, is found of the household once for all that belongs to it
    private static boolean isOfAll(Finding finding) {
        return finding.what() instanceof OpenTerm<?> term
                && term.kind().isEmpty()
                && finding.subject().equals(Household.ENTITY.code());
    }

    private static String shown(Finding finding) {
        return "finding on " + finding.what().id() + " of " + finding.subject() + " by " + finding.by();
    }

    private static String kinds(ImmutableList<Selections.Named> ops, Rows rows) {
        return ops.stream()
                .map(op -> rows.schema().tables().get(op.table()).code())
                .collect(joining(", "));
    }

    private static void checkKnown(Finding finding, ImmutableList<Selections.Named> ops, Setup setup) {
        if (ops.isEmpty()) {
            ImmutableSortedSet.Builder<String> known = ImmutableSortedSet.naturalOrder();
            setup.program().named().forEach(one -> known.add(one.id()));
            throw new PolicyException(shown(finding) + ": no rule in force at " + setup.place() + " on " + setup.date()
                    + " reads or fills it, so it can say nothing there"
                    + NearMiss.hint(finding.what().id(), known.build()));
        }
        boolean isTheSame = ops.stream()
                .allMatch(op -> op.unit() == finding.what().unit()
                        && (op.head().type() != Op.Type.CODE
                                || op.head()
                                        .node()
                                        .codes()
                                        .equals(finding.what().options())));
        if (!isTheSame) {
            throw new PolicyException(shown(finding) + ": it is a value of another definition or term of that id, in "
                    + finding.what().unit() + "; the rules at " + setup.place() + " mean "
                    + ops.get(0).basis().cite() + ", in " + ops.get(0).unit());
        }
    }

    /** The finding at a row; null if there is none. */
    @Nullable
    Finding at(Op op, int row) {
        TreeMap<Integer, Finding> rows = all.get(op.number());
        return rows == null ? null : rows.get(row);
    }

    /** What was found of an operation, by row. */
    ImmutableList<Map.Entry<Integer, Finding>> of(Op op) {
        return Optional.ofNullable(all.get(op.number())).stream()
                .flatMap(rows -> rows.entrySet().stream())
                .collect(toImmutableList());
    }

    /** A value as a whole number of a unit; {@link Ends#HIGHEST} if it is none. */
    static long count(Finding finding, long unit) {
        long denominator = finding.value().denominator();
        long numerator = finding.value().numerator();
        return unit % denominator != 0 || Ends.isMultipleLost(numerator, unit / denominator)
                ? Ends.HIGHEST
                : Ends.multiple(numerator, unit / denominator);
    }
}
