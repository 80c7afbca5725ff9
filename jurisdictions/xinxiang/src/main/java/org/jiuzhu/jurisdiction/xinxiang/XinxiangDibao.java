package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.monthAfter;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.MonitoringCategory;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** Minimum living allowance (最低生活保障) in Xinxiang. */
final class XinxiangDibao {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    /**
     * In a low-income family that draws no dibao, not in extreme-poverty support, and alone below the standard
     * (一（一）).
     */
    private static final Condition<Member> IN_LOW_INCOME_FAMILY_AND_NOT_COVERED = allOf(
            Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD),
            not(Member.ofHousehold(MinimumLivingAllowance.RECEIVES)),
            MinimumLivingAllowance.COUNTED,
            MinimumLivingAllowance.ALONE_BELOW_STANDARD);

    /** 低保对象: draws dibao alone, or with the household and is not in extreme-poverty support. */
    private static final Condition<Member> RECIPIENT = anyOf(
            MinimumLivingAllowance.RECEIVES_ALONE,
            allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), not(ExtremePovertySupport.RECEIVES)));

    static final Rule<Member> ALONE_SERIOUSLY_ILL = may(PLAN, "XX-1-1.1", "一（一）")
            .says(
                    "低收入家庭中的重病人员，家庭未享受低保、本人未纳入特困供养的，可以参照“单人户”纳入低保",
                    "A seriously ill person of a low-income family that draws no dibao may be taken into dibao alone, "
                            + "unless in extreme-poverty support")
            .reading(
                    "文件没有写明施行日期，自印发通知的日期2021年11月29日起适用",
                    "The text names no day of effect; it applies from the date of the issuing notice, 2021-11-29")
            .reading(
                    "“未纳入低保”指家庭没有整户享受低保；本人已按单人户享受的，复核时不因此排除",
                    "“Not covered by dibao” means that the family does not draw it as a whole; who draws it alone "
                            + "already is not shut out at a review")
            .reading(
                    "“参照单人户”即按全国单人户的规定审本人收入；财产已随低收入家庭的认定审过",
                    "“By reference to a household of one” means that the person’s own income is tested as the national "
                            + "rules for people alone do; property was examined with the low-income family")
            .when(Member.ENTITY, allOf(IN_LOW_INCOME_FAMILY_AND_NOT_COVERED, Member.SERIOUSLY_ILL))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> ALONE_SEVERELY_DISABLED = may(PLAN, "XX-1-1.2", "一（一）")
            .says(
                    "低收入家庭中的重残人员，家庭未享受低保、本人未纳入特困供养的，可以参照“单人户”纳入低保",
                    "A severely disabled person of a low-income family that draws no dibao may be taken into dibao "
                            + "alone, unless in extreme-poverty support")
            .reading("“重残”指一级、二级残疾", "Severe disability is grade 1 or 2")
            .when(Member.ENTITY, allOf(IN_LOW_INCOME_FAMILY_AND_NOT_COVERED, People.SEVERELY_DISABLED))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> ALONE_SUPPORTED_BY_FAMILY = may(PLAN, "XX-1-1.3", "一（一）")
            .says(
                    "生活困难、由父母或兄弟姐妹供养的成年无业重度残疾人，可以参照“单人户”纳入低保",
                    "An adult without work who is severely disabled, in difficulty and supported by parents or "
                            + "siblings may be taken into dibao alone")
            .reading(
                    "这类人员与前一类以逗号分开，“低收入家庭”和“未纳入”只限定前一类",
                    "A comma sets this group apart: “low-income family” and “not covered” qualify only the group "
                            + "before it")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            People.ADULT,
                            not(Member.EMPLOYED),
                            People.SEVERELY_DISABLED,
                            Member.LIFE_DIFFICULT,
                            Member.SUPPORTED_BY_PARENTS_OR_SIBLINGS,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            MinimumLivingAllowance.ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> SCREEN_UNSTABLE = shall(PLAN, "XX-1-1.4", "一（一）")
            .says(
                    "脱贫不稳定户中符合条件的人员，及时纳入低保",
                    "Who qualifies in a household lifted from poverty but unstable is taken in promptly")
            .reading("低保条款中的“纳入保障范围”先指低保", "“The guarantee” in the dibao clause is dibao first")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.MONITORING.is(MonitoringCategory.UNSTABLE),
                            MinimumLivingAllowance.MEETS_CONDITIONS))
            .then(effect(
                    Body.TOWNSHIP,
                    "监测预警发现后，及时纳入低保",
                    "take the household in promptly, found by monitoring",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> SCREEN_MARGINAL = shall(PLAN, "XX-1-1.5", "一（一）")
            .says(
                    "边缘易致贫户中符合条件的人员，及时纳入低保",
                    "Who qualifies in a marginal household at risk is taken in promptly")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.MONITORING.is(MonitoringCategory.MARGINAL),
                            MinimumLivingAllowance.MEETS_CONDITIONS))
            .then(effect(
                    Body.TOWNSHIP,
                    "监测预警发现后，及时纳入低保",
                    "take the household in promptly, found by monitoring",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> SCREEN_SUDDEN = shall(PLAN, "XX-1-1.6", "一（一）")
            .says(
                    "突发严重困难户中符合条件的人员，及时纳入低保",
                    "Who qualifies in a household in sudden serious difficulty is taken in promptly")
            .when(
                    Household.ENTITY,
                    allOf(Household.MONITORING.is(MonitoringCategory.SUDDEN), MinimumLivingAllowance.MEETS_CONDITIONS))
            .then(effect(
                    Body.TOWNSHIP,
                    "监测预警发现后，及时纳入低保",
                    "take the household in promptly, found by monitoring",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> SUPPLEMENT = may(PLAN, "XX-1-1.7", "一（一）")
            .says(
                    "低保对象中的重度残疾人、重病患者、老年人、未成年人，可以适当提高救助水平（分类施保）",
                    "Recipients who are severely disabled, seriously ill, elderly or minors may be given somewhat more")
            .reading(
                    "列举之后的“等”没有写明的人员不在内；一人属于几类的，只增发一次",
                    "Groups beyond the four that the list leaves open are not read in; who is in several groups gets "
                            + "one supplement")
            .replacing(Dibao2021.SUPPLEMENT_RULE, Texts.DIBAO_57.clause("§27"))
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL, People.ELDERLY, People.MINOR)))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, MinimumLivingAllowance.SUPPLEMENT));

    static final Unruled SYSTEMS_PUT_IN_ORDER = shall(PLAN, "XX-1-1.8", "一（一）")
            .says(
                    "规范低保等救助制度，调整原来只针对建档立卡贫困户的“单人户”做法",
                    "Dibao and the other systems are put in order, and the one-person household made for the "
                            + "registered poor is adjusted")
            .organisational(
                    "调整的内容就是后面的单人户两类人员",
                    "What is adjusted stands in the sentences on people taken in alone");

    static final Rule<Member> RUN_ON_AFTER_DEATH = may(PLAN, "XX-1-4.3", "一（四）")
            .says(
                    "低保对象死亡后，家庭仍符合低保条件或低收入条件的，可以给予1个月渐退期",
                    "After a recipient’s death one month more may be given where the family still meets the dibao or "
                            + "the low-income conditions")
            .reading(
                    "仍符合低保条件的家庭本来就继续享受低保；渐退的是死者的一份，自死亡次月起算",
                    "A family that still qualifies stays in dibao anyway; what runs on is the share of the deceased, "
                            + "from the month after the death")
            .reading("没有其他家庭成员的，没有渐退期", "Where nobody of the family is left, nothing runs on")
            .reading(
                    "按单人户享受低保的人也是低保对象；享受特困供养的人不是",
                    "Who drew dibao alone was a recipient too; who was in extreme-poverty support was not")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.DIED,
                            RECIPIENT,
                            Member.ofHousehold(allOf(
                                    Household.MEMBERS.any(allOf(not(People.DIED), People.CO_LIVING)),
                                    anyOf(
                                            MinimumLivingAllowance.MEETS_CONDITIONS,
                                            LowIncomeMargin.LOW_INCOME_HOUSEHOLD)))))
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, number(1), monthAfter(Member.DECEASED_ON)));

    /** How much the share of the deceased is, yuan for the month (一（四）); the text does not say. */
    static final OpenTerm.OfAmount<Member> SHARE_OF_DECEASED = OpenTerm.amount(
            Member.ENTITY,
            "XX-1-4.3#share",
            PLAN.clause("一（四）"),
            "死者一份在渐退期的发放额",
            "share of the deceased for the month that it runs on");

    static final Rule<Member> SHARE_RUNS_ON = shall(PLAN, "XX-1-4.3/2", "一（四）")
            .says(
                    "渐退期内发放死者的一份，数额由当地确定",
                    "In that month the share of the deceased is paid, as the place sets it")
            .when(Member.ENTITY, runsOn(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.RUN_ON, SHARE_OF_DECEASED));

    private static final Condition<Member> OF_DIBAO_FAMILY = Member.ofHousehold(MinimumLivingAllowance.RECEIVES);

    static final Rule<Member> NO_WORK_COST = shall(PLAN, "XX-2-4.4/2", "二（四）")
            .says(
                    "低保对象的就业成本，主管机关不按30%扣减的，不扣减",
                    "For a recipient the authority deducts the 30 % as the cost of working, or nothing")
            .reading(
                    "本句只说低保对象；尚未享受低保的，就业成本仍按57号第13条，扣多少没有写，是待定项",
                    "The sentence is about recipients. For who draws no dibao yet, §13 of Order 57 asks for the cost "
                            + "of working, and how much is open")
            .when(Member.ENTITY, OF_DIBAO_FAMILY)
            .then(FamilyIncome.WORK_COST.is(NOTHING));

    static final Rule<Member> WORK_COST = may(PLAN, "XX-2-4.4", "二（四）")
            .says(
                    "低保对象就业的，核算家庭收入时可以按低保标准的30%扣减就业成本",
                    "For a recipient in work, 30 % of the dibao standard may be deducted from the family’s income as "
                            + "the cost of working")
            .reading(
                    "按月标准计算，每名就业的低保对象扣减一次；依全国规定不超过其本人工资",
                    "Of the monthly standard, once for each recipient in work; by the national rule no more than that "
                            + "person’s wages")
            .reading(
                    "单独享受低保的人核算的是本人收入，怎么核算是全国规定的待定项，本句只用于家庭收入",
                    "For who draws dibao alone it is the person’s own income that counts, an open term of the nation; "
                            + "this sentence is about the family’s")
            .overriding(NO_WORK_COST, PLAN.clause("二（四）"))
            .when(Member.ENTITY, allOf(OF_DIBAO_FAMILY, Member.EMPLOYED))
            .then(FamilyIncome.WORK_COST.is(STANDARD.times(percent(30))));

    static final Rule<Household> GRADUAL_EXIT = shall(PLAN, "XX-2-4.5", "二（四）")
            .says(
                    "有低保对象就业、家庭人均收入超过低保标准且不高于1.5倍的，给予3个月渐退期",
                    "A family with a recipient in work whose income per head is above the dibao standard and at most "
                            + "1.5 times it draws dibao for three months more")
            .reading(
                    "“可”只修饰扣减就业成本；符合区间的，渐退期应当给予",
                    "“May” governs the deduction only; in the interval the months have to be given")
            .reading(
                    """
                    在业的是任何一名计入的低保对象；没有要求超标由就业引起，也没有要求享受低保之后才就业，\
                    57号§33的“就业后”不另加""",
                    "Any counted recipient may be the one in work; that the excess came of the work, or the work after "
                            + "the grant, is not asked, and “after taking up work” of §33 of Order 57 is not read in")
            .reading(
                    "三个月从哪个月起、期内每月发多少，文件没有写",
                    "From which month the three run, and what is paid in each, the text does not say")
            .reading("人均收入按扣减就业成本之后计算", "Income per head is what is left after the deduction")
            .replacing(Dibao2021.GRADUAL_EXIT, Texts.OPINION_2020.clause("二（三）11"))
            .when(
                    Household.ENTITY,
                    allOf(
                            MinimumLivingAllowance.RECEIVES,
                            Household.MEMBERS.any(allOf(MinimumLivingAllowance.COUNTED, Member.EMPLOYED)),
                            MinimumLivingAllowance.INCOME_PER_HEAD.isAbove(STANDARD),
                            MinimumLivingAllowance.INCOME_PER_HEAD.isAtMost(STANDARD.times(rate("1.5")))))
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, number(3), Household.GRADUAL_EXIT_SINCE));

    static final Rule<Household> TOWNSHIP_DECIDES = shall(PLAN, "XX-5-1.1", "五（一）")
            .says("低保由乡镇（街道）审核确认", "The township (subdistrict) decides on dibao")
            .reading("权限自文件印发之日起下放", "The power lies with the townships from the day of the document")
            .reading(
                    "2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "From July 2026 only the province can rule that the township decides (§44 of the law), so the "
                            + "sentence holds to June 2026")
            .reading(
                    "没有写低保边缘家庭，其认定不当然随之下放（见N39-2.1）",
                    "Margin households are not named, so their recognition does not go along by itself (see N39-2.1)")
            .inForce(Period.until("2026-06-30"))
            .overriding(DibaoProcedure2021.COUNTY_DECIDES, Texts.DIBAO_57.clause("§2"))
            .overriding(DibaoProcedure2021.TOWN_DECIDES, Texts.DIBAO_57.clause("§2"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    private XinxiangDibao() {}
}
