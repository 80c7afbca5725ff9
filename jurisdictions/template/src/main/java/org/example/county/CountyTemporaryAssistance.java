package org.example.county;

import static org.example.county.CountyText.NOTICE;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Temporary assistance (临时救助) in the county. Who is eligible stays with the nation. */
final class CountyTemporaryAssistance {

    static final Rule<Household> BAND = shall(NOTICE, "SC-4.1", "§4")
            .says(
                    "急难型临时救助按城市低保标准的2至6倍给予",
                    "In an emergency, two to six times the urban dibao standard is given")
            .reading(
                    "按月标准、一次、整户计算，两端在内；农村也按城市标准",
                    "Of the monthly standard, once for the whole family, both ends included; the urban standard for "
                            + "rural families too")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(paysBetween(
                    Programme.TEMPORARY_ASSISTANCE,
                    "急难",
                    "emergency",
                    Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(2)),
                    Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(6))));

    private CountyTemporaryAssistance() {}
}
