package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.children.ChildSupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in
 * Xinxiang.
 */
final class XinxiangChildren {

    static final Rule<Member> ORPHANS_LIVING = shall(PLAN, "XX-2-6.5", "二（六）")
            .says("孤儿发放基本生活费", "Orphans are paid a basic living allowance")
            .reading(
                    "谁是孤儿、发放多少，按国家和省的规定",
                    "Who is an orphan and how much is paid follow nation and province")
            .when(Member.ENTITY, ChildSupport.ORPHAN)
            .then(makesEligible(Programme.ORPHAN_ALLOWANCE));

    static final Rule<Member> UNRAISED_LIVING = shall(PLAN, "XX-2-6.6", "二（六）")
            .says(
                    "事实无人抚养儿童发放基本生活费",
                    "Children whom in fact nobody raises are paid a basic living allowance")
            .reading(
                    "谁是这样的儿童、发放多少，按国家和省的规定",
                    "Who they are and how much is paid follow nation and province")
            .when(Member.ENTITY, ChildSupport.UNATTENDED)
            .then(makesEligible(Programme.UNATTENDED_CHILD_ALLOWANCE));

    static final Rule<Member> ORPHANS_STUDIES = shall(PLAN, "XX-2-6.7", "二（六）")
            .says("孤儿上学给予助学资金", "Orphans are supported in their studies")
            .reading("数额和学段没有写", "Neither the amount nor the stages of schooling are said")
            .when(Member.ENTITY, People.AT_SCHOOL)
            .then(provides(Programme.ORPHAN_ALLOWANCE, "助学资金", "support of studies"));

    static final Rule<Member> UNRAISED_STUDIES = shall(PLAN, "XX-2-6.8", "二（六）")
            .says(
                    "事实无人抚养儿童上学给予助学资金",
                    "Children whom in fact nobody raises are supported in their studies")
            .reading("数额和学段没有写", "Neither the amount nor the stages of schooling are said")
            .when(Member.ENTITY, People.AT_SCHOOL)
            .then(provides(Programme.UNATTENDED_CHILD_ALLOWANCE, "助学资金", "support of studies"));

    static final Unruled RECORDS = shall(PLAN, "XX-2-6.9", "二（六）")
            .says("孤儿和事实无人抚养儿童的信息动态更新", "The records of both groups of children are kept up to date")
            .organisational();

    private XinxiangChildren() {}
}
