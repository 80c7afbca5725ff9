package org.jiuzhu.jurisdiction.national.housing;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Housing assistance by the Social Assistance Law, from July 2026. */
public final class Housing2026 {

    /** 社会救助法 §26. */
    public static final Rule<Household> FOUR_GROUPS = shall(LAW, "NLAW-26.1", "§26")
            .says(
                    "住房困难的分散供养特困人员、低保家庭、低保边缘家庭、刚性支出困难家庭，给予住房救助",
                    "Extreme-poverty persons supported at home, dibao families, margin households and families in "
                            + "rigid-expenditure hardship get housing assistance where their housing falls short")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(
                                    HousingAssistance.HAS_SUPPORTED_AT_HOME,
                                    MinimumLivingAllowance.RECEIVES,
                                    LowIncomeMargin.RECOGNISED,
                                    NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP),
                            HousingAssistance.DIFFICULT))
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    /** 社会救助法 §26. */
    public static final Rule<Household> NOBODY_TO_HOUSE = shall(LAW, "NLAW-26.2", "§26")
            .says("住房救助给予住房困难的家庭和人员", "Housing assistance is for families and people")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.HOUSING_ASSISTANCE));

    /** 社会救助法 §26. */
    public static final Rule<Household> PUBLIC_RENTAL = shall(LAW, "NLAW-26.3", "§26")
            .says("城镇家庭配租公共租赁住房", "Urban families get a public rental home")
            .when(Household.ENTITY, allOf(Household.AREA.is(Area.URBAN), HousingFacts.WAY.is(HousingWay.PUBLIC_RENTAL)))
            .then(provides(Programme.HOUSING_ASSISTANCE, "配租公共租赁住房", "a public rental home"));

    /** 社会救助法 §26. */
    public static final Rule<Household> RENT_SUBSIDY = shall(LAW, "NLAW-26.4", "§26")
            .says("或者领取公共租赁住房租赁补贴", "Or a rent subsidy instead")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.HOUSING_ASSISTANCE, Part.RENT_SUBSIDY, HousingAssistance.RENT_SUBSIDY));

    /** 社会救助法 §26. */
    public static final Rule<Household> RENOVATION = shall(LAW, "NLAW-26.5", "§26")
            .says(
                    "农村家庭通过危房改造等方式救助",
                    "Rural families are helped by renovation of dangerous houses and the like")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AREA.is(Area.RURAL),
                            HousingFacts.WAY.is(HousingWay.RENOVATION),
                            HousingFacts.RENOVATION_DUE))
            .then(provides(Programme.HOUSING_ASSISTANCE, "农村危房改造", "renovation of the dangerous house"));

    /** 社会救助法 §38. */
    public static final Rule<Household> ACCEPTED = shall(LAW, "NLAW-38.3", "§38")
            .says("住房救助向乡镇（街道）申请", "Housing assistance is applied for at the township")
            .reading(
                    "也可以直接向县级以上住房保障部门申请",
                    "It can be made to the housing department of the county or above it, too")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.HOUSING_ASSISTANCE));

    private Housing2026() {}
}
