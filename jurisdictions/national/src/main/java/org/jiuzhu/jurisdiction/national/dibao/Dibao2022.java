package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.NOTICE_83;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Dibao by the notice of October 2022 (83号). */
public final class Dibao2022 {

    /** 83号 一（一）. */
    public static final Rule<Member> ALONE_WITHOUT_WORK = shall(NOTICE_83, "N83-1.1", "一（一）")
            .says(
                    "成年无业重度残疾人可以参照单人户申请低保",
                    "An adult, severely disabled person without work can apply for dibao like a household of one")
            .reading(
                    "不以家庭是边缘家庭为前提；财产怎么审由地方定，是待定项",
                    "The household need not be a margin household; how property is examined is for places, an open "
                            + "term")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            People.ADULT,
                            not(Member.EMPLOYED),
                            People.SEVERELY_DISABLED,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            MinimumLivingAllowance.ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 一（三）. */
    public static final Rule<Household> GRADUAL_EXIT_AT_MOST_SIX_MONTHS = inPrinciple(
            NOTICE_83,
            "N83-1.3",
            "一（三）")
            .says("渐退期原则上不超过6个月", "A gradual exit is in principle no longer than 6 months")
            .when(Household.ENTITY, MinimumLivingAllowance.LEFT_BY_WORK)
            .then(effect(
                    Body.COUNTY,
                    "给予的渐退期原则上不超过6个月",
                    "grants in principle at most 6 months of gradual exit",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 一（三）: whoever gave more is told so. */
    public static final Rule<Household> GRADUAL_EXIT_LONGER_THAN_SIX_MONTHS = inPrinciple(
                    NOTICE_83, "N83-1.3/2", "一（三）")
            .says(
                    "就业后的渐退期原则上不超过6个月",
                    "A gradual exit after taking up work is in principle no longer than 6 months")
            .reading(
                    """
                    “原则上”是对地方的要求而不是一律的上限：地方规定更长的，照地方规定的月数，同时提示超过6个月，\
                    由主管机关核对依据""",
                    "“In principle” asks it of places and is no limit without exception: where a place gives longer, "
                            + "its months count, with a warning that they are more than 6, for the authority to check "
                            + "what they rest on")
            .reading(
                    "本句只说就业后的渐退期；没有人就业的家庭因其他变化渐退的，不提示",
                    "The sentence is about exits after taking up work: a household in which nobody works and that "
                            + "leaves after another change is not warned of")
            .when(Household.ENTITY, Household.MEMBERS.any(allOf(MinimumLivingAllowance.COUNTED, Member.EMPLOYED)))
            .then(continuesAtMost(Programme.MINIMUM_LIVING_ALLOWANCE, number(6)));

    /** 83号 一（三）. */
    public static final Rule<Household> CHECKED_AFTER_DEATH = shall(NOTICE_83, "N83-1.5", "一（三）")
            .says(
                    "低保家庭成员死亡的，自死亡之日起3个月内核查并办完增发、减发、停发",
                    "Within 3 months of a member’s death the household is examined and the allowance adjusted or ended")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, Household.MEMBERS.any(People.DIED)))
            .then(effect(
                    Body.COUNTY,
                    "自死亡之日起3个月内核查并办完增发、减发、停发手续",
                    "examines the household and adjusts or ends the allowance within 3 months of the death",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 五（五）. */
    public static final Rule<Household> CHANGE_NOT_REPORTED = may(NOTICE_83, "N83-5.1", "五（五）")
            .says(
                    "重大变化超过3个月未主动告知的，可以批评教育；不符合条件的停止低保，骗取的退回并追责",
                    "Who did not report a great change for more than 3 months may be admonished; who no longer "
                            + "qualifies loses dibao, and fraud is paid back and prosecuted")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, Household.OBVIOUSLY_CHANGED))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "变化超过3个月未告知的，可以批评教育",
                    "may admonish who did not report the change for more than 3 months",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    private Dibao2022() {}
}
