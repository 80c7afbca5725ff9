package org.jiuzhu.jurisdiction.national.disability;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISABILITY_52;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;

/**
 * The living subsidy for disabled people in difficulty and the nursing subsidy for severely disabled people. That
 * places with the means may give the one to other families on low income, and the other to further kinds and grades,
 * is for places to say.
 */
public final class DisabilitySubsidies {

    /** 低保家庭中的残疾人: disabled, of a household that draws dibao, or drawing it alone. */
    public static final Condition<Member> DISABLED_ON_DIBAO = define(
            "disability.onDibao",
            "低保家庭中的残疾人",
            "a disabled person on dibao",
            DISABILITY_52.clause("补贴对象"),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    People.DISABLED,
                    anyOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), MinimumLivingAllowance.RECEIVES_ALONE)));

    /** 需要长期照护的重度残疾人: of grade 1 or 2, in need of long-term care. */
    public static final Condition<Member> SEVERELY_DISABLED_IN_CARE = define(
            "disability.severeInCare",
            "需要长期照护的重度残疾人",
            "a severely disabled person who needs long-term care",
            DISABILITY_52.clause("补贴对象"),
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.SEVERELY_DISABLED, Member.NEEDS_LONG_TERM_CARE));

    /** 困难残疾人生活补贴标准, by grade where it is published so, yuan a month. */
    public static final Amount<Member> LIVING_STANDARD = define(
            "disability.livingStandard",
            "困难残疾人生活补贴标准",
            "standard of the living subsidy",
            DISABILITY_52.clause("补贴标准"),
            byGrade(Standard.DISABILITY_LIVING_SUBSIDY));

    /** 重度残疾人护理补贴标准, by grade where it is published so, yuan a month. */
    public static final Amount<Member> NURSING_STANDARD = define(
            "disability.nursingStandard",
            "重度残疾人护理补贴标准",
            "standard of the nursing subsidy",
            DISABILITY_52.clause("补贴标准"),
            byGrade(Standard.DISABILITY_NURSING_SUBSIDY));

    /** What makes it worth looking: a certificate, and for nursing one of grade 1 or 2. */
    public static final ImmutableList<Occasion<?>> OCCASIONS = ImmutableList.of(
            new Occasion<>(Programme.DISABILITY_LIVING_SUBSIDY, Member.ENTITY, People.DISABLED),
            new Occasion<>(Programme.DISABILITY_NURSING_SUBSIDY, Member.ENTITY, People.SEVERELY_DISABLED));

    private static Amount<Member> byGrade(Standard standard) {
        return where(Member.DISABILITY_GRADE.isAtMost(number(1)), standard.variant("grade-1"))
                .where(Member.DISABILITY_GRADE.isAtMost(number(2)), standard.variant("grade-2"))
                .where(Member.DISABILITY_GRADE.isAtMost(number(3)), standard.variant("grade-3"))
                .otherwise(standard.variant("grade-4"));
    }

    private DisabilitySubsidies() {}
}
