package org.jiuzhu.jurisdiction.national.disaster;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISASTER_577;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/**
 * Disaster relief by the regulations on natural-disaster relief (577号) as changed in March 2019: its
 * procedure; and from July 2026, when the law took the place of the interim measures, what the law leaves to
 * it.
 */
public final class Disaster2019 {

    /** 577号 §18: from July 2026; before, 649号 §24 said it. */
    public static final Rule<Household> RESETTLED = shall(DISASTER_577, "N577-18.1", "§18")
            .says("对受灾人员进行过渡性安置", "People hit by a disaster are given a place to live in the meantime")
            .reading("安置的是住房不能住的人", "It is for those whose home cannot be lived in")
            .inForce(Period.from("2026-07-01"))
            .when(Household.ENTITY, Disaster.WITHOUT_HOME_IN_TRANSITION)
            .then(provides(Programme.DISASTER_RELIEF, "过渡性安置", "a place to live in the meantime"));

    /** 577号 §20. */
    public static final ImmutableList<Rule<Household>> HOMES_VERIFIED = shall(DISASTER_577, "N577-20.1", "§20")
            .says(
                    "住房重建补助由本人申请或者小组提名，村（居）民主评议并公示，乡镇审核，县级应急管理等部门审批",
                    "For a home one applies or is proposed; the village appraises and posts it, the township examines, "
                            + "the department of the county decides")
            .when(Household.ENTITY, Disaster.TO_REBUILD)
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.VILLAGE, Programme.DISASTER_RELIEF),
                    takes(Step.APPRAISAL, Body.VILLAGE, Programme.DISASTER_RELIEF),
                    takes(Step.PUBLIC_NOTICE, Body.VILLAGE, Programme.DISASTER_RELIEF),
                    takes(Step.FIRST_OPINION, Body.TOWNSHIP, Programme.DISASTER_RELIEF),
                    decidedBy(Body.DEPARTMENT, Programme.DISASTER_RELIEF));

    /** 577号 §21: from July 2026; before, 649号 §26 said it. */
    public static final Rule<Household> WINTER_AND_SPRING = shall(DISASTER_577, "N577-21.1", "§21")
            .says(
                    "灾害发生后的当年冬季、次年春季，为生活困难的受灾人员提供基本生活救助",
                    "In the winter and spring after a disaster whoever it leaves in difficulty gets living relief")
            .reading("哪几个月是冬春没有写，由当地定", "Which months are meant is for the place")
            .inForce(Period.from("2026-07-01"))
            .when(Household.ENTITY, Disaster.IN_WINTER_HARDSHIP)
            .then(pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    /** 577号 §21, second paragraph. */
    public static final Rule<Household> NEEDS_REGISTERED = shall(DISASTER_577, "N577-21.2", "§21")
            .says(
                    "县级应急管理部门每年10月底前统计冬春困难和需求，核实对象，编制台账",
                    "By the end of October the county counts the needs of winter and spring, verifies whom it helps, "
                            + "and keeps a register")
            .when(Household.ENTITY, Disaster.HIT)
            .then(effect(
                    Body.DEPARTMENT,
                    "10月底前统计冬春需求，核实救助对象，编制工作台账",
                    "counts the needs of winter and spring by the end of October, verifies and registers",
                    Programme.DISASTER_RELIEF));

    /** 577号 §26, second paragraph. */
    public static final Rule<Household> PUBLISHED = shall(DISASTER_577, "N577-26.2", "§26")
            .says(
                    "村（居）民委员会公布救助对象及其接受的款物",
                    "The village makes public who gets relief, and how much")
            .when(Household.ENTITY, Disaster.HIT)
            .then(takes(Step.PUBLICATION, Body.VILLAGE, Programme.DISASTER_RELIEF));

    private Disaster2019() {}
}
