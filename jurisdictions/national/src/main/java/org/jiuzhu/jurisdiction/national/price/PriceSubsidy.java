package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_1553;
import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_1835;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Basis;

/**
 * The subsidy that follows prices (价格临时补贴): when prices start it, who is in a group that gets it,
 * and how much it is. A case states the rises of one month at the place, and the month itself; the
 * status of people is that on the date of the case. Before September 2016 places set the thresholds, so they are open.
 */
public final class PriceSubsidy {

    private static final Basis ON_START = PRICES_1835.clause("启动条件").then(PRICES_1553.clause("启动条件"));

    private static final Basis ON_GROUPS = PRICES_1835.clause("保障对象").then(PRICES_1553.clause("保障对象"));

    private static final Basis ON_AMOUNT = PRICES_1835.clause("补贴标准").then(PRICES_1553.clause("补贴标准"));

    /** 启动联动的居民消费价格涨幅: from which rise of consumer prices on it starts; places can go below the nation. */
    public static final OpenTerm.OfCount<Household> PRICE_THRESHOLD = OpenTerm.count(
            Household.ENTITY,
            "N1835-1#prices",
            ON_START,
            Unit.RATE,
            "启动联动的居民消费价格单月同比涨幅",
            "rise of consumer prices that starts the subsidy");

    /** 启动联动的食品价格涨幅: from which rise of food prices on it starts; places can go below the nation. */
    public static final OpenTerm.OfCount<Household> FOOD_THRESHOLD = OpenTerm.count(
            Household.ENTITY,
            "N1835-1#food",
            ON_START,
            Unit.RATE,
            "启动联动的食品价格单月同比涨幅",
            "rise of food prices that starts the subsidy");

    /** 达到启动条件: one of the two rises suffices, and only where neither does is nothing paid for the month. */
    public static final Condition<Household> REACHED = define(
            "price.reached",
            "价格涨幅达到联动启动条件",
            "the rise of prices starts the subsidy",
            ON_START,
            anyOf(
                    Household.AUTHORITY.its(Authority.CONSUMER_PRICE_RISE).isAtLeast(PRICE_THRESHOLD),
                    Household.AUTHORITY.its(Authority.FOOD_PRICE_RISE).isAtLeast(FOOD_THRESHOLD)));

