package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_SERVICES;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Registration as unemployed by the opinion on public employment services of 2018. */
public final class EmploymentServices2019 {

    /** 就业服务意见 二（三）. */
    public static final ImmutableList<Rule<Member>> REGISTERED = shall(EMPLOYMENT_SERVICES, "NSERV-3.1", "二（三）")
            .says(
                    "无业的劳动者可以登记失业，公共就业服务机构在7个工作日内办结",
                    "Who has no work can be registered as unemployed, which the public employment service does within "
                            + "7 working days")
            .reading(
                    "登记与否由本人选；2026年7月起申请改向乡镇，失业登记沿用本条",
                    "The choice is the person’s; from July 2026 assistance is applied for at the township, and of the "
                            + "registration this is used on")
            .when(Member.ENTITY, EmploymentAssistance.UNEMPLOYED)
            .thenEach(
                    takes(EmploymentAssistance.REGISTRATION, Body.EMPLOYMENT_SERVICE, Programme.EMPLOYMENT_ASSISTANCE),
                    within(
                            EmploymentAssistance.REGISTRATION,
                            workingDays(7),
                            Step.ACCEPTANCE,
                            Programme.EMPLOYMENT_ASSISTANCE));

    private EmploymentServices2019() {}
}
