package org.example.yunmen;

import static org.example.yunmen.YunmenText.RULES;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** An allowance for guardians (监护人津贴), for each pupil whose guardian somebody is. */
final class GuardianAllowance {

    /** Money each month to the guardian. */
    static final Programme<MonthlyAllowance> PROGRAMME =
            Programme.of("yunmen-guardian", "监护人津贴", "guardian's allowance", MonthlyAllowance::new, Claimant.PERSON);

    private static final Condition<Member> PUPIL = define(
            "yunmen.schoolChild",
            "义务教育阶段学生",
            "a pupil in compulsory education",
            RULES.clause("§4"),
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, Member.SCHOOL_STAGE.is(SchoolStage.COMPULSORY)));

    static final Rule<Member> ELIGIBLE = shall(RULES, "YM-4.1", "§4")
            .says(
                    "家庭成员中义务教育阶段学生的监护人，给予监护人津贴",
                    "The guardian of a pupil of the household in compulsory education gets the allowance")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            Household.MEMBERS.whose(Yunmen.GUARDIAN).any(PUPIL)))
            .then(makesEligible(PROGRAMME));

    static final Rule<Member> PAID = shall(RULES, "YM-4.2", "§4")
            .says("每监护一名学生每月100元", "It is 100.00 a month for each pupil")
            .forEvery(Member.ENTITY)
            .then(pays(
                    PROGRAMME,
                    Part.ALLOWANCE,
                    Household.MEMBERS.whose(Yunmen.GUARDIAN).where(PUPIL).sum(yuan("100.00"))));

    static final Rule<Member> NO_WARD = shall(RULES, "YM-4.3", "§4")
            .says("本人也有监护人的，不给予", "Who has a guardian too does not get it")
            .when(Member.ENTITY, Yunmen.GUARDIAN.its(ALWAYS))
            .then(excludes(PROGRAMME));

    private GuardianAllowance() {}
}
