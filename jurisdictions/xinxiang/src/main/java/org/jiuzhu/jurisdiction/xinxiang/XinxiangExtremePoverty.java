package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2020;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2026;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Extreme-poverty support (特困人员救助供养) in Xinxiang. */
final class XinxiangExtremePoverty {

    static final Rule<Member> MINOR_UNDER_18 = shall(PLAN, "XX-1-2.1", "一（二）")
            .says(
                    "特困供养覆盖的未成年人，年龄从16周岁延长至18周岁",
                    "Minors are covered up to the age of 18 instead of 16")
            .reading(
                    "未满18周岁的在内；满18周岁当天起不再属于未成年人",
                    "Below 18; from the 18th birthday no longer a minor")
            .overriding(ExtremePoverty2021.MINOR_UNDER_16, Texts.OPINION_2020.clause("二（二）5"))
            .overriding(ExtremePoverty2020.MINOR_UNDER_18, Texts.OPINION_2020.clause("二（二）5"))
            .overriding(ExtremePoverty2026.MINOR_UNDER_18, Texts.LAW.clause("§16"))
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(18)));

    static final Rule<Member> STILL_AT_SCHOOL = shall(PLAN, "XX-1-2.2", "一（二）")
            .says(
                    "满18周岁后仍在校就读（本科及以下）的特困人员，可以延续享受特困供养",
                    "Who is supported and still at school after turning 18, up to bachelor level, may go on being "
                            + "supported")
            .reading(
                    "“延续”以18周岁前已享受为前提；延长的是年龄，其他认定条件仍须符合",
                    "To “go on” supposes support before 18; it is the age that is extended, the other conditions still "
                            + "have to be met")
            .reading("没有写明全日制，非全日制也算在校", "Full time is not required")
            .reading(
                    "“可延续享受”给的是特困人员，不是经办机构的裁量",
                    "That they may go on is their right and no discretion of the authority")
            .when(
                    Member.ENTITY,
                    allOf(
                            ExtremePovertySupport.RECEIVES,
                            People.ADULT,
                            People.AT_SCHOOL_UP_TO_BACHELOR,
                            ExtremePovertySupport.NO_INCOME,
                            ExtremePovertySupport.NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> CARE_BY_AGREEMENT = shall(PLAN, "XX-1-2.5", "一（二）")
            .says(
                    "照料分散供养人员的人要履行委托照料协议，供养机构和设施要加强建设改造",
                    "Carers of those supported at home keep their agreements; institutions and facilities are built up")
            .reading(
                    "分散供养的每一人都有照料服务人员和委托照料协议；照料的内容、次数和不履行的后果没有写",
                    "Everybody supported outside an institution has a carer and an agreement; what the care is, how "
                            + "frequent, and what follows a breach is not said")
            .reading("机构和设施建设没有可算的内容", "Of building up institutions there is nothing to compute")
            .when(Member.ENTITY, not(Member.IN_INSTITUTION))
            .then(provides(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    "按委托照料协议提供照料服务",
                    "care by the agreement on care"));

    static final Rule<Member> NOT_TAKEN_BACK = shall(PLAN, "XX-1-4.4", "一（四）")
            .says(
                    "特困人员死亡后，已发放的供养资金不再收回",
                    "After the person’s death, support that was paid out is not taken back")
            .reading(
                    "只指已经发放的，不含已批准未发放的",
                    "Only what was paid out, not what was approved and not yet paid")
            .when(
                    Member.ENTITY,
                    allOf(People.DIED, Member.AWARDS.any(Award.PROGRAMME.is(Programme.EXTREME_POVERTY_SUPPORT))))
            .then(effect(
                            Body.COUNTY,
                            "不收回已发放的特困供养资金",
                            "does not take back support that was paid out",
                            Programme.EXTREME_POVERTY_SUPPORT)
                    .inMonths(MonthEffect.notTakenBack()));

    static final Rule<Household> TOWNSHIP_DECIDES = shall(PLAN, "XX-5-1.2", "五（一）")
            .says("特困供养由乡镇（街道）审核确认", "The township (subdistrict) decides on extreme-poverty support")
            .reading("权限自文件印发之日起下放", "The power lies with the townships from the day of the document")
            .reading(
                    "2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "From July 2026 only the province can rule that the township decides (§44 of the law), so the "
                            + "sentence holds to June 2026")
            .inForce(Period.until("2026-06-30"))
            .overriding(ExtremePovertyProcedure2021.COUNTY_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .overriding(ExtremePovertyProcedure2021.TOWN_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    private XinxiangExtremePoverty() {}
}
