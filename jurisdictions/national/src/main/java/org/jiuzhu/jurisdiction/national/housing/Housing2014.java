package org.jiuzhu.jurisdiction.national.housing;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Housing assistance by the interim measures of 2014 (649号), to June 2026. */
public final class Housing2014 {

    /** 649号 §37: to June 2026. */
    public static final Rule<Household> DIBAO = shall(MEASURES_649, "N649-37.1", "§37")
            .says(
                    "住房困难符合规定标准的低保家庭，给予住房救助",
                    "Dibao families whose housing falls short of the set standard get housing assistance")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, HousingAssistance.DIFFICULT))
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    /** 649号 §37: to June 2026. */
    public static final Rule<Household> SUPPORTED_AT_HOME = shall(MEASURES_649, "N649-37.2", "§37")
            .says(
                    "住房困难符合规定标准的分散供养特困人员，给予住房救助",
                    "So do extreme-poverty persons supported at home")
            .reading(
                    "集中供养的，住在机构，不在其列",
                    "Who is supported in an institution lives there and is not meant")
            .when(Household.ENTITY, allOf(HousingAssistance.HAS_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    /** 649号 §37: to June 2026. */
    public static final Rule<Household> NOBODY_TO_HOUSE = shall(MEASURES_649, "N649-37.3", "§37")
            .says("住房救助给予住房困难的家庭和人员", "Housing assistance is for families and people")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.HOUSING_ASSISTANCE));

    /** 649号 §38: to June 2026. */
    public static final Rule<Household> PUBLIC_RENTAL = shall(MEASURES_649, "N649-38.1", "§38")
            .says("住房救助可以是配租公共租赁住房", "Housing is given as a public rental home")
            .reading("用哪种方式由主管部门定", "Which way is for the housing department")
            .when(Household.ENTITY, HousingFacts.WAY.is(HousingWay.PUBLIC_RENTAL))
            .then(provides(Programme.HOUSING_ASSISTANCE, "配租公共租赁住房", "a public rental home"));

    /** 649号 §38: to June 2026. */
    public static final Rule<Household> RENT_SUBSIDY = shall(MEASURES_649, "N649-38.2", "§38")
            .says("住房救助可以是发放住房租赁补贴", "It is given as a rent subsidy")
            .reading("补贴多少由县级以上地方定", "How much is for the county or above it to set")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.HOUSING_ASSISTANCE, Part.RENT_SUBSIDY, HousingAssistance.RENT_SUBSIDY));

    /** 649号 §38: to June 2026. */
    public static final Rule<Household> RENOVATION = shall(MEASURES_649, "N649-38.3", "§38")
            .says("住房救助可以是农村危房改造", "It is given as the renovation of a dangerous rural house")
            .reading("户均补助是测算口径，不是应得额", "The average for a house is a budget norm and nobody’s due")
            .when(Household.ENTITY, allOf(HousingFacts.WAY.is(HousingWay.RENOVATION), HousingFacts.RENOVATION_DUE))
            .then(provides(Programme.HOUSING_ASSISTANCE, "农村危房改造", "renovation of the dangerous house"));

    /** 649号 §40: to June 2026. */
    public static final ImmutableList<Rule<Household>> URBAN_WAY = shall(MEASURES_649, "N649-40.1", "§40")
            .says(
                    "城镇家庭的申请，民政审核收入、财产，住房保障部门审核住房，公示后优先给予保障",
                    "Of an urban application civil affairs examines income and property and the housing department "
                            + "the housing; the result is put up, and housing is given with priority")
            .reading(
                    "可以直接向住房保障部门申请，也可以经由乡镇，乡镇转交；由谁公示没有写，读作住房保障部门",
                    "It is made to the housing department, directly or by way of the township; who puts it up is not "
                            + "said and read as that department")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    takes(Step.ECONOMIC_CHECK, Body.COUNTY, Programme.HOUSING_ASSISTANCE),
                    takes(Step.HOUSING_CHECK, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    takes(Step.PUBLIC_NOTICE, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    takes(Step.PROVISION, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    decidedBy(Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE));

    private Housing2014() {}
}
