package org.jiuzhu.jurisdiction.national.housing;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.Basis;

/**
 * Housing assistance (住房救助). What counts as housing difficulty, and how much is paid towards the rent, county and
 * city set. What is passed down for each renovated house is a budget norm, and no rule pays it.
 */
public final class HousingAssistance {

    static final Basis ON_RECIPIENTS = MEASURES_649.clause("§37").then(LAW.clause("§26"));

    /** 住房困难标准: by which county or city calls housing short, such as square metres a head. */
    public static final OpenTerm.OfCondition<Household> DIFFICULTY_STANDARD = OpenTerm.condition(
                    Household.ENTITY,
                    "N649-39#difficulty",
                    MEASURES_649.clause("§39").then(LAW.clause("§26")),
                    "住房困难符合当地规定的标准",
                    "housing falls short by the standard of the place")
            .foundInEachCase();

    /** 救助标准: the rent subsidy of a household, yuan a month. */
    public static final OpenTerm.OfAmount<Household> RENT_SUBSIDY_TERM = OpenTerm.amount(
            Household.ENTITY,
            "N649-39#rent-subsidy",
            MEASURES_649.clause("§39").then(LAW.clause("§26")),
            "住房租赁补贴（每月）",
            "rent subsidy a month");

    /** 住房困难: as it was found, otherwise by {@link #DIFFICULTY_STANDARD}. */
    public static final Condition<Household> DIFFICULT = define(
            "housing.difficult",
            "住房困难符合规定标准",
            "housing falls short by the set standard",
            ON_RECIPIENTS,
            firstKnown(HousingFacts.DIFFICULT, DIFFICULTY_STANDARD));

    /**
     * 分散供养的特困人员: somebody of the household draws extreme-poverty support and does not live in an
     * institution.
     */
    public static final Condition<Household> HAS_SUPPORTED_AT_HOME = define(
            "housing.hasSupportedAtHome",
            "有分散供养的特困人员",
            "somebody is in extreme poverty and supported at home",
            ON_RECIPIENTS,
            Household.MEMBERS.any(
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, ExtremePovertySupport.RECEIVES, not(Member.IN_INSTITUTION))));

    /** 低保家庭、分散供养的特困人员. */
    public static final Condition<Household> IN_DIBAO_OR_SUPPORTED_AT_HOME =
            anyOf(MinimumLivingAllowance.RECEIVES, HAS_SUPPORTED_AT_HOME);

    /** 低保家庭、分散供养特困人员、低保边缘家庭、刚性支出困难家庭, whose housing falls short. */
    static final Condition<Household> OF_FOUR_GROUPS_AND_DIFFICULT = allOf(
            anyOf(
                    HAS_SUPPORTED_AT_HOME,
                    MinimumLivingAllowance.RECEIVES,
                    LowIncomeMargin.RECOGNISED,
                    NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP),
            DIFFICULT);

    /** 每月的租赁补贴: {@link #RENT_SUBSIDY_TERM} where that is the way, otherwise nothing. */
    static final Amount<Household> RENT_SUBSIDY = where(HousingFacts.WAY.is(HousingWay.RENT_SUBSIDY), RENT_SUBSIDY_TERM)
            .otherwise(NOTHING);

    /** Housing is known to fall short, or the house to be dangerous. */
    public static final Occasion<Household> OCCASION = new Occasion<>(
            Programme.HOUSING_ASSISTANCE, Household.ENTITY, anyOf(HousingFacts.DIFFICULT, HousingFacts.RENOVATION_DUE));

    private HousingAssistance() {}
}
