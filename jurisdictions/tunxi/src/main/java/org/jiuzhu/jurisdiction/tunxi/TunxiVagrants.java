package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Tunxi. */
final class TunxiVagrants {

    static final Rule<Member> HELPED_BY_CITY_AGENCY = shall(OPINION, "TX-5-14.1", "五（十四）")
            .says(
                    "在区内发现的区外流浪乞讨人员，由民政协调黄山市救助管理机构救助",
                    "Vagrants and beggars from elsewhere who are found are helped by the city’s relief agency, which "
                            + "civil affairs brings in")
            .reading("本区人员怎样救助，这一句没有写", "How people of the district are helped is not said here")
            .when(
                    Member.ENTITY,
                    allOf(VagrantAssistance.ON_THE_STREET, TunxiFacts.FOUND_IN_DISTRICT, TunxiFacts.FROM_OUTSIDE))
            .then(effect(
                    Body.COUNTY,
                    "协调黄山市救助管理机构救助",
                    "brings in the relief agency of Huangshan",
                    Programme.VAGRANT_ASSISTANCE));

    static final Unruled PATROLS = shall(OPINION, "TX-5-14.2", "五（十四）")
            .says(
                    "公安、城管等上街巡查，转介流浪乞讨人员",
                    "Police, urban management and others patrol the streets and refer vagrants and beggars")
            .organisational("是部门职责，没有频次", "A duty of departments, no frequency given");

    static final Rule<Member> TREATED = shall(OPINION, "TX-5-14.3", "五（十四）")
            .says(
                    "患病的流浪乞讨人员，由卫健、民政依托定点医院诊治",
                    "Sick vagrants and beggars are treated at designated hospitals by health and civil affairs")
            .reading("费用由谁出、哪些是定点医院，没有写", "Who pays, and which hospitals, is not said")
            .when(Member.ENTITY, allOf(VagrantAssistance.ON_THE_STREET, TunxiFacts.ILL))
            .then(provides(
                    Programme.VAGRANT_ASSISTANCE,
                    "在定点医院诊断、救治",
                    "diagnosis and treatment at a designated hospital"));

    static final ImmutableList<Rule<Member>> IDENTIFIED = shall(OPINION, "TX-5-14.4", "五（十四）")
            .says(
                    "民政与公安一同查身份、找亲属",
                    "Civil affairs and the police together establish who a vagrant is and look for relatives")
            .reading("身份已经查明的，不用再查", "Of whom it is known, nobody need")
            .when(Member.ENTITY, allOf(VagrantAssistance.ON_THE_STREET, not(Member.IDENTIFIED)))
            .thenEach(
                    effect(
                            Body.COUNTY,
                            "与公安机关协同查询身份、寻亲",
                            "looks with the police for identity and relatives",
                            Programme.VAGRANT_ASSISTANCE),
                    effect(
                            Body.POLICE,
                            "与民政部门协同查询身份、寻亲",
                            "looks with civil affairs for identity and relatives",
                            Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> SETTLED = shall(OPINION, "TX-5-14.5", "五（十四）")
            .says(
                    "在本区发现、长期滞留市救助机构又查不清身份的，落户安置",
                    "Who was found here, stays long at the city’s agency and cannot be identified is registered and "
                            + "settled")
            .reading(
                    "多长算“长期滞留”没有写，按国家的落户安置条件",
                    "How long counts as long is not said; the national conditions of registration are used")
            .when(Member.ENTITY, allOf(TunxiFacts.FOUND_IN_DISTRICT, VagrantAssistance.REGISTRABLE))
            .then(effect(
                    Body.COUNTY,
                    "配合落户安置",
                    "helps to have the person registered and settled",
                    Programme.VAGRANT_ASSISTANCE));

    static final Rule<Member> IN_PASSING_DISTRESS = shall(OPINION, "TX-5-14.7", "五（十四）")
            .says(
                    "走失、务工无着、遭家庭暴力等离家在外临时遇困的，给予救助",
                    "People in passing distress away from home, lost, without the work they came for, or fleeing "
                            + "violence, are helped")
            .reading(
                    "所列几种是举例；救助的内容没有写，读作流浪乞讨救助",
                    "Those named are examples; what help is not said, and it is read as that for vagrants")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, Member.AWAY_FROM_HOME, Member.IN_PASSING_DISTRESS))
            .then(makesEligible(Programme.VAGRANT_ASSISTANCE));

    static final Unruled TOWNS_LEAD = shall(OPINION, "TX-5-14.8", "五（十四）")
            .says(
                    "镇（街道）负属地领导管理责任，民政部门指导、监管",
                    "Towns lead and manage in their area; civil affairs guides and supervises")
            .organisational();

    private TunxiVagrants() {}
}
