package org.jiuzhu.jurisdiction.national.education;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISABLED_EDUCATION;
import static org.jiuzhu.jurisdiction.national.shared.Texts.FREE_PRESCHOOL_27;
import static org.jiuzhu.jurisdiction.national.shared.Texts.PRESCHOOL_LAW;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/**
 * Before and beside school: teaching at home (残疾人教育条例), aid at preschool (学前教育法), its last year (27号).
 */
public final class PreschoolAndHome2017 {

    /** 残疾人教育条例 §17. */
    public static final ImmutableList<Rule<Member>> TAUGHT_AT_HOME = shall(DISABLED_EDUCATION, "N674-17.1", "§17")
            .says(
                    "需专人护理、不能到校的适龄残疾儿童少年，由县级教育部门送教上门或者远程教育，纳入学籍",
                    "Disabled children of school age who cannot attend are taught at home or from afar and enrolled")
            .when(Member.ENTITY, allOf(People.DISABLED, EducationFacts.CANNOT_ATTEND_SCHOOL))
            .thenEach(
                    makesEligible(Programme.EDUCATION_ASSISTANCE),
                    provides(
                            Programme.EDUCATION_ASSISTANCE,
                            "送教上门或者远程教育，纳入学籍管理",
                            "teaching at home or from afar, with enrolment"));

    /** 学前教育法 §65: from June 2025. */
    public static final Rule<Member> PRESCHOOL_AID = shall(PRESCHOOL_LAW, "NPRE-65.1", "§65")
            .says(
                    "家庭经济困难的适龄儿童接受普惠性学前教育的，给予资助",
                    "Children in economic difficulty in inclusive preschools get aid")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.SCHOOL_STAGE.is(SchoolStage.PRESCHOOL),
                            EducationFacts.INCLUSIVE_PRESCHOOL,
                            EducationAssistance.IN_DIFFICULTY))
            .then(makesEligible(Programme.EDUCATION_ASSISTANCE));

    /** 27号: from the autumn term of 2025. */
    public static final Rule<Member> LAST_YEAR_FREE = shall(FREE_PRESCHOOL_27, "N27-1.1", "一")
            .says(
                    "公办幼儿园学前一年免保育教育费，民办幼儿园参照当地同类公办园减免",
                    "The last year of preschool is free of care and education fees, in private ones as far as in "
                            + "public ones of the kind")
            .reading(
                    "不分家庭情况，所以不是救助资格；伙食、住宿、杂费不在内",
                    "Whatever the family, so it makes nobody eligible; meals, lodging and sundries are not in it")
            .when(
                    Member.ENTITY,
                    allOf(Member.SCHOOL_STAGE.is(SchoolStage.PRESCHOOL), EducationFacts.LAST_PRESCHOOL_YEAR))
            .then(effect(
                    Body.SCHOOL,
                    "学前一年不收保育教育费（民办园按同类公办园减免）",
                    "charges no care and education fees in the last year of preschool (private ones as much less)",
                    Programme.EDUCATION_ASSISTANCE));

    private PreschoolAndHome2017() {}
}
