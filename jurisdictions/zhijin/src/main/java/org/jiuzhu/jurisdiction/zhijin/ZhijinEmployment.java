package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Employment assistance (就业救助) in Zhijin. */
final class ZhijinEmployment {

    static final ImmutableList<Rule<Member>> SERVICES_FIRST = shall(PLAN, "ZJ-2-9.1", "二、9")
            .says(
                    "社会救助对象在基层就业服务平台重点扶持，优先得到就业服务",
                    "Who draws assistance goes first at the grassroots employment platforms, with advice, guidance, "
                            + "placement and training")
            .reading(
                    "社会救助对象读作低保、边缘、刚性支出困难家庭成员和特困人员；说的是其中的失业人员",
                    "Read as members of dibao, margin and rigid-expenditure families and people in extreme poverty who "
                            + "are unemployed")
            .when(Member.ENTITY, allOf(EmploymentAssistance.ASSISTED, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "优先提供政策咨询、职业指导、职业介绍、职业培训",
                            "advice, guidance, placement and training, with priority"));

    static final Rule<Member> POLICIES_APPLIED = shall(PLAN, "ZJ-2-9.2", "二、9")
            .says(
                    "税费、贷款、社保、公益岗位等就业扶持政策按各自规定落实",
                    "Relief of taxes and fees, subsidies on loans, insurance and public posts are applied by their own "
                            + "rules")
            .reading("条件和数额在其他规定中", "Conditions and amounts stand in other rules")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.DEPARTMENT,
                    "按规定落实税费减免、贷款贴息、社保补贴、公益性岗位等就业扶持政策",
                    "applies relief, loans, insurance subsidies and public posts by their own rules",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Household> NOBODY_IN_WORK = shall(PLAN, "ZJ-2-9.3", "二、9")
            .says("零就业家庭保持为零", "There is no household left without anybody in work")
            .reading("一人就业即不再是；没有写天数", "With one in work it is none any more; by when is not said")
            .when(Household.ENTITY, EmploymentAssistance.ZERO_EMPLOYMENT)
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "帮助零就业家庭至少一人就业",
                    "helps at least one of the family into work",
                    Programme.EMPLOYMENT_ASSISTANCE));

    private ZhijinEmployment() {}
}
