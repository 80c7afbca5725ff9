package org.jiuzhu.jurisdiction.national.procedure;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2026;
import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/**
 * What the Social Assistance Law says of more than one programme: consent, recognition, who decides, what is told; from
 * July 2026.
 */
public final class Procedure2026 {

    private static final Condition<Household> DRAWS_ANYTHING = anyOf(
            MinimumLivingAllowance.RECEIVES,
            Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD),
            Household.MEMBERS.any(anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES)));

    /** 社会救助法 §41. */
    public static final Rule<Household> SUPPORTERS_CONSENT = shall(LAW, "NLAW-41.1", "§41")
            .says(
                    "核对家庭以外法定义务人的收入、财产，须经其同意",
                    "Income and property of people with a duty outside the household are checked only with their "
                            + "consent")
            .when(Household.ENTITY, Household.MEMBERS.any(Member.SUPPORTERS.any(ALWAYS)))
            .then(effect(
                    Body.COUNTY,
                    "核对共同生活成员以外的法定义务人，须经其同意",
                    "checks people with a duty of support outside the household only with their consent",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §42, second paragraph. */
    public static final Rule<Household> NOT_EXAMINED_TWICE = may(LAW, "NLAW-42.1", "§42")
            .says(
                    """
                    已确认为特困、低保、边缘或者刚性支出困难家庭的，结果互认，\
                    其他社会救助管理部门可以不再重复审核家庭经济状况""",
                    "Who is recognised already, as in extreme poverty, in dibao, as a margin household or in "
                            + "rigid-expenditure hardship, need not be examined again by the other departments")
            .reading(
                    "“其他社会救助管理部门”指民政以外的教育、住房、医保等部门；民政部门自己办临时救助不在内",
                    "The other departments are those besides civil affairs, such as education, housing and health "
                            + "insurance; temporary assistance, which civil affairs itself gives, is not meant")
            .when(
                    Household.ENTITY,
                    anyOf(TemporaryAssistance.EXEMPT_FROM_CHECK, NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP))
            .then(effect(
                    Body.DEPARTMENT,
                    "办理其他救助时可以不再重复审核家庭经济状况",
                    "need not examine the family’s circumstances again for other assistance",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on dibao. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_DIBAO =
            provinceHandsDown("dibao", "低保", "dibao");

    /** 社会救助法 §44, second paragraph: whether the province rules that townships recognise margin households. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_MARGIN =
            provinceHandsDown("margin", "低保边缘家庭", "margin households");

    /**
     * 社会救助法 §44, second paragraph: whether the province rules that townships decide on extreme-poverty support.
     */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_EXTREME_POVERTY =
            provinceHandsDown("extreme-poverty", "特困人员供养", "extreme-poverty support");

    /**
     * 社会救助法 §44, second paragraph: whether the province rules that townships decide on temporary assistance, for
     * which amounts.
     */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_TEMPORARY =
            provinceHandsDown("temporary", "本案金额的临时救助", "temporary assistance of this amount");

    /** 社会救助法 §44, second paragraph. */
    public static final ImmutableList<Rule<Household>> TOWN_DECIDES = ImmutableList.of(
            townDecidesByLaw(
                    "NLAW-44.2",
                    Programme.TEMPORARY_ASSISTANCE,
                    PROVINCE_HANDS_DOWN_TEMPORARY,
                    Temporary2026.COUNTY_DECIDES),
            townDecidesByLaw(
                    "NLAW-44.2/2",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    PROVINCE_HANDS_DOWN_DIBAO,
                    DibaoProcedure2021.COUNTY_DECIDES),
            townDecidesByLaw(
                    "NLAW-44.2/3",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    PROVINCE_HANDS_DOWN_MARGIN,
                    DibaoProcedure2021.COUNTY_DECIDES),
            townDecidesByLaw(
                    "NLAW-44.2/4",
                    Programme.EXTREME_POVERTY_SUPPORT,
                    PROVINCE_HANDS_DOWN_EXTREME_POVERTY,
                    ExtremePovertyProcedure2021.COUNTY_DECIDES));

    private static OpenTerm.OfCondition<Household> provinceHandsDown(String code, String zh, String en) {
        return OpenTerm.condition(
                Household.ENTITY,
                "NLAW-44#" + code,
                LAW.clause("§44"),
                "省规定" + zh + "由乡镇（街道）作出确认决定",
                "the province rules that townships decide on " + en);
    }

    private static Rule<Household> townDecidesByLaw(
            String id, Programme<?> programme, Condition<Household> ruled, Rule<Household> county) {
        return shall(LAW, id, "§44")
                .says("省可以规定由乡镇确认", "The province can rule that the township decides")
                .reading(
                        """
                        只有省可以规定；县级或者设区的市此前的下放、委托不再算数；\
                        省有没有规定、金额多少以内，是待定项""",
                        "Only the province can; what counties and cities handed down or entrusted before no longer "
                                + "counts. Whether it has, and up to which amount, is open")
                .overriding(county, LAW.clause("§44"))
                .when(Household.ENTITY, ruled)
                .then(decidedBy(Body.TOWNSHIP, programme));
    }

    /** 社会救助法 §45. */
    public static final Rule<Household> PUBLISHED = shall(LAW, "NLAW-45.1", "§45")
            .says("决定给予救助的，在所在村、社区公布", "A decision to assist is published in the village")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(
                    Step.PUBLICATION,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §46, first paragraph. */
    public static final Rule<Household> CHANGES_ARE_REPORTED = shall(LAW, "NLAW-46.1", "§46")
            .says("成员、收入、财产变化的，应当及时告知", "Changes of members, income and property are reported")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(effect(
                    Body.RECIPIENT,
                    "共同生活成员、收入、财产变化的，及时告知",
                    "reports changes of members, income and property",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §48. */
    public static final Rule<Household> HEARD_BEFORE_A_CUT = shall(LAW, "NLAW-48.1", "§48")
            .says("调减、终止救助前应当听取救助对象的意见", "Before assistance is cut or ended the recipient is heard")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(takesWhoDecides(
                    Step.HEARING,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §48. */
    public static final Rule<Household> CUT_IS_EXPLAINED = shall(LAW, "NLAW-48.2", "§48")
            .says("调减、终止的决定应当书面告知并说明理由", "A cut or an end is told in writing with its reasons")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(effect(
                            Body.TOWNSHIP_OR_COUNTY,
                            "调减、终止救助的，书面告知并说明理由",
                            "tells of a cut or an end in writing and gives the reasons",
                            Programme.MINIMUM_LIVING_ALLOWANCE,
                            Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                            Programme.EXTREME_POVERTY_SUPPORT)
                    .inMonths(MonthEffect.neededForCut()));

    private Procedure2026() {}
}
