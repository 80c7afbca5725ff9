package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.demands;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** What Tunxi asks of the district and its towns: standards, staff, funds. */
final class TunxiAuthority {

    /** TX-3-6.4, 三（六）: the basic living standard is in principle at least 1.3 times the dibao standard. */
    static final Rule<Authority> BASIC_LIVING_FLOOR = inPrinciple(OPINION, "TX-3-6.4", "三（六）")
            .says(
                    "特困基本生活标准，原则上至少是低保标准的1.3倍",
                    "The basic living standard of extreme-poverty persons is in principle at least 1.3 times the dibao standard")
            .reading("城市、农村分别比较；等于的，符合", "Urban with urban and rural with rural; equal is enough")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_BASIC_LIVING, Standard.MINIMUM_LIVING_ALLOWANCE, rate("1.3"))));

    /** TX-3-6.5, 三（六）: full care is in principle at least 10 % of the basic living standard. */
    static final Rule<Authority> FULL_CARE_FLOOR = inPrinciple(OPINION, "TX-3-6.5", "三（六）")
            .says(
                    "全护理的照料标准，原则上至少是特困基本生活标准的10%",
                    "The full-care standard is in principle at least 10 % of the basic living standard")
            .reading(
                    "10%对全护理和半护理各自适用；城市、农村分别比较",
                    "The 10 % is a floor for full care and for half care each; urban with urban and rural with rural")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_CARE_FULL, Standard.EXTREME_POVERTY_BASIC_LIVING, rate("0.10"))));

    /** TX-3-6.6, 三（六）: half care is in principle at least 10 % of the basic living standard. */
    static final Rule<Authority> HALF_CARE_FLOOR = inPrinciple(OPINION, "TX-3-6.6", "三（六）")
            .says(
                    "半护理的照料标准，原则上至少是特困基本生活标准的10%",
                    "The half-care standard is in principle at least 10 % of the basic living standard")
            .reading("同TX-3-6.5", "Read as TX-3-6.5")
            .forEvery(Authority.ENTITY)
            .then(demands(inBothAreas(
                    Standard.EXTREME_POVERTY_CARE_HALF, Standard.EXTREME_POVERTY_BASIC_LIVING, rate("0.10"))));

    /** TX-5-13.11, 五（十三）: towns hold a reserve fund. */
    static final Rule<Authority> RESERVE_FUND = shall(OPINION, "TX-5-13.11", "五（十三）")
            .says("镇（街道）有临时救助备用金", "Towns and subdistricts hold a reserve fund for temporary assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TOWN_HAS_RESERVE_FUND));

    /** TX-7-19.1, 七（十九）: the district has an emergency-rescue fund. */
    static final Rule<Authority> EMERGENCY_FUND = shall(OPINION, "TX-7-19.1", "七（十九）")
            .says("建立社会救助“救急难”基金", "An emergency-rescue fund is set up")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.HAS_EMERGENCY_FUND));

    /** TX-8-24.2, 八（二十四）: each town names the unit and the staff in charge. */
    static final Rule<Authority> NAMED_UNIT = shall(OPINION, "TX-8-24.2", "八（二十四）")
            .says("镇（街道）应明确承担社会救助的机构和人员", "Each town (subdistrict) names the unit and the staff in charge")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(Authority.TOWN_HAS_NAMED_UNIT, Authority.TOWN_HAS_NAMED_STAFF)));

    /** TX-8-24.4, 八（二十四）: each village committee names a member for civil affairs. */
    static final Rule<Authority> VILLAGE_CIVIL_AFFAIRS = shall(OPINION, "TX-8-24.4", "八（二十四）")
            .says("村（居）委会成员中明确1人负责民政工作", "Each village committee names one member for civil affairs")
            .reading("至少1人", "At least one")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.VILLAGE_CIVIL_AFFAIRS_MEMBERS.isAtLeast(number(1))));

    /** TX-8-24.5, 八（二十四）: each village has an assistant. */
    static final Rule<Authority> VILLAGE_ASSISTANT = shall(OPINION, "TX-8-24.5", "八（二十四）")
            .says("村级设立社会救助协理员", "Each village has a social-assistance assistant")
            .reading(
                    "“同时”指在民政负责人之外另设；城市社区也在内",
                    "“At the same time”: besides the member in charge of civil affairs; urban communities too")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.VILLAGE_ASSISTANTS.isAtLeast(number(1))));

    /** TX-8-24.6, 八（二十四）: work funds are in the budget. */
    static final Rule<Authority> WORK_FUNDS = shall(OPINION, "TX-8-24.6", "八（二十四）")
            .says("社会救助工作经费纳入同级部门预算", "Work funds for social assistance are in the budget of the same level")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.WORK_FUNDS_IN_BUDGET));

    /** TX-8-24.7, 八（二十四）: the district arranges training every year. */
    static final Rule<Authority> TRAINING = shall(OPINION, "TX-8-24.7", "八（二十四）")
            .says("区级每年安排社会救助培训", "The district arranges social-assistance training every year")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TRAINING_THIS_YEAR));

    private TunxiAuthority() {}

    /** One published standard is at least a multiple of another, the urban ones and the rural ones. */
    private static Condition<Authority> inBothAreas(Standard standard, Standard base, Count<Entity> factor) {
        return allOf(
                standard.urban().isAtLeast(base.urban().times(factor)),
                standard.rural().isAtLeast(base.rural().times(factor)));
    }
}
