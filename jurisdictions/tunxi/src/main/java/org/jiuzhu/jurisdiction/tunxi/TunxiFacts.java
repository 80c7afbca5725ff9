package org.jiuzhu.jurisdiction.tunxi;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only the opinion of Tunxi asks for, each as the authority found it. */
final class TunxiFacts {

    /** 医疗方面有困难 (二（二）). */
    static final ConditionFact<Household> MEDICAL_CARE_DIFFICULT =
            Household.ENTITY.condition("medicalCareDifficult", "看病有困难", "in difficulty with medical care");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(MEDICAL_CARE_DIFFICULT);

    private TunxiFacts() {}
}
