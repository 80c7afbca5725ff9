package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.demandsFrom;
import static org.jiuzhu.policy.rule.Consequences.floor;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** What Xinxiang asks of its counties and townships: standards, facilities, staff, funds. */
final class XinxiangAuthority {

    /**
     * For how many long-term recipients a county has one full-time officer and five staff: 8,000 to 10,000 (六（三）).
     */
    static final OpenTerm.OfCount<Authority> COUNTY_UNIT = OpenTerm.count(
                    Authority.ENTITY,
                    "XX-6-3.1#recipients",
                    PLAN.clause("六（三）"),
                    Unit.PERSONS,
                    "县级每多少名常年救助对象配备一份人员（8000至10000名之间）",
                    "long-term recipients for each unit of county staff (8,000 to 10,000)")
            .between(Fraction.of(8000), Fraction.of(10_000));

    /** For how many long-term recipients a township has one full-time officer: 800 to 1,000 (六（三）). */
    static final OpenTerm.OfCount<Authority> TOWN_UNIT = OpenTerm.count(
                    Authority.ENTITY,
                    "XX-6-3.3#recipients",
                    PLAN.clause("六（三）"),
                    Unit.PERSONS,
                    "乡镇每多少名常年救助对象配备一名专职人员（800至1000名之间）",
                    "long-term recipients for each full-time officer of a township (800 to 1,000)")
            .between(Fraction.of(800), Fraction.of(1000));

    /** How many people in difficulty make a village one with many of them (六（三）). */
    static final OpenTerm.OfCount<Authority> MANY_IN_DIFFICULTY = OpenTerm.count(
            Authority.ENTITY,
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

    static final Rule<Authority> CARE_HOME = shall(PLAN, "XX-1-2.3", "一（二）")
            .says(
                    "2022年年底前，每个县至少有一所以失能照护为主的综合敬老院",
                    "By the end of 2022 each county has at least one elderly home that focuses on care for people with "
                            + "lost abilities")
            .reading(
                    "2022年12月31日起必须符合，此前不符合的只是提醒；县级市、区一并计算",
                    "It has to hold from 2022-12-31 on, before that it is a warning; county-level cities and districts "
                            + "count as counties")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(day("2022-12-31"), Authority.CARE_HOMES.isAtLeast(number(1))));

