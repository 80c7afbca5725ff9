package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Changle. */
final class ChangleVagrants {

    static final Unruled TOLD_WHERE = shall(OPINION, "CL-2-1-9.1", "二（一）9")
            .says(
                    "公安、综合执法、交通等部门发现流浪乞讨人员，及时告知可以向救助机构求助",
                    "Police, law enforcement, transport and the like tell vagrants promptly where to get help")
            .notBuilt();

    static final Unruled IDENTIFIED = shall(OPINION, "CL-2-1-9.2", "二（一）9")
            .says("公安部门核查流浪乞讨人员身份信息", "The police check the identity of vagrants")
            .notBuilt();

    static final Unruled QUALIFIES_FOR_REGISTRATION = shall(OPINION, "CL-2-1-9.3", "二（一）9")
            .says(
                    "在救助机构滞留3个月以上、查不到身份、生活无着的，可以登记户口",
                    "Who has stayed in a rescue institution for three months, cannot be identified and has no means "
                            + "qualifies for registration")
            .notBuilt();

    static final Unruled REGISTERED = shall(OPINION, "CL-2-1-9.4", "二（一）9")
            .says(
                    "户口登记由民政部门申请，公安部门审核后办理",
                    "Civil affairs applies for the registration, and the police register after examining it")
            .notBuilt();

    static final Unruled CARED_FOR = shall(OPINION, "CL-2-1-9.5", "二（一）9")
            .says(
                    "救助机构依法照料、查询身份、接送返回",
                    "Rescue institutions give care, look for the identity and take people home")
            .notBuilt();

    static final Unruled CAUSES = shall(OPINION, "CL-2-1-9.6", "二（一）9")
            .says(
                    "源头治理，督促近亲属或其他监护人尽扶养义务",
                    "Causes are dealt with, and relatives or guardians are urged to meet their duty")
            .organisational();

    private ChangleVagrants() {}
}
