package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.demands;
import static org.jiuzhu.policy.rule.Words.demandsFrom;
import static org.jiuzhu.policy.rule.Words.floor;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;

/** What Xinxiang asks of its counties and townships: standards, facilities, staff, funds. */
final class XinxiangAuthority {

    /** For how many long-term recipients a county has one full-time officer and five staff: 8,000 to 10,000 (六（三）). */
    static final OpenTerm.OfCount<Authority> COUNTY_UNIT = OpenTerm.<Authority>count(
                    "XX-6-3.1#recipients",
                    PLAN.clause("六（三）"),
                    Unit.PERSONS,
                    "县级每多少名常年救助对象配备一份人员（8000至10000名之间）",
                    "long-term recipients for each unit of county staff (8,000 to 10,000)")
            .between(Fraction.of(8000), Fraction.of(10_000));

    /** For how many long-term recipients a township has one full-time officer: 800 to 1,000 (六（三）). */
    static final OpenTerm.OfCount<Authority> TOWN_UNIT = OpenTerm.<Authority>count(
                    "XX-6-3.3#recipients",
                    PLAN.clause("六（三）"),
                    Unit.PERSONS,
                    "乡镇每多少名常年救助对象配备一名专职人员（800至1000名之间）",
                    "long-term recipients for each full-time officer of a township (800 to 1,000)")
            .between(Fraction.of(800), Fraction.of(1000));

    /** How many people in difficulty make a village one with many of them (六（三）). */
    static final OpenTerm.OfCount<Authority> MANY_IN_DIFFICULTY = OpenTerm.count(
            "XX-6-3.6#many",
            PLAN.clause("六（三）"),
            Unit.PERSONS,
            "村（社区）困难群众达到多少人算“较多”",
            "from how many people in difficulty a village has “many”");

    private static final Condition<Authority> ENOUGH_FULL_TIME_IN_COUNTY =
            Authority.COUNTY_FULL_TIME_STAFF.times(COUNTY_UNIT).isAtLeast(Authority.COUNTY_RECIPIENTS);

    private static final Condition<Authority> ENOUGH_STAFF_IN_COUNTY =
            Authority.COUNTY_STAFF.times(COUNTY_UNIT).isAtLeast(Authority.COUNTY_RECIPIENTS.times(number(5)));

    private static final Condition<Authority> ENOUGH_FULL_TIME_IN_TOWN =
            Authority.TOWN_FULL_TIME_STAFF.times(TOWN_UNIT).isAtLeast(Authority.TOWN_RECIPIENTS);

    private static final Condition<Authority> VILLAGE_HAS_ASSISTANT =
            allOf(Authority.VILLAGE_ASSISTANTS.isAtLeast(number(1)), Authority.VILLAGE_ASSISTANT_IN_COMMITTEE);

