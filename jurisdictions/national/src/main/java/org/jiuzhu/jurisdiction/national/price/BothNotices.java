package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Text;

/** What the notices of 2016 and of 2021 both say; they differ in whom the subsidy is for. */
final class BothNotices {

    static Rule<Household> prices(Text notice, String id) {
        return shall(notice, id, "启动条件")
                .says(
                        "居民消费价格单月同比涨幅达到3.5%，启动",
                        "It starts where consumer prices rise 3.5 % over a year")
                .reading("“达到”包括本数", "To reach includes the figure")
                .forEvery(Household.ENTITY)
                .then(PriceSubsidy.PRICE_THRESHOLD.is(rate("0.035")));
    }

    static Rule<Household> food(Text notice, String id) {
        return shall(notice, id, "启动条件")
                .says("或者其中食品价格单月同比涨幅达到6%，启动", "or where food prices in them rise 6 % over a year")
                .reading("“达到”包括本数", "To reach includes the figure")
                .forEvery(Household.ENTITY)
                .then(PriceSubsidy.FOOD_THRESHOLD.is(percent(6)));
    }

    static Rule<Member> eligible(Text notice, String id) {
        return shall(notice, id, "保障对象")
                .says(
                        "达到启动条件的月份，向保障对象发放价格临时补贴",
                        "For a month that starts it, people in these groups are paid the temporary price subsidy")
                .reading(
                        "按月看：涨幅没有达到的月份不发；身份按个案日期",
                        "Month by month: none for a month that does not; the status is that on the date of the case")
                .when(Member.ENTITY, PriceSubsidy.ENTITLED)
                .then(makesEligible(Programme.PRICE_SUBSIDY));
    }

    static Rule<Member> paid(Text notice, String id) {
        return shall(notice, id, "补贴标准")
                .says(
                        "补贴按当地低保标准乘以低收入居民基本生活费用价格指数单月同比涨幅测算",
                        "It is the dibao standard of the place times the rise of basic living costs of people on low "
                                + "income over a year")
                .reading(
                        "取整和下限由省里定；农村的低保、特困按农村标准，其他人按哪个标准没有写",
                        "Rounding and the least subsidy are for provinces; dibao and support in the country go by the "
                                + "rural standard, and by which the others go is not said")
                .forEvery(Member.ENTITY)
                .then(pays(Programme.PRICE_SUBSIDY, Part.SUBSIDY, PriceSubsidy.ONCE));
    }

    static Rule<Household> inTime(Text notice, String id) {
        return shall(notice, id, "发放")
                .says(
                        "指数发布后20个工作日内发放到位",
                        "It is paid within 20 working days of the publication of the index")
                .when(Household.ENTITY, PriceSubsidy.REACHED)
                .then(effect(
                        Body.GOVERNMENT,
                        "指数发布后20个工作日内发放",
                        "pays within 20 working days of the publication of the index",
                        Programme.PRICE_SUBSIDY));
    }

    private BothNotices() {}
}
