package org.jiuzhu.jurisdiction.national.housing;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Housing assistance by the opinion on assistance by layers of October 2023 (39号). */
public final class Housing2023 {

    /** 39号 四(二)3: from October 2023. */
    public static final Rule<Household> LAYERS = shall(OPINION_39, "N39-4.14", "四（二）3")
            .says(
                    "符合当地住房保障条件的低保、分散供养特困、低保边缘、刚性支出困难家庭，优先给予住房救助",
                    "Dibao families, extreme-poverty persons supported at home, margin households and families in "
                            + "rigid-expenditure hardship who meet the place’s conditions come first for housing")
            .reading(
                    "“符合当地住房保障条件”读作住房困难符合当地规定的标准",
                    "Meeting the place’s conditions is read as housing that falls short of its standard")
            .when(Household.ENTITY, HousingAssistance.OF_FOUR_GROUPS_AND_DIFFICULT)
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    private Housing2023() {}
}
