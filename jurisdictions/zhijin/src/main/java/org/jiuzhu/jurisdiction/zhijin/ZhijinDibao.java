package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;

/**
 * Minimum living allowance (最低生活保障) in Zhijin. The plan says what is done and gives no figure, group or period:
 * each of these is an open term, for the county to state.
 */
final class ZhijinDibao {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    /** Which groups are in special hardship (一、2). */
    static final OpenTerm.OfCondition<Member> HARDSHIP_GROUP = OpenTerm.condition(
                    Member.ENTITY,
                    "ZJ-1-2.1#group",
                    PLAN.clause("一、2"),
                    "哪些人属于特殊困难群体",
                    "who belongs to a group in special hardship")
            .foundInEachCase();

    /** How much the supplement is, yuan a person a month (一、2). */
    static final OpenTerm.OfAmount<Member> HARDSHIP_SUPPLEMENT = OpenTerm.amount(
            Member.ENTITY,
            "ZJ-1-2.1#amount",
            PLAN.clause("一、2"),
            "特殊困难群体每月增发多少补助金",
            "the supplement for a group in special hardship, a month");

    /** What is deducted for working members of a family that does not draw dibao yet, yuan a month (一、3). */
    static final OpenTerm.OfAmount<Member> DEDUCTION = OpenTerm.amount(
            Member.ENTITY,
            "ZJ-1-3.1#deduction",
            PLAN.clause("一、3"),
            "尚未享受低保的家庭，就业成员每月抵扣多少收入",
            "the deduction for a member in work of a family that draws no dibao yet, a month");

    /** Who may be taken in as a household of one (一、3). */
    static final OpenTerm.OfCondition<Member> SINGLE_PERSON = OpenTerm.condition(
                    Member.ENTITY,
                    "ZJ-1-3.2#who",
                    PLAN.clause("一、3"),
                    "哪些人可以按“单人户”纳入低保",
                    "who may be taken in as a household of one")
            .foundInEachCase();

    /** Which changes give access to a gradual exit, beside taking up work (一、3). */
    static final OpenTerm.OfCondition<Household> OTHER_CHANGE = OpenTerm.condition(
                    Household.ENTITY,
                    "ZJ-1-3.3#change",
                    PLAN.clause("一、3"),
                    "除就业后收入超标以外，哪些变化适用渐退",
                    "which changes lead to a gradual exit, beside income from work above the standard")
            .foundInEachCase();

    /** How long a gradual exit lasts that does not follow from work (一、3). */
    static final OpenTerm.OfCount<Household> OTHER_MONTHS = OpenTerm.count(
                    Household.ENTITY,
                    "ZJ-1-3.3#months",
                    PLAN.clause("一、3"),
                    Unit.MONTHS,
                    "就业以外情形的渐退期月数",
                    "months of gradual exit after another change than work")
            .notBelow(Fraction.ONE);

