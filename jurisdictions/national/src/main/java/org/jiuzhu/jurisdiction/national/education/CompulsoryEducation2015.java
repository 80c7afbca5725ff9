package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.SCHOOL_FUNDING_67;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Compulsory education: no fees, and the living subsidy with its national figures by term (国发67号). */
public final class CompulsoryEducation2015 {

    private static final Condition<Member> IN_PRIMARY = EducationFacts.COMPULSORY_SCHOOL.is(CompulsorySchool.PRIMARY);

    /**
     * 寄宿生生活补助标准: a term’s half of the year’s figure, which is 1,000 yuan at primary and 1,250 at junior
     * secondary school, from the spring term of 2024 1,250 and 1,500. The nation has none for special schools.
     */
    public static final Amount<Member> BOARDERS_STANDARD = define(
            "education.boardersStandard",
            "义务教育寄宿生生活补助国家基础标准（每学期）",
            "national standard of the living subsidy for boarders, a term",
            SCHOOL_FUNDING_67.clause("二"),
            where(
                            EducationAssistance.FROM_SPRING_2024,
                            where(IN_PRIMARY, yuan("1250.00")).otherwise(yuan("1500.00")))
                    .otherwise(where(IN_PRIMARY, yuan("1000.00")).otherwise(yuan("1250.00")))
                    .dividedBy(number(2)));

    /** 小学、初中: the schools that the national figures are for. */
    private static final Condition<Member> IN_PRIMARY_OR_JUNIOR = allOf(
            EducationAssistance.IN_COMPULSORY_EDUCATION,
            EducationFacts.COMPULSORY_SCHOOL.isOneOf(
                    these(CompulsorySchool.PRIMARY, CompulsorySchool.JUNIOR_SECONDARY)));

    private static final Condition<Member> NEEDY_BOARDER = allOf(EducationFacts.BOARDS, EducationAssistance.NEEDY);

    private static final Condition<Member> DAY_PUPIL_OF_THE_FOUR_GROUPS = allOf(
            EducationAssistance.FROM_AUTUMN_2019, not(EducationFacts.BOARDS), EducationAssistance.OF_THE_FOUR_GROUPS);

    /** 国发67号 二: all pupils, from the spring term of 2017. */
    public static final Rule<Member> NO_FEES = shall(SCHOOL_FUNDING_67, "N67-2.1", "二")
            .says(
                    "义务教育学生免学杂费、免费提供教科书",
                    "Compulsory education is free of tuition and sundry fees, textbooks included")
            .reading(
                    "2017年春季学期起城乡统一，不分家庭情况，所以是学校的义务，不是救助资格；学期最迟3月1日开始",
                    "From the spring term of 2017 for all pupils whatever their family, so it is a duty of the school "
                            + "and makes nobody eligible; the term begins by 1 March at the latest")
            .inForce(Period.from("2017-03-01"))
            .when(Member.ENTITY, EducationAssistance.IN_COMPULSORY_EDUCATION)
            .then(effect(
                    Body.SCHOOL,
                    "不收学杂费，免费提供教科书",
                    "charges no tuition and sundry fees and gives the textbooks free",
                    Programme.EDUCATION_ASSISTANCE));

    /** 国发67号 二. */
    public static final Rule<Member> BOARDERS = shall(SCHOOL_FUNDING_67, "N67-2.2", "二")
            .says("家庭经济困难寄宿生给予生活补助", "Boarders in economic difficulty get a living subsidy")
            .reading(
                    "四类学生也是家庭经济困难学生，寄宿的按寄宿生补助",
                    "The four groups are in economic difficulty too, and boarders among them get what boarders get")
            .when(Member.ENTITY, allOf(EducationAssistance.IN_COMPULSORY_EDUCATION, NEEDY_BOARDER))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 国发67号 二: the figure for boarders, by term. */
    public static final Rule<Member> BOARDERS_AMOUNT = shall(SCHOOL_FUNDING_67, "N67-2.2/2", "二")
            .says(
                    "寄宿生每生每年小学1000元、初中1250元，2024年春季学期起1250元、1500元",
                    "A year 1,000 yuan at primary and 1,250 at junior secondary school, from the spring term of 2024 "
                            + "1,250 and 1,500")
            .reading("按学期取当学期的标准的一半", "Each term half of the figure that holds in it")
            .when(Member.ENTITY, allOf(IN_PRIMARY_OR_JUNIOR, NEEDY_BOARDER))
            .then(EducationAssistance.LIVING_SUBSIDY.is(BOARDERS_STANDARD));

    /** 国发67号 二: from the autumn term of 2019. */
    public static final Rule<Member> DAY_PUPILS = shall(SCHOOL_FUNDING_67, "N67-2.3", "二")
            .says(
                    "脱贫家庭（原建档立卡）、家庭经济困难残疾、农村低保、农村特困的非寄宿生给予生活补助",
                    "Day pupils of the four groups get a living subsidy")
            .when(Member.ENTITY, allOf(EducationAssistance.IN_COMPULSORY_EDUCATION, DAY_PUPIL_OF_THE_FOUR_GROUPS))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 国发67号 二: half of what boarders get. */
    public static final Rule<Member> DAY_PUPILS_AMOUNT = shall(SCHOOL_FUNDING_67, "N67-2.3/2", "二")
            .says("非寄宿生按寄宿生标准的50%", "Day pupils get half of what boarders get")
            .when(Member.ENTITY, allOf(IN_PRIMARY_OR_JUNIOR, DAY_PUPIL_OF_THE_FOUR_GROUPS))
            .then(EducationAssistance.LIVING_SUBSIDY.is(BOARDERS_STANDARD.times(percent(50))));

    private CompulsoryEducation2015() {}
}
