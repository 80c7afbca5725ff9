package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** Extreme-poverty support by the measures of 2021 (43号): who gets it, how much, and when it ends. */
public final class ExtremePoverty2021 {

    private static final String ABLE = "able";

    private static final String DISABLED = "disabled-half-or-full";

    private static final Count<Supporter> SUPPORTER_AGE = yearsBetween(Supporter.BIRTH_DATE, caseDate());

    private static final Condition<Supporter> BELOW_AVERAGE_INCOME =
            Supporter.MONTHLY_INCOME.isBelow(Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear());

    private static final Condition<Supporter> SUPPORTER_SEVERELY_DISABLED = anyOf(
            allOf(
                    not(Supporter.DISABILITY_KIND.is(DisabilityKind.NONE)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(2))),
            allOf(
                    Supporter.DISABILITY_KIND.isOneOf(these(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(3))),
            allOf(
                    Supporter.DISABILITY_KIND.is(DisabilityKind.MULTIPLE),
                    Supporter.DISABILITY_GRADE.isAtMost(number(3)),
                    NationalFacts.SUPPORTER_MULTIPLE_WITH_MENTAL));

    /** 43号 §4: from July 2021. */
    public static final Rule<Member> ELIGIBLE = shall(EXTREME_POVERTY_43, "N43-4.1", "§4")
            .says(
                    "同时无劳动能力、无生活来源、无法定义务人或者义务人无履行能力的，纳入特困人员救助供养",
                    "Who at once cannot work, has no means, and has nobody able to support them gets extreme-poverty "
                            + "support")
            .reading(
                    "法定义务人不论是否同住都要逐一判断；同住的也要列入义务人名单",
                    "Everyone with the duty is looked at, also who lives in the household; they have to stand in the "
                            + "list of supporters")
            .when(Member.ENTITY, ExtremePovertySupport.MEETS_CONDITIONS)
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §5. */
    public static final Rule<Member> UNABLE_TO_WORK = shall(EXTREME_POVERTY_43, "N43-5.1", "§5")
            .says(
                    "60周岁以上、不满规定年龄的未成年人、规定等级的残疾人和省规定的其他人，认定为无劳动能力",
                    "People of 60 or older, minors under the set age, people with disabilities of the listed kinds and "
                            + "grades, and others by the province count as unable to work")
            .reading(
                    """
                    残疾限智力、精神一至三级，肢体一、二级，视力一级；多重残疾看其中有没有这些类别和等级的一项，\
                    不只看多重残疾的等级""",
                    "Disability: intellectual or mental of grade 1 to 3, physical of grade 1 or 2, visual of grade 1; "
                            + "of multiple disabilities, whether one of these is among them, not the grade of the "
                            + "whole alone")
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.NO_LABOUR_CAPACITY.is(anyOf(
                    People.AGE.isAtLeast(number(60)),
                    People.AGE.isBelow(ExtremePovertySupport.MINOR_AGE),
                    disabled(DisabilityKind.INTELLECTUAL, 3),
                    disabled(DisabilityKind.MENTAL, 3),
                    disabled(DisabilityKind.PHYSICAL, 2),
                    disabled(DisabilityKind.VISUAL, 1),
                    allOf(
                            disabled(DisabilityKind.MULTIPLE, 3),
                            anyOf(NationalFacts.MULTIPLE_WITH_MENTAL, NationalFacts.MULTIPLE_WITH_PHYSICAL_OR_VISUAL)),
                    Member.OTHER_NO_LABOUR_CAPACITY)));

