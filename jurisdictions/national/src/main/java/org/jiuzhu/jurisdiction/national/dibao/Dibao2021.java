package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.MonthEffect.Respect;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Dibao by the measures of 2021 (57号): who applies alone, how much, changes and the gradual exit. */
public final class Dibao2021 {

    /** 57号 §8 (1). */
    public static final Rule<Member> ALONE_SEVERELY_DISABLED = shall(DIBAO_57, "N57-8.1", "§8")
            .says(
                    "边缘家庭中的一、二级重度残疾人和三级智力、精神残疾人，可以单独申请",
                    "In a margin household, people severely disabled, or intellectually or mentally disabled of grade "
                            + "3, can apply alone")
            .reading(
                    "“可以单独提出申请”是申请人的权利；家庭本身符合低保的应当整户纳入，不适用单人户",
                    "That they can apply alone is a right of theirs; a household that itself qualifies is taken in as "
                            + "a whole")
            .reading(
                    "本人收入怎么取由地方定（待定项）；财产按边缘家庭的规定已经审过",
                    "What counts as the person’s income is for places, an open term; property was examined with the "
                            + "margin household")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            People.SEVERE_OR_GRADE_THREE_MENTAL,
                            MinimumLivingAllowance.IN_MARGIN_HOUSEHOLD,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (2). */
    public static final Rule<Member> ALONE_SERIOUSLY_ILL = shall(DIBAO_57, "N57-8.2", "§8")
            .says(
                    "边缘家庭中患当地认定的重特大疾病的人，可以单独申请",
                    "In a margin household, seriously ill people can apply alone")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            Member.SERIOUSLY_ILL,
                            MinimumLivingAllowance.IN_MARGIN_HOUSEHOLD,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (3). */
    public static final Rule<Member> ALONE_RELIGIOUS = shall(DIBAO_57, "N57-8.3", "§8")
            .says(
                    "脱离家庭、在宗教场所居住三年以上的生活困难的宗教教职人员，可以单独申请",
                    "Religious staff in difficulty who have lived apart at a religious site for three years can apply "
                            + "alone")
            .reading(
                    "已脱离家庭独立生活，不看原家庭是否符合低保",
                    "They live apart from the family, so whether that family qualifies does not matter")
            .when(Member.ENTITY, MinimumLivingAllowance.RELIGIOUS_STAFF)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (4). */
    public static final Rule<Member> ALONE_OTHER = shall(DIBAO_57, "N57-8.6", "§8")
            .says(
                    "县级以上民政部门规定的其他特殊困难人员，可以单独申请",
                    "Others in special difficulty whom civil affairs of a county or higher names can apply alone")
            .reading(
                    "规定了哪些人是待定项；个案已经认定的，以认定为准；当地没有规定的，把待定项设为否，不推定没有",
                    "Whom they name is an open term, and a finding on the person goes first; where nobody is named the "
                            + "term is set to false, which is not supposed")
            .reading(
                    "不以边缘家庭为前提；财产怎么审由地方定，是待定项。83号一（一）的“等特殊困难人员”同此",
                    "The household need not be a margin household; how property is examined is open. So it is with "
                            + "“and others in special difficulty” of Notice 83")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            firstKnown(NationalFacts.OTHER_SPECIAL_DIFFICULTY, MinimumLivingAllowance.OTHER_ALONE),
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            MinimumLivingAllowance.ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §21. */
    public static final Rule<Household> PAID_FROM_NEXT_MONTH = shall(DIBAO_57, "N57-21.1", "§21")
            .says("从确认同意之日的下月起发放低保金", "The allowance is paid from the month after the decision")
            .forEvery(Household.ENTITY)
            .then(effect(
                            Body.COUNTY,
                            "从作出确认同意决定的下月起发放",
                            "pays from the month after the decision to confirm",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.startsAfter(Step.DECISION)));

