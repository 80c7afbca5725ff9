package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2020;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2026;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Extreme-poverty support (特困人员救助供养) in Tunxi. */
final class TunxiExtremePoverty {

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.2", "二（二）")
            .says(
                    "基本生活出现困难、符合特困规定的，给予特困供养",
                    "Who cannot meet basic needs and meets the rules of extreme-poverty support is directed to it")
            .reading(
                    "本句只作分流；先看特困，不符合的再看低保",
                    "The sentence only directs: extreme-poverty support first, otherwise dibao is considered")
            .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请特困供养，按规定办理",
                    "directs the person to extreme-poverty support and examines it by the rules",
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> MINOR_UNDER_18 = shall(OPINION, "TX-3-6.1", "三（六）")
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

    static final Rule<Member> TAKEN_IN_PROMPTLY = shall(OPINION, "TX-3-6.2", "三（六）")
            .says("符合条件的人员及时纳入特困供养", "Everybody who meets the conditions is taken in without delay")
            .when(Member.ENTITY, ExtremePovertySupport.MEETS_CONDITIONS)
            .then(effect(
                    Body.TOWNSHIP,
                    "及时纳入特困供养",
                    "takes the person in without delay", Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> CARE_INSURANCE = shall(OPINION, "TX-3-6.7", "三（六）")
            .says(
                    "购买住院护理保险等，提高特困人员照料水平",
                    "Buying hospital-care insurance is among the means of better care for extreme-poverty persons")
            .reading(
                    "“通过……等方式”举例说明手段，读作区级的职责，不是每人都有保险的权利；保费和待遇没有写",
                    "“By … and the like” names a means: read as a duty of the district, and not as insurance that each "
                            + "person has a right to; premium and benefit are not said")
            .when(Member.ENTITY, ExtremePovertySupport.RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "以购买住院护理保险等方式提升照料护理水平",
                    "improves the care, by hospital-care insurance and the like",
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> PLACE_IN_INSTITUTION = shall(OPINION, "TX-3-6.8", "三（六）")
            .says(
                    "有集中供养意愿的特困人员，愿进全进",
                    "Whoever is supported and wishes to live in an institution is admitted")
            .reading(
                    "以本人意愿为准，不以自理能力为条件",
                    "The wish alone suffices, whatever the person can still do")
            .when(Member.ENTITY, Member.WISHES_INSTITUTION)
            .then(provides(Programme.EXTREME_POVERTY_SUPPORT, "入住供养服务机构", "a place in an institution"));

    static final Rule<Member> CARE_AGREEMENT = shall(OPINION, "TX-3-6.9", "三（六）")
            .says(
                    "规范特困认定、审批和终止的全过程，落实委托照料协议和走访责任，改造供养机构",
                    "Recognition, approval and ending of support follow fixed rules; care agreements and visits are "
                            + "carried out; institutions are upgraded")
            .reading(
                    "文件没有写对谁；住在供养机构的由机构照料，不必委托，故读作分散供养的每一人",
                    "For whom is not said; who lives in an institution is cared for there and needs no agreement, so "
                            + "it is read as everybody supported outside one")
            .reading(
                    "走访多少次没有写；规范流程、改造机构没有可算的内容",
                    "How many visits is not said; of fixed rules and of upgrading institutions there is nothing to "
                            + "compute")
            .when(Member.ENTITY, not(Member.IN_INSTITUTION))
            .then(provides(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    "签订委托照料协议，走访照料",
                    "an agreement on care, and visits"));

    static final Rule<Member> UNIDENTIFIED = shall(OPINION, "TX-5-14.6", "五（十四）")
            .says(
                    "长期滞留、无法查明身份并已落户安置的人员，符合条件的转入特困供养",
                    "A settled person of a long stay and unknown identity who qualifies is moved into extreme-poverty "
                            + "support")
            .when(Member.ENTITY, allOf(Member.LONG_STAY_UNIDENTIFIED, ExtremePovertySupport.MEETS_CONDITIONS))
            .then(effect(
                    Body.COUNTY,
                    "将已落户的滞留人员转入特困供养",
                    "moves the settled person into extreme-poverty support",
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Household> TOWN_DECIDES = shall(OPINION, "TX-7-21.2", "七（二十一）")
            .says("特困供养由镇（街道）审核确认", "The town (subdistrict) decides on extreme-poverty support")
            .reading(
                    "权限自文件适用之日起下放",
                    "The power lies with the towns from the day on which the document applies")
            .reading(
                    "2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "From July 2026 only the province can rule that the township decides (§44 of the law), so the "
                            + "sentence holds to June 2026")
            .inForce(Period.until("2026-06-30"))
            .overriding(ExtremePovertyProcedure2021.COUNTY_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .overriding(ExtremePovertyProcedure2021.TOWN_DECIDES, Texts.EXTREME_POVERTY_43.clause("§28"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Household> WITHIN_20_DAYS = shall(OPINION, "TX-7-21.7", "七（二十一）")
            .says(
                    "特困申请20个工作日内办结",
                    "An application for extreme-poverty support is decided within 20 working days")
            .reading("同TX-7-21.6", "Read as TX-7-21.6")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, Programme.EXTREME_POVERTY_SUPPORT));

    private TunxiExtremePoverty() {}
}
