package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** Temporary assistance (临时救助) in Changle. */
final class ChangleTemporaryAssistance {

    /** 城市低保月标准: for rural applicants too. */
    private static final Amount<Entity> URBAN_STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE.urban();

    static final Unruled STRENGTHENED = shall(OPINION, "CL-2-1-8.1", "二（一）8")
            .says("强化急难型和支出型两种救助功能", "Both kinds of temporary assistance are strengthened")
            .organisational();

    static final Rule<Household> BAND_FOR_ILLNESS = shall(OPINION, "CL-2-1-8.2", "二（一）8")
            .says(
                    "支出型救助对象中的重大疾病患者，按城市低保月标准的3至12倍救助",
                    "In expenditure hardship a seriously ill person is given three to twelve times the urban monthly "
                            + "dibao standard")
            .reading(
                    "农村也按城市月标准；一次、整户计算，不乘人数；两端在内，其间由经办机构定",
                    "The urban standard counts for rural cases too; once for the whole family and not for each member; "
                            + "both ends included, and the authority chooses between them")
            .when(Household.ENTITY, allOf(TemporaryAssistance.EXPENDITURE, Household.MEMBERS.any(Member.SERIOUSLY_ILL)))
            .then(paysBetween(
                    Programme.TEMPORARY_ASSISTANCE,
                    "重大疾病",
                    "serious illness",
                    URBAN_STANDARD.times(number(3)),
                    URBAN_STANDARD.times(number(12))));

    static final Rule<Household> BAND_FOR_EDUCATION = shall(OPINION, "CL-2-1-8.3", "二（一）8")
            .says(
                    "因子女自负教育费用负担过重的支出型救助对象，按城市低保月标准的3至6倍救助",
                    "In expenditure hardship through too heavy own costs of the children’s education, three to six "
                            + "times the urban monthly dibao standard is given")
            .reading(
                    "“分别”依次对应：疾病3至12倍，教育3至6倍；两种情形并存时，文件没有写可以相加，不相加",
                    "“Respectively” in the order named: illness 3 to 12, education 3 to 6; where both apply the bands "
                            + "are not added, for the text does not say so")
            .when(Household.ENTITY, allOf(TemporaryAssistance.EXPENDITURE, Household.EDUCATION_COSTS_TOO_HEAVY))
            .then(paysBetween(
                    Programme.TEMPORARY_ASSISTANCE,
                    "子女教育费用",
                    "children’s education",
                    URBAN_STANDARD.times(number(3)),
                    URBAN_STANDARD.times(number(6))));

    static final Rule<Household> ABOVE_STANDARD = shall(OPINION, "CL-2-1-8.4", "二（一）8")
            .says(
                    "对重大生活困难的，按照“一事一议”方式适度提高临时救助标准",
                    "In major living difficulty the grant is raised somewhat, decided case by case")
            .reading(
                    "急难型和支出型都适用；提高多少由个案决定，文件没有上限",
                    "Of the emergency and of the expenditure type; how much more the decision on the case says, and "
                            + "the text names no ceiling")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.MAJOR_DIFFICULTY))
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.ABOVE_STANDARD));

    static final Rule<Household> QUICK_RESPONSE = shall(OPINION, "CL-2-1-8.5", "二（一）8")
            .says(
                    "急难事项快速响应，发现、报告、受理渠道畅通",
                    "Emergencies get a quick response, with open ways of finding, reporting and accepting them")
            .reading(
                    "多快、由谁没有写；读作镇（街、区）和县民政局在急难情形下的职责",
                    "How quick and by whom is not said; it is read as a duty of town and county in an emergency")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "快速响应，畅通发现、报告和受理渠道",
                    "responds quickly and keeps the ways of finding, reporting and accepting open",
                    Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> SIMPLER_AND_FASTER = shall(OPINION, "CL-2-1-8.6", "二（一）8")
            .says(
                    "简化急难事项的程序，缩短审批时间",
                    "The procedure for emergencies is made simpler and the decision faster")
            .reading(
                    "省去哪些环节、压缩到几天没有写，环节和期限仍按全国规定",
                    "Which steps are left out and how many days are saved is not said, so steps and limits stay those "
                            + "of the nation")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "简化办事程序，缩短审批时间",
                    "makes the procedure simpler and the decision faster",
                    Programme.TEMPORARY_ASSISTANCE));

    private ChangleTemporaryAssistance() {}
}
