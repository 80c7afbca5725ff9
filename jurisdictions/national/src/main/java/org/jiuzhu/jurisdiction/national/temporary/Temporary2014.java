package org.jiuzhu.jurisdiction.national.temporary;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Temporary assistance by the interim measures of 2014 (649号), to June 2026. */
public final class Temporary2014 {

    /** 649号 §47: to June 2026. */
    public static final Rule<Household> NOBODY_TO_ASSIST = shall(MEASURES_649, "N649-47.2", "§47")
            .says(
                    "临时救助给予基本生活发生严重困难的家庭",
                    "Temporary assistance is for families whose living is in serious difficulty")
            .reading("没有在世成员的，没有可以救助的家庭", "Where nobody is alive there is no family to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §47: to January 2018, when the two types were told apart. */
    public static final Rule<Household> ELIGIBLE = shall(MEASURES_649, "N649-47.1", "§47")
            .says(
                    """
                    因意外事件、家人突发重病等导致基本生活暂时严重困难的家庭，必需支出突增难以承受的低保家庭，\
                    遭遇其他特殊困难的家庭，给予临时救助""",
                    "Families in serious difficulty by an accident or a sudden serious illness, dibao families with "
                            + "necessary expenditure beyond what they can bear, and families in other special "
                            + "difficulty get temporary assistance")
            .inForce(Period.until("2018-01-22"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.BASIC_LIVING_DIFFICULT,
                            anyOf(
                                    TemporaryAssistance.happened(
                                            EventKind.FIRE,
                                            EventKind.TRAFFIC_ACCIDENT,
                                            EventKind.ACCIDENT,
                                            EventKind.SUDDEN_ILLNESS,
                                            EventKind.OTHER),
                                    allOf(MinimumLivingAllowance.RECEIVES, Household.EXPENDITURE_HARDSHIP),
                                    Household.OTHER_SPECIAL_CAUSE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> COUNTY_DECIDES = shall(MEASURES_649, "N649-48.1", "§48")
            .says("临时救助由县级民政部门审批", "The county decides on temporary assistance")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> TOWN_DECIDES_SMALL_GRANTS = shall(MEASURES_649, "N649-48.2", "§48")
            .says("金额较小的，县级可以委托乡镇审批", "Small grants can be entrusted to the township")
            .reading(
                    "是否委托看县级有没有委托，委托了的由乡镇审批",
                    "Whether it is entrusted is a fact of the county; where it is, the township decides")
            .overriding(COUNTY_DECIDES, MEASURES_649.clause("§48"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AUTHORITY.its(Authority.DELEGATES_TEMPORARY_ASSISTANCE),
                            TemporaryAssistance.SMALL_GRANT))
            .then(decidedBy(Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> ACCEPTED = shall(MEASURES_649, "N649-48.3", "§48")
            .says("临时救助向乡镇申请", "Temporary assistance is applied for at the township")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> NOTICE = shall(MEASURES_649, "N649-48.4", "§48")
            .says(
                    "临时救助经审核、公示后审批",
                    "Temporary assistance is examined and put up for notice before the decision")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> SIMPLER_IF_URGENT = may(MEASURES_649, "N649-48.5", "§48")
            .says("情况紧急的，可以按规定简化审批手续", "In an urgent case the procedure may be made simpler")
            .when(Household.ENTITY, TemporaryAssistance.URGENT)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "简化审批手续",
                    "makes the procedure simpler", Programme.TEMPORARY_ASSISTANCE));

    private Temporary2014() {}
}
