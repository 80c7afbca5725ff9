package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.demandsFrom;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** What Tunxi asks of the district and its towns: standards, staff, funds. */
final class TunxiAuthority {

    static final Rule<Authority> SYSTEM_BY_2022 = shall(OPINION, "TX-1.1", "一")
            .says(
                    "2022年基本形成分层分类、覆盖城乡、制度齐全、运转顺畅的救助体系",
                    "By 2022 assistance is in the main layered, by category, the same system in town and country, "
                            + "complete and smooth to use")
            .reading(
                    "“到2022年”读作到2022年年底：自2022年12月31日起应当基本建成，此前尚未建成的只提示",
                    "“By 2022” is read as by the end of that year: due from 2022-12-31 on, before that only a warning")
            .reading(
                    "是否基本建成没有指标，由填报单位认定",
                    "There is no indicator; whether it is in place is for who states it")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(day("2022-12-31"), Authority.LAYERED_SYSTEM_IN_PLACE));

    static final Unruled HIGH_QUALITY_BY_2035 = shall(OPINION, "TX-1.2", "一")
            .says(
                    "2035年社会救助达到高质量发展，兜底保障网密而牢，与基本实现现代化相适应",
                    "By 2035 assistance is of high quality and its safety net tight, in keeping with a modernised "
                            + "country")
            .organisational("没有可以衡量的指标", "No indicator to measure it by");

    static final Rule<Authority> DIBAO_STANDARD_MECHANISM = shall(OPINION, "TX-3-5.5", "三（五）")
            .says(
                    "低保标准参照经济社会发展、城乡居民消费水平和物价来调整，稳步增长",
                    "The dibao standard moves with the economy, with what urban and rural residents spend a head and "
                            + "with prices, and grows steadily")
            .reading(
                    "各项指标怎么挂钩没有算法，只检查有没有建立机制",
                    "How the indicators count is not said; only that the mechanism is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.DIBAO_STANDARD_MECHANISM));

    static final Rule<Authority> SUPPORT_STANDARD_MECHANISM = shall(OPINION, "TX-3-6.3", "三（六）")
            .says(
                    "合理确定特困供养标准，并建立调整机制",
                    "The support standard is set sensibly and a way of adjusting it established")
            .reading(
                    "“合理”没有数值，只检查有没有建立机制；下限看后面三句",
                    "“Reasonable” is no figure; only that the mechanism is there is checked, and the floors follow in "
                            + "the next three sentences")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.SUPPORT_STANDARD_MECHANISM));

    static final Rule<Authority> BASIC_LIVING_FLOOR = inPrinciple(OPINION, "TX-3-6.4", "三（六）")
            .says(
                    "特困基本生活标准，原则上至少是低保标准的1.3倍",
                    "The basic living standard of extreme-poverty persons is in principle at least 1.3 times the dibao "
                            + "standard")
            .reading("城市、农村分别比较；等于的，符合", "Urban with urban and rural with rural; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_BASIC_LIVING, Standard.MINIMUM_LIVING_ALLOWANCE, rate("1.3"))));

    static final Rule<Authority> FULL_CARE_FLOOR = inPrinciple(OPINION, "TX-3-6.5", "三（六）")
            .says(
                    "全护理的照料标准，原则上至少是特困基本生活标准的10%",
                    "The full-care standard is in principle at least 10 % of the basic living standard")
            .reading(
                    "10%对全护理和半护理各自适用；城市、农村分别比较",
                    "The 10 % is a floor for full care and for half care each; urban with urban and rural with rural")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_CARE_FULL, Standard.EXTREME_POVERTY_BASIC_LIVING, percent(10))));

    static final Rule<Authority> HALF_CARE_FLOOR = inPrinciple(OPINION, "TX-3-6.6", "三（六）")
            .says(
                    "半护理的照料标准，原则上至少是特困基本生活标准的10%",
                    "The half-care standard is in principle at least 10 % of the basic living standard")
            .reading("同TX-3-6.5", "Read as TX-3-6.5")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_CARE_HALF, Standard.EXTREME_POVERTY_BASIC_LIVING, percent(10))));

    static final Rule<Authority> RESERVE_FUND = shall(OPINION, "TX-5-13.11", "五（十三）")
            .says("镇（街道）有临时救助备用金", "Towns and subdistricts hold a reserve fund for temporary assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_RESERVE_FUND));

    static final Rule<Authority> PURCHASES = shall(OPINION, "TX-6-18.3", "六（十八）")
            .says(
                    "适合市场提供的事务、服务列入购买目录，民政、财政制定清单、规范流程并评估",
                    "Tasks that suit the market go into the catalogue of purchase; civil affairs and finance list "
                            + "them, regulate the purchase and evaluate it")
            .reading(
                    "哪些事项适合市场、列入指导目录没有写，不检查；清单、规范和评估各检查有没有",
                    "Which tasks suit the market and belong in the catalogue is not said and not checked; of list, "
                            + "regulation and evaluation, only that each is there is")
            .forEvery(Authority.ENTITY)
            .then(demands(
                    allOf(Authority.HAS_PURCHASE_LIST, Authority.PURCHASES_REGULATED, Authority.PURCHASES_EVALUATED)));

    static final Rule<Authority> EMERGENCY_FUND = shall(OPINION, "TX-7-19.1", "七（十九）")
            .says("建立社会救助“救急难”基金", "An emergency-rescue fund is set up")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.HAS_EMERGENCY_FUND));

    static final Rule<Authority> ASSESSED_YEARLY = shall(OPINION, "TX-8-23.1", "八（二十三）")
            .says(
                    """
                    由党委领导，政府负责，民政部门牵头，各部门和社会共同参与；\
                    联席会议议事，落实情况列入考核，做好宣传和表彰""",
                    "The Party leads, government is responsible, civil affairs takes the lead, departments and society "
                            + "take part; a joint conference deliberates, results count in assessments, policy is made "
                            + "known and good work commended")
            .reading(
                    "只检查是否列入考核；党政职责、联席会议、宣传和表彰没有可以检查的内容",
                    "Only that it counts in the assessment is checked; who leads, the conference, publicity and "
                            + "commendation are nothing to check")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.IN_YEARLY_ASSESSMENT));

    static final Unruled TOWNS_STAFFED = shall(OPINION, "TX-8-24.1", "八（二十四）")
            .says(
                    "按服务事项、范围、对象数量等，完善镇街机构、合理配备人员",
                    "Towns are staffed by the services, their range, the number of recipients and the like")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Rule<Authority> NAMED_UNIT = shall(OPINION, "TX-8-24.2", "八（二十四）")
            .says(
                    "镇（街道）应明确承担社会救助的机构和人员",
                    "Each town (subdistrict) names the unit and the staff in charge")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(Authority.TOWN_HAS_NAMED_UNIT, Authority.TOWN_HAS_NAMED_STAFF)));

    static final Rule<Authority> VILLAGE_CIVIL_AFFAIRS = shall(OPINION, "TX-8-24.4", "八（二十四）")
            .says("村（居）委会成员中明确1人负责民政工作", "Each village committee names one member for civil affairs")
            .reading("至少1人", "At least one")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.VILLAGE_CIVIL_AFFAIRS_MEMBERS.isAtLeast(number(1))));

    static final Rule<Authority> VILLAGE_ASSISTANT = shall(OPINION, "TX-8-24.5", "八（二十四）")
            .says("村级设立社会救助协理员", "Each village has a social-assistance assistant")
            .reading(
                    "“同时”指在民政负责人之外另设；城市社区也在内",
                    "“At the same time”: besides the member in charge of civil affairs; urban communities too")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.VILLAGE_ASSISTANTS.isAtLeast(number(1))));

    static final Rule<Authority> WORK_FUNDS = shall(OPINION, "TX-8-24.6", "八（二十四）")
            .says(
                    "社会救助工作经费纳入同级部门预算",
                    "Work funds for social assistance are in the budget of the same level")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.WORK_FUNDS_IN_BUDGET));

    static final Rule<Authority> TRAINING = shall(OPINION, "TX-8-24.7", "八（二十四）")
            .says("区级每年安排社会救助培训", "The district arranges social-assistance training every year")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TRAINING_THIS_YEAR));

    static final Rule<Authority> STAFF_PROVIDED_FOR = shall(OPINION, "TX-8-24.8", "八（二十四）")
            .says(
                    "按省市要求，保障基层人员的工作场所和待遇",
                    "As province and city ask, staff on the ground get a workplace and pay that let them do their duty")
            .reading(
                    "没有金额，场所和待遇各检查有没有落实",
                    "No amounts are given; of workplace and pay, only that each is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(Authority.STAFF_HAVE_WORKPLACES, Authority.STAFF_HAVE_PAY)));

    static final Unruled RANDOM_CHECKS = shall(OPINION, "TX-8-25.1", "八（二十五）")
            .says(
                    "监督采用双随机、一公开",
                    "Checks draw both the inspector and the inspected at random and publish the result")
            .organisational("没有写明比例和频次", "Neither ratio nor frequency is given");

    static final Unruled ERROR_EXEMPTED = shall(OPINION, "TX-8-25.2", "八（二十五）")
            .says(
                    "属于容错情形、能够免责的干部，免除责任",
                    "An official whose error is of the tolerated kind, and who can be exempted, is")
            .organisational(
                    "说的是干部的责任，条件在别的规定里；不涉及个案，也不是对机关的要求",
                    "It is about the liability of officials, on conditions that stand elsewhere; neither a case nor an "
                            + "authority is asked anything");

    static final Unruled LIABILITY_LIGHTER = may(OPINION, "TX-8-25.3", "八（二十五）")
            .says(
                    "属于容错情形、仍须追责的，可以依规依法从轻或减轻",
                    "Where an official must still answer for it, this may be made lighter by rules and law")
            .organisational(
                    "说的是干部的责任，条件在别的规定里；不涉及个案，也不是对机关的要求",
                    "It is about the liability of officials, on conditions that stand elsewhere; neither a case nor an "
                            + "authority is asked anything");

    static final Unruled FUNDS_WATCHED = shall(OPINION, "TX-8-25.4", "八（二十五）")
            .says(
                    "民政、财政会同审计等监管资金，用信息化手段提高效能，鼓励改革创新",
                    "Civil affairs and finance with audit watch over the funds, with the help of technology; reform "
                            + "and initiative are encouraged")
            .organisational();

    private TunxiAuthority() {}

    /** One published standard is at least a multiple of another, the urban ones and the rural ones. */
    private static Condition<Authority> inBothAreas(Standard standard, Standard base, Count<Entity> factor) {
        return allOf(
                standard.urban().isAtLeast(base.urban().times(factor)),
                standard.rural().isAtLeast(base.rural().times(factor)));
    }
}
