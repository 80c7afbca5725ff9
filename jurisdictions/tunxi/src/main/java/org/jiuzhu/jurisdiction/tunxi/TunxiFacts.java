package org.jiuzhu.jurisdiction.tunxi;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only sentences of Tunxi read, beyond those of the library. */
final class TunxiFacts {

    /** 困难帮扶户 (四（八）): what it is, the opinion does not say; as the authority found. */
    static final ConditionFact<Household> UNDER_ASSISTANCE =
            Household.ENTITY.condition(
                    "underAssistance",
                    "经认定为困难帮扶户", "found to be a household under assistance");

    /** 孤儿 (四（八）), as the school has it on record. */
    static final ConditionFact<Member> ORPHAN_AT_SCHOOL =
            Member.ENTITY.condition("orphanAtSchool", "就读登记为孤儿", "on record at school as an orphan");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(UNDER_ASSISTANCE, ORPHAN_AT_SCHOOL);

    private TunxiFacts() {}
}
