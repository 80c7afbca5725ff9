package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.jurisdiction.changle.ChangleText.SHANDONG_ELDERLY;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.oldage.OldAge;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/** Allowances and services for old people (老年人福利) in Changle. */
final class ChangleOldAge {

    /** 适老化改造: a service of its own, of which the nation says nothing that could be computed. */
    static final Programme<Services> HOME_ADAPTATION = Programme.of(
            "changle-home-adaptation",
            "特殊困难老年人家庭适老化改造",
            "adaptation of homes to old age",
            Services::new,
            Claimant.PERSON);

    static final Occasion<Member> HOME_ADAPTATION_OCCASION =
            new Occasion<>(HOME_ADAPTATION, Member.ENTITY, ChangleFacts.ELDERLY_IN_SPECIAL_HARDSHIP);

    /** For whom Shandong gives no figure: old people in hardship who are not on dibao, and those of 100 or more. */
    static final OpenTerm.OfAmount<Member> OTHER_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "SD2019-1#other",
            SHANDONG_ELDERLY.clause("补贴标准"),
            "100周岁以上或者不享受低保的经济困难老年人补贴（每月）",
            "subsidy a month for those of 100 or more, or in hardship without dibao");

    static final Rule<Member> SUBSIDY = shall(OPINION, "CL-2-1-10.6", "二（一）10")
            .says("完善经济困难老年人补贴", "The subsidy for elderly people in hardship is improved")
            .reading(
                    "补贴已有；谁经济困难、发放多少按省、市的规定",
                    "There is such a subsidy; who is in hardship and how much is paid follow province and city")
            .when(Member.ENTITY, OldAge.IN_HARDSHIP)
            .then(makesEligible(Programme.ELDERLY_HARDSHIP_SUBSIDY));

    static final Rule<Member> AMOUNT = shall(SHANDONG_ELDERLY, "SD2019-1.1", "补贴标准")
            .says(
                    "低保老年人60至79周岁每月80元，80至89周岁100元，90至99周岁200元",
                    "On dibao, 60 to 79 years old: 80 yuan a month; 80 to 89: 100; 90 to 99: 200")
            .reading(
                    "按个案日期的周岁；满龄当月还是次月起没有写",
                    "By completed years on the date of the case; from which month is not said")
            .forEvery(Member.ENTITY)
            .then(OldAge.SUBSIDY.is(where(
                            anyOf(
                                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                                    MinimumLivingAllowance.RECEIVES_ALONE),
                            where(People.AGE.isBelow(number(80)), yuan("80.00"))
                                    .where(People.AGE.isBelow(number(90)), yuan("100.00"))
                                    .where(People.AGE.isBelow(number(100)), yuan("200.00"))
                                    .otherwise(OTHER_AMOUNT))
                    .otherwise(OTHER_AMOUNT)));

    static final Rule<Member> CARE = shall(SHANDONG_ELDERLY, "SD2019-1.2", "补贴标准")
            .says(
                    "长期不能自理或者智力、精神、肢体重残的低保老年人每月另加80元，与重度残疾人护理补贴择高",
                    "On dibao and long unable to look after themselves, or severely disabled in mind or body: 80 more, "
                            + "or the nursing subsidy if that is higher")
            .reading("护理补贴达到80元的，不另加", "Where the nursing subsidy comes to 80, nothing is added")
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(
                                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                                    MinimumLivingAllowance.RECEIVES_ALONE),
                            ChangleFacts.LONG_UNABLE_TO_CARE,
                            amountOf(Programme.DISABILITY_NURSING_SUBSIDY).isBelow(yuan("80.00"))))
            .then(pays(Programme.ELDERLY_HARDSHIP_SUBSIDY, Part.CARE, yuan("80.00")));

    static final ImmutableList<Rule<Member>> HOMES_ADAPTED = shall(OPINION, "CL-2-1-10.9", "二（一）10")
            .says(
                    "改造特殊困难老年人的住家，使之适合老年",
                    "Homes of elderly people in special hardship are adapted to old age")
            .reading(
                    "谁属于特殊困难按认定；额度和先后没有写",
                    "Who is in special hardship is as found; limit and order are not said")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.ELDERLY, ChangleFacts.ELDERLY_IN_SPECIAL_HARDSHIP))
            .thenEach(
                    makesEligible(HOME_ADAPTATION),
                    provides(HOME_ADAPTATION, "家庭适老化改造", "the home adapted to old age"));

    private ChangleOldAge() {}
}
