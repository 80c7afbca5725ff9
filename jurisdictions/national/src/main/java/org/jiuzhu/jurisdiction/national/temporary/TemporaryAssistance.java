package org.jiuzhu.jurisdiction.national.temporary;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.TEMPORARY_23;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;

/**
 * Temporary assistance (临时救助): a grant in a hardship that passes. The nation gives no amounts; the bands are for
 * places. The joint opinion of January 2026 (小额快救), of which only reports are known, is not part of this layer.
 */
public final class TemporaryAssistance {

    /** 急难型: sudden, needs help at once; as the application says. */
    public static final Condition<Household> EMERGENCY = define(
            "temporary.emergency",
            "急难型",
            "of the emergency type",
            TEMPORARY_23.clause("二(一)"),
            Household.APPLICATION.its(Application.HARDSHIP_TYPE.is(HardshipType.EMERGENCY)));

    /** 支出型: necessary expenditure beyond what the family can bear; as the application says. */
    public static final Condition<Household> EXPENDITURE = define(
            "temporary.expenditure",
            "支出型",
            "of the expenditure type",
            TEMPORARY_23.clause("二(一)"),
            Household.APPLICATION.its(Application.HARDSHIP_TYPE.is(HardshipType.EXPENDITURE)));

    /** 小额: up to which amount a grant is small, yuan once; the nation does not say. */
    public static final OpenTerm.OfAmount<Household> SMALL_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-48#small-amount",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            "临时救助“金额较小”的上限",
            "ceiling of a small grant");

    /** 支出型救助的财产规定: the property limits of the expenditure type, which places set. */
    public static final OpenTerm.OfCondition<Household> PROPERTY_LIMITS = OpenTerm.condition(
                    Household.ENTITY,
                    "N23-2#property-limits",
                    TEMPORARY_23.clause("二(一)"),
                    "家庭财产符合当地支出型临时救助的规定",
                    "property within the local limits of temporary assistance")
            .foundInEachCase();

    /** 家庭财产符合支出型救助规定: as the authority found, otherwise by {@link #PROPERTY_LIMITS}. */
    public static final Condition<Household> PROPERTY_WITHIN_LIMITS = define(
            "temporary.propertyWithinLimits",
            "家庭财产符合支出型临时救助规定",
            "property within the limits of temporary assistance",
            TEMPORARY_23.clause("二(一)"),
            firstKnown(NationalFacts.PROPERTY_WITHIN_TEMPORARY_LIMITS, PROPERTY_LIMITS));

    /** 情况紧急: the application is urgent. */
    public static final Condition<Household> URGENT = define(
            "temporary.urgent",
            "情况紧急",
            "urgent",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            Household.APPLICATION.its(Application.URGENT));

    /** 金额较小: the grant that is proposed is no more than {@link #SMALL_AMOUNT}. */
    public static final Condition<Household> SMALL_GRANT = define(
            "temporary.smallGrant",
            "拟救助金额较小",
            "the proposed grant is small",
            MEASURES_649.clause("§48").then(LAW.clause("§50")),
            Household.APPLICATION.its(
                    Application.PROPOSED_AMOUNT.isAtMost(Household.APPLICATION.ofOwner(SMALL_AMOUNT))));

    /** 低保家庭及其成员、特困人员: the household, or one of it, draws dibao or extreme-poverty support. */
    public static final Condition<Household> IN_DIBAO_OR_EXTREME_POVERTY = define(
            "temporary.inDibaoOrExtremePoverty",
            "已享受低保或特困供养",
            "already in dibao or extreme-poverty support",
            TEMPORARY_23.clause("二(二)"),
            anyOf(
                    MinimumLivingAllowance.RECEIVES,
                    Awards.householdDraws(Programme.EXTREME_POVERTY_SUPPORT),
                    Household.MEMBERS.any(
                            anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES))));

    /**
     * 不再核对家庭经济状况: the household, or one of it, draws dibao or extreme-poverty support, or is recognised as a
     * margin household, so that income and property are already known.
     */
    public static final Condition<Household> EXEMPT_FROM_CHECK = define(
            "temporary.exemptFromCheck",
            "已确认为低保、特困或低保边缘家庭",
            "already in dibao, extreme-poverty support, or recognised as a margin household",
            LAW.clause("§42"),
            anyOf(IN_DIBAO_OR_EXTREME_POVERTY, Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    static Condition<Household> happened(EventKind... kinds) {
        return Household.EVENTS.any(Event.KIND.isOneOf(these(kinds)));
    }

    private TemporaryAssistance() {}
}
