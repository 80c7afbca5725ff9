package org.jiuzhu.benchmarks.county;

import static org.jiuzhu.benchmarks.county.BenchCounty.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;

/** Temporary assistance, education aid and the subsidies of disabled people in Bench county: rules 6 to 8 of the workload. */
final class CountyAssistance {

    static final Label MEDICAL = Label.of("医疗支出", "medical expenditure");
    static final Label EDUCATION = Label.of("教育支出", "education expenditure");
    static final Label EMERGENCY = Label.of("突发事件", "sudden event");

    static final Label FEES_WAIVED = Label.of("免学费", "fees waived");
    static final Label PUPILS_ALLOWANCE = Label.of("生活补助", "living allowance");
    static final Label STATE_GRANT = Label.of("国家助学金", "state grant");
    static final Label LOAN = Label.of("助学贷款", "subsidised loan");

    // 6. Temporary assistance

    private static final Amount<Household> STANDARD_OF_ALL =
            Household.MEMBERS.count().times(Standard.MINIMUM_LIVING_ALLOWANCE);

    private static final Amount<Household> MEDICAL_LINE = STANDARD_OF_ALL.times(number(6));
    private static final Amount<Household> EDUCATION_LINE = STANDARD_OF_ALL.times(number(3));

    private static final Condition<Household> MEDICAL_HARDSHIP = Facts.MEDICAL_EXPENDITURE.isAbove(MEDICAL_LINE);
    private static final Condition<Household> EDUCATION_HARDSHIP = Facts.EDUCATION_EXPENDITURE.isAbove(EDUCATION_LINE);

    private static final Rule<Household> FOR_MEDICAL = shall(PLAN, "BC-6.1", "6")
            .says("医疗支出超过全家6个月标准的，给予临时救助", "medical expenditure above six standards of all members")
            .when(Household.ENTITY, MEDICAL_HARDSHIP)
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    private static final Rule<Household> FOR_EDUCATION = shall(PLAN, "BC-6.2", "6")
            .says("教育支出超过全家3个月标准的，给予临时救助", "education expenditure above three standards of all members")
            .when(Household.ENTITY, EDUCATION_HARDSHIP)
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    private static final Rule<Household> IN_EMERGENCY = shall(PLAN, "BC-6.3", "6")
            .says("遭遇突发事件的，给予临时救助", "a sudden event")
            .when(Household.ENTITY, Facts.SUDDEN_EVENT)
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    private static final Rule<Household> MEDICAL_BAND = shall(PLAN, "BC-6.4", "6")
            .says("医疗类按城市标准的2至10倍", "for medical expenditure two to ten times the urban standard")
            .when(Household.ENTITY, MEDICAL_HARDSHIP)
            .then(paysBetween(Programme.TEMPORARY_ASSISTANCE, MEDICAL.zh(), MEDICAL.en(), urban(2), urban(10)));

    private static final Rule<Household> EDUCATION_BAND = shall(PLAN, "BC-6.5", "6")
            .says("教育类按城市标准的2至6倍", "else for education expenditure two to six times the urban standard")
            .when(Household.ENTITY, allOf(EDUCATION_HARDSHIP, not(MEDICAL_HARDSHIP)))
            .then(paysBetween(Programme.TEMPORARY_ASSISTANCE, EDUCATION.zh(), EDUCATION.en(), urban(2), urban(6)));

    private static final Rule<Household> EMERGENCY_BAND = shall(PLAN, "BC-6.6", "6")
            .says("急难类不超过城市标准的3倍", "else after an event up to three times the urban standard")
            .when(Household.ENTITY, allOf(Facts.SUDDEN_EVENT, not(MEDICAL_HARDSHIP), not(EDUCATION_HARDSHIP)))
            .then(paysBetween(Programme.TEMPORARY_ASSISTANCE, EMERGENCY.zh(), EMERGENCY.en(), NOTHING, urban(3)));

    static final Amount<Household> GRANT = define(
            "bench-grant",
            "临时救助金额",
            "amount of temporary assistance",
            PLAN.clause("6"),
            where(MEDICAL_HARDSHIP, excess(Facts.MEDICAL_EXPENDITURE, MEDICAL_LINE, 10))
                    .where(EDUCATION_HARDSHIP, excess(Facts.EDUCATION_EXPENDITURE, EDUCATION_LINE, 6))
                    .otherwise(NOTHING));