    /** XX-1-2.3, 一（二）: by the end of 2022 each county has a care-focused home. */
    static final Rule<Authority> CARE_HOME = shall(PLAN, "XX-1-2.3", "一（二）")
            .says(
                    "2022年年底前，每个县至少有一所以失能照护为主的综合敬老院",
                    "By the end of 2022 each county has at least one elderly home that focuses on care for people with lost abilities")
            .reading(
                    "2022年12月31日起必须符合，此前不符合的只是提醒；县级市、区一并计算",
                    "It has to hold from 2022-12-31 on, before that it is a warning; county-level cities and districts count as counties")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(day("2022-12-31"), Authority.CARE_HOMES.isAtLeast(number(1))));

    /** XX-1-3.3, 一（三）: full care is in principle at least a third of the minimum wage. */
    static final Rule<Authority> FULL_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.3", "一（三）")
            .says(
                    "特困人员全护理标准原则上不低于当地最低工资标准的1/3",
                    "The full-care standard is in principle at least a third of the local minimum wage")
            .reading("月标准与当期月最低工资比较；等于的，符合", "Monthly figures of the same date are compared; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_FULL, Standard.MINIMUM_WAGE.times(rate(1, 3))));

    /** XX-1-3.4, 一（三）: half care is in principle at least a sixth of the minimum wage. */
    static final Rule<Authority> HALF_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.4", "一（三）")
            .says(
                    "特困人员半护理标准原则上不低于当地最低工资标准的1/6",
                    "The half-care standard is in principle at least a sixth of the local minimum wage")
            .reading(
                    "“分别”按所列顺序对应：全护理、半护理、全自理",
                    "“Respectively” follows the order named: full care, half care, self-care")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_HALF, Standard.MINIMUM_WAGE.times(rate(1, 6))));

    /** XX-1-3.5, 一（三）: self-care is in principle at least the nursing subsidy. */
    static final Rule<Authority> SELF_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.5", "一（三）")
            .says(
                    "特困人员全自理标准原则上不低于当地重度残疾人护理补贴标准",
                    "The standard for who can look after himself or herself is in principle at least the local nursing subsidy")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_NONE, Standard.DISABILITY_NURSING_SUBSIDY));

    /** XX-3-1.7, 三（一）: every township has a reserve fund. */
    static final Rule<Authority> RESERVE_FUND = shall(PLAN, "XX-3-1.7", "三（一）")
            .says("乡镇（街道）全面建立临时救助备用金制度", "Every township (subdistrict) sets up a reserve fund for temporary assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_RESERVE_FUND));

    /** XX-6-1.1, 六（一）: each township names a person for social assistance. */
    static final Rule<Authority> NAMED_PERSON = shall(PLAN, "XX-6-1.1", "六（一）")
            .says("乡镇（街道）明确专人负责社会救助", "Each township (subdistrict) names a person for social assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_NAMED_STAFF));

    /** XX-6-2.1, 六（二）: work funds are in the budget. */
    static final Rule<Authority> WORK_FUNDS = shall(PLAN, "XX-6-2.1", "六（二）")
            .says("社会救助工作经费纳入各级财政预算", "Work funds for social assistance are in the budgets of all levels")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.WORK_FUNDS_IN_BUDGET));

    /** XX-6-2.2, 六（二）: work funds follow delegated tasks. */
    static final Rule<Authority> FUNDS_FOLLOW_TASKS = shall(PLAN, "XX-6-2.2", "六（二）")
            .says(
                    "审核确认权限下放的，工作经费按权随责走、费随事转调整",
                    "Where decisions are delegated to the townships, the work funds move with the tasks")
            .when(Authority.ENTITY, Authority.DELEGATES_BASIC_ASSISTANCE)
            .then(demands(Authority.WORK_FUNDS_MOVED_WITH_DELEGATION));

    /** XX-6-3.1, 六（三）: the county has a full-time officer for each 8,000 to 10,000 long-term recipients. */
    static final Rule<Authority> COUNTY_FULL_TIME_STAFF = shall(PLAN, "XX-6-3.1", "六（三）")
            .says(
                    "县级救助机构每8000至10000名常年救助对象配备不少于1名专职工作人员",
                    "The county agency has at least one full-time officer for each 8,000 to 10,000 long-term recipients")
            .reading(
                    "按8000名也够的，符合；按10000名也不够的，不符合；其间取决于当地选定的人数。零头按一名配备",
                    "Enough for 8,000 each is met, too few even for 10,000 each is not; between them it depends on the figure that the"
                            + " place takes. A remainder needs an officer too")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_FULL_TIME_IN_COUNTY));

    /** XX-6-3.2, 六（三）: the county has five staff for each 8,000 to 10,000 long-term recipients. */
    static final Rule<Authority> COUNTY_STAFF = shall(PLAN, "XX-6-3.2", "六（三）")
            .says(
                    "县级救助机构每8000至10000名常年救助对象配备5名工作人员",
                    "The county agency has five staff for each 8,000 to 10,000 long-term recipients")
            .reading("“不少于”也管“5名工作人员”；5名含专职人员", "“At least” governs the five too; they include the full-time officer")
            .reading("零头按比例折算", "A remainder counts in proportion")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_STAFF_IN_COUNTY));

    /** XX-6-3.3, 六（三）: the township has a full-time officer for each 800 to 1,000 long-term recipients. */
    static final Rule<Authority> TOWN_FULL_TIME_STAFF = shall(PLAN, "XX-6-3.3", "六（三）")
            .says(
                    "乡镇（街道）每800至1000名常年救助对象配备不少于1名专职工作人员",
                    "The township has at least one full-time officer for each 800 to 1,000 long-term recipients")
            .reading(
                    "按800名也够的，符合；按1000名也不够的，不符合；其间取决于当地选定的人数",
                    "Enough for 800 each is met, too few even for 1,000 each is not; between them it depends on the figure that the place"
                            + " takes")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_FULL_TIME_IN_TOWN));

    /** XX-6-3.4, 六（三）: each village has an assistant who sits on its committees. */
    static final Rule<Authority> VILLAGE_ASSISTANT = shall(PLAN, "XX-6-3.4", "六（三）")
            .says(
                    "村（社区）设立社会救助协理员，由村（社区）“两委”班子成员兼任",
                    "Each village (community) has a social-assistance assistant who sits on its committees")
            .forEvery(Authority.ENTITY)
            .then(demands(VILLAGE_HAS_ASSISTANT));

    /** XX-6-3.6, 六（三）: a village with many people in difficulty has a service station. */
    static final Rule<Authority> SERVICE_STATION = shall(PLAN, "XX-6-3.6", "六（三）")
            .says(
                    "困难群众较多的村（社区）建立社会救助服务站（点）",
                    "A village (community) with many people in difficulty sets up a service station")
            .when(Authority.ENTITY, Authority.VILLAGE_PEOPLE_IN_DIFFICULTY.isAtLeast(MANY_IN_DIFFICULTY))
            .then(demands(Authority.VILLAGE_SERVICE_STATION));

    /** XX-6-3.7, 六（三）: the staff is in place by the end of 2021. */
    static final Rule<Authority> STAFF_IN_PLACE = shall(PLAN, "XX-6-3.7", "六（三）")
            .says("2021年年底前，基层社会救助工作人员配备到位", "By the end of 2021 the grassroots staff is in place")
            .reading(
                    "按前四项要求检查；2021年12月31日起必须符合，此前不符合的只是提醒",
                    "Checked against the four requirements before it; they have to hold from 2021-12-31 on, before that it is a warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(
                    day("2021-12-31"),
                    allOf(
                            ENOUGH_FULL_TIME_IN_COUNTY,
                            ENOUGH_STAFF_IN_COUNTY,
                            ENOUGH_FULL_TIME_IN_TOWN,
                            VILLAGE_HAS_ASSISTANT)));

    private XinxiangAuthority() {}
}
