package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;

/** Warns where a result rests on a standard of which only a bound is known, or only what was inferred or holds no longer for sure. */
public final class StandardWarnings {

    private final Sources sources;
    private final ImmutableListMultimap<Programme<?>, Source> ofProgrammes;

    /** Looks for what calls for a warning in the rules of a program. */
    public StandardWarnings(Program program, Sources sources) {
        this.sources = sources;
        ImmutableListMultimap.Builder<Programme<?>, Source> all = ImmutableListMultimap.builder();
        for (LoweredProgramme<?> programme : program.programmes()) {
            for (LoweredRule rule : programme.about()) {
                ImmutableList<Op> figures = figures(rule);
                if (LoweredProgramme.isAboutBenefit(rule.rule().consequence()) && !figures.isEmpty()) {
                    all.put(programme.programme(), new Source(rule, figures));
                }
            }
        }
        this.ofProgrammes = all.build();
    }

    /**
     * A rule that rests on such a figure, for some area at least.
     *
     * @param figures the figures, in the order in which the rule reads them
     */
    private record Source(LoweredRule rule, ImmutableList<Op> figures) {}

    private ImmutableList<Op> figures(LoweredRule rule) {
        Set<Integer> seen = new HashSet<>();
        ImmutableList.Builder<Op> found = ImmutableList.builder();
        collect(rule.condition(), seen, found);
        rule.values().forEach(v -> collect(v, seen, found));
        return found.build();
    }

    private void collect(Op op, Set<Integer> seen, ImmutableList.Builder<Op> found) {
        if (!seen.add(op.number())) {
            return;
        }
        if (callsForCare(op)) {
            found.add(op);
        }
        // where a setting says what a term is, what rules fill it with does not count
        if (op instanceof Selections.Term term
                && sources.setting(term.term().id()).isPresent()) {
            return;
        }
        op.asWritten().forEach(o -> collect(o, seen, found));
    }

    private boolean callsForCare(Op op) {
        if (op instanceof Leaves.PublishedFigure figure) {
            return sources.byArea(figure.use()).stream().anyMatch(StandardLookup.Found::callsForCare);
        }
        return op instanceof Numbers.LookedUp lookedUp
                && sources.byArea(lookedUp.standard()).stream().anyMatch(StandardLookup.FoundTable::callsForCare);
    }

    /**
     * The warnings on a result.
     *
     * @param subject whose it is
     */
    public ImmutableList<Label> of(Reading reading, Programme<?> programme, Subject<?> subject) {
        ImmutableList<Source> rules = ofProgrammes.get(programme);
        if (rules.isEmpty()) {
            return ImmutableList.of();
        }
        int row = subject.row();
        One one = new One(reading, subject.status());
        one.warn(rules, subject.kind(), row);
        if (subject.status() != Status.NOT_ELIGIBLE) {
            // what members are paid is summed into what the household or the group gets
            subject.claim().members().ifPresent(members -> {
                for (int member = reading.start(members, row); member < reading.end(members, row); member++) {
                    if (reading.stands(members, row, member) != Truth.NOT_MET) {
                        one.warn(rules, Member.ENTITY, member);
                    }
                }
            });
        }
        return ImmutableList.copyOf(one.warnings);
    }

    /** The warnings on one result. */
    private final class One {
        private final Reading reading;
        private final Status status;
        private final Set<Label> warnings = new LinkedHashSet<>();

        One(Reading reading, Status status) {
            this.reading = reading;
            this.status = status;
        }

        void warn(ImmutableList<Source> rules, EntityKind<?> kind, int row) {
            for (Source source : rules) {
                LoweredRule rule = source.rule;
                if (rule.rule().scope() != kind || !LoweredProgramme.bearsOn(rule, status)) {
                    continue;
                }
                if (reading.holds(rule, row) != Truth.NOT_MET) {
                    source.figures.forEach(f -> warn(f, row, kind));
                } else if (status == Status.NOT_ELIGIBLE) {
                    // who is refused, is refused by what fails
                    failing(rule.condition(), row, new HashMap<>()).forEach(f -> warn(f, row, kind));
                }
            }
        }

        private void warn(Op op, int row, EntityKind<?> kind) {
            int at = reading.rows().up(reading.schema().table(kind), row, op.table());
            if (op instanceof Leaves.PublishedFigure figure) {
                Figures.possible(reading, figure, at).forEach(f -> warnings.addAll(StandardPhrases.warnings(f)));
            } else if (op instanceof Numbers.LookedUp lookedUp && at != Rows.NONE) {
                warnings.addAll(TablePhrases.warnings(new TableLooks(reading, lookedUp, at)));
            } else if (op instanceof Numbers.LookedUp lookedUp) {
                // it is asked of some in a list; what calls for care may be for any of them
                reading.sources()
                        .byArea(lookedUp.standard())
                        .forEach(t -> t.rows().forEach(f -> warnings.addAll(StandardPhrases.warnings(f))));
            }
        }

        /**
         * The figures that a condition that fails rests on: none, where some part of a conjunction fails without any.
         *
         * @param known what was found of conditions before: they share most of what they are made of
         */
        private ImmutableList<Op> failing(Op condition, int row, Map<Integer, ImmutableList<Op>> known) {
            ImmutableList<Op> before = known.get(condition.number());
            if (before == null) {
                before = findFailing(condition, row, known);
                known.put(condition.number(), before);
            }
            return before;
        }

        private ImmutableList<Op> findFailing(Op condition, int row, Map<Integer, ImmutableList<Op>> known) {
            // operations are told apart by their numbers
            Map<Integer, Op> found = new LinkedHashMap<>();
            if (!(condition instanceof Selections.Defined)
                    && condition.head().node().operator() != Operator.ALL_OF) {
                ImmutableList.Builder<Op> below = ImmutableList.builder();
                collect(condition, new HashSet<>(), below);
                return below.build();
            }
            for (Op part : condition.operands()) {
                if (reading.truth(part, row) == Truth.NOT_MET) {
                    ImmutableList<Op> ofPart = failing(part, row, known);
                    if (ofPart.isEmpty()) {
                        return ofPart;
                    }
                    ofPart.forEach(o -> found.put(o.number(), o));
                }
            }
            return ImmutableList.copyOf(found.values());
        }
    }
}
