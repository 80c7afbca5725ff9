package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.demandsFrom;
import static org.jiuzhu.policy.rule.Consequences.floor;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** What Changle asks of its standards, institutions, towns and villages. */
final class ChangleAuthority {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    static final Rule<Authority> SYSTEM_IN_PLACE = inPrinciple(OPINION, "CL-1.1", "一")
            .says(
                    "两年左右建成分层分类、城乡统筹的救助体系",
                    "Within about two years the layered system for town and country is in place")
            .reading(
                    "“左右”留有余地，也没有写从哪一天起算，不取某一天为期限：尚未建成的只提示",
                    "“About” leaves room and no first day is named, so no day is taken as the last one: that it is not "
                            + "there yet is only ever a warning")
            .reading(
                    "是否建成没有指标，由填报单位认定",
                    "There is no indicator; whether it is in place is for who states it")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.LAYERED_SYSTEM_IN_PLACE));

    static final Unruled HIGH_QUALITY_BY_2035 = shall(OPINION, "CL-1.2", "一")
            .says("2035年实现社会救助高质量发展", "By 2035 social assistance has developed to a high quality")
            .organisational();

    static final Rule<Authority> DIBAO_STANDARD_MECHANISM = shall(OPINION, "CL-2-1-1.3", "二（一）1")
            .says("城乡低保标准随居民人均消费支出调整", "The dibao standards follow consumption per head")
            .reading(
                    "只检查有没有建立机制；比例看后面两句",
                    "Only that the mechanism is there is checked; the shares follow in the next two sentences")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.DIBAO_STANDARD_MECHANISM));

    static final Rule<Authority> URBAN_SHARE_OF_CONSUMPTION = inPrinciple(OPINION, "CL-2-1-1.4", "二（一）1")
            .says(
                    "城市低保标准占上年度城镇居民人均消费支出的比例，原则上在25%至35%之间",
                    "The urban standard is in principle 25 to 35 % of last year’s urban consumption per head")
            .reading(
                    "“城乡”“分别”：城市对城镇、农村对农村；标准和支出化为同一期间比较，两端在内",
                    "“Respectively”: urban with urban and rural with rural, both for the same period, both ends "
                            + "included")
            .forEvery(Authority.ENTITY)
            .then(demands(between(
                    STANDARD.urban(), Standard.CONSUMPTION_PER_HEAD.urban().ofPreviousYear(), "0.25", "0.35")));

    static final Rule<Authority> RURAL_SHARE_OF_CONSUMPTION = inPrinciple(OPINION, "CL-2-1-1.5", "二（一）1")
            .says(
                    "农村低保标准占上年度农村居民人均消费支出的比例，原则上在35%至45%之间",
                    "The rural standard is in principle 35 to 45 % of last year’s rural consumption per head")
            .reading("同CL-2-1-1.4", "Read as CL-2-1-1.4")
            .forEvery(Authority.ENTITY)
            .then(demands(between(
                    STANDARD.rural(), Standard.CONSUMPTION_PER_HEAD.rural().ofPreviousYear(), "0.35", "0.45")));

    static final Unruled RATIO_READJUSTED = shall(OPINION, "CL-2-1-1.6", "二（一）1")
            .says("按照经济社会发展水平，适时调整", "The ratio is readjusted as the county develops")
            .organisational();

    static final Rule<Authority> URBAN_TO_RURAL = shall(OPINION, "CL-2-1-1.7", "二（一）1")
            .says(
                    "到“十四五”末，城乡低保标准之比在1.3:1以内",
                    "By the end of the 14th five-year plan the urban standard is at most 1.3 times the rural one")
            .reading(
                    "“十四五”末即2025年12月31日；1.3整在内；此前也比较，尚未达到的只提示",
                    "The plan ends on 2025-12-31; 1.3 exactly is included; it is compared before that day too, and not "
                            + "being there yet is only a warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(
                    day("2025-12-31"),
                    STANDARD.urban().isAtMost(STANDARD.rural().times(rate("1.3")))));

    static final Rule<Authority> FOLLOWS_DIBAO = shall(OPINION, "CL-2-1-2.3", "二（一）2")
            .says(
                    "特困人员供养标准随低保标准动态调整",
                    "The extreme-poverty standard is adjusted when the dibao standard is")
            .reading(
                    "现行供养标准的执行日期不早于现行低保标准的执行日期；两次调整相隔多久，文件没有写",
                    "The extreme-poverty standard in force is no older than the dibao standard in force; how soon it "
                            + "has to follow is not said")
            .forEvery(Authority.ENTITY)
            .then(demands(ChangleFacts.SUPPORT_STANDARD_SINCE.isOnOrAfter(ChangleFacts.DIBAO_STANDARD_SINCE)));

    static final Rule<Authority> BASIC_LIVING_FLOOR = inPrinciple(OPINION, "CL-2-1-2.4", "二（一）2")
            .says(
                    "特困人员基本生活标准原则上不低于低保标准的1.3倍",
                    "The basic living standard of extreme-poverty persons is in principle at least 1.3 times the dibao "
                            + "standard")
            .reading("城市、农村分别比较；等于的，符合", "Urban with urban and rural with rural; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    Standard.EXTREME_POVERTY_BASIC_LIVING
                            .urban()
                            .isAtLeast(STANDARD.urban().times(rate("1.3"))),
                    Standard.EXTREME_POVERTY_BASIC_LIVING
                            .rural()
                            .isAtLeast(STANDARD.rural().times(rate("1.3"))))));

    static final Rule<Authority> SELF_CARE_FLOOR = inPrinciple(OPINION, "CL-2-1-2.5", "二（一）2")
            .says(
                    "全自理照料护理标准原则上不低于上年度最低工资标准的1/10",
                    "The care standard for who can look after himself or herself is in principle at least a tenth of "
                            + "last year’s minimum wage")
            .reading(
                    "月标准与上一年12月31日的月最低工资比较；等于的，符合",
                    "Monthly figures; last year’s is that of its 31 December; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(floor(
                    Standard.EXTREME_POVERTY_CARE_NONE,
                    Standard.MINIMUM_WAGE.ofPreviousYear().times(rate(1, 10))));

    static final Rule<Authority> HALF_CARE_FLOOR = inPrinciple(OPINION, "CL-2-1-2.6", "二（一）2")
            .says(
                    "半护理照料护理标准原则上不低于上年度最低工资标准的1/6",
                    "The half-care standard is in principle at least a sixth of last year’s minimum wage")
            .reading(
                    "“分别”按所列顺序对应：全自理、半护理、全护理",
                    "“Respectively” follows the order named: self-care, half care, full care")
            .forEvery(Authority.ENTITY)
            .then(floor(
                    Standard.EXTREME_POVERTY_CARE_HALF,
                    Standard.MINIMUM_WAGE.ofPreviousYear().times(rate(1, 6))));

    static final Rule<Authority> FULL_CARE_FLOOR = inPrinciple(OPINION, "CL-2-1-2.7", "二（一）2")
            .says(
                    "全护理照料护理标准原则上不低于上年度最低工资标准的1/3",
                    "The full-care standard is in principle at least a third of last year’s minimum wage")
            .reading("同CL-2-1-2.6", "Read as CL-2-1-2.6")
            .forEvery(Authority.ENTITY)
            .then(floor(
                    Standard.EXTREME_POVERTY_CARE_FULL,
                    Standard.MINIMUM_WAGE.ofPreviousYear().times(rate(1, 3))));

    static final Unruled INSTITUTIONS_UPGRADED = shall(OPINION, "CL-2-1-2.8", "二（一）2")
            .says("改造提升供养机构", "Support institutions are upgraded")
            .organisational();

    static final Rule<Authority> ALL_WILLING_IN_INSTITUTION = shall(OPINION, "CL-2-1-2.9", "二（一）2")
            .says(
                    "符合条件且有集中供养意愿的特困人员，集中供养率达到100%",
                    "Of the extreme-poverty persons who are eligible and wish to live in an institution, 100 % do")
            .reading(
                    "2022年年底的期限写在后一句，不管本句；没有这类人员的，符合",
                    "The end of 2022 stands in the next sentence and does not govern this one; where there is nobody, "
                            + "it is met")
            .forEvery(Authority.ENTITY)
            .then(demands(ChangleFacts.WILLING_IN_INSTITUTION.isAtLeast(ChangleFacts.WILLING)));

    static final Rule<Authority> NURSING_BEDS = shall(OPINION, "CL-2-1-2.11", "二（一）2")
            .says("到2022年年底，护理型床位占比达到55%", "By the end of 2022 nursing beds are 55 % of all beds")
            .reading(
                    "55%整在内；依上下文指供养机构的床位；自2022年12月31日起应当达到，此前尚未达到的只提示",
                    "55 % exactly is enough; from the context beds of support institutions; due from 2022-12-31 on, "
                            + "before that only a warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(
                    day("2022-12-31"), ChangleFacts.NURSING_BEDS.isAtLeast(ChangleFacts.BEDS.times(percent(55)))));

    static final Rule<Authority> UNABLE_IN_INSTITUTION = shall(OPINION, "CL-2-1-2.12", "二（一）2")
            .says(
                    "到2022年年底，生活不能自理特困人员集中供养率不低于60%",
                    "By the end of 2022 at least 60 % of the extreme-poverty persons who cannot look after themselves "
                            + "live in institutions")
            .reading(
                    """
                    不论本人意愿；自2022年12月31日起应当达到，此前尚未达到的只提示；\
                    半护理的是否算不能自理，由填报单位定""",
                    "Whether they wish to or not; due from 2022-12-31 on, before that only a warning; whether half "
                            + "care counts is for who states the figures")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(
                    day("2022-12-31"),
                    Authority.UNABLE_IN_INSTITUTION.isAtLeast(Authority.UNABLE_TO_CARE.times(percent(60)))));

    static final Rule<Authority> RESERVE_FUND = shall(OPINION, "CL-2-1-8.7", "二（一）8")
            .says(
                    "落实镇（街、区）临时救助备用金制度",
                    "Every town (subdistrict, zone) keeps a reserve fund for temporary assistance")
            .reading(
                    "文件没有写镇（街、区）可以用备用金审批小额救助",
                    "That the towns may decide on small grants out of it is not said")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_RESERVE_FUND));

    static final Rule<Authority> ONE_DOOR_PLATFORM = shall(OPINION, "CL-2-2-12.2", "二（二）12")
            .says(
                    "镇（街、区）全部建立“一门受理、协同办理”综合服务平台",
                    "Every town (subdistrict, zone) sets up a platform where applications are accepted at one door and "
                            + "handled jointly")
            .forEvery(Authority.ENTITY)
            .then(demands(ChangleFacts.TOWNS_HAVE_PLATFORM));

    static final Rule<Authority> SERVICE_STATION = shall(OPINION, "CL-2-2-12.4", "二（二）12")
            .says(
                    "村（居）设立社会救助服务站，宣传政策、提供咨询、统计信息、帮办代办",
                    "Each village (community) sets up a service station that informs, advises, collects figures and "
                            + "helps with applications")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.VILLAGE_SERVICE_STATION));

    static final Unruled STAFF_BY_POPULATION = shall(OPINION, "CL-2-2-14.1", "二（二）14")
            .says(
                    "按人口和服务半径配齐力量，编制在总量内调剂，也可购买服务",
                    "Staff is provided by population and radius, from the existing total of posts or by bought "
                            + "services")
            .organisational();

    static final Rule<Authority> ADDED_POSTS = shall(OPINION, "CL-2-2-14.2", "二（二）14")
            .says(
                    "每个镇（街、区）增设1至3个社会工作岗位",
                    "Each town (subdistrict, zone) adds one to three social-work posts")
            .reading("只数增设的岗位，不是总数；两端在内", "Posts that are added, not the total; both ends included")
            .forEvery(Authority.ENTITY)
            .then(demands(between(ChangleFacts.ADDED_POSTS, 1, 3)));

    static final Rule<Authority> DESIGNATED_STAFF = shall(OPINION, "CL-2-2-14.3", "二（二）14")
            .says(
                    "每个镇（街、区）明确3至5名承担社会救助的工作人员",
                    "Each town (subdistrict, zone) names three to five staff for assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(between(ChangleFacts.DESIGNATED_STAFF, 3, 5)));

    static final Rule<Authority> VILLAGE_ASSISTANTS = shall(OPINION, "CL-2-2-14.4", "二（二）14")
            .says(
                    "村（居）根据服务对象数量明确1至2名兼职协理员",
                    "Each village (community) names one or two part-time assistants")
            .reading(
                    "多少服务对象需要第二名，文件没有写",
                    "From how many people served a second is needed is not said")
            .forEvery(Authority.ENTITY)
            .then(demands(between(Authority.VILLAGE_ASSISTANTS, 1, 2)));

    static final Unruled STAFF_MANAGED_JOINTLY = shall(OPINION, "CL-2-2-14.5", "二（二）14")
            .says(
                    "上述人员由县民政局和镇（街、区）共同管理",
                    "The county bureau and the town manage these staff jointly")
            .organisational();

    static final Rule<Authority> STAFF_PROVIDED_FOR = shall(OPINION, "CL-2-2-14.6", "二（二）14")
            .says(
                    "给基层人员必要的场所、补贴和待遇",
                    "Grassroots staff get the rooms, allowances and pay that they need")
            .reading(
                    "没有金额，三项各检查有没有落实",
                    "No amounts are given; of the three, only that each is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(
                    allOf(Authority.STAFF_HAVE_WORKPLACES, Authority.STAFF_HAVE_EXPENSES, Authority.STAFF_HAVE_PAY)));

    static final Rule<Authority> WORK_FUNDS = shall(OPINION, "CL-2-2-14.7", "二（二）14")
            .says(
                    "社会救助工作经费纳入同级财政预算",
                    "Work funds for social assistance are in the budget of the same level")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.WORK_FUNDS_IN_BUDGET));

    static final Rule<Authority> CHECK_PLATFORM = shall(OPINION, "CL-2-2-17.1", "二（二）17")
            .says(
                    "核对机构向各社会救助管理部门开放平台使用权限",
                    "The checking body gives every department in charge of assistance access to its platform")
            .forEvery(Authority.ENTITY)
            .then(demands(ChangleFacts.CHECK_PLATFORM_OPEN));

    static final Unruled MONEY_ACROSS_PROGRAMMES = shall(OPINION, "CL-2-3-18.1", "二（三）18")
            .says(
                    "比较各项目的资金需求和支付能力，统筹安排资金",
                    "Needs of each programme are set against what can be paid, and money is arranged across programmes")
            .organisational();

    static final Unruled STANDARDS_BY_CATEGORY = shall(OPINION, "CL-2-3-18.2", "二（三）18")
            .says("突出重点，分类制定救助标准", "Standards are set by category, with an emphasis")
            .organisational();

    static final Unruled FUNDS_MANAGED = shall(OPINION, "CL-2-3-18.3", "二（三）18")
            .says(
                    "建立资金管理制度，盘活存量，优化支出结构",
                    "A management of funds is set up, idle money used and spending improved")
            .organisational();

    static final Unruled STAFF_EXEMPT = shall(OPINION, "CL-2-3-20.1", "二（三）20")
            .says(
                    "建立尽职免责机制，保护基层人员积极性",
                    "Staff who did their duty are exempt from liability, so that they dare to act")
            .organisational();

    static final Unruled ERROR_OPEN_TO_EXEMPTION = shall(OPINION, "CL-2-3-20.2", "二（三）20")
            .says(
                    "办事公正、程序完整，因数据共享不足或对象故意隐瞒而出错且能及时纠正的，属于免责情形",
                    "An error of fair staff in a complete procedure, caused by poor data or by concealment and put "
                            + "right in time, is open to exemption")
            .organisational(
                    "说的是工作人员的责任，由追责的机关综合认定；不涉及个案，也不是对经办机构的要求",
                    "It is about the liability of staff, weighed by who would hold them liable; neither a case nor an "
                            + "authority is asked anything");

    static final Unruled CIRCUMSTANCES_WEIGHED = shall(OPINION, "CL-2-3-20.3", "二（三）20")
            .says(
                    "综合动机、条件、程序、后果等，对其免责或者从轻、减轻、免予处理",
                    "Motive, conditions, procedure and consequences are weighed, and staff are exempted or treated "
                            + "more leniently")
            .organisational();

    static final Unruled SUPERVISED = shall(OPINION, "CL-3-2.1", "三（二）")
            .says(
                    "督查评估改革，督促镇（街、区）落实属地责任",
                    "The reform is supervised and evaluated, and towns are held to their duty")
            .organisational();

    private ChangleAuthority() {}

    private static Condition<Authority> between(
            Amount<Entity> standard, Amount<Entity> base, String least, String most) {
        return allOf(standard.isAtLeast(base.times(rate(least))), standard.isAtMost(base.times(rate(most))));
    }

    private static Condition<Authority> between(Count<Authority> count, long least, long most) {
        return allOf(count.isAtLeast(number(least)), count.isAtMost(number(most)));
    }
}
