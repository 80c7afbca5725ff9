package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;

/** Dibao by the Social Assistance Law, from July 2026. */
public final class Dibao2026 {

    /** 社会救助法 §18. */
    public static final Rule<Household> ELIGIBLE = shall(LAW, "NLAW-18.1", "§18")
            .says(
                    "家庭人均收入低于当地低保标准且财产符合规定的，给予低保，按月发放",
                    "A household with an income per head below the local standard and property within the limits gets "
                            + "dibao each month")
            .when(Household.ENTITY, MinimumLivingAllowance.MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §21, second paragraph. */
    public static final Rule<Member> ALONE = may(LAW, "NLAW-21.2", "§21")
            .says(
                    "边缘家庭中的重度残疾人、重病患者和确有特殊困难的人，可以纳入低保",
                    "In a margin household, severely disabled or seriously ill people and those in special difficulty "
                            + "may be taken into dibao")
            .reading(
                    "57号§8已列的人员仍按57号；本条另及其他确有特殊困难的人",
                    "Those whom §8 of Order 57 lists go on under it; this sentence reaches further to others in "
                            + "special difficulty")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL, Member.LIFE_DIFFICULT),
                            MinimumLivingAllowance.IN_MARGIN_HOUSEHOLD,
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §73. */
    public static final Rule<Household> FRAUD = may(LAW, "NLAW-73.1", "§73")
            .says(
                    "骗取救助的，可以处二倍以下罚款",
                    "For what was obtained by fraud a fine of up to two times of it may be imposed")
            .when(Household.ENTITY, MinimumLivingAllowance.DRAWN_BY_DECEIT)
            .then(effect(
                            Body.COUNTY,
                            "对骗取救助的，可以处二倍以下罚款",
                            "may fine fraud up to two times of what was obtained",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.fined(0, 2)));

    /** 社会救助法 §73. */
    public static final Rule<Household> FRAUD_PAID_BACK = may(LAW, "NLAW-73.2", "§73")
            .says(
                    "骗取救助的，可以责令退回，调减或者停止救助",
                    "What was obtained by fraud may be ordered back, and assistance cut or ended")
            .when(Household.ENTITY, MinimumLivingAllowance.DRAWN_BY_DECEIT)
            .then(effect(
                            Body.COUNTY,
                            "对骗取救助的，可以责令退回，调减或者停止救助",
                            "may order fraud paid back, and cut or end assistance",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.takenBack()));

    private Dibao2026() {}
}
