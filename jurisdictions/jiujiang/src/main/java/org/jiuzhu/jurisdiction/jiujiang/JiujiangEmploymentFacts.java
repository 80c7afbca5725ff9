package org.jiuzhu.jurisdiction.jiujiang;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only the sentences of Jiujiang on employment ask for, each as the authority found it. */
final class JiujiangEmploymentFacts {

    /** 符合职业培训补贴规定 (一（八）). */
    static final ConditionFact<Member> QUALIFIES_FOR_TRAINING_SUBSIDY = Member.ENTITY.condition(
            "qualifiesForTrainingSubsidy", "经认定符合职业培训补贴条件", "found to qualify for a training subsidy");

    /** 符合一次性职业技能鉴定补贴规定 (一（八）). */
    static final ConditionFact<Member> QUALIFIES_FOR_SKILLS_TEST_SUBSIDY = Member.ENTITY.condition(
            "qualifiesForSkillsTestSubsidy",
            "经认定符合职业技能鉴定补贴条件", "found to qualify for a subsidy of the skills test");

    static final ImmutableList<Fact<?, ?>> ALL =
            ImmutableList.of(QUALIFIES_FOR_TRAINING_SUBSIDY, QUALIFIES_FOR_SKILLS_TEST_SUBSIDY);

    private JiujiangEmploymentFacts() {}
}