    static final Rule<Authority> SHARE_IN_INSTITUTIONS_RISES = shall(PLAN, "XX-1-2.4", "一（二）")
            .says(
                    "生活不能自理的特困人员，集中供养的比例和服务水平不断提高",
                    "More and more of those in extreme poverty who cannot look after themselves live in institutions, "
                            + "and the service there improves")
            .reading(
                    """
                    “不断提高”没有写目标、幅度和期限，故只要求集中供养率不低于上年末，相等的符合，\
                    没有这类人员的也符合""",
                    "“More and more” names no figure, pace or day, so the share only must not be below that of the end "
                            + "of last year; equal is enough, and so is having nobody")
            .reading("服务水平没有可以衡量的指标", "Of the service there is no indicator")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.UNABLE_IN_INSTITUTION
                    .times(XinxiangFacts.PREVIOUS_UNABLE_TO_CARE)
                    .isAtLeast(XinxiangFacts.PREVIOUS_UNABLE_IN_INSTITUTION.times(Authority.UNABLE_TO_CARE))));

    static final Rule<Authority> DIBAO_STANDARD_MECHANISM = shall(PLAN, "XX-1-3.1", "一（三）")
            .says(
                    "低保标准参考居民人均消费支出等因素和财力制定，并动态调整",
                    "The dibao standard is set with regard to consumption per head and to public means, and adjusted "
                            + "from time to time")
            .reading(
                    "参考哪些因素、多久调整没有算法，只检查有没有建立机制",
                    "How the factors count and when it is adjusted is not said; only that the mechanism is there is "
                            + "checked")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.DIBAO_STANDARD_MECHANISM));

    static final Rule<Authority> SUPPORT_STANDARD_MECHANISM = shall(PLAN, "XX-1-3.2", "一（三）")
            .says(
                    "特困人员供养标准参考居民人均消费支出等因素和财力制定，并动态调整",
                    "The standard of extreme-poverty support is set with regard to consumption per head and to public "
                            + "means, and adjusted from time to time")
            .reading("同XX-1-3.1", "Read as XX-1-3.1")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.SUPPORT_STANDARD_MECHANISM));

    static final Rule<Authority> FULL_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.3", "一（三）")
            .says(
                    "特困人员全护理标准原则上不低于当地最低工资标准的1/3",
                    "The full-care standard is in principle at least a third of the local minimum wage")
            .reading(
                    "月标准与当期月最低工资比较；等于的，符合",
                    "Monthly figures of the same date are compared; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_FULL, Standard.MINIMUM_WAGE.times(rate(1, 3))));

    static final Rule<Authority> HALF_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.4", "一（三）")
            .says(
                    "特困人员半护理标准原则上不低于当地最低工资标准的1/6",
                    "The half-care standard is in principle at least a sixth of the local minimum wage")
            .reading(
                    "“分别”按所列顺序对应：全护理、半护理、全自理",
                    "“Respectively” follows the order named: full care, half care, self-care")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_HALF, Standard.MINIMUM_WAGE.times(rate(1, 6))));

    static final Rule<Authority> SELF_CARE_FLOOR = inPrinciple(PLAN, "XX-1-3.5", "一（三）")
            .says(
                    "特困人员全自理标准原则上不低于当地重度残疾人护理补贴标准",
                    "The standard for who can look after himself or herself is in principle at least the local nursing "
                            + "subsidy")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_NONE, Standard.DISABILITY_NURSING_SUBSIDY));

    static final Rule<Authority> RESERVE_FUND = shall(PLAN, "XX-3-1.7", "三（一）")
            .says(
                    "乡镇（街道）全面建立临时救助备用金制度",
                    "Every township (subdistrict) sets up a reserve fund for temporary assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_RESERVE_FUND));

    static final Rule<Authority> PURCHASES = shall(PLAN, "XX-4-3.5", "四（三）")
            .says(
                    "完善购买服务的政策、清单、流程和评估",
                    "Policies, a list, a procedure and evaluation of purchases are set up")
            .reading(
                    "政策措施的内容没有写；清单、流程和评估各检查有没有",
                    "What the policies are is not said; of list, procedure and evaluation, only that each is there is "
                            + "checked")
            .forEvery(Authority.ENTITY)
            .then(demands(
                    allOf(Authority.HAS_PURCHASE_LIST, Authority.PURCHASES_REGULATED, Authority.PURCHASES_EVALUATED)));

    static final Rule<Authority> SPOT_CHECKED_SHARE = shall(PLAN, "XX-5-1.4/2", "五（一）")
            .says(
                    "上报的审核确认对象中，县级民政部门已抽查的不低于30%",
                    "Of the confirmed cases that were reported, the county has spot-checked at least 30 %")
            .reading(
                    "已抽查的数与上报的数比较，30%整在内；没有上报的，符合",
                    "Cases checked against cases reported, 30 % exactly included; where none was reported, it is met")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.SPOT_CHECKED_CASES.isAtLeast(Authority.CONFIRMED_CASES.times(percent(30)))));

    static final Rule<Authority> NAMED_PERSON = shall(PLAN, "XX-6-1.1", "六（一）")
            .says(
                    "乡镇（街道）明确专人负责社会救助",
                    "Each township (subdistrict) names a person for social assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_NAMED_STAFF));

    static final Rule<Authority> COORDINATED = shall(PLAN, "XX-6-1.2", "六（一）")
            .says(
                    "党委领导、政府负责、民政牵头；市县成立领导小组或者建立协调机制",
                    "The Party leads, the government answers, civil affairs takes the lead; city and counties have a "
                            + "leading group or a way of coordinating")
            .reading(
                    "“或”：两者有其一即可；党委领导、政府负责没有可以检查的内容",
                    "Either is enough; who leads and who answers is nothing to check")
            .forEvery(Authority.ENTITY)
            .then(demands(anyOf(XinxiangFacts.LEADING_GROUP, XinxiangFacts.COORDINATION)));

    static final Rule<Authority> WORK_FUNDS = shall(PLAN, "XX-6-2.1", "六（二）")
            .says(
                    "社会救助工作经费纳入各级财政预算",
                    "Work funds for social assistance are in the budgets of all levels")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.WORK_FUNDS_IN_BUDGET));

    static final Rule<Authority> FUNDS_FOLLOW_TASKS = shall(PLAN, "XX-6-2.2", "六（二）")
            .says(
                    "审核确认权限下放的，工作经费按权随责走、费随事转调整",
                    "Where decisions are delegated to the townships, the work funds move with the tasks")
            .when(Authority.ENTITY, Authority.DELEGATES_BASIC_ASSISTANCE)
            .then(demands(Authority.WORK_FUNDS_MOVED_WITH_DELEGATION));

    static final Rule<Authority> STAFF_PROVIDED_FOR = shall(PLAN, "XX-6-2.3", "六（二）")
            .says(
                    "为基层救助人员提供工作场所、交通和通信费用以及薪资",
                    "Local staff get rooms to work in, transport and communication costs, and pay")
            .reading(
                    "没有金额，三项各检查有没有落实",
                    "No amounts are given; of the three, only that each is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(
                    allOf(Authority.STAFF_HAVE_WORKPLACES, Authority.STAFF_HAVE_EXPENSES, Authority.STAFF_HAVE_PAY)));

    static final Rule<Authority> COUNTY_FULL_TIME_STAFF = shall(PLAN, "XX-6-3.1", "六（三）")
            .says(
                    "县级救助机构每8000至10000名常年救助对象配备不少于1名专职工作人员",
                    "The county agency has at least one full-time officer for each 8,000 to 10,000 long-term "
                            + "recipients")
            .reading(
                    "按8000名也够的，符合；按10000名也不够的，不符合；其间取决于当地选定的人数。零头按一名配备",
                    "Enough for 8,000 each is met, too few even for 10,000 each is not; between them it depends on the "
                            + "figure that the place takes. A remainder needs an officer too")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_FULL_TIME_IN_COUNTY));

    static final Rule<Authority> COUNTY_STAFF = shall(PLAN, "XX-6-3.2", "六（三）")
            .says(
                    "县级救助机构每8000至10000名常年救助对象配备5名工作人员",
                    "The county agency has five staff for each 8,000 to 10,000 long-term recipients")
            .reading(
                    "“不少于”也管“5名工作人员”；5名含专职人员",
                    "“At least” governs the five too; they include the full-time officer")
            .reading("零头按比例折算", "A remainder counts in proportion")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_STAFF_IN_COUNTY));

    static final Rule<Authority> TOWN_FULL_TIME_STAFF = shall(PLAN, "XX-6-3.3", "六（三）")
            .says(
                    "乡镇（街道）每800至1000名常年救助对象配备不少于1名专职工作人员",
                    "The township has at least one full-time officer for each 800 to 1,000 long-term recipients")
            .reading(
                    "按800名也够的，符合；按1000名也不够的，不符合；其间取决于当地选定的人数",
                    "Enough for 800 each is met, too few even for 1,000 each is not; between them it depends on the "
                            + "figure that the place takes")
            .forEvery(Authority.ENTITY)
            .then(demands(ENOUGH_FULL_TIME_IN_TOWN));

    static final Rule<Authority> VILLAGE_ASSISTANT = shall(PLAN, "XX-6-3.4", "六（三）")
            .says(
                    "村（社区）设立社会救助协理员，由村（社区）“两委”班子成员兼任",
                    "Each village (community) has a social-assistance assistant who sits on its committees")
            .forEvery(Authority.ENTITY)
            .then(demands(VILLAGE_HAS_ASSISTANT));

    static final Unruled ASSISTANT_PAY = shall(PLAN, "XX-6-3.5", "六（三）")
            .says("协理员的薪资合理确定", "The assistant’s pay is set at a reasonable level")
            .organisational("没有金额", "No amount");

    static final Rule<Authority> SERVICE_STATION = shall(PLAN, "XX-6-3.6", "六（三）")
            .says(
                    "困难群众较多的村（社区）建立社会救助服务站（点）",
                    "A village (community) with many people in difficulty sets up a service station")
            .when(Authority.ENTITY, Authority.VILLAGE_PEOPLE_IN_DIFFICULTY.isAtLeast(MANY_IN_DIFFICULTY))
            .then(demands(Authority.VILLAGE_SERVICE_STATION));

    static final Rule<Authority> STAFF_IN_PLACE = shall(PLAN, "XX-6-3.7", "六（三）")
            .says("2021年年底前，基层社会救助工作人员配备到位", "By the end of 2021 the grassroots staff is in place")
            .reading(
                    "按前四项要求检查；2021年12月31日起必须符合，此前不符合的只是提醒",
                    "Checked against the four requirements before it; they have to hold from 2021-12-31 on, before "
                            + "that it is a warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(
                    day("2021-12-31"),
                    allOf(
                            ENOUGH_FULL_TIME_IN_COUNTY,
                            ENOUGH_STAFF_IN_COUNTY,
                            ENOUGH_FULL_TIME_IN_TOWN,
                            VILLAGE_HAS_ASSISTANT)));

    static final Unruled TRAINING = shall(PLAN, "XX-6-3.8", "六（三）")
            .says(
                    "加强培训，实施基层能力提升工程",
                    "Training is strengthened, and a project raises what local staff can do")
            .organisational();

    static final Unruled NOT_HELD_LIABLE = shall(PLAN, "XX-6-4.1", "六（四）")
            .says(
                    "研究制定免责清单，干部依法依规容错免责",
                    "A list is to be drawn up of what officials are not held liable for")
            .organisational(
                    "说的是干部的责任，免责清单还要另行制定；不涉及个案，也不是对主管机关的检查",
                    "It is about the liability of officials, by a list that is still to be made; neither a case nor an "
                            + "authority is asked anything");

    static final Unruled AUDIT = shall(PLAN, "XX-6-4.2", "六（四）")
            .says(
                    "加强审计，突出事中、事后监管",
                    "Audit is strengthened; checks are made during and after the process")
            .organisational("没有比例和频次", "Neither share nor frequency");

    static final Rule<Authority> ASSESSED_YEARLY = shall(PLAN, "XX-6-4.3", "六（四）")
            .says(
                    "救助工作列入年度考核，表彰突出的个人和集体",
                    "Assistance counts in the yearly assessments; outstanding people and bodies are commended")
            .reading(
                    "只检查是否列入考核；占多少、表彰谁没有写",
                    "Only that it counts is checked; by how much, and who is commended, is not said")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.IN_YEARLY_ASSESSMENT));

    private XinxiangAuthority() {}
}
