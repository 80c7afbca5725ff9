package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Jiujiang. */
final class JiujiangHousing {

    static final Unruled STANDARDS_SET = shall(OPINIONS, "JJ-1-7.1", "一（七）")
            .says(
                    "各地根据发展水平、市场和财力制定住房困难标准和救助标准",
                    "Places set the standards of housing difficulty and of assistance by development, market and means")
            .notBuilt();

    static final Unruled STANDARDS_ADJUSTED = shall(OPINIONS, "JJ-1-7.2", "一（七）")
            .says("两项标准及时调整", "Both standards are adjusted in time")
            .organisational();

    static final Unruled DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-7.3", "一（七）")
            .says(
                    "住房困难的低保家庭和分散供养特困人员优先得到保障",
                    "Dibao families in housing difficulty and dispersed extreme-poverty persons come first")
            .notBuilt();

    static final Unruled EVERYONE_HOUSED = shall(OPINIONS, "JJ-1-7.4", "一（七）")
            .says("上述对象全部纳入住房保障", "All of them are taken into housing protection")
            .notBuilt();

    static final Unruled URBAN_PROCEDURE = shall(OPINIONS, "JJ-1-7.5", "一（七）")
            .says(
                    "城镇家庭向住房部门申请，民政审收入财产，住房部门审住房，再公示",
                    "Urban families apply to the housing department; civil affairs examines means, it examines "
                            + "housing, and the result is put up")
            .notBuilt();

    static final Unruled NOTICE_BEFORE = shall(OPINIONS, "JJ-1-7.6", "一（七）")
            .says("审核结果公示后再保障", "The result is put up before housing is given")
            .notBuilt();

    static final Unruled URBAN_FIRST = shall(OPINIONS, "JJ-1-7.7", "一（七）")
            .says("符合条件的城镇申请人优先保障", "Urban applicants who qualify get housing first")
            .notBuilt();

    static final Unruled RENOVATION_FIRST = shall(OPINIONS, "JJ-1-7.8", "一（七）")
            .says("农村家庭优先列入危房改造", "Rural families come first in renovating unsafe houses")
            .notBuilt();

    static final Unruled WAYS = shall(OPINIONS, "JJ-1-7.9", "一（七）")
            .says(
                    "方式有公租房、租赁补贴、危房改造等",
                    "It is given as a public home, a rent subsidy or a renovation")
            .notBuilt();

    static final Unruled MORE_IS_BUILT = shall(OPINIONS, "JJ-1-7.10", "一（七）")
            .says("规范程序，加大保障房建设和危房改造", "Procedures are strict, and more is built and renovated")
            .organisational();

    private JiujiangHousing() {}
}
