package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.Basis;

/**
 * Who is a recipient of medical assistance (医疗救助对象) on the date of the case, and in which class. A status counts
 * once it is recognised; who would qualify for one applies for that first.
 */
public final class MedicalAssistance {

    /** Who is a recipient. */
    static final Basis ON_RECIPIENTS = MEASURES_649.clause("§28").then(LAW.clause("§24"));

    /** 特困人员. */
    public static final Condition<Member> IN_EXTREME_POVERTY =
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, ExtremePovertySupport.RECEIVES);

    /** 最低生活保障家庭成员: counts in a household that draws dibao, or draws it alone. */
    public static final Condition<Member> IN_DIBAO = define(
            "medical.inDibao",
            "属于低保家庭成员",
            "a member of a dibao family",
            ON_RECIPIENTS,
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    anyOf(
                            MinimumLivingAllowance.RECEIVES_ALONE,
                            allOf(
                                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                                    MinimumLivingAllowance.COUNTED))));

    /** 最低生活保障边缘家庭成员. */
    public static final Condition<Member> IN_MARGIN_HOUSEHOLD =
            allOf(Member.ofHousehold(LowIncomeMargin.RECOGNISED), People.CO_LIVING);

    /** 刚性支出困难家庭成员. */
    public static final Condition<Member> IN_HARDSHIP =
            allOf(Member.ofHousehold(NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP), People.CO_LIVING);

    /** 因病致贫重病患者: recognised as one; each province says who is. */
    public static final Condition<Member> IS_POOR_BY_ILLNESS =
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, Member.POOR_BY_ILLNESS);

    /** 县级以上人民政府规定的其他特殊困难人员: whom else a county or somebody above it names. */
    public static final OpenTerm.OfCondition<Member> OTHER_RECIPIENT = OpenTerm.condition(
            Member.ENTITY,
            "N649-28#other",
            MEASURES_649.clause("§28").then(LAW.clause("§33")),
            "属于县级以上人民政府规定的其他医疗救助对象",
            "one of the others whom the county or somebody above it names for medical assistance");

    /** 符合资助参保条件的其他低收入人口: whose contribution is subsidised besides those whom the nation names. */
    public static final OpenTerm.OfCondition<Member> OTHERS_SUBSIDISED = OpenTerm.condition(
            Member.ENTITY,
            "N39-4#subsidised",
            OPINION_39.clause("四（二）1"),
            "属于其他符合资助参保条件的低收入人口",
            "one of the other low-income people whose contribution is subsidised");

    /** 大病患者等: which patient of the families that the law names is assisted besides the seriously ill. */
    public static final OpenTerm.OfCondition<Member> OTHER_PATIENT = OpenTerm.condition(
            Member.ENTITY,
            "NLAW-24#patient",
            LAW.clause("§24"),
            "虽非大病患者，按规定也给予医疗费用补助",
            "assisted with medical costs by the rules although not seriously ill");

    /** 救助对象类别: the class by which a recipient is assisted; a place can put a group of its own into one. */
    public static final OpenTerm.OfChoice<Member, MedicalClass> CLASS = OpenTerm.choice(
            Member.ENTITY,
            "N649-28#class",
            ON_RECIPIENTS,
            ImmutableList.copyOf(MedicalClass.values()),
            "医疗救助对象类别",
            "class of recipient of medical assistance");

    static final Choice<Member, MedicalClass> HIGHEST_CLASS = where(IN_EXTREME_POVERTY, MedicalClass.EXTREME_POVERTY)
            .where(IN_DIBAO, MedicalClass.DIBAO)
            .where(IN_MARGIN_HOUSEHOLD, MedicalClass.MARGIN)
            .where(IN_HARDSHIP, MedicalClass.HARDSHIP)
            .where(IS_POOR_BY_ILLNESS, MedicalClass.POOR_BY_ILLNESS)
            .otherwise(MedicalClass.OTHER);

    /** 重点救助对象: dibao and extreme poverty, who need not apply and of whose costs at least 70 % is paid. */
    public static final Condition<Member> IN_DIBAO_OR_EXTREME_POVERTY = define(
            "medical.inDibaoOrExtremePoverty",
            "属于低保家庭成员或者特困人员",
            "a member of a dibao family or an extreme-poverty person",
            ON_RECIPIENTS,
            anyOf(IN_EXTREME_POVERTY, IN_DIBAO));

    /** Somebody was treated, or is poor by an illness. */
    public static final Occasion<Member> TREATED = new Occasion<>(
            Programme.MEDICAL_ASSISTANCE, Member.ENTITY, anyOf(Member.TREATMENTS.any(ALWAYS), Member.POOR_BY_ILLNESS));

    /** Somebody takes part in the residents’ insurance, whose contribution may be subsidised. */
    public static final Occasion<Member> INSURED =
            new Occasion<>(Programme.MEDICAL_ASSISTANCE, Member.ENTITY, Member.RESIDENT_INSURANCE);

    private MedicalAssistance() {}
}
