package org.jiuzhu.jurisdiction.national.housing;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts about how a household is housed, and about the help that was decided. */
public final class HousingFacts {

    /** 住房困难符合规定标准 (649号 §37): as the housing department found. */
    public static final ConditionFact<Household> DIFFICULT = Household.ENTITY.condition(
            "housingDifficult", "住房困难符合当地规定标准", "housing falls short by the standard of the place");

    /** 符合农村危房改造政策的危房 (649号 §38): as it was appraised. */
    public static final ConditionFact<Household> RENOVATION_DUE = Household.ENTITY.condition(
            "ruralRenovationDue",
            "住房是符合农村危房改造政策的危房",
            "lives in a dangerous house that comes under the rural renovation policy");

    /** 住房救助方式 (649号 §38). */
    public static final ChoiceFact<Household, HousingWay> WAY =
            Household.ENTITY.choice("housingWay", HousingWay.values(), "住房救助方式", "way of housing assistance");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(DIFFICULT, RENOVATION_DUE, WAY);

    private HousingFacts() {}
}
