package org.jiuzhu.jurisdiction.national.procedure;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;

import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** What the opinion of August 2020 says of all programmes. */
public final class Procedure2020 {

    /** 2020意见 二（六）24. */
    public static final Rule<Household> NO_APPRAISAL_WITHOUT_DISPUTE = may(OPINION_2020, "N2020-24.1", "二（六）24")
            .says("没有争议的申请家庭，可以不再民主评议", "Where nothing is disputed, the appraisal may be left out")
            .when(Household.ENTITY, not(Household.APPLICATION.its(Application.DISPUTED)))
            .then(skips(
                    Step.APPRAISAL,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE));

    private Procedure2020() {}
}
