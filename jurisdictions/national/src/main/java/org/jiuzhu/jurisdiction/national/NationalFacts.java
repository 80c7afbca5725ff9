package org.jiuzhu.jurisdiction.national;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only single sentences of national documents read, beyond those of the library. */
public final class NationalFacts {

    /** 收入来源不固定、成员有劳动能力 (57号 §31): as the authority found. */
    public static final ConditionFact<Household> WORKS_WITHOUT_FIXED_INCOME = Household.ENTITY.condition(
            "worksWithoutFixedIncome", "收入来源不固定且成员有劳动能力", "able to work, without a fixed income");

    /** 收入基本无变化 (220号 §33): as the authority found; only before July 2021. */
    public static final ConditionFact<Household> INCOME_HARDLY_CHANGES =
            Household.ENTITY.condition("incomeHardlyChanges", "收入基本无变化", "income hardly changes");

    /** 困难家庭 (220号 §10): as the authority found; only before July 2021. */
    public static final ConditionFact<Household> IN_DIFFICULTY =
            Household.ENTITY.condition("inDifficulty", "属于困难家庭", "a family in difficulty");

    /** 单独立户 (220号 §10); only before July 2021. */
    public static final ConditionFact<Member> REGISTERED_ALONE =
            Member.ENTITY.condition("registeredAlone", "单独立户", "registered as a household of one");

    /** 丧失劳动能力 (220号 §10); only before July 2021. */
    public static final ConditionFact<Member> LOST_ABILITY_TO_WORK =
            Member.ENTITY.condition("lostAbilityToWork", "丧失劳动能力", "has lost the ability to work");

    /** 依靠兄弟姐妹或者60周岁及以上老年人供养 (83号 一（一）). */
    public static final ConditionFact<Member> SUPPORTED_BY_SIBLINGS_OR_ELDERS = Member.ENTITY.condition(
            "supportedBySiblingsOrElders", "依靠兄弟姐妹或60周岁以上老年人供养", "supported by siblings or by people of 60 or older");

    /** 县级以上民政部门规定的其他特殊困难人员 (57号 §8 (4)): as the authority found. */
    public static final ConditionFact<Member> OTHER_SPECIAL_DIFFICULTY = Member.ENTITY.condition(
            "otherSpecialDifficulty",
            "属于县级以上民政部门规定的其他特殊困难人员",
            "one of the others in special difficulty whom civil affairs names");

    /** 获得低保后生活仍有困难 (57号 §27, 649号 §12): as the authority found. */
    public static final ConditionFact<Member> STILL_DIFFICULT_WITH_DIBAO = Member.ENTITY.condition(
            "stillDifficultWithDibao", "获得低保后生活仍有困难", "still in living difficulty after dibao was granted");

    /** 多重残疾中有三级以上智力、精神残疾 (43号 §5, 57号 §8): by the certificate; asked only of multiple disability. */
    public static final ConditionFact<Member> MULTIPLE_WITH_MENTAL = Member.ENTITY.condition(
            "multipleDisabilityWithMental",
            "多重残疾中有三级以上智力或者精神残疾",
            "multiple disability with an intellectual or mental one of grade 3 or worse");

    /** 多重残疾中有二级以上肢体残疾或者一级视力残疾 (43号 §5): by the certificate; asked only of multiple disability. */
    public static final ConditionFact<Member> MULTIPLE_WITH_PHYSICAL_OR_VISUAL = Member.ENTITY.condition(
            "multipleDisabilityWithPhysicalOrVisual",
            "多重残疾中有二级以上肢体残疾或者一级视力残疾",
            "multiple disability with a physical one of grade 2 or worse or a visual one of grade 1");

    /** 多重残疾中有三级以上智力、精神残疾 (43号 §8), of a supporter. */
    public static final ConditionFact<Supporter> SUPPORTER_MULTIPLE_WITH_MENTAL = Supporter.ENTITY.condition(
            "multipleDisabilityWithMental",
            "多重残疾中有三级以上智力或者精神残疾",
            "multiple disability with an intellectual or mental one of grade 3 or worse");

    /** 分档的档次 (57号 §23): the class that the authority found for a household that does not draw dibao yet. */
    public static final ChoiceFact<Household, AllowanceClass> ALLOWANCE_CLASS =
            Household.ENTITY.choice("allowanceClass", AllowanceClass.values(), "低保金分档的档次", "class of the allowance");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            WORKS_WITHOUT_FIXED_INCOME,
            INCOME_HARDLY_CHANGES,
            IN_DIFFICULTY,
            REGISTERED_ALONE,
            LOST_ABILITY_TO_WORK,
            SUPPORTED_BY_SIBLINGS_OR_ELDERS,
            OTHER_SPECIAL_DIFFICULTY,
            STILL_DIFFICULT_WITH_DIBAO,
            MULTIPLE_WITH_MENTAL,
            MULTIPLE_WITH_PHYSICAL_OR_VISUAL,
            SUPPORTER_MULTIPLE_WITH_MENTAL,
            ALLOWANCE_CLASS);

    private NationalFacts() {}
}
