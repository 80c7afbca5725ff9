package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** What Zhijin asks of itself: town and country come closer. It gives neither figure nor date. */
final class ZhijinAuthority {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    /** Whether the gap between the standards is a difference or a ratio (一、1). */
    static final OpenTerm.OfChoice<Authority, GapMeasure> STANDARD_MEASURE = measure(
            "ZJ-1-1.1#measure",
            "城乡低保标准的差距按差额还是按比值衡量",
            "whether the gap between the standards is a difference or a ratio");

    /** Whether the gap in what is paid is a difference or a ratio (一、1). */
    static final OpenTerm.OfChoice<Authority, GapMeasure> ASSISTANCE_MEASURE = measure(
            "ZJ-1-1.2#measure",
            "城乡救助水平的差距按差额还是按比值衡量", "whether the gap in what is paid is a difference or a ratio");

    static final Rule<Authority> STANDARDS_COME_CLOSER = encouraged(PLAN, "ZJ-1-1.1", "一、1")
            .says(
                    "逐步缩小城市和农村低保标准的差距",
                    "The gap between the urban and the rural dibao standard narrows step by step")
            .reading(
                    "现行标准与上年年末的标准相比；“逐步”不要求每年都缩小，差距没有扩大的即符合",
                    "The standards of the date are compared with those of the end of the year before; step by step "
                            + "does not mean every year, so a gap that has not grown will do")
            .reading(
                    "差额和比值都没有扩大的符合，都扩大的不符合；一增一减时取决于当地怎么衡量，是待定项",
                    "Met where neither difference nor ratio has grown, not met where both have; where only one has, it "
                            + "depends on how the county measures, an open term")
            .reading(
                    "没有数值和期限，是方向性要求，不符合时只作提示",
                    "Without figure or date it gives a direction: a gap that grows is a warning")
            .forEvery(Authority.ENTITY)
            .then(demands(notWider(
                    STANDARD_MEASURE,
                    STANDARD.urban(),
                    STANDARD.rural(),
                    STANDARD.urban().ofPreviousYear(),
                    STANDARD.rural().ofPreviousYear())));

    static final Rule<Authority> ASSISTANCE_COMES_CLOSER = encouraged(PLAN, "ZJ-1-1.2", "一、1")
            .says(
                    "逐步缩小城市和农村救助水平的差距",
                    "The gap between town and country in the level of assistance narrows step by step")
            .reading(
                    "“救助水平”指低保月人均实际补助，本年度与上年度相比；其余读法同ZJ-1-1.1",
                    "The level of assistance is what is paid on average to a dibao recipient a month, this year "
                            + "against the year before; otherwise read as ZJ-1-1.1")
            .forEvery(Authority.ENTITY)
            .then(demands(notWider(
                    ASSISTANCE_MEASURE,
                    Authority.URBAN_ASSISTANCE,
                    Authority.RURAL_ASSISTANCE,
                    Authority.PREVIOUS_URBAN_ASSISTANCE,
                    Authority.PREVIOUS_RURAL_ASSISTANCE)));

    static final Rule<Authority> PURCHASES = shall(PLAN, "ZJ-4-17.2", "四、17")
            .says(
                    "细化购买清单，规范流程，加强监督评估",
                    "The list of purchases is detailed, the process regulated, supervision and evaluation strengthened")
            .reading(
                    "清单细到什么程度、多久评估一次没有写，三项各检查有没有做",
                    "How detailed the list and how frequent the evaluation has to be is not said; of the three, only "
                            + "that each is done is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(
                    allOf(Authority.HAS_PURCHASE_LIST, Authority.PURCHASES_REGULATED, Authority.PURCHASES_EVALUATED)));

    private ZhijinAuthority() {}

    private static OpenTerm.OfChoice<Authority, GapMeasure> measure(String id, String zh, String en) {
        return OpenTerm.choice(
                Authority.ENTITY, id, PLAN.clause("一、1"), ImmutableList.copyOf(GapMeasure.values()), zh, en);
    }

    // where both measures agree, nobody has to say which one counts
    private static Condition<Authority> notWider(
            OpenTerm.OfChoice<Authority, GapMeasure> measure,
            Amount<? super Authority> urban,
            Amount<? super Authority> rural,
            Amount<? super Authority> previousUrban,
            Amount<? super Authority> previousRural) {
        Amount<Authority> difference = urban.minus(rural);
        Condition<Authority> inYuan = difference.isAtMost(previousUrban.minus(previousRural));
        Count<Authority> ratio = urban.dividedBy(rural);
        Condition<Authority> inProportion = ratio.isAtMost(previousUrban.dividedBy(previousRural));
        return anyOf(
                allOf(inYuan, inProportion),
                allOf(measure.is(GapMeasure.DIFFERENCE), inYuan),
                allOf(measure.is(GapMeasure.RATIO), inProportion));
    }
}
