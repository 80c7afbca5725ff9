package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.oldage.OldAge;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/** Allowances and services for old people (老年人福利) in Tunxi. */
final class TunxiOldAge {

    /** 适老化改造: a service of its own, of which the nation says nothing that could be computed. */
    static final Programme<Services> HOME_ADAPTATION = Programme.of(
            "tunxi-home-adaptation",
            "特殊困难老年人家庭适老化改造",
            "adaptation of homes to old age",
            Services::new,
            Claimant.PERSON);

    static final Occasion<Member> HOME_ADAPTATION_OCCASION =
            new Occasion<>(HOME_ADAPTATION, Member.ENTITY, TunxiFacts.ELDERLY_IN_SPECIAL_DIFFICULTY);

    static final Rule<Member> ALLOWANCE = shall(OPINION, "TX-4-12.5", "四（十二）")
            .says("落实高龄津贴", "The old-age allowance is carried out")
            .reading(
                    "本文没有条件和金额；按国家说的80周岁以上低收入老年人，金额看当地公布的",
                    "No condition and no amount here: those of 80 or more on low income whom the nation names, and "
                            + "what is published")
            .when(Member.ENTITY, OldAge.EIGHTY_ON_LOW_INCOME)
            .then(makesEligible(Programme.OLD_AGE_ALLOWANCE));

    static final Rule<Member> CARE_SUBSIDY = shall(OPINION, "TX-4-12.6", "四（十二）")
            .says(
                    "落实低收入老年人养老服务补贴",
                    "The care-service subsidy for old people on low income is carried out")
            .reading(
                    "本文没有条件和金额；“低收入”读作经济困难，金额看当地公布的",
                    "No condition and no amount here: low income is read as economic hardship, and how much is what "
                            + "is published")
            .when(Member.ENTITY, OldAge.IN_HARDSHIP)
            .then(makesEligible(Programme.ELDERLY_HARDSHIP_SUBSIDY));

    static final ImmutableList<Rule<Member>> HOMES_ADAPTED = shall(OPINION, "TX-4-12.7", "四（十二）")
            .says(
                    "为有特殊困难的老年人改造住房以适合养老",
                    "Homes of old people in special difficulty are adapted to age")
            .reading("谁有特殊困难按认定；额度没有写", "Who is in special difficulty is as found; no limit is said")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.ELDERLY, TunxiFacts.ELDERLY_IN_SPECIAL_DIFFICULTY))
            .thenEach(
                    makesEligible(HOME_ADAPTATION),
                    provides(HOME_ADAPTATION, "家庭适老化改造", "the home adapted to old age"));

    private TunxiOldAge() {}
}
