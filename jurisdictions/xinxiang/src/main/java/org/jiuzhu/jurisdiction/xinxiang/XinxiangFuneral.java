package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.funeral.BasicFuneral;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/** Basic funerals (基本殡葬服务) in Xinxiang. */
final class XinxiangFuneral {

    /** 其他困难群众: whom the plan means besides those on dibao or in extreme poverty, it does not say. */
    static final OpenTerm.OfCondition<Member> OTHERS_IN_DIFFICULTY = OpenTerm.condition(
                    Member.ENTITY,
                    "XX-2-6.3#others",
                    PLAN.clause("二（六）"),
                    "去世的其他困难群众",
                    "another person in difficulty who died")
            .foundInEachCase();

    static final ImmutableList<Rule<Household>> BASIC_FUNERAL = shall(PLAN, "XX-2-6.3", "二（六）")
            .says(
                    "困难群众去世的，提供基本殡葬服务并减免费用",
                    "When a person in difficulty dies, a basic funeral is provided and fees are reduced or waived")
            .reading(
                    "低保对象、特困人员按去世时的身份就是困难群众，其他人逐案认定；项目和减免多少没有写",
                    "Who was on dibao or in extreme poverty at death is one, others are found case by case; which "
                            + "services and how much is not said")
            .when(
                    Household.ENTITY,
                    Household.MEMBERS.any(anyOf(
                            BasicFuneral.DIED_SUPPORTED,
                            BasicFuneral.DIED_ON_DIBAO,
                            allOf(People.DIED, OTHERS_IN_DIFFICULTY))))
            .thenEach(
                    makesEligible(Programme.BASIC_FUNERAL),
                    provides(
                            Programme.BASIC_FUNERAL,
                            "基本殡葬服务，减免相关费用",
                            "a basic funeral, fees reduced or waived"));

    private XinxiangFuneral() {}
}
