package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.STUDENT_AID_181;
import static org.jiuzhu.jurisdiction.national.shared.Texts.UPPER_SECONDARY_292;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;

/** Upper secondary schools: fees waived for four groups (财教292号), and the band of the national grant (财教181号). */
public final class UpperSecondary2016 {

    /** 国家助学金: the least that a school can set, yuan a school year. */
    private static final Amount<Entity> LEAST = yuan("1200.00");

    /** 国家助学金: the most that a school can set, yuan a school year. */
    private static final Amount<Entity> MOST = yuan("3500.00");

    private static final Condition<Member> WHO_CAN_GET_THE_GRANT = allOf(
            Member.SCHOOL_STAGE.is(SchoolStage.UPPER_SECONDARY),
            EducationAssistance.NEEDY,
            EducationAssistance.FROM_SPRING_2025);

    /** 财教292号: from the autumn term of 2016. */
    public static final ImmutableList<Rule<Member>> FEES = shall(UPPER_SECONDARY_292, "N292-1.1", "一")
            .says(
                    "普通高中脱贫家庭（原建档立卡）、家庭经济困难残疾、农村低保、农村特困学生免学杂费",
                    "Upper secondary students of the four groups pay no tuition and sundry fees")
            .reading(
                    "按公办学校的学费标准，不含住宿费；民办学校按同类公办学校减免",
                    "At the rate of public schools, boarding not included; private schools reduce theirs by as much")
            .when(
                    Member.ENTITY,
                    allOf(Member.SCHOOL_STAGE.is(SchoolStage.UPPER_SECONDARY), EducationAssistance.OF_THE_FOUR_GROUPS))
            .thenEach(
                    makesEligible(Programme.EDUCATION_ASSISTANCE),
                    provides(
                            Programme.EDUCATION_ASSISTANCE,
                            "免学杂费（按公办学校标准，不含住宿费）",
                            "no tuition and sundry fees (at the rate of public schools, without boarding)"));

    /** 财教181号: from the spring term of 2025. */
    public static final Rule<Member> GRANT_BAND = shall(STUDENT_AID_181, "N181-2.1", "二")
            .says(
                    "普通高中国家助学金由各地在每学年1200元至3500元之间分档",
                    "The national grant of upper secondary schools lies between 1,200 and 3,500 yuan a school year")
            .reading(
                    "平均2300元是测算口径，不是任何人的应得额",
                    "The average of 2,300 yuan is a figure of the budget and nobody’s amount")
            .when(Member.ENTITY, WHO_CAN_GET_THE_GRANT)
            .then(paysBetween(
                    Programme.EDUCATION_ASSISTANCE,
                    "国家助学金（每学年，由学校评定档次）",
                    "national grant, a school year, as the school sets it",
                    LEAST,
                    MOST));

    /** 财教181号: a grant that is proposed is looked at. */
    public static final Rule<Member> GRANT_OUTSIDE_THE_BAND = shall(STUDENT_AID_181, "N181-2.1/2", "二")
            .says("拟评定的助学金不在区间内的，重新定档", "A grant that is proposed outside the band is set anew")
            .when(
                    Member.ENTITY,
                    allOf(
                            WHO_CAN_GET_THE_GRANT,
                            anyOf(
                                    EducationFacts.STUDENT_GRANT.isBelow(LEAST),
                                    EducationFacts.STUDENT_GRANT.isAbove(MOST))))
            .then(effect(
                    Body.SCHOOL,
                    "拟评定的国家助学金不在每学年1200元至3500元之间，重新定档",
                    "sets the grant anew, which is not between 1,200 and 3,500 yuan a school year",
                    Programme.EDUCATION_ASSISTANCE));

    private UpperSecondary2016() {}
}
