package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.education.EducationFacts;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFacts;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Changle. */
final class ChangleEmployment {

    static final ImmutableList<Rule<Member>> SERVICES_FIRST = shall(OPINION, "CL-2-1-6.1", "二（一）6")
            .says(
                    "公共就业服务优先提供给社会救助对象",
                    "People on assistance come first for public employment services")
            .reading(
                    "社会救助对象读作低保、边缘、刚性支出困难家庭成员和特困人员；说的是其中的失业人员",
                    "Read as members of dibao, margin and rigid-expenditure families and people in extreme poverty who "
                            + "are unemployed")
            .when(Member.ENTITY, allOf(EmploymentAssistance.ASSISTED, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "优先的一站式公共就业服务",
                            "public employment services at one stop, with priority"));

    static final Unruled POLICIES_CARRIED_OUT = shall(OPINION, "CL-2-1-6.2", "二（一）6")
            .says(
                    "落实税费、贷款、培训、社保、岗位、创业等就业扶持政策",
                    "Tax, loan, training, insurance, post and start-up policies are carried out")
            .organisational();

    static final Unruled HARD_TO_EMPLOY_ADJUSTED = shall(OPINION, "CL-2-1-6.3", "二（一）6")
            .says("动态调整就业困难人员的认定标准", "Who counts as hard to employ is adjusted over time")
            .organisational();

    static final Rule<Member> INCLUDED_PROMPTLY = shall(OPINION, "CL-2-1-6.4", "二（一）6")
            .says(
                    "受疫情影响失业的、残疾的、建档立卡的等就业困难人员，及时纳入就业救助",
                    "People out of work by the epidemic, disabled, registered as poor or otherwise hard to employ are "
                            + "included promptly")
            .reading(
                    "几种人有一种即可，须是失业的；多久算及时没有写",
                    "One of these is enough, of the unemployed; how soon is not said")
            .when(
                    Member.ENTITY,
                    anyOf(
                            EmploymentAssistance.HARD_TO_EMPLOY,
                            allOf(
                                    EmploymentAssistance.UNEMPLOYED,
                                    anyOf(
                                            ChangleFacts.UNEMPLOYED_BY_EPIDEMIC,
                                            People.DISABLED,
                                            Member.ofHousehold(EducationFacts.LIFTED_FROM_POVERTY)))))
            .then(makesEligible(Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> PUBLIC_POSTS = shall(OPINION, "CL-2-1-6.5", "二（一）6")
            .says(
                    "符合条件的救助对象，用公益性岗位托底安置",
                    "Eligible people on assistance get a public-benefit post as a last resort")
            .reading(
                    "符合条件读作失业、市场上确实找不到工作",
                    "To qualify is read as unemployed and truly not placed by the market")
            .when(
                    Member.ENTITY,
                    allOf(
                            EmploymentAssistance.ASSISTED,
                            EmploymentAssistance.UNEMPLOYED,
                            EmploymentFacts.NOT_PLACED_BY_MARKET))
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "公益性岗位托底安置",
                    "a public-benefit post as the last resort"));

    static final Rule<Household> NOBODY_IN_WORK = shall(OPINION, "CL-2-1-6.6", "二（一）6")
            .says(
                    "零就业家庭出现一户、帮扶就业一户，动态归零",
                    "Every family without anyone in work is recognised and helped into work, so that none remains")
            .reading(
                    "由所在地负责；一人就业即不再是；没有写天数",
                    "The place is responsible; with one in work it is none any more; by when " + "is not said")
            .when(Household.ENTITY, EmploymentAssistance.ZERO_EMPLOYMENT)
            .then(effect(
                    Body.GOVERNMENT,
                    "认定零就业家庭，帮扶就业",
                    "recognises the family and helps it into work",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Unruled YEARLY_CAMPAIGN = shall(OPINION, "CL-2-1-6.7", "二（一）6")
            .says("持续开展就业帮扶专项活动", "The yearly employment campaign goes on")
            .organisational();

    private ChangleEmployment() {}
}
