package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Tunxi. */
final class TunxiVagrants {

    static final Unruled HELPED_BY_CITY_AGENCY = shall(OPINION, "TX-5-14.1", "五（十四）")
            .says(
                    "在区内发现的区外流浪乞讨人员，由民政协调黄山市救助管理机构救助",
                    "Vagrants and beggars from elsewhere who are found are helped by the city’s relief agency, which "
                            + "civil affairs brings in")
            .notBuilt();

    static final Unruled PATROLS = shall(OPINION, "TX-5-14.2", "五（十四）")
            .says(
                    "公安、城管等上街巡查，转介流浪乞讨人员",
                    "Police, urban management and others patrol the streets and refer vagrants and beggars")
            .organisational("是部门职责，没有频次", "A duty of departments, no frequency given");

    static final Unruled TREATED = shall(OPINION, "TX-5-14.3", "五（十四）")
            .says(
                    "患病的流浪乞讨人员，由卫健、民政依托定点医院诊治",
                    "Sick vagrants and beggars are treated at designated hospitals by health and civil affairs")
            .notBuilt();

    static final Unruled IDENTIFIED = shall(OPINION, "TX-5-14.4", "五（十四）")
            .says(
                    "民政与公安一同查身份、找亲属",
                    "Civil affairs and the police together establish who a vagrant is and look for relatives")
            .notBuilt();

    static final Unruled SETTLED = shall(OPINION, "TX-5-14.5", "五（十四）")
            .says(
                    "在本区发现、长期滞留市救助机构又查不清身份的，落户安置",
                    "Who was found here, stays long at the city’s agency and cannot be identified is registered and "
                            + "settled")
            .notBuilt();

    static final Unruled IN_PASSING_DISTRESS = shall(OPINION, "TX-5-14.7", "五（十四）")
            .says(
                    "走失、务工无着、遭家庭暴力等离家在外临时遇困的，给予救助",
                    "People in passing distress away from home, lost, without the work they came for, or fleeing "
                            + "violence, are helped")
            .notBuilt();

    static final Unruled TOWNS_LEAD = shall(OPINION, "TX-5-14.8", "五（十四）")
            .says(
                    "镇（街道）负属地领导管理责任，民政部门指导、监管",
                    "Towns lead and manage in their area; civil affairs guides and supervises")
            .organisational();

    private TunxiVagrants() {}
}
