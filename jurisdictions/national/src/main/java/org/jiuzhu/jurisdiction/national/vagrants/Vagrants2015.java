package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_158;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** How vagrants and beggars are identified and settled, by the opinion of August 2015 (158号). */
public final class Vagrants2015 {

    /** 158号 一（一）. */
    public static final Rule<Member> AMBULANCE = shall(VAGRANTS_158, "N158-1.1", "一（一）")
            .says(
                    "公安机关发现突发疾病的流浪乞讨人员，立即通知急救机构",
                    "Police who find a vagrant who has suddenly fallen ill call the emergency service at once")
            .reading("由哪个部门发现没有分别填报", "Which officials found the person is not asked")
            .when(Member.ENTITY, allOf(VagrantAssistance.FOUND, NationalFacts.SUDDENLY_ILL))
            .then(effect(
                    Body.POLICE,
                    "立即通知急救机构进行救治",
                    "calls the emergency service at once", Programme.VAGRANT_ASSISTANCE));

    /** 158号 一（二）. */
    public static final ImmutableList<Rule<Member>> SEARCH = shall(VAGRANTS_158, "N158-1.2", "一（二）")
            .says(
                    "快速查询不能确认身份的，入站后24小时内发布寻亲公告",
                    "Where a quick check does not show who somebody is, relatives are looked for in public within 24 "
                            + "hours of entry")
            .reading(
                    "入站以受理计；期限按日计算，24小时最迟到次日",
                    "Entry is acceptance; limits are counted in days, and 24 hours end on the next day at the latest")
            .when(Member.ENTITY, not(Member.IDENTIFIED))
            .thenEach(
                    takes(Step.SEARCH_FOR_RELATIVES, Body.RESCUE_INSTITUTION, Programme.VAGRANT_ASSISTANCE),
                    within(Step.SEARCH_FOR_RELATIVES, calendarDays(1), Step.ACCEPTANCE, Programme.VAGRANT_ASSISTANCE));

    /** 158号 一（二）. */
    public static final ImmutableList<Rule<Member>> DNA = shall(VAGRANTS_158, "N158-1.3", "一（二）")
            .says(
                    "并在入站后7个工作日内报请公安机关采集DNA数据",
                    "and the police are asked within seven working days of entry to take DNA")
            .when(Member.ENTITY, not(Member.IDENTIFIED))
            .thenEach(
                    takes(Step.DNA_REQUEST, Body.RESCUE_INSTITUTION, Programme.VAGRANT_ASSISTANCE),
                    within(Step.DNA_REQUEST, workingDays(7), Step.ACCEPTANCE, Programme.VAGRANT_ASSISTANCE));

    /** 158号 二. */
    public static final Rule<Member> PLACED = shall(VAGRANTS_158, "N158-2.1", "二")
            .says(
                    "救助超过10天仍无法查明身份的滞留人员，站内照料或者站外托养",
                    "Who stays longer than ten days and cannot be identified is cared for there or elsewhere")
            .when(
                    Member.ENTITY,
                    allOf(caseDate().isAfter(Member.IN_RESCUE_SINCE.plusDays(number(10))), not(Member.IDENTIFIED)))
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "在站内照料，或者站外托养",
                    "cares for the person there, or has this done elsewhere",
                    Programme.VAGRANT_ASSISTANCE));

    /** 158号 二（三）. */
    public static final Rule<Member> REGISTRABLE = shall(VAGRANTS_158, "N158-2.2", "二（三）")
            .says(
                    "滞留超过3个月仍无法查明身份的，予以落户安置",
                    "Who stays longer than three months and cannot be identified is settled and registered")
            .reading(
                    "“超过”不含满3个月的当天；中断过的滞留怎样算，没有规定",
                    "Longer does not include the day on which three months are full; how an interrupted stay counts "
                            + "is not said")
            .forEvery(Member.ENTITY)
            .then(VagrantAssistance.REGISTRABLE.is(allOf(
                    caseDate().isAfter(Member.IN_RESCUE_SINCE.lastDayWithinMonths(number(3))),
                    not(Member.IDENTIFIED),
                    VagrantAssistance.STAY_COUNTS)));

    /** 158号 二（三）. */
    public static final ImmutableList<Rule<Member>> SETTLED = shall(VAGRANTS_158, "N158-2.3", "二（三）")
            .says(
                    "救助管理机构提出安置申请，民政部门提出安置方案报本级政府，公安机关办理户口登记",
                    "The institution asks for settlement, civil affairs makes a plan for the government, and the "
                            + "police register the person")
            .when(Member.ENTITY, VagrantAssistance.REGISTRABLE)
            .thenEach(
                    effect(
                            Body.RESCUE_INSTITUTION,
                            "向民政部门提出安置申请",
                            "asks civil affairs for settlement",
                            Programme.VAGRANT_ASSISTANCE),
                    effect(
                            Body.COUNTY,
                            "提出安置方案，报本级政府",
                            "makes a plan of settlement for the government",
                            Programme.VAGRANT_ASSISTANCE),
                    effect(Body.POLICE, "办理户口登记", "registers the person", Programme.VAGRANT_ASSISTANCE));

    /** 158号 二（三）. */
    public static final Rule<Member> TO_EXTREME_POVERTY = shall(VAGRANTS_158, "N158-2.4", "二（三）")
            .says(
                    "落户安置后符合特困人员条件的，纳入特困供养",
                    "Who is settled and meets the conditions is taken into extreme-poverty support")
            .reading("按特困人员的认定办理，不自动转入", "By recognition like everybody else’s, not by itself")
            .when(Member.ENTITY, allOf(Member.LONG_STAY_UNIDENTIFIED, eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)))
            .then(effect(
                    Body.COUNTY,
                    "办理特困人员认定，纳入特困供养",
                    "sees to recognition and takes the person into extreme-poverty support",
                    Programme.VAGRANT_ASSISTANCE));

    private Vagrants2015() {}
}
