package org.jiuzhu.jurisdiction.national.medical;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.TreatmentKind;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.StandardKind;

/**
 * The tables that places publish for medical assistance (医疗救助标准). The nation sets none of the figures: a place of
 * which no row is known leaves the amounts open. A ceiling is the figure of its row; where a place has none, the row
 * names an amount that no costs reach.
 */
public final class MedicalTables {

    private static final ImmutableList<MedicalClass> CLASSES = ImmutableList.copyOf(MedicalClass.values());

    private static final ImmutableList<TreatmentKind> KINDS = ImmutableList.copyOf(TreatmentKind.values());

    /** 居民医保个人缴费标准 by insured year, yuan for the year, stated as paid once. */
    public static final KeyedStandard.OfAmount CONTRIBUTION = KeyedStandard.amount(
                    "resident-insurance-contribution",
                    "居民医保个人缴费标准", "contribution to the residents’ insurance")
            .by("year", Unit.NUMBER, "参保年度", "insured year");

    /** 定额资助 by class and insured year, yuan for the year, stated as paid once. */
    public static final KeyedStandard.OfAmount SUBSIDY = KeyedStandard.amount(
                    "resident-insurance-subsidy", "资助参保定额", "subsidy of the contribution")
            .by("class", CLASSES, "救助对象类别", "class of recipient")
            .by("year", Unit.NUMBER, "参保年度", "insured year");

    /** 起付标准 by class and kind of treatment, yuan a year of treatments, stated as once. */
    public static final KeyedStandard.OfAmount DEDUCTIBLE = KeyedStandard.amount(
                    "medical-assistance-deductible", "医疗救助年度起付标准", "yearly deductible of medical assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient")
            .by("kind", KINDS, "就医类别", "kind of treatment");

    /** 救助比例 by class and kind of treatment. */
    public static final KeyedStandard.OfCount SHARE = KeyedStandard.rate(
                    "medical-assistance-share", "医疗救助比例", "share of medical assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient")
            .by("kind", KINDS, "就医类别", "kind of treatment");

    /** 年度救助限额 by class, for all kinds of treatment together, yuan a year, stated as once. */
    public static final KeyedStandard.OfAmount CEILING = KeyedStandard.amount(
                    "medical-assistance-ceiling", "医疗救助年度限额", "yearly ceiling of medical assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient");

    /** 倾斜救助起付线 by class: above which own costs of a year are assisted further, yuan, stated as once. */
    public static final KeyedStandard.OfAmount FURTHER_DEDUCTIBLE = KeyedStandard.amount(
                    "medical-assistance-further-deductible",
                    "倾斜救助年度起付标准", "deductible of further assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient");

    /** 倾斜救助比例 by class. */
    public static final KeyedStandard.OfCount FURTHER_SHARE = KeyedStandard.rate(
                    "medical-assistance-further-share", "倾斜救助比例", "share of further assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient");

    /** 倾斜救助年度限额 by class, yuan a year, stated as once. */
    public static final KeyedStandard.OfAmount FURTHER_CEILING = KeyedStandard.amount(
                    "medical-assistance-further-ceiling", "倾斜救助年度限额", "yearly ceiling of further assistance")
            .by("class", CLASSES, "救助对象类别", "class of recipient");

    /** All of them. */
    public static final ImmutableList<StandardKind> ALL = ImmutableList.of(
            CONTRIBUTION, SUBSIDY, DEDUCTIBLE, SHARE, CEILING, FURTHER_DEDUCTIBLE, FURTHER_SHARE, FURTHER_CEILING);

    private MedicalTables() {}
}