    /** 57号 §23: by the shortfall, where no classes are published. */
    public static final Rule<Household> SHORTFALL = shall(DIBAO_57, "N57-23.1", "§23")
            .says(
                    "低保金可以按人均收入与低保标准的实际差额计算",
                    "The allowance can be the actual difference of income per head and standard")
            .reading(
                    """
                    按标准乘以人数减家庭收入计算，不先对人均数取整；取整办法国家没有规定，是整分的照发，\
                    不是整分的由地方规定""",
                    "Standard times members less household income, never rounding per head; the nation does not say "
                            + "how to round: whole fen are paid as they are, any other amount as the place rounds")
            .reading(
                    "当地公布分档标准的按分档，没有公布的按差额；2026年7月起社会救助法§18仍是两种办法",
                    "By classes where the place publishes them, otherwise by the difference; §18 of the law of 2026 "
                            + "keeps both ways")
            .when(Household.ENTITY, not(MinimumLivingAllowance.PAYS_BY_CLASS))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, MinimumLivingAllowance.SHORTFALL_AMOUNT));

    /** 57号 §23: by classes, where they are published. */
    public static final Rule<Household> BAND = shall(DIBAO_57, "N57-23.2", "§23")
            .says("低保金也可以按困难程度和人员情况分档计算", "The allowance can also follow classes of difficulty")
            .reading(
                    "分档标准按人按月，乘以共同生活的家庭成员人数",
                    "The amount of a class is for one person, and taken times the co-living members")
            .when(Household.ENTITY, MinimumLivingAllowance.PAYS_BY_CLASS)
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.ALLOWANCE,
                    MinimumLivingAllowance.HEADCOUNT.times(where(
                                    inClass(AllowanceClass.A), Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("a"))
                            .where(inClass(AllowanceClass.B), Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("b"))
                            .otherwise(Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("c")))));

    /** 57号 §23 with §8: a person alone. */
    public static final Rule<Member> ALONE_AMOUNT = shall(DIBAO_57, "N57-23.3", "§8、§23")
            .says("单独申请的人按一人户的差额计算", "A person alone gets the difference for a household of one")
            .reading(
                    "本人收入怎么取由地方定，是待定项",
                    "What counts as the person’s income is for places, an open term")
            .when(Member.ENTITY, eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, MinimumLivingAllowance.ALONE_SHORTFALL));

    /** 57号 §27: from July 2021; since July 2026 also §20 of the law. */
    public static final Rule<Member> SUPPLEMENT_RULE = shall(DIBAO_57, "N57-27.1", "§27")
            .says(
                    "获得低保后仍有困难的老年人、未成年人、重度残疾人和重病患者，政府应当采取措施保障",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty "
                            + "with dibao are given more")
            .reading(
                    "“仍有困难”是条件，由经办机构认定；没有认定的不推定有，也不推定没有",
                    "To be still in difficulty is a condition, found by the authority; while it is not, neither is "
                            + "supposed")
            .reading(
                    "怎么保障、增发多少由地方定，是待定项，不影响低保金本身",
                    "How much is for places, an open term that leaves the allowance itself alone")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            MinimumLivingAllowance.HAS_SPECIAL_DIFFICULTY,
                            NationalFacts.STILL_DIFFICULT_WITH_DIBAO))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, MinimumLivingAllowance.SUPPLEMENT));

    /** 57号 §30. */
    public static final Rule<Household> CHANGES_ARE_REPORTED = shall(DIBAO_57, "N57-30.1", "§30")
            .says(
                    "低保家庭的人口、收入、财产变化应当及时告知",
                    "A dibao household reports changes of its members, income and property")
            .when(Household.ENTITY, MinimumLivingAllowance.RECEIVES)
            .then(effect(
                    Body.RECIPIENT,
                    "家庭人口、收入、财产变化的，及时告知乡镇（街道）",
                    "reports changes of members, income and property to the township",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §31. */
    public static final Rule<Household> UNCHANGED_STAYS = shall(DIBAO_57, "N57-31.3", "§31")
            .says(
                    "核查期内经济状况没有明显变化的，不调整金额",
                    "Between reviews the amount stays, unless circumstances change obviously")
            .reading(
                    "说的是家庭经济状况：收入小有出入不重新核算；低保标准调整见N57-31.3/2",
                    "It is about the family’s means: small differences of income lead to no new reckoning. For a new "
                            + "dibao standard see N57-31.3/2")
            .reading(
                    """
                    结果中的金额是按当日的事实和标准算出的数；与已发的不同而没有明显变化的，\
                    在下次核查之前仍按已发的发放""",
                    "The amount of a result is what the facts and the standard of the day come to; where it differs "
                            + "from what is paid and nothing changed obviously, what is paid goes on until the next "
                            + "review")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, not(Household.OBVIOUSLY_CHANGED)))
            .then(effect(
                            Body.COUNTY,
                            "核查期内不再调整低保金额度",
                            "does not adjust the amount between reviews",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.staysUntilReview(Respect.CIRCUMSTANCES)));

    /** 57号 §31: a new standard. */
    public static final Rule<Household> NEW_STANDARD_WAITS = shall(DIBAO_57, "N57-31.3/2", "§31")
            .says(
                    "核查期内遇低保标准调整，当地规定不随即重新核算的，也不调整金额",
                    "Where a place does not reckon anew at once when the dibao standard changes between reviews, the "
                            + "amount stays then too")
            .reading(
                    "条文没有写低保标准调整是否也等到下次核查，是待定项；没有规定的，两种都可能",
                    "The text does not say whether a new standard waits for the next review too, which is an open "
                            + "term; while nothing is said, either may be")
            .when(
                    Household.ENTITY,
                    allOf(MinimumLivingAllowance.RECEIVES, not(MinimumLivingAllowance.NEW_STANDARD_AT_ONCE)))
            .then(effect(
                            Body.COUNTY,
                            "标准调整的，到下次核查再调整金额",
                            "adjusts the amount to a new standard at the next review",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.staysUntilReview(Respect.STANDARD)));

    /** 57号 §31: from which month a change counts. */
    public static final Rule<Household> CHANGE_COUNTS_LATER = shall(DIBAO_57, "N57-31.5", "§31")
            .says(
                    "情况变化后，当地规定从变化后第二个整月起增发、减发、停发的，按其规定",
                    "Where a place raises, cuts or ends the allowance from the second whole month after a change, that "
                            + "counts")
            .reading(
                    """
                    从哪个月起增发、减发、停发，条文没有写，也没有一处把一个月分开算；能想到的是变化后的第一个整月，或\
                    者再下一个月。当地规定是哪一个，是待定项；没有规定的，两个都可能""",
                    "From which month a rise, a cut or an end counts the text does not say, and none divides a month: "
                            + "it can be the first whole month after the change, or the one after that. Which it is "
                            + "is an open term; while a place says nothing, it is either")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, MinimumLivingAllowance.COUNTS_MONTH_LATER))
            .then(effect(
                            Body.COUNTY,
                            "从情况变化后第二个整月起增发、减发、停发",
                            "raises, cuts or ends the allowance from the second whole month after a change",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.countsLater()));

    /** 57号 §32. */
    public static final Rule<Household> CUTS_ARE_EXPLAINED = shall(DIBAO_57, "N57-32.1", "§32")
            .says(
                    "减发、停发低保金的，应当告知并说明理由",
                    "Who cuts or ends the allowance tells the family and says why")
            .when(Household.ENTITY, MinimumLivingAllowance.RECEIVES)
            .then(effect(
                            Body.COUNTY,
                            "减发、停发的，告知低保家庭成员并说明理由",
                            "tells the family of a cut or an end and gives the reasons",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.neededForCut()));

    /** 57号 §33. */
    public static final Rule<Household> GRADUAL_EXIT = may(DIBAO_57, "N57-33.1", "§33")
            .says(
                    "成员就业后家庭人均收入超过低保标准的，可以给予一定时间的渐退期",
                    "A household whose income per head rises above the standard by work may keep dibao for some time")
            .reading(
                    "等于标准的既不符合低保也不“超过”标准，条文没有覆盖",
                    "An income equal to the standard neither qualifies nor is above it: the sentence does not cover it")
            .reading(
                    """
                    在业的是任何一名计入的成员；收入超过是不是就业带来的、是不是享受低保之后才就业，\
                    条文没有要求证明，给不给由主管机关决定时一并看""",
                    "Any counted member may be the one in work. That the income rose by that work, or that it began "
                            + "after the grant, need not be shown: the authority, which may grant the time or not, "
                            + "looks at it too")
            .reading(
                    "从哪一天起没有写，以经办机构确定的渐退期起始日为准；期满不再发放",
                    "From which day is not said: it is the first day that the authority set; after the last month "
                            + "nothing is paid")
            .when(Household.ENTITY, MinimumLivingAllowance.LEFT_BY_WORK)
            .then(continues(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    MinimumLivingAllowance.GRADUAL_EXIT_MONTHS,
                    Household.GRADUAL_EXIT_SINCE));

    /** 57号 §33: how much. */
    public static final Rule<Household> RUN_ON = shall(DIBAO_57, "N57-33.2", "§33")
            .says("渐退期内发放的金额由地方规定", "What is paid during the gradual exit is for places")
            .reading(
                    "依哪一条进入渐退期都一样；先看经办机构为该户确定的数额",
                    "Whichever sentence the gradual exit rests on; what the authority has set for the household goes "
                            + "first")
            .when(Household.ENTITY, runsOn(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.RUN_ON,
                    firstKnown(NationalFacts.GRADUAL_EXIT_AMOUNT, MinimumLivingAllowance.RUN_ON_AMOUNT)));

    /** 57号 §34, before it 649号 §45. */
    public static final Rule<Member> WORK_REFUSED = shall(DIBAO_57, "N57-34.1", "§34")
            .says(
                    "有就业能力未就业的成员无正当理由连续3次拒绝适当工作的，减发或者停发其本人的低保金",
                    "Of a member able to work who without good reason refuses suitable work three times in a row, the "
                            + "own share is cut or ended")
            .when(Member.ENTITY, MinimumLivingAllowance.REFUSES_WORK)
            .then(effect(
                    Body.COUNTY,
                    "减发或者停发其本人的低保金",
                    "cuts or ends that member’s own share",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    // the class that the household is in; for one that draws nothing yet, an open choice
    private static Condition<Household> inClass(AllowanceClass value) {
        return anyOf(
                Household.AWARDS.any(allOf(Awards.runs(Programme.MINIMUM_LIVING_ALLOWANCE), Award.CLASS.is(value))),
                allOf(not(MinimumLivingAllowance.RECEIVES), NationalFacts.ALLOWANCE_CLASS.is(value)));
    }

    private Dibao2021() {}
}
