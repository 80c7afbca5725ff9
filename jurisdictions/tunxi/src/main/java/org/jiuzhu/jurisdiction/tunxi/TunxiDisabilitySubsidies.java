package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disability.DisabilitySubsidies;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Occasion;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Tunxi. */
final class TunxiDisabilitySubsidies {

    /** 无障碍改造: a service of its own, of which the nation says nothing that could be computed. */
    static final Programme<Services> BARRIER_FREE_HOME = Programme.of(
            "tunxi-barrier-free-home",
            "困难重度残疾人家庭无障碍改造", "barrier-free homes", Services::new, Claimant.PERSON);

    static final Occasion<Member> BARRIER_FREE_OCCASION =
            new Occasion<>(BARRIER_FREE_HOME, Member.ENTITY, TunxiFacts.DISABLED_IN_DIFFICULTY);

    static final Rule<Member> LIVING_SUBSIDY = shall(OPINION, "TX-4-12.1", "四（十二）")
            .says("落实困难残疾人生活补贴", "The living subsidy for disabled people in difficulty is carried out")
            .reading(
                    "对象、金额和不与什么同领，按国家和省的规定",
                    "For whom, how much and what it does not go with follow nation and province")
            .when(Member.ENTITY, DisabilitySubsidies.DISABLED_ON_DIBAO)
            .then(makesEligible(Programme.DISABILITY_LIVING_SUBSIDY));

    static final Rule<Member> NURSING_SUBSIDY = shall(OPINION, "TX-4-12.2", "四（十二）")
            .says("落实重度残疾人护理补贴", "The nursing subsidy for severely disabled people is carried out")
            .reading(
                    "对象、金额和不与什么同领，按国家和省的规定",
                    "For whom, how much and what it does not go with follow nation and province")
            .when(Member.ENTITY, DisabilitySubsidies.SEVERELY_DISABLED_IN_CARE)
            .then(makesEligible(Programme.DISABILITY_NURSING_SUBSIDY));

    static final Unruled LIVING_SUBSIDY_ADJUSTED = shall(OPINION, "TX-4-12.3", "四（十二）")
            .says("困难残疾人生活补贴标准动态调整", "The standard of the living subsidy is adjusted as things change")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled NURSING_SUBSIDY_ADJUSTED = shall(OPINION, "TX-4-12.4", "四（十二）")
            .says("重度残疾人护理补贴标准动态调整", "The standard of the nursing subsidy is adjusted as things change")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final ImmutableList<Rule<Member>> HOMES_ACCESSIBLE = shall(OPINION, "TX-4-12.8", "四（十二）")
            .says(
                    "为困难的重度残疾人家庭做无障碍改造",
                    "Homes of severely disabled people in difficulty are made accessible")
            .reading(
                    "重度是一级、二级；谁困难按认定；额度没有写",
                    "Severe is grade 1 or 2; who is in difficulty is as found; no limit is said")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.SEVERELY_DISABLED, TunxiFacts.DISABLED_IN_DIFFICULTY))
            .thenEach(makesEligible(BARRIER_FREE_HOME), provides(BARRIER_FREE_HOME, "无障碍改造", "accessible home"));

    static final Rule<Member> LIVING_SUBSIDY_FOR_LOW_INCOME = encouraged(OPINION, "TX-4-12.12", "四（十二）")
            .says(
                    "探索困难残疾人生活补贴扩大到低收入家庭",
                    "Giving the living subsidy to low-income families as well is explored")
            .reading(
                    "探索不是已经扩大：当地用不用、从何时起，由当地说明",
                    "To explore is not to have done it: whether and from when it is used is for the place to say")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            People.DISABLED,
                            Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD)))
            .then(makesEligible(Programme.DISABILITY_LIVING_SUBSIDY));

    private TunxiDisabilitySubsidies() {}
}
