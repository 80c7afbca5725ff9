package org.jiuzhu.jurisdiction.national.margin;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.shared.Handling;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Margin households from July 2021 to June 2026: 57号, 83号, 39号. */
public final class Margin2021 {

    /** 57号 §8, last paragraph: July 2021 to June 2026. */
    public static final Rule<Household> ELIGIBLE = shall(DIBAO_57, "N57-8.4", "§8")
            .says(
                    "不符合低保条件、人均收入低于边缘家庭标准、财产符合规定的，是低保边缘家庭",
                    "A household that does not qualify for dibao, with an income per head below the line and property "
                            + "within the limits, is a margin household")
            .reading(
                    "人均收入低于低保标准、只因财产不符合低保规定的家庭，也可以是边缘家庭",
                    "A household below the dibao standard that fails dibao by its property alone can be one too")
            .inForce(Period.until("2026-06-30"))
            .when(
                    Household.ENTITY,
                    allOf(LowIncomeMargin.MEETS_CONDITIONS, not(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(makesEligible(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §8, last paragraph: to October 2022. */
    public static final Rule<Household> MULTIPLE_57 = inPrinciple(DIBAO_57, "N57-8.5", "§8")
            .says(
                    "边缘家庭一般指人均收入低于低保标准1.5倍的",
                    "Margin households are generally those below 1.5 times the dibao standard")
            .inForce(Period.until("2022-10-19"))
            .forEvery(Household.ENTITY)
            .then(LowIncomeMargin.MARGIN_MULTIPLE.is(rate("1.5")));

    /** 83号 一（四）, repeated in 39号 二: to June 2026. */
    public static final Rule<Household> MULTIPLE = inPrinciple(NOTICE_83, "N83-1.4", "一（四）")
            .says(
                    "边缘家庭一般指人均收入低于低保标准1.5倍的",
                    "Margin households are generally those below 1.5 times the dibao standard")
            .reading(
                    """
                    83号没有废止，但2026年7月起标准由省确定（社会救助法§21），“一般指1.5倍”不能代替省的决定；\
                    省有没有另定，本库不知道，故列为待定，由省的规则或者设定填入，仍用1.5倍的写明依据""",
                    "Notice 83 stands, but from July 2026 the province sets the line (§21 of the law), and “generally "
                            + "1.5 times” does not take the place of its decision. Whether it has set another is not "
                            + "known here, so the line is open, for a rule of the province or a setting to fill; where "
                            + "1.5 goes on, with its source")
            .inForce(Period.until("2026-06-30"))
            .forEvery(Household.ENTITY)
            .then(LowIncomeMargin.MARGIN_MULTIPLE.is(rate("1.5")));

    /**
     * 39号 二: margin households may be recognised by the local rules of dibao; from October 2023, and from July 2026
     * only by ruling of the province.
     */
    public static final Rule<Household> TOWN_RECOGNISES = may(OPINION_39, "N39-2.1", "二")
            .says(
                    "低保边缘家庭的认定程序，可以参照当地低保的规定",
                    "Margin households may be recognised in the way that the place has for dibao")
            .reading(
                    """
                    各地一样：只写低保（或者低保、特困）下放的，边缘家庭的认定不当然随之下放；\
                    低保由乡镇确认的，是否参照由主管机关决定，没有说明的待定""",
                    "The same for all places: where only dibao, or dibao and extreme-poverty support, is handed down, "
                            + "the recognition of margin households does not go along by itself; where the township "
                            + "decides on dibao, whether it is followed is for the authority, and open until said")
            .reading(
                    "2026年7月起由省规定（社会救助法§44），参照低保不足以改由乡镇确认",
                    "From July 2026 the province rules on it (§44 of the law), and to follow dibao is not enough")
            .inForce(Handling.BEFORE_THE_LAW)
            .overriding(DibaoProcedure2021.COUNTY_DECIDES, OPINION_39.clause("二"))
            .when(Household.ENTITY, isDecidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(decidedBy(Body.TOWNSHIP, Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    private Margin2021() {}
}