    /** What counts as the necessary cost of working, where it is stated in yuan a month (二、9). */
    static final OpenTerm.OfAmount<Member> WORK_COST_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "ZJ-2-9.4#amount",
            PLAN.clause("二、9"),
            "已就业的低保对象每月扣减的就业成本（按定额）",
            "the necessary cost of working of a recipient, a month, as an amount");

    /** What counts as the necessary cost of working, where it is stated as a share of the dibao standard (二、9). */
    static final OpenTerm.OfCount<Member> WORK_COST_OF_STANDARD = OpenTerm.count(
            Member.ENTITY,
            "ZJ-2-9.4#share-of-standard",
            PLAN.clause("二、9"),
            Unit.RATE,
            "已就业的低保对象扣减的就业成本（占低保标准的比例）",
            "the necessary cost of working of a recipient, as a share of the dibao standard");

    /** What counts as the necessary cost of working, where it is stated as a share of the wages (二、9). */
    static final OpenTerm.OfCount<Member> WORK_COST_OF_WAGES = OpenTerm.count(
            Member.ENTITY,
            "ZJ-2-9.4#share-of-wages",
            PLAN.clause("二、9"),
            Unit.RATE,
            "已就业的低保对象扣减的就业成本（占工资的比例）",
            "the necessary cost of working of a recipient, as a share of the wages");

    /** How long the gradual exit after taking up work lasts (二、9). */
    static final OpenTerm.OfCount<Household> EXIT_MONTHS = OpenTerm.count(
                    Household.ENTITY,
                    "ZJ-2-9.5#months",
                    PLAN.clause("二、9"),
                    Unit.MONTHS,
                    "就业后收入超过低保标准的渐退期月数",
                    "months of gradual exit where income from work is above the standard")
            .notBelow(Fraction.ONE);

    private static final Amount<Member> WAGES =
            Member.INCOMES.where(Income.KIND.is(IncomeKind.WAGE)).sum(FamilyIncome.MONTHLY);

    static final Rule<Member> SUPPLEMENT = shall(PLAN, "ZJ-1-2.1", "一、2")
            .says(
                    "符合条件的特殊困难群体，增发补助金",
                    "Who qualifies as a member of a group in special hardship is paid a supplement")
            .reading(
                    "列在基本生活救助之下，读作在低保金之外增发；哪些群体、增发多少没有写，是待定项",
                    "It stands under basic living assistance, so it is read as paid on top of dibao; which groups and "
                            + "how much is open")
            .reading(
                    "一人只增发一次；不属于当地所定群体的，仍看57号第27条的四类人员",
                    "One supplement a person; who belongs to no group of the county may still be one of the four of "
                            + "§27 of Order 57")
            .overriding(Dibao2021.SUPPLEMENT_RULE, Texts.DIBAO_57.clause("§27"))
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            firstKnown(ZhijinFacts.IN_SPECIAL_HARDSHIP_GROUP, HARDSHIP_GROUP)))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, HARDSHIP_SUPPLEMENT));

    static final Rule<Member> INCOME_DEDUCTION = shall(PLAN, "ZJ-1-3.1", "一、3")
            .says(
                    "核算低保家庭收入时，落实收入抵扣政策",
                    "The policy of deductions is applied when a dibao family’s income is counted")
            .reading(
                    "文件写明的抵扣只有就业成本一项，故读作对就业成员的扣减；因残疾、重病的扣减按57号第13条",
                    "The cost of working is the only deduction that the plan names, so it is read as one for members "
                            + "in work; deductions for disability and illness follow §13 of Order 57")
            .reading(
                    "已享受低保的按二、9；首次申请的家庭国家规定也要扣减，扣多少没有写，是待定项",
                    "Who draws dibao has it by 二、9; for a family that applies the nation asks for it too, and how "
                            + "much is open")
            .when(Member.ENTITY, Member.EMPLOYED)
            .then(FamilyIncome.WORK_COST.is(DEDUCTION));

    static final Rule<Member> ALONE = shall(PLAN, "ZJ-1-3.2", "一、3")
            .says(
                    "落实低保“单人户”政策",
                    "People whom the single-person policy is for are taken into dibao as a household of one")
            .reading(
                    "没有写明哪些人，不推定为重残、重病人员；也没有写收入和财产怎么审，按全国单人户的规定",
                    "The plan names nobody, so neither disability nor illness is read in; income and property are "
                            + "tested as the national rules for people alone do")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            firstKnown(ZhijinFacts.MEETS_SINGLE_PERSON_CONDITIONS, SINGLE_PERSON),
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            MinimumLivingAllowance.ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> GRADUAL_EXIT = shall(PLAN, "ZJ-1-3.3", "一、3")
            .says(
                    "不再符合条件的低保家庭，落实渐退政策",
                    "A dibao family that no longer qualifies leaves dibao gradually")
            .reading(
                    "文件只写明就业一种情形（二、9）；其他变化是否适用、期限多长没有写，是待定项",
                    "The plan describes one case, work (二、9); whether other changes count, and for how long, is open")
            .when(
                    Household.ENTITY,
                    allOf(
                            MinimumLivingAllowance.RECEIVES,
                            not(MinimumLivingAllowance.MEETS_CONDITIONS),
                            firstKnown(ZhijinFacts.OTHER_CHANGE, OTHER_CHANGE)))
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, OTHER_MONTHS, Household.GRADUAL_EXIT_SINCE));

    static final Rule<Member> WORK_COST = shall(PLAN, "ZJ-2-9.4", "二、9")
            .says(
                    "已就业的低保对象，核算家庭收入时扣减必要的就业成本",
                    "For a recipient who has taken up work, the necessary cost of working is deducted from the "
                            + "family’s income")
            .reading(
                    """
                    每名就业的低保对象扣减一次，依全国规定不超过其本人工资；\
                    扣多少没有写，当地可以按定额、低保标准的比例或工资的比例确定""",
                    "Once for each recipient in work, by the national rule no more than that person’s wages; how much "
                            + "is open, and the county may state it as an amount, as a share of the standard, or as a "
                            + "share of the wages")
            .overriding(INCOME_DEDUCTION, PLAN.clause("二、9"))
            .when(Member.ENTITY, allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED))
            .then(FamilyIncome.WORK_COST.is(firstKnown(
                    WORK_COST_AMOUNT,
                    firstKnown(STANDARD.times(WORK_COST_OF_STANDARD), WAGES.times(WORK_COST_OF_WAGES)))));

    static final Rule<Household> GRADUAL_EXIT_AFTER_WORK = shall(PLAN, "ZJ-2-9.5", "二、9")
            .says(
                    "有成员就业的低保家庭，人均收入超过低保标准后，给予一定时间的渐退期",
                    "A dibao family with a member in work whose income per head is above the standard is granted some "
                            + "time of gradual exit")
            .reading(
                    "“给予”是义务，不是可以；多长时间没有写，是待定项",
                    "“Is granted” is a duty, not a power; how long is open")
            .reading(
                    "“超过”不含等于；人均收入按扣减就业成本之后计算；没有写收入上限",
                    "Above is strict; income per head is what is left after the deduction; no ceiling is named")
            .replacing(Dibao2021.GRADUAL_EXIT, Texts.OPINION_2020.clause("二（三）11"))
            .overriding(GRADUAL_EXIT, PLAN.clause("二、9"))
            .when(
                    Household.ENTITY,
                    allOf(
                            MinimumLivingAllowance.RECEIVES,
                            Household.MEMBERS.any(allOf(MinimumLivingAllowance.COUNTED, Member.EMPLOYED)),
                            MinimumLivingAllowance.INCOME_PER_HEAD.isAbove(STANDARD)))
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, EXIT_MONTHS, Household.GRADUAL_EXIT_SINCE));

    private ZhijinDibao() {}
}
