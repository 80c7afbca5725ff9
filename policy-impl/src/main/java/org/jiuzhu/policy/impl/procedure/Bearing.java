package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.rule.EntityKind;

/**
 * Whether rules on a procedure bear on one claimant: those on the household are asked of the household, those on members, where the claimant is none, of each of them.
 */
final class Bearing {

    private final Reading reading;
    private final Party claimant;
    private final Party household;
    private final Questions questions;

    Bearing(Reading reading, Party claimant, Party household, Questions questions) {
        this.reading = reading;
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
        if (!reading.isListed(Household.MEMBERS, household.row())) {
            return Truth.UNDETERMINED;
        }
        Truth truth = Truth.NOT_MET;
        for (int member = start(); member < end(); member++) {
            truth = Logic.or(truth, reading.applies(rule, member));
        }
        return truth;
    }

    private int start() {
        return reading.start(Household.MEMBERS, household.row());
    }

    private int end() {
        return reading.end(Household.MEMBERS, household.row());
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
        nameMembers();
        for (int member = start(); member < end(); member++) {
            questions.name(rule, member);
        }
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
        nameMembers();
        for (int member = start(); member < end(); member++) {
            questions.nameCondition(rule, member);
        }
    }

    private void nameMembers() {
        if (!reading.isListed(Household.MEMBERS, household.row())) {
            questions.add(household.table(), household.row(), Household.MEMBERS);
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
