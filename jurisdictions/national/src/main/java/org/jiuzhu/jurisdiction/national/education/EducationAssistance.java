package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_EDUCATION;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableSet;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Education assistance (教育救助): aid for a pupil or a student. Who is in need, which term it is, and what the amounts
 * rest on. Averages by which grants are budgeted (平均资助标准) are no amounts for anybody: they are named, never paid.
 */
public final class EducationAssistance {

    /** 普通高等教育: the stages of higher education. */
    public static final ImmutableSet<SchoolStage> HIGHER =
            these(SchoolStage.JUNIOR_COLLEGE, SchoolStage.BACHELOR, SchoolStage.POSTGRADUATE);

    /** 最低生活保障家庭成员、特困供养人员: of a dibao family, drawing dibao alone, or in extreme-poverty support. */
    public static final Condition<Member> IN_DIBAO_OR_EXTREME_POVERTY = define(
            "education.inDibaoOrExtremePoverty",
            "最低生活保障家庭成员或者特困人员",
            "of a dibao family or in extreme-poverty support",
            ON_EDUCATION,
            anyOf(
                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                    MinimumLivingAllowance.RECEIVES_ALONE,
                    ExtremePovertySupport.RECEIVES));

    /** 特困、低保、低保边缘、刚性支出困难: the four kinds that the law names in §25. */
    public static final Condition<Member> OF_THE_FOUR_KINDS = define(
            "education.ofTheFourKinds",
            "特困、低保、低保边缘或者刚性支出困难家庭成员",
            "in extreme poverty, or of a dibao, margin or rigid-expenditure family",
            ON_EDUCATION,
            anyOf(
                    IN_DIBAO_OR_EXTREME_POVERTY,
                    Member.ofHousehold(LowIncomeMargin.RECOGNISED),
                    Member.ofHousehold(NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP)));

    /** 家庭经济困难学生: as the school found; who is in dibao or extreme-poverty support is one without that. */
    public static final Condition<Member> IN_DIFFICULTY = define(
            "education.inDifficulty",
            "家庭经济困难学生",
            "in economic difficulty",
            ON_EDUCATION,
            anyOf(IN_DIBAO_OR_EXTREME_POVERTY, EducationFacts.STUDENT_IN_DIFFICULTY));

    /** 脱贫家庭（原建档立卡）学生. */
    public static final Condition<Member> LIFTED_FROM_POVERTY = define(
            "education.liftedFromPoverty",
            "脱贫家庭（原建档立卡）学生",
            "of a family lifted from poverty",
            ON_EDUCATION,
            Member.ofHousehold(EducationFacts.LIFTED_FROM_POVERTY));

    /** 家庭经济困难残疾学生: the pupil is disabled, and in difficulty. */
    public static final Condition<Member> DISABLED_AND_IN_DIFFICULTY = define(
            "education.disabledAndInDifficulty",
            "家庭经济困难残疾学生",
            "disabled and in economic difficulty",
            ON_EDUCATION,
            allOf(People.DISABLED, IN_DIFFICULTY));

    /** 脱贫家庭、家庭经济困难残疾、农村低保家庭、农村特困学生: the four groups of the education departments. */
    public static final Condition<Member> OF_THE_FOUR_GROUPS = define(
            "education.ofTheFourGroups",
            "脱贫家庭、农村低保家庭、农村特困或者家庭经济困难残疾学生",
            "lifted from poverty, in rural dibao or rural extreme-poverty support, or disabled and in difficulty",
            ON_EDUCATION,
            anyOf(
                    LIFTED_FROM_POVERTY,
                    allOf(Member.ofHousehold(Household.AREA.is(Area.RURAL)), IN_DIBAO_OR_EXTREME_POVERTY),
                    DISABLED_AND_IN_DIFFICULTY));

    /** 家庭经济困难学生，四类学生在内: the four groups count as in difficulty without a finding of the school. */
    public static final Condition<Member> NEEDY = define(
            "education.needy",
            "家庭经济困难学生（四类学生在内）",
            "in economic difficulty, or of the four groups",
            ON_EDUCATION,
            anyOf(IN_DIFFICULTY, OF_THE_FOUR_GROUPS));

    /** 在义务教育阶段就学. */
    public static final Condition<Member> IN_COMPULSORY_EDUCATION = Member.SCHOOL_STAGE.is(SchoolStage.COMPULSORY);

    /** 2019年秋季学期起: the term is that of autumn 2019 or a later one. */
    public static final Condition<Member> FROM_AUTUMN_2019 =
            termFrom("education.fromAutumn2019", "2019年秋季学期", "autumn term of 2019", "2019-07-01", "2019-10-01");

    /** 2024年春季学期起. */
    public static final Condition<Member> FROM_SPRING_2024 =
            termFrom("education.fromSpring2024", "2024年春季学期", "spring term of 2024", "2024-01-01", "2024-04-01");

    /** 2025年春季学期起. */
    public static final Condition<Member> FROM_SPRING_2025 =
            termFrom("education.fromSpring2025", "2025年春季学期", "spring term of 2025", "2025-01-01", "2025-04-01");

    /**
     * 生活补助: what a pupil is given for living at school, yuan a term. The nation sets it for compulsory education, a
     * place may set more; for whom nobody has, it is open.
     */
    public static final OpenTerm.OfAmount<Member> LIVING_SUBSIDY = OpenTerm.amount(
            Member.ENTITY,
            "N649-34#living",
            MEASURES_649.clause("§34").then(LAW.clause("§25")),
            "教育救助的生活补助（每学期）",
            "living subsidy of education assistance, a term");

    /** 助学贷款上限: the most that can be borrowed for a school year, yuan. */
    public static final OpenTerm.OfAmount<Member> LOAN_CEILING = OpenTerm.amount(
            Member.ENTITY, "NLOAN#ceiling", ON_EDUCATION,
            "助学贷款额度上限（每学年）",
            "ceiling of a student loan, a school year");

    /** 在校就读: somebody known to be at school is an occasion to look at it. */
    public static final Occasion<Member> AT_SCHOOL =
            new Occasion<>(Programme.EDUCATION_ASSISTANCE, Member.ENTITY, People.AT_SCHOOL);

    /** 不能到校: and so is somebody of school age known to be kept from it. */
    public static final Occasion<Member> KEPT_FROM_SCHOOL =
            new Occasion<>(Programme.EDUCATION_ASSISTANCE, Member.ENTITY, EducationFacts.CANNOT_ATTEND_SCHOOL);

    /** A term begins on its own day at each school; only between two days that bound it is that day asked for. */
    private static Condition<Member> termFrom(String id, String zh, String en, String earliest, String surely) {
        return define(
                id,
                zh + "及以后的学期",
                "the " + en + " or a later one",
                ON_EDUCATION,
                allOf(
                        caseDate().isOnOrAfter(day(earliest)),
                        anyOf(
                                caseDate().isOnOrAfter(day(surely)),
                                EducationFacts.TERM_BEGAN_ON.isOnOrAfter(day(earliest)))));
    }

    private EducationAssistance() {}
}
