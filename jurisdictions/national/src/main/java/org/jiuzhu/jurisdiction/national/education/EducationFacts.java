package org.jiuzhu.jurisdiction.national.education;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that education assistance reads, beyond the stage of schooling. */
public final class EducationFacts {

    /** 脱贫家庭（原建档立卡）, while on the date of the case it still counts as one for aid. */
    public static final ConditionFact<Household> LIFTED_FROM_POVERTY = Household.ENTITY.condition(
            "liftedFromPoverty",
            "属享受政策的脱贫家庭（原建档立卡）", "a family lifted from poverty that still has its aid");

    /** 义务教育学校: what kind of school, of a pupil in compulsory education. */
    public static final ChoiceFact<Member, CompulsorySchool> COMPULSORY_SCHOOL = Member.ENTITY.choice(
            "compulsorySchool", CompulsorySchool.values(), "义务教育就读学校", "school of compulsory education");

    /** 寄宿. */
    public static final ConditionFact<Member> BOARDS = Member.ENTITY.condition(
            "boards",
            "在校寄宿", "boards at school");

    /** 家庭经济困难学生, as the school found. */
    public static final ConditionFact<Member> STUDENT_IN_DIFFICULTY =
            Member.ENTITY.condition(
                    "studentInDifficulty",
                    "经学校认定为家庭经济困难学生", "found by the school to be in difficulty");

    /** 普惠性幼儿园: public, or private and recognised as inclusive. */
    public static final ConditionFact<Member> INCLUSIVE_PRESCHOOL =
            Member.ENTITY.condition("inclusivePreschool", "就读普惠性幼儿园", "attends an inclusive preschool");

    /** 学前一年: the last year of preschool. */
    public static final ConditionFact<Member> LAST_PRESCHOOL_YEAR =
            Member.ENTITY.condition("lastPreschoolYear", "在园学前一年（大班）", "in the last year of preschool");

    /** 适龄、因身心障碍不能到校接受义务教育, as was found. */
    public static final ConditionFact<Member> CANNOT_ATTEND_SCHOOL = Member.ENTITY.condition(
            "cannotAttendSchool",
            "属义务教育适龄且因身心障碍不便到校就读",
            "of school age and kept from compulsory school by an impairment");

    /** 本学期开学日期: asked only where a term can have begun before or after a figure changed. */
    public static final DayFact<Member> TERM_BEGAN_ON =
            Member.ENTITY.day("termBeganOn", "本学期开学日期", "first day of the school term");

    /** 学费和住宿费, yuan a school year. */
    public static final AmountFact<Member> SCHOOL_FEES =
            Member.ENTITY.amount("schoolFees", "学费和住宿费（每学年）", "tuition and boarding fees, a school year");

    /** 拟评定的国家助学金, yuan a school year. */
    public static final AmountFact<Member> STUDENT_GRANT =
            Member.ENTITY.amount(
                    "studentGrant",
                    "拟评定的国家助学金（每学年）", "national grant proposed, a school year");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            LIFTED_FROM_POVERTY,
            COMPULSORY_SCHOOL,
            BOARDS,
            STUDENT_IN_DIFFICULTY,
            INCLUSIVE_PRESCHOOL,
            LAST_PRESCHOOL_YEAR,
            CANNOT_ATTEND_SCHOOL,
            TERM_BEGAN_ON,
            SCHOOL_FEES,
            STUDENT_GRANT);

    private EducationFacts() {}
}
