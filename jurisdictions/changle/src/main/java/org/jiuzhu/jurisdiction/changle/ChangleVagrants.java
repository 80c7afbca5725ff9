package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2015;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Changle. */
final class ChangleVagrants {

    static final Rule<Member> TOLD_WHERE = shall(OPINION, "CL-2-1-9.1", "二（一）9")
            .says(
                    "公安、综合执法、交通等部门发现流浪乞讨人员，及时告知可以向救助机构求助",
                    "Police, law enforcement, transport and the like tell vagrants promptly where to get help")
            .reading("“等部门”不限于所列几个", "The departments named are examples")
            .when(Member.ENTITY, VagrantAssistance.FOUND)
            .then(effect(
                    Body.DEPARTMENT,
                    "及时告知到救助管理机构接受救助",
                    "tells the person promptly to get help at a rescue institution",
                    Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> IDENTIFIED = shall(OPINION, "CL-2-1-9.2", "二（一）9")
            .says("公安部门核查流浪乞讨人员身份信息", "The police check the identity of vagrants")
            .when(Member.ENTITY, VagrantAssistance.ON_THE_STREET)
            .then(effect(Body.POLICE, "核查身份信息", "checks the identity", Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> QUALIFIES_FOR_REGISTRATION = shall(OPINION, "CL-2-1-9.3", "二（一）9")
            .says(
                    "在救助机构滞留3个月以上、查不到身份、生活无着的，可以登记户口",
                    "Who has stayed in a rescue institution for three months, cannot be identified and has no means "
                            + "qualifies for registration")
            .reading(
                    "“以上”含满3个月的当天；中断过的滞留怎样算，文件没有写",
                    "The day on which three months are full is included; how an interrupted stay counts is not said")
            .reading("“生活无着”读作自身无力解决食宿", "Without means is read as unable to find food and lodging")
            .overriding(Vagrants2015.REGISTRABLE, OPINION_2020.clause("二（四）16"))
            .forEvery(Member.ENTITY)
            .then(VagrantAssistance.REGISTRABLE.is(allOf(
                    caseDate().isOnOrAfter(Member.IN_RESCUE_SINCE.lastDayWithinMonths(number(3))),
                    not(Member.IDENTIFIED),
                    Member.WITHOUT_FOOD_AND_LODGING,
                    VagrantAssistance.STAY_COUNTS)));

    static final ImmutableList<Rule<Member>> REGISTERED = shall(OPINION, "CL-2-1-9.4", "二（一）9")
            .says(
                    "户口登记由民政部门申请，公安部门审核后办理",
                    "Civil affairs applies for the registration, and the police register after examining it")
            .when(Member.ENTITY, VagrantAssistance.REGISTRABLE)
            .thenEach(
                    effect(
                            Body.COUNTY,
                            "提出户口登记申请",
                            "applies for the registration", Programme.VAGRANT_ASSISTANCE),
                    effect(
                            Body.POLICE,
                            "审核后登记户口",
                            "examines the application and registers the person",
                            Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> CARED_FOR = shall(OPINION, "CL-2-1-9.5", "二（一）9")
            .says(
                    "救助机构依法照料、查询身份、接送返回",
                    "Rescue institutions give care, look for the identity and take people home")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.VAGRANT_ASSISTANCE,
                    "照料、身份查询、接送返回",
                    "care, enquiry into the identity, the way home"));

    static final Unruled CAUSES = shall(OPINION, "CL-2-1-9.6", "二（一）9")
            .says(
                    "源头治理，督促近亲属或其他监护人尽扶养义务",
                    "Causes are dealt with, and relatives or guardians are urged to meet their duty")
            .organisational();

    private ChangleVagrants() {}
}
