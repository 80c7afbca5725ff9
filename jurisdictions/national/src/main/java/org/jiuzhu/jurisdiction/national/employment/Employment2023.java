package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Employment assistance by the opinion on assistance by layers of October 2023 (39号). */
public final class Employment2023 {

    /** 39号 四（二）4: from October 2023. */
    public static final ImmutableList<Rule<Member>> LAYERS = shall(OPINION_39, "N39-4.5", "四（二）4")
            .says(
                    "符合条件的低保、低保边缘、刚性支出困难家庭成员，按规定落实贴息、减免税费、培训补贴、社保补贴等",
                    "Members of dibao, margin and rigid-expenditure families who qualify get subsidies on interest, "
                            + "training and insurance, and relief of taxes and fees, as laid down")
            .reading("符合条件读作有劳动能力并失业", "To qualify is read as being able to work and unemployed")
            .when(Member.ENTITY, allOf(EmploymentAssistance.OF_THE_THREE_KINDS, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "按规定落实贷款贴息、税费减免、培训补贴、社保补贴",
                            "as laid down: subsidies on interest, training and insurance, relief of taxes and fees"));

    private Employment2023() {}
}
