package org.jiuzhu.jurisdiction.national.oldage;

import static org.jiuzhu.jurisdiction.national.shared.Texts.ELDERLY_LAW;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** What the law on the rights of the elderly says of allowances; whether there are any, and how much, is for places. */
public final class OldAge2018 {

    /** 老年人权益保障法, 高龄津贴. */
    public static final Rule<Member> OLD_AGE = encouraged(ELDERLY_LAW, "NELD-1.1", "高龄津贴")
            .says(
                    "鼓励地方建立80周岁以上低收入老年人高龄津贴制度",
                    "Places are encouraged to give old people of 80 or more on low income an allowance")
            .when(Member.ENTITY, OldAge.EIGHTY_ON_LOW_INCOME)
            .then(makesEligible(Programme.OLD_AGE_ALLOWANCE));

    /** 老年人权益保障法, 高龄津贴. */
    public static final Rule<Member> OLD_AGE_PAID = shall(ELDERLY_LAW, "NELD-1.2", "高龄津贴")
            .says("高龄津贴多少由地方定", "How much the allowance is is for places")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.OLD_AGE_ALLOWANCE, Part.SUBSIDY, OldAge.ALLOWANCE));

    /** 老年人权益保障法, 养老服务补贴. */
    public static final Rule<Member> HARDSHIP = encouraged(ELDERLY_LAW, "NELD-2.1", "养老服务补贴")
            .says(
                    "对经济困难的老年人，地方逐步给予养老服务补贴",
                    "Old people in economic hardship are given a subsidy for services, step by step")
            .reading("“逐步”不是已经给予，由当地说明", "Step by step is not yet: whether it is given is for the place")
            .when(Member.ENTITY, OldAge.IN_HARDSHIP)
            .then(makesEligible(Programme.ELDERLY_HARDSHIP_SUBSIDY));

    /** 老年人权益保障法, 养老服务补贴. */
    public static final Rule<Member> HARDSHIP_PAID = shall(ELDERLY_LAW, "NELD-2.2", "养老服务补贴")
            .says("补贴多少由地方定", "How much the subsidy is is for places")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.ELDERLY_HARDSHIP_SUBSIDY, Part.SUBSIDY, OldAge.SUBSIDY));

    private OldAge2018() {}
}
