package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_2012;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Dibao by the trial measures of 2012 (220号), to June 2021: who gets it and how much. */
public final class Dibao2012 {

    /** 220号 §4: before the interim measures of May 2014. */
    public static final Rule<Household> ELIGIBLE = shall(DIBAO_2012, "N220-4.1", "§4")
            .says(
                    "家庭人均收入低于当地低保标准且财产符合规定的，可以申请低保",
                    "A household with an income per head below the standard and property within the limits can apply "
                            + "for dibao")
            .inForce(Period.until("2014-04-30"))
            .when(Household.ENTITY, MinimumLivingAllowance.MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §10 (1): to June 2021. */
    public static final Rule<Member> ALONE_DISABLED = shall(DIBAO_2012, "N220-10.1", "§10")
            .says(
                    "困难家庭中丧失劳动能力且单独立户的成年重度残疾人，可以单独申请",
                    "An adult, severely disabled person of a family in difficulty who has lost the ability to work and "
                            + "is registered alone can apply alone")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            Member.ofHousehold(NationalFacts.IN_DIFFICULTY),
                            NationalFacts.LOST_ABILITY_TO_WORK,
                            NationalFacts.REGISTERED_ALONE,
                            People.ADULT,
                            People.SEVERELY_DISABLED,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            MinimumLivingAllowance.ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §10 (2): to June 2021. */
    public static final Rule<Member> ALONE_RELIGIOUS = shall(DIBAO_2012, "N220-10.2", "§10")
            .says(
                    "脱离家庭、在宗教场所居住三年以上的生活困难的宗教教职人员，可以单独申请",
                    "Religious staff in difficulty who have lived apart at a religious site for three years can apply "
                            + "alone")
            .reading(
                    "已脱离家庭独立生活，不看原家庭是否符合低保",
                    "They live apart from the family, so whether that family qualifies does not matter")
            .when(Member.ENTITY, MinimumLivingAllowance.RELIGIOUS_STAFF)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §27: to June 2021. */
    public static final Rule<Household> SHORTFALL = shall(DIBAO_2012, "N220-27.1", "§27")
            .says(
                    "保障金额是人均收入与低保标准的差额乘以共同生活的家庭成员人数",
                    "The allowance is the difference of standard and income per head, times the number of co-living "
                            + "members")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, MinimumLivingAllowance.SHORTFALL_AMOUNT));

    /** 220号 §10, §27: to June 2021, a person alone. */
    public static final Rule<Member> ALONE_AMOUNT = shall(DIBAO_2012, "N220-27.2", "§10、§27")
            .says("单独申请的人按一人户的差额计算", "A person alone gets the difference for a household of one")
            .reading(
                    "本人收入怎么取没有写，以经办机构的认定为准",
                    "What counts as the person’s income is not said: it is what the authority found")
            .when(Member.ENTITY, eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, MinimumLivingAllowance.ALONE_SHORTFALL));

    private Dibao2012() {}
}
