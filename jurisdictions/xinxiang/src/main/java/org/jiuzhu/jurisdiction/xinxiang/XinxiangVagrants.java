package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Xinxiang. */
final class XinxiangVagrants {

    /** 基本条件 (三（二）): which they are the plan does not say. */
    static final OpenTerm.OfCondition<Member> BASIC_CONDITIONS = OpenTerm.condition(
                    Member.ENTITY,
                    "XX-3-2.1#basic-conditions",
                    PLAN.clause("三（二）"),
                    "符合流浪乞讨救助的基本条件",
                    "meets the basic conditions of help for vagrants")
            .foundInEachCase();

    static final ImmutableList<Rule<Member>> HELPED = shall(PLAN, "XX-3-2.1", "三（二）")
            .says(
                    "离家在外、自己解决不了食宿、正在或者将要流浪乞讨的人自愿求助，符合基本条件的，无偿救助",
                    "Who is away from home, cannot find food and lodging alone, is or soon will be on the street, asks "
                            + "for help freely and meets the basic conditions is helped free of charge")
            .reading(
                    "基本条件没有写明，逐人认定；不符合的，国家规定的救助不因此减少",
                    "The basic conditions are not said and found of each person; who does not meet them keeps what "
                            + "national rules give")
            .when(Member.ENTITY, allOf(VagrantAssistance.WITHOUT_MEANS, Member.ASKS_FOR_HELP, BASIC_CONDITIONS))
            .thenEach(
                    makesEligible(Programme.VAGRANT_ASSISTANCE),
                    effect(
                            Body.RESCUE_INSTITUTION,
                            "无偿提供救助",
                            "helps free of charge", Programme.VAGRANT_ASSISTANCE));

    static final Unruled DEPARTMENTS_SHARE = shall(PLAN, "XX-3-2.2", "三（二）")
            .says(
                    "流浪乞讨救助属地管理，民政、公安、城管、卫健等部门分担救助、巡查转介、查身份和监管",
                    "Each area looks after its own; civil affairs, police, urban management and health share help, "
                            + "patrols and referral, identification and supervision")
            .organisational();

    private XinxiangVagrants() {}
}
