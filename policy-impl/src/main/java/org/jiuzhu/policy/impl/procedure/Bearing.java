package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;

/**
 * Whether rules on a procedure bear on one claimant: those on the household are asked of the household, those on members or groups, where the claimant is none, of each of them;
 * of members, where the claimant is a group, of those who belong to it.
 */
final class Bearing {

    private final Reading reading;
    private final Party claimant;
    private final Party household;
    private final Questions questions;
    private final Optional<Folds.Among> members;

    Bearing(Reading reading, Party claimant, Party household, Optional<Folds.Among> members, Questions questions) {
        this.reading = reading;
        this.members = members;
        this.claimant = claimant;
        this.household = household;
        this.questions = questions;
    }

    private boolean isAskedOfEach(LoweredRule rule) {
        EntityKind<?> scope = rule.rule().scope();
        return scope != claimant.kind() && scope != Household.ENTITY;
    }

    /** The row of whom a rule is asked, where that is one. */
    private int row(LoweredRule rule) {
        return rule.rule().scope() == claimant.kind() ? claimant.row() : household.row();
    }

    /** Whether a rule applies. */
    Truth of(LoweredRule rule) {
        if (!isAskedOfEach(rule)) {
            return reading.applies(rule, row(rule));
        }
        Relation<?, ?> list = list(rule);
        if (!reading.isListed(list, household.row())) {
            return Truth.UNDETERMINED;
        }
        Truth truth = Truth.NOT_MET;
        for (int one = reading.start(list, household.row()); one < reading.end(list, household.row()); one++) {
            truth = Logic.or(truth, Logic.and(belongs(rule, one), reading.applies(rule, one)));
        }
        return truth;
    }

    private Relation<?, ?> list(LoweredRule rule) {
        return reading.schema().listOf(Household.ENTITY, rule.rule().scope()).orElseThrow();
    }

    // where nothing says who belongs to a group, each of the household may
    private Truth belongs(LoweredRule rule, int one) {
        return rule.rule().scope() == Member.ENTITY
                ? members.map(m -> reading.stands(m, claimant.row(), one)).orElse(Truth.MET)
                : Truth.MET;
    }

    /** Names what keeps it open whether a rule applies, the word of the authority too. */
    void name(LoweredRule rule) {
        if (of(rule) != Truth.UNDETERMINED) {
            return;
        }
        if (!isAskedOfEach(rule)) {
            questions.name(rule, row(rule));
            return;
        }
        nameEach(rule, one -> questions.name(rule, one));
    }

    /** The same but for the word of the authority, where that it may choose is all there is to say. */
    void nameCondition(LoweredRule rule) {
        if (of(rule) != Truth.UNDETERMINED) {
            return;
        }
        if (!isAskedOfEach(rule)) {
            questions.nameCondition(rule, row(rule));
            return;
        }
        nameEach(rule, one -> questions.nameCondition(rule, one));
    }

    private void nameEach(LoweredRule rule, IntConsumer name) {
        Relation<?, ?> list = list(rule);
        if (!reading.isListed(list, household.row())) {
            questions.add(household.table(), household.row(), list);
        }
        for (int one = reading.start(list, household.row()); one < reading.end(list, household.row()); one++) {
            Truth belongs = belongs(rule, one);
            if (belongs != Truth.NOT_MET) {
                name.accept(one);
            }
            if (belongs == Truth.UNDETERMINED && reading.applies(rule, one) != Truth.NOT_MET) {
                for (Op target : members.orElseThrow().keys()) {
                    questions.name(target, one);
                }
            }
        }
    }

    /** What is needed while it is open whether some rules apply: where only the authority's word is missing, it may choose. */
    Need need(List<LoweredRule> open) {
        for (LoweredRule rule : open) {
            if (isAskedOfEach(rule) || !reading.waitsForDiscretion(rule, row(rule))) {
                return Need.UNDETERMINED;
            }
        }
        return Need.MAY_BE_SKIPPED;
    }

    static ImmutableList<String> ids(List<LoweredRule> rules) {
        ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(rules.size());
        for (LoweredRule rule : rules) {
            ids.add(rule.rule().id());
        }
        return ids.build();
    }
}
