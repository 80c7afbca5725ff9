package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Occasion;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Xinxiang. */
final class XinxiangDisabilitySubsidies {

    static final Unruled LIVING_SUBSIDY_ADJUSTED = shall(PLAN, "XX-1-3.7", "一（三）")
            .says(
                    "困难残疾人生活补贴建立动态调整机制",
                    "The living subsidy for disabled people in difficulty gets a mechanism of adjustment")
            .organisational("没有标准、公式或周期", "No standard, formula or interval");

    static final Unruled NURSING_SUBSIDY_ADJUSTED = shall(PLAN, "XX-1-3.8", "一（三）")
            .says(
                    "重度残疾人护理补贴建立动态调整机制",
                    "The nursing subsidy for severely disabled people gets a mechanism of adjustment")
            .organisational("没有标准、公式或周期", "No standard, formula or interval");

    static final Rule<Member> LIVING_SUBSIDY_FOR_LOW_INCOME = may(PLAN, "XX-1-3.9", "一（三）")
            .says(
                    "有条件的地方，困难残疾人生活补贴可以扩大到低收入家庭",
                    "A place that has the means may pay the living subsidy for disabled people to low-income families "
                            + "too")
            .reading(
                    "市里没有说是否扩大，由当地决定；低收入家庭按已有的认定",
                    "The city does not say whether it is done; the place decides. Who is a low-income family is as "
                            + "recognised")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            People.DISABLED,
                            Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD)))
            .then(makesEligible(Programme.DISABILITY_LIVING_SUBSIDY));

    static final Unruled CHILDREN_REHABILITATED = encouraged(PLAN, "XX-2-6.4", "二（六）")
            .says("推进残疾儿童康复救助", "Rehabilitation of disabled children is promoted")
            .organisational();

    /** 农村重度残疾人集中照护: a service of its own, of which the nation says nothing. */
    static final Programme<Services> SHARED_CARE = Programme.of(
            "xinxiang-rural-shared-care",
            "农村重度残疾人集中照护",
            "shared care of severely disabled people in the country",
            Services::new,
            Claimant.PERSON);

    /** 符合条件: which conditions the plan does not say. */
    static final OpenTerm.OfCondition<Member> CARE_CONDITIONS = OpenTerm.condition(
                    Member.ENTITY,
                    "XX-2-6.10#conditions",
                    PLAN.clause("二（六）"),
                    "符合集中照护的条件",
                    "meets the conditions of shared care")
            .foundInEachCase();

    static final Occasion<Member> CARE_OCCASION =
            new Occasion<>(SHARED_CARE, Member.ENTITY, XinxiangFacts.WISHES_SHARED_CARE);

    static final ImmutableList<Rule<Member>> CARED_FOR_TOGETHER = shall(PLAN, "XX-2-6.10", "二（六）")
            .says(
                    "农村重度残疾人符合条件、本人和家庭都自愿的，提供集中照护",
                    "A severely disabled person in the country who meets the conditions is cared for together with "
                            + "others, if the person and the family agree")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            Member.ofHousehold(Household.AREA.is(Area.RURAL)),
                            People.SEVERELY_DISABLED,
                            XinxiangFacts.WISHES_SHARED_CARE,
                            XinxiangFacts.FAMILY_AGREES_TO_SHARED_CARE,
                            CARE_CONDITIONS))
            .thenEach(makesEligible(SHARED_CARE), provides(SHARED_CARE, "集中照护服务", "care together with others"));

    private XinxiangDisabilitySubsidies() {}
}