    /** 低保对象、特困人员: they are paid by the standard of town or country, as the household. */
    public static final Condition<Member> IN_DIBAO_OR_SUPPORT = define(
            "price.inDibaoOrSupport",
            "属于低保对象或者特困人员",
            "on dibao or in extreme-poverty support",
            ON_GROUPS,
            anyOf(
                    ExtremePovertySupport.RECEIVES,
                    MinimumLivingAllowance.RECEIVES_ALONE,
                    allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), MinimumLivingAllowance.COUNTED)));

    /** 优抚、低保、特困、领取失业保险金: the groups of 2016, which all later texts have too. */
    static final Condition<Member> IN_FIRST_GROUPS = define(
            "price.inFirstGroups",
            "属于优抚、低保、特困对象或者领取失业保险金",
            "entitled, on dibao, in extreme-poverty support or on unemployment insurance",
            ON_GROUPS,
            anyOf(
                    IN_DIBAO_OR_SUPPORT,
                    NationalFacts.KEY_ENTITLED,
                    Member.INCOMES.any(Income.KIND.is(IncomeKind.UNEMPLOYMENT))));

    /** 孤儿、事实无人抚养儿童. */
    static final Condition<Member> ORPHAN_OR_UNATTENDED = anyOf(
            Awards.personDraws(Programme.ORPHAN_ALLOWANCE), Awards.personDraws(Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 保障对象: in a group that the texts of the date name; who has died is in none. */
    public static final OpenTerm.OfCondition<Member> GROUP = OpenTerm.condition(
            Member.ENTITY, "N1835-2#group", ON_GROUPS,
            "属于价格临时补贴的保障对象",
            "in a group that gets the subsidy");

    /** 得到补贴: in a group while the prices of the month start it. */
    public static final Condition<Member> ENTITLED = define(
            "price.entitled",
            "价格涨幅达到启动条件，本人属于保障对象",
            "prices start the subsidy, and the person is in a group that gets it",
            ON_GROUPS,
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, Member.ofHousehold(REACHED), GROUP));

    /** 是否按城市标准测算, for those in the country who are neither on dibao nor in extreme-poverty support. */
    public static final OpenTerm.OfCondition<Member> BY_URBAN_STANDARD = OpenTerm.condition(
            Member.ENTITY,
            "N1835-3#urban-standard",
            ON_AMOUNT,
            "农村的优抚对象、儿童、失业人员等按城市低保标准测算",
            "the others in the country are paid by the urban standard");

    /** 取整: to a yuan or to a fen, and which way; provinces say. */
    public static final OpenTerm.OfChoice<Member, RoundingWay> ROUNDING = OpenTerm.choice(
            Member.ENTITY,
            "N1835-3#rounding",
            ON_AMOUNT,
            ImmutableList.of(
                    RoundingWay.NEAREST_YUAN,
                    RoundingWay.UP_TO_YUAN,
                    RoundingWay.DOWN_TO_YUAN,
                    RoundingWay.NEAREST_FEN),
            "价格临时补贴的取整办法",
            "how the subsidy is rounded");

    /** 补贴下限: the least that is paid to a person for a month; provinces set it. */
    public static final OpenTerm.OfAmount<Member> FLOOR = OpenTerm.amount(
            Member.ENTITY, "N1835-3#floor", ON_AMOUNT,
            "价格临时补贴下限（每人每月）",
            "the least subsidy for a person a month");

    private static final Amount<Member> STANDARD = where(
                    allOf(not(IN_DIBAO_OR_SUPPORT), BY_URBAN_STANDARD), Standard.MINIMUM_LIVING_ALLOWANCE.urban())
            .otherwise(Standard.MINIMUM_LIVING_ALLOWANCE);

    /** 低保标准乘以低收入居民基本生活费用价格指数涨幅, before it is rounded. */
    public static final Amount<Member> FORMULA = define(
            "price.formula",
            "低保标准与低收入居民基本生活费用价格涨幅的乘积",
            "the dibao standard times the rise of basic living costs",
            ON_AMOUNT,
            STANDARD.times(Member.ofHousehold(Household.AUTHORITY.its(Authority.BASIC_LIVING_PRICE_RISE))));

    /** 一份补贴: the product, rounded and no less than the floor. */
    static final Amount<Member> ONCE = define(
            "price.once",
            "一个月的价格临时补贴",
            "the subsidy of a month",
            ON_AMOUNT,
            rounded(FORMULA).atLeast(FLOOR));

    /** A month’s prices are known to start it. */
    public static final Occasion<Member> OCCASION =
            new Occasion<>(Programme.PRICE_SUBSIDY, Member.ENTITY, Member.ofHousehold(REACHED));

    /** In which way is open; where nobody says, all of them have to be within the range. */
    static Amount<Member> rounded(Amount<Member> amount) {
        return where(ROUNDING.is(RoundingWay.NEAREST_YUAN), amount.rounded(RoundingWay.NEAREST_YUAN.rounding()))
                .where(ROUNDING.is(RoundingWay.UP_TO_YUAN), amount.rounded(RoundingWay.UP_TO_YUAN.rounding()))
                .where(ROUNDING.is(RoundingWay.DOWN_TO_YUAN), amount.rounded(RoundingWay.DOWN_TO_YUAN.rounding()))
                .otherwise(amount.rounded(RoundingWay.NEAREST_FEN.rounding()));
    }

    /** 指数月在此期间: the index is of a month from one on, and before another. */
    static Condition<Household> indexOf(String from, String before) {
        return Household.AUTHORITY.its(
                allOf(PriceFacts.INDEX_MONTH.isOnOrAfter(day(from)), PriceFacts.INDEX_MONTH.isBefore(day(before))));
    }

    private PriceSubsidy() {}
}
