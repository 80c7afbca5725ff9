package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Assistance to people adrift without means (生活无着的流散人员) by the Social Assistance Law, from July 2026. */
public final class Vagrants2026 {

    /** 社会救助法 §31. */
    public static final Rule<Member> PROVIDED = shall(LAW, "NLAW-31.1", "§31")
            .says(
                    "对生活无着的流散人员给予照料服务、急病救治、身份查询、协助返回、寻亲安置等救助",
                    "People adrift without means get care, treatment in sudden illness, enquiry into their identity, "
                            + "help to return, and a search for relatives and a place to settle")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.VAGRANT_ASSISTANCE,
                    "照料服务、急病救治、身份查询、协助返回、寻亲安置",
                    "care, treatment in sudden illness, enquiry into the identity, help to return, search for "
                            + "relatives and settlement"));

    /** 社会救助法 §52. */
    public static final Rule<Member> ACCEPTED_BY_TOWNSHIP = shall(LAW, "NLAW-52.1", "§52")
            .says("也可以向急难发生地乡镇提出", "It can also be applied for at the township where the distress arose")
            .reading("可以由申请人选，不是机关裁量", "The choice is the applicant’s and no discretion")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.VAGRANT_ASSISTANCE));

    private Vagrants2026() {}
}
