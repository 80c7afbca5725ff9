package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2022;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Period;

/** Minimum living allowance (最低生活保障) in Tunxi. */
final class TunxiDibao {

    /**
     * What counts as the necessary cost of working, yuan a month for a recipient; the text gives no figure (四（十）).
     */
    static final OpenTerm.OfAmount<Member> WORK_COST_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "TX-4-10.8#work-cost",
            OPINION.clause("四（十）"),
            "就业的低保对象每月扣减多少必要的就业成本",
            "the necessary cost of working, a month, for a recipient in work");

    /**
     * In a low-income family that draws no dibao, not in extreme-poverty support, and alone below the standard
     * (三（五）).
     */
    private static final Condition<Member> IN_LOW_INCOME_FAMILY_AND_NOT_COVERED = allOf(
            Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD),
            not(Member.ofHousehold(MinimumLivingAllowance.RECEIVES)),
            MinimumLivingAllowance.COUNTED,
            MinimumLivingAllowance.ALONE_BELOW_STANDARD);

    private static final Condition<Award> RUNNING_DIBAO =
            allOf(Award.PROGRAMME.is(Programme.MINIMUM_LIVING_ALLOWANCE), Award.RUNNING);

    private static final Condition<Household> CLASS_C =
            Household.AWARDS.any(allOf(RUNNING_DIBAO, Award.CLASS.is(AllowanceClass.C)));

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.1", "二（二）")
            .says(
                    "基本生活出现困难的，按规定给予低保或特困供养",
                    "Who cannot meet basic needs is directed to dibao or to extreme-poverty support, whichever rules "
                            + "are met")
            .reading(
                    """
                    文件没有文号和日期：它落实黄办〔2021〕15号，不早于2021年；为2022年定目标，不晚于2022年；\
                    其间是哪一天推不出来""",
                    "The text has neither number nor date: it carries out 黄办〔2021〕15号, so it is not older than "
                            + "2021, and sets a target for 2022, so it is not younger; which day between them it does "
                            + "not show")
            .reading(
                    """
                    适用首日取2021年7月1日，依据在文件之外：57号、43号自那天起允许乡镇（街道）审核确认；\
                    2021年、2022年的案件应当对照有日期的文本""",
                    "2021-07-01 is taken as the first day, on a ground outside the text: from then on Orders 57 and 43 "
                            + "let towns decide; a case of 2021 or 2022 is to be checked against a dated copy")
            .reading(
                    "本句只作分流，能否享受按各项目的规定",
                    "The sentence only directs; each programme’s own rules decide")
            .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请低保，按规定办理",
                    "directs the household to dibao and examines it by the rules",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> URBAN_UNEMPLOYED = shall(OPINION, "TX-3-5.1", "三（五）")
            .says(
                    "符合条件的城镇失业人员，及时纳入低保",
                    "Urban unemployed people who qualify are taken into dibao without delay")
            .reading("“城镇失业”和“返乡”是两类人员", "“Urban unemployed” and “returned home” are two groups")
            .when(
                    Member.ENTITY,
                    allOf(Member.URBAN_UNEMPLOYED, Member.ofHousehold(MinimumLivingAllowance.MEETS_CONDITIONS)))
            .then(effect(
                    Body.TOWNSHIP,
                    "及时纳入低保（城镇失业人员）",
                    "takes the family of an unemployed person in without delay",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> RETURNED_HOME = shall(OPINION, "TX-3-5.2", "三（五）")
            .says(
                    "符合条件的返乡人员，及时纳入低保",
                    "People who returned home and qualify are taken into dibao without delay")
            .when(Member.ENTITY, allOf(Member.RETURNEE, Member.ofHousehold(MinimumLivingAllowance.MEETS_CONDITIONS)))
            .then(effect(
                    Body.TOWNSHIP,
                    "及时纳入低保（返乡人员）",
                    "takes the family of who returned home in without delay",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> ALONE_SEVERELY_DISABLED = shall(OPINION, "TX-3-5.3", "三（五）")
            .says(
                    "低收入家庭中的重度残疾人，参照“单人户”纳入低保",
                    "A severely disabled member of a low-income family is taken into dibao alone")
            .reading(
                    "“参照单人户”即只按本人、照全国单人户的规定审收入；重度指一级、二级",
                    "“By reference to a household of one” means that the person’s own income is tested as the national "
                            + "rules for people alone do; severe is grade 1 or 2")
            .reading(
                    """
                    家庭已整户享受低保、或本人已在特困供养的，已经得到保障，不再单独纳入；\
                    “等政策措施”中的其他措施没有写明，不在内""",
                    "Where the family draws dibao as a whole, or the person is in extreme-poverty support, there is "
                            + "nothing left to cover; the other measures that the sentence hints at are not read in")
            .when(Member.ENTITY, allOf(IN_LOW_INCOME_FAMILY_AND_NOT_COVERED, People.SEVERELY_DISABLED))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Member> ALONE_SERIOUSLY_ILL = shall(OPINION, "TX-3-5.4", "三（五）")
            .says(
                    "低收入家庭中的重病患者，参照“单人户”纳入低保",
                    "A seriously ill member of a low-income family is taken into dibao alone")
            .reading("同TX-3-5.3", "Read as TX-3-5.3")
            .when(Member.ENTITY, allOf(IN_LOW_INCOME_FAMILY_AND_NOT_COVERED, Member.SERIOUSLY_ILL))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> REVIEWED_YEARLY = shall(OPINION, "TX-3-5.7", "三（五）")
            .says("A类、B类低保家庭一年核查一次", "Dibao households of class A or B are reviewed once a year")
            .reading("自批准或上次核查起12个月之内", "Within 12 months of the grant or the last review")
            .overriding(DibaoProcedure2021.REVIEW_YEARLY, Texts.DIBAO_57.clause("§31"))
            .overriding(DibaoProcedure2021.REVIEW_HALF_YEARLY, Texts.DIBAO_57.clause("§31"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AWARDS.any(allOf(
                                    RUNNING_DIBAO, Award.CLASS.isOneOf(these(AllowanceClass.A, AllowanceClass.B)))),
                            not(CLASS_C)))
            .then(reviewedEvery(12, Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> REVIEWED_HALF_YEARLY = shall(OPINION, "TX-3-5.8", "三（五）")
            .says("C类低保家庭半年核查一次", "Dibao households of class C are reviewed every half year")
            .reading("自批准或上次核查起6个月之内", "Within 6 months of the grant or the last review")
            .overriding(DibaoProcedure2021.REVIEW_YEARLY, Texts.DIBAO_57.clause("§31"))
            .overriding(DibaoProcedure2021.REVIEW_HALF_YEARLY, Texts.DIBAO_57.clause("§31"))
            .when(Household.ENTITY, CLASS_C)
            .then(reviewedEvery(6, Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Unruled CRITERIA_IMPROVED = shall(OPINION, "TX-3-5.9", "三（五）")
            .says(
                    "完善认定低保对象的综合标准，适度扩大覆盖面",
                    "The overall criteria for recognising dibao recipients are improved and somewhat more people "
                            + "covered")
            .organisational("认定标准另行规定", "The criteria are set elsewhere");

    static final Rule<Member> WORK_COST = shall(OPINION, "TX-4-10.8", "四（十）")
            .says(
                    "低保对象就业的，核算家庭收入时扣减必要的就业成本",
                    "For a recipient in work, the necessary cost of working is deducted from the family’s income")
            .reading(
                    "每名就业的低保对象扣减一次，依全国规定不超过其本人工资；数额由当地确定",
                    "Once for each recipient in work, by the national rule no more than that person’s wages; how much "
                            + "is for the place to say")
            .when(Member.ENTITY, allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED))
            .then(FamilyIncome.WORK_COST.is(WORK_COST_AMOUNT));

    static final Rule<Household> GRADUAL_EXIT = shall(OPINION, "TX-4-10.9", "四（十）")
            .says(
                    "低保家庭人均收入超过低保标准的，给予6个月渐退期",
                    "A dibao family whose income per head is above the standard draws dibao for six months more")
            .reading(
                    "“对家庭成员人均收入超过低保标准的”另起一句，不以有人就业为条件，没有收入上限",
                    "The sentence stands by itself: any dibao family, in work or not, with no ceiling of income")
            .reading(
                    """
                    国家的规定（57号§33、2020意见二（三）11）都说就业；\
                    本句以分号和“对”另起，没有“就业后”，故谁在业、何时就业都不问""",
                    "The nation (§33 of Order 57, the opinion of 2020) speaks of work; this sentence is set off by a "
                            + "semicolon and does not, so neither who works nor since when is asked")
            .reading(
                    "六个月从哪个月起、期内每月发多少，文件没有写",
                    "From which month the six run, and what is paid in each, the text does not say")
            .reading("人均收入按扣减就业成本之后计算", "Income per head is what is left after the deduction")
            .replacing(Dibao2021.GRADUAL_EXIT, Texts.OPINION_2020.clause("二（三）11"))
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, MinimumLivingAllowance.ABOVE_STANDARD))
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, number(6), Household.GRADUAL_EXIT_SINCE));

    static final Rule<Household> TOWN_DECIDES = shall(OPINION, "TX-7-21.1", "七（二十一）")
            .says("低保由镇（街道）审核确认", "The town (subdistrict) decides on dibao")
            .reading(
                    "权限自文件适用之日起下放",
                    "The power lies with the towns from the day on which the document applies")
            .reading(
                    """
                    文件没有日期，只看得出在2021年至2022年之间；从2021-07-01起适用是本库的选择，\
                    这两年的案件要核对有日期的文本""",
                    "The document has no date and shows only that it lies between 2021 and 2022. That it applies from "
                            + "2021-07-01 is a choice made here; cases of these two years are to be checked against a "
                            + "dated copy")
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

    static final Rule<Household> WITHIN_20_DAYS = shall(OPINION, "TX-7-21.6", "七（二十一）")
            .says("低保申请20个工作日内办结", "A dibao application is decided within 20 working days")
            .reading(
                    "自受理次日起算，第20个工作日仍在期内；公示等环节都在其中",
                    "Counted from the day after acceptance, the 20th included, with all steps in it")
            .reading(
                    """
                    本区自己压缩时限，没有给特殊情况留例外；57号§22、83号的45个工作日是“可以”，本区不用，\
                    公示有异议的也是20个工作日""",
                    "The district shortens its own time and leaves no exception for special cases. The 45 working days "
                            + "of 57号 §22 and 83号 are a “may” of which it makes no use, after an objection too")
            .overriding(DibaoProcedure2021.LIMIT_30, Texts.DIBAO_57.clause("§22"))
            .overriding(DibaoProcedure2022.LIMIT_20_TOWN, Texts.NOTICE_83.clause("四（一）"))
            .overriding(DibaoProcedure2022.LIMIT_45, Texts.DIBAO_57.clause("§22"))
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, Programme.MINIMUM_LIVING_ALLOWANCE));

    private TunxiDibao() {}
}