    private static final Rule<Household> GRANT_AMOUNT = shall(PLAN, "BC-6.7", "6")
            .says("按超出部分在幅度内发给", "what is above the line is paid, within the band")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.TEMPORARY_ASSISTANCE, Part.GRANT, GRANT));

    // 7. Education aid

    private static final Condition<Member> EXTREMELY_POOR = eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)::node;
    private static final Condition<Member> POOR = anyOf(EXTREMELY_POOR, CountyDibao.ON_DIBAO);
    private static final Condition<Member> IN_CLASS = anyOf(POOR, CountyDibao.IN_MARGIN_HOUSEHOLD);

    private static final Rule<Member> STUDENT = shall(PLAN, "BC-7.1", "7")
            .says("特困、低保、边缘家庭学生享受教育资助", "students of extreme-poverty, dibao and margin families are aided")
            .when(Member.ENTITY, allOf(not(Member.SCHOOL_STAGE.is(SchoolStage.NONE)), IN_CLASS))
            .then(makesEligible(BenchCounty.EDUCATION_AID));

    private static final Rule<Member> WAIVER = shall(PLAN, "BC-7.2", "7")
            .says(
                    "学前和普通高中免学费；特困学生就读高校的也免",
                    "fees are waived in preschool and upper secondary, for the extremely poor also later")
            .when(
                    Member.ENTITY,
                    anyOf(
                            allOf(
                                    POOR,
                                    Member.SCHOOL_STAGE.isOneOf(
                                            these(SchoolStage.PRESCHOOL, SchoolStage.UPPER_SECONDARY))),
                            allOf(EXTREMELY_POOR, Member.SCHOOL_STAGE.is(SchoolStage.BACHELOR))))
            .then(provides(BenchCounty.EDUCATION_AID, FEES_WAIVED.zh(), FEES_WAIVED.en()));

    private static final Rule<Member> ALLOWANCE = shall(PLAN, "BC-7.3", "7")
            .says(
                    "义务教育阶段发生活补助；特困学生学前和高中也发",
                    "an allowance in compulsory school, for the extremely poor also before and after")
            .when(
                    Member.ENTITY,
                    anyOf(
                            allOf(IN_CLASS, Member.SCHOOL_STAGE.is(SchoolStage.COMPULSORY)),
                            allOf(
                                    EXTREMELY_POOR,
                                    Member.SCHOOL_STAGE.isOneOf(
                                            these(SchoolStage.PRESCHOOL, SchoolStage.UPPER_SECONDARY)))))
            .then(provides(BenchCounty.EDUCATION_AID, PUPILS_ALLOWANCE.zh(), PUPILS_ALLOWANCE.en()));

    private static final Rule<Member> STUDENT_GRANT = shall(PLAN, "BC-7.4", "7")
            .says("高中发助学金；低保、特困学生就读高校的，特困研究生也发", "a grant in upper secondary, for the poorer also later")
            .when(
                    Member.ENTITY,
                    anyOf(
                            allOf(IN_CLASS, Member.SCHOOL_STAGE.is(SchoolStage.UPPER_SECONDARY)),
                            allOf(POOR, Member.SCHOOL_STAGE.is(SchoolStage.BACHELOR)),
                            allOf(EXTREMELY_POOR, Member.SCHOOL_STAGE.is(SchoolStage.POSTGRADUATE))))
            .then(provides(BenchCounty.EDUCATION_AID, STATE_GRANT.zh(), STATE_GRANT.en()));

    private static final Rule<Member> STUDENT_LOAN = shall(PLAN, "BC-7.5", "7")
            .says("高校学生和研究生可贷款", "a loan for students and postgraduates")
            .when(
                    Member.ENTITY,
                    allOf(IN_CLASS, Member.SCHOOL_STAGE.isOneOf(these(SchoolStage.BACHELOR, SchoolStage.POSTGRADUATE))))
            .then(provides(BenchCounty.EDUCATION_AID, LOAN.zh(), LOAN.en()));

    // 8. Disabled people

    private static final Rule<Member> LIVING = shall(PLAN, "BC-8.1", "8")
            .says("低保中的残疾人享受生活补贴", "disabled people on dibao get the living subsidy")
            .when(Member.ENTITY, allOf(CountyDibao.ON_DIBAO, Facts.DISABLED))
            .then(makesEligible(BenchCounty.LIVING_SUBSIDY));

    private static final Rule<Member> LIVING_AMOUNT = shall(PLAN, "BC-8.2", "8")
            .says("按生活补贴标准发给", "the living subsidy is paid at its standard")
            .forEvery(Member.ENTITY)
            .then(pays(BenchCounty.LIVING_SUBSIDY, Part.ALLOWANCE, Standard.DISABILITY_LIVING_SUBSIDY));

    private static final Rule<Member> NURSING = shall(PLAN, "BC-8.3", "8")
            .says("一、二级残疾人享受护理补贴", "people of grade one and two get the nursing subsidy")
            .when(Member.ENTITY, allOf(NationalRules.COUNTED, Facts.SEVERELY_DISABLED))
            .then(makesEligible(BenchCounty.NURSING_SUBSIDY));

    private static final Rule<Member> NURSING_AMOUNT = shall(PLAN, "BC-8.4", "8")
            .says("按护理补贴标准发给", "the nursing subsidy is paid at its standard")
            .forEvery(Member.ENTITY)
            .then(pays(BenchCounty.NURSING_SUBSIDY, Part.ALLOWANCE, Standard.DISABILITY_NURSING_SUBSIDY));

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            FOR_MEDICAL,
            FOR_EDUCATION,
            IN_EMERGENCY,
            MEDICAL_BAND,
            EDUCATION_BAND,
            EMERGENCY_BAND,
            GRANT_AMOUNT,
            STUDENT,
            WAIVER,
            ALLOWANCE,
            STUDENT_GRANT,
            STUDENT_LOAN,
            LIVING,
            LIVING_AMOUNT,
            NURSING,
            NURSING_AMOUNT);

    private CountyAssistance() {}

    static Amount<Entity> urban(int times) {
        return Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(times));
    }

    private static Amount<Household> excess(Amount<Household> spent, Amount<Household> line, int most) {
        return spent.minus(line).atLeast(urban(2)).atMost(urban(most));
    }
}
