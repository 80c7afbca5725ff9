package org.jiuzhu.jurisdiction.national.rehabilitation;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only the opinion on the rehabilitation of disabled children asks for. */
public final class RehabilitationFacts {

    /** 孤独症, by the diagnosis; the certificate counts it as mental. */
    public static final ConditionFact<Member> AUTISTIC = Member.ENTITY.condition("autistic", "孤独症", "autistic");

    /** 脱贫家庭, before it 建档立卡. */
    public static final ConditionFact<Member> LIFTED_FROM_POVERTY =
            Member.ENTITY.condition(
                    "liftedFromPoverty",
                    "脱贫家庭（原建档立卡）成员", "of a family lifted from poverty");

    /** 儿童福利机构收留抚养. */
    public static final ConditionFact<Member> IN_CHILD_WELFARE_INSTITUTION = Member.ENTITY.condition(
            "inChildWelfareInstitution", "儿童福利机构收留抚养", "is brought up in a child-welfare institution");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL =
            ImmutableList.of(AUTISTIC, LIFTED_FROM_POVERTY, IN_CHILD_WELFARE_INSTITUTION);

    private RehabilitationFacts() {}
}
