package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Zhijin. */
final class ZhijinVagrants {

    static final Rule<Member> PATROLS = shall(PLAN, "ZJ-3-14.1", "三、14")
            .says("在街面巡查，发现流浪乞讨人员", "Streets are patrolled to find vagrants and beggars")
            .reading(
                    "巡查是部门的职责，由哪个部门、多久一次没有写；在街上的每一个人都使它成为应当做的",
                    "A duty of departments; which of them and how often is not said; each person on the street calls "
                            + "for it")
            .when(Member.ENTITY, VagrantAssistance.ON_THE_STREET)
            .then(effect(Body.DEPARTMENT, "街面巡查", "patrols the streets", Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> REFERRED = shall(PLAN, "ZJ-3-14.2", "三、14")
            .says(
                    "发现的流浪乞讨人员转介处置",
                    "Vagrants and beggars who are found are referred and their case handled")
            .reading("转介给谁、多久之内，没有写", "To whom, and how soon, is not said")
            .when(Member.ENTITY, VagrantAssistance.FOUND)
            .then(effect(
                    Body.DEPARTMENT,
                    "转介处置",
                    "refers the person and has the case handled",
                    Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> IDENTIFIED = shall(PLAN, "ZJ-3-14.3", "三、14")
            .says("查询流浪乞讨人员的身份", "Their identity is enquired into")
            .reading(
                    "由哪个部门查，没有写；身份已经查明的不用再查",
                    "Which department enquires is not said; once known, nobody need")
            .when(Member.ENTITY, allOf(VagrantAssistance.ON_THE_STREET, not(Member.IDENTIFIED)))
            .then(effect(Body.DEPARTMENT, "查询身份", "enquires into the identity", Programme.VAGRANT_ASSISTANCE));

    static final Unruled INSTITUTIONS_SUPERVISED = shall(PLAN, "ZJ-3-14.4", "三、14")
            .says(
                    "对救助管理机构、托养机构加强行业监管",
                    "Rescue institutions and those that house people for them are supervised")
            .organisational();

    static final Rule<Member> KEPT_SAFE = shall(PLAN, "ZJ-3-14.5", "三、14")
            .says(
                    "保障生活无着流浪乞讨人员的人身安全和基本生活",
                    "Vagrants and beggars without means are kept safe and have the basics of life")
            .when(Member.ENTITY, VagrantAssistance.WITHOUT_MEANS)
            .then(provides(Programme.VAGRANT_ASSISTANCE, "人身安全和基本生活保障", "safety and the basics of life"));

    private ZhijinVagrants() {}
}