    /** 43号 §5 (2): 16 years, which the opinion of 2020 raises to 18. */
    public static final Rule<Member> MINOR_UNDER_16 = shall(EXTREME_POVERTY_43, "N43-5.2", "§5")
            .says("未满16周岁的未成年人无劳动能力", "Minors under 16 are unable to work")
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(16)));

    /** 43号 §6. */
    public static final Rule<Member> WITHOUT_MEANS = shall(EXTREME_POVERTY_43, "N43-6.1", "§6")
            .says(
                    """
                    收入低于当地低保标准且财产符合特困规定的，认定为无生活来源；\
                    基础养老金、社会保险、优待抚恤金、高龄津贴不计入""",
                    "Who has an income below the dibao standard and property within the limits has no means; basic "
                            + "pension, social insurance, preferential treatment and old-age allowance are not counted")
            .reading(
                    "社会救助款物不是生活来源：靠救助维持的人正是无生活来源，正在领的低保金随认定停发，故不计入",
                    "Assistance is no means of living: who lives on it is without means, and dibao ends with the "
                            + "recognition, so it is not counted")
            .reading(
                    """
                    清单与低保不同：奖学金、奖励和残疾人补贴，57号§13等不计入，\
                    助学金、惠农补贴和征地拆迁补偿没有文件写明，本条都没有写，是否不计入列为待定，不按字面一概计入""",
                    "The list is not that of dibao: of scholarships, awards and disability subsidies, which §13 of "
                            + "Order 57 and others leave out, and of student grants, farm subsidies and compensation "
                            + "for land or housing, which no text names, it says nothing; whether they are left out "
                            + "stays open and they are not counted by the letter")
            .reading(
                    """
                    不计入的“基本医疗保险等社会保险”，医疗保险等待遇在内，离退休金不在内（另有基础养老金一项）；\
                    失业保险也是社会保险而发的是现金，“等”及不及于它没有写，列为待定""",
                    "“Basic medical insurance and other social insurance” has the benefits of medical insurance in it "
                            + "and not retirement pensions, beside which the basic pension is named. Unemployment "
                            + "insurance is a social insurance too and pays money; whether “and other” reaches it is "
                            + "not said and stays open")
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.NO_INCOME.is(allOf(
                    ExtremePovertySupport.INCOME.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE),
                    firstKnown(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, ExtremePovertySupport.PROPERTY_LIMITS))));

    /** 43号 §8, (1) to (6). */
    public static final Rule<Supporter> UNABLE_TO_SUPPORT = shall(EXTREME_POVERTY_43, "N43-8.1", "§8")
            .says(
                    """
                    特困人员，60周岁以上低保对象，收入财产不高的70周岁以上老人和重度残疾人，\
                    财产不高的无行为能力、失踪、服刑的人，以及省规定的其他人，无履行义务能力""",
                    "Unable are: extreme-poverty persons; dibao recipients of 60 or older; people of 70 or older and "
                            + "severely disabled people with low income and property; people without civil capacity, "
                            + "missing or in prison with low property; others by the province")
            .forEvery(Supporter.ENTITY)
            .then(ExtremePovertySupport.UNABLE.is(anyOf(
                    Supporter.DRAWS_EXTREME_POVERTY_SUPPORT,
                    allOf(SUPPORTER_AGE.isAtLeast(number(60)), Supporter.DRAWS_DIBAO),
                    allOf(
                            SUPPORTER_AGE.isAtLeast(number(70)),
                            BELOW_AVERAGE_INCOME,
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    allOf(
                            SUPPORTER_SEVERELY_DISABLED,
                            BELOW_AVERAGE_INCOME,
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    allOf(
                            anyOf(Supporter.WITHOUT_CIVIL_CAPACITY, Supporter.DECLARED_MISSING, Supporter.IMPRISONED),
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    Supporter.UNABLE_BY_PROVINCIAL_RULE)));

    /** 43号 §9. */
    public static final Rule<Member> CHILD_SUPPORT_CHOSEN = shall(EXTREME_POVERTY_43, "N43-9.1", "§9")
            .says(
                    "选择孤儿、事实无人抚养儿童保障的未成年人，不再认定为特困人员",
                    "A minor who has chosen support as an orphan or de facto unattended child is not recognised")
            .when(Member.ENTITY, allOf(People.MINOR, Member.CHOOSES_CHILD_SUPPORT))
            .then(excludes(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §9, the other way round. */
    public static final Rule<Member> SUPPORT_KEPT = shall(EXTREME_POVERTY_43, "N43-9.2", "§9")
            .says(
                    "正在享受特困供养、没有选择孤儿保障的未成年人，不发孤儿基本生活费",
                    "A minor who draws extreme-poverty support and has not chosen support as an orphan gets no orphan "
                            + "allowance")
            .reading(
                    "两者只能选一种；事实无人抚养儿童另按62号补差",
                    "It is the one or the other; de facto unattended children are topped up by Opinion 62")
            .when(Member.ENTITY, allOf(People.MINOR, ExtremePovertySupport.RECEIVES, not(Member.CHOOSES_CHILD_SUPPORT)))
            .then(excludes(Programme.ORPHAN_ALLOWANCE));

    /** 43号 §19 with the standard of 国发〔2016〕14号: from July 2021. */
    public static final Rule<Member> BASIC_LIVING = shall(EXTREME_POVERTY_43, "N43-19.1", "§19")
            .says(
                    """
                    按基本生活标准供养；城乡标准不一致的，有承包土地或者集体收益分配的一般给农村标准，\
                    易地搬迁到城镇的给城市标准""",
                    "The basic living standard is paid; where urban and rural differ, who holds contracted land or a "
                            + "share in the collective generally gets the rural one, who was relocated to a town the "
                            + "urban one")
            .reading(
                    "搬迁到城镇而仍有承包土地的，按搬迁给城市标准；其余按家庭的城乡类别",
                    "Who was relocated and still holds land gets the urban standard; everybody else that of the "
                            + "household’s area")
            .reading(
                    """
                    当地按供养方式分别公布的，按供养方式；按自理能力分别公布的，需要半护理、全护理的按失能半失能，\
                    其余按自理；都没有分的，按统一的数""",
                    "Where a place publishes it by form of support, that of the form; where by ability, who needs half "
                            + "or full care gets that of people with lost abilities, everybody else that of those who "
                            + "can care for themselves; otherwise the one figure")
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.BASIC_LIVING,
                    where(Member.RELOCATED_TO_TOWN, basicLiving(Optional.of(Area.URBAN)))
                            .where(Member.SHARES_COLLECTIVE_LAND, basicLiving(Optional.of(Area.RURAL)))
                            .otherwise(basicLiving(Optional.empty()))));

    /** 43号 §20, §22: from July 2021. */
    public static final Rule<Member> CARE = shall(EXTREME_POVERTY_43, "N43-22.1", "§20、§22")
            .says(
                    "照料护理按自理能力分档：四项以上不能达到为全护理，一至三项为半护理，全部达到为自理",
                    "Care follows self-care: four or more abilities lost, full care; one to three, half care; none, "
                            + "self-care")
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.CARE,
                    where(
                                    ExtremePovertySupport.FULL_CARE,
                                    ExtremePovertySupport.byForm(Standard.EXTREME_POVERTY_CARE_FULL))
                            .where(
                                    ExtremePovertySupport.HALF_CARE,
                                    ExtremePovertySupport.byForm(Standard.EXTREME_POVERTY_CARE_HALF))
                            .otherwise(ExtremePovertySupport.byForm(Standard.EXTREME_POVERTY_CARE_NONE))));

    /** 43号 §24, (1) and (3). */
    public static final Rule<Member> ENDED = shall(EXTREME_POVERTY_43, "N43-24.1", "§24")
            .says(
                    "特困人员死亡、被宣告失踪或者服刑的，终止救助供养",
                    "Support ends with death, with being declared missing, and with imprisonment")
            .reading(
                    "死亡的，不论享受与否知不知道，都没有可以继续的供养",
                    "Who has died has nothing that could go on, whether or not it is known if they drew support")
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(People.KNOWN_TO_HAVE_DIED, ExtremePovertySupport.RECEIVES),
                            anyOf(People.DIED, Member.DECLARED_MISSING, Member.IMPRISONED)))
            .then(excludes(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §24, last paragraph. */
    public static final Rule<Member> CONTINUES_TO_18 = shall(EXTREME_POVERTY_43, "N43-24.2", "§24")
            .says("特困人员中的未成年人可继续享有待遇至18周岁", "A minor who draws support may continue up to 18")
            .reading(
                    "“可继续享有”给的是特困人员，不是经办机构的裁量；其他条件仍须符合",
                    "That they may continue is their right and no discretion of the authority; the other conditions "
                            + "still have to be met")
            .when(
                    Member.ENTITY,
                    allOf(
                            ExtremePovertySupport.RECEIVES,
                            People.MINOR,
                            ExtremePovertySupport.WITHOUT_MEANS_FOUND,
                            ExtremePovertySupport.NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §24, last paragraph: to June 2026, when the law makes it a duty. */
    public static final Rule<Member> CONTINUES_AT_SCHOOL = shall(EXTREME_POVERTY_43, "N43-24.3", "§24")
            .says(
                    "年满18周岁仍在义务教育、普通高中或中等职业学校就读的，可继续享有待遇",
                    "Who has turned 18 and still is in compulsory, upper secondary or vocational secondary education "
                            + "may continue")
            .reading("同N43-24.2", "Read as N43-24.2")
            .inForce(Period.until("2026-06-30"))
            .when(
                    Member.ENTITY,
                    allOf(
                            ExtremePovertySupport.RECEIVES,
                            People.ADULT,
                            People.IN_UPPER_SECONDARY_OR_BELOW,
                            ExtremePovertySupport.WITHOUT_MEANS_FOUND,
                            ExtremePovertySupport.NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    private static Condition<Member> disabled(DisabilityKind kind, long upToGrade) {
        return allOf(Member.DISABILITY_KIND.is(kind), Member.DISABILITY_GRADE.isAtMost(number(upToGrade)));
    }

    private static Amount<Member> basicLiving(Optional<Area> area) {
        return where(ExtremePovertySupport.LOST_ABILITIES.isAtLeast(number(1)), basicLiving(area, DISABLED))
                .otherwise(basicLiving(area, ABLE));
    }

    // places publish one standard, or one for each form of support, or one for who can care for himself or herself and
    // one for who cannot
    private static Amount<Member> basicLiving(Optional<Area> area, String ability) {
        return where(
                        Member.IN_INSTITUTION,
                        use(area, ExtremePovertySupport.INSTITUTIONAL).orVariant(ability))
                .otherwise(use(area, ExtremePovertySupport.DISPERSED).orVariant(ability));
    }

    private static Standard.Use use(Optional<Area> area, String variant) {
        return new Standard.Use(Standard.EXTREME_POVERTY_BASIC_LIVING, area, ImmutableList.of(variant), false);
    }

    private ExtremePoverty2021() {}
}
