package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/**
 * Minimum living allowance (最低生活保障) in Changle; what is asked of the standard itself is in
 * {@link ChangleAuthority}.
 */
final class ChangleDibao {

    /** The conditions on which a person is taken in alone (二（一）1), which the opinion does not give. */
    static final OpenTerm.OfCondition<Member> ALONE_CONDITIONS = OpenTerm.condition(
                    Member.ENTITY,
                    "CL-2-1-1.2#conditions",
                    OPINION.clause("二（一）1"),
                    "符合当地按单人户纳入低保的条件",
                    "meets the local conditions for being taken in alone")
            .foundInEachCase();

    static final Unruled REACHES_MORE = shall(OPINION, "CL-2-1-1.1", "二（一）1")
            .says("低保覆盖面适当放宽", "Dibao reaches somewhat more people")
            .organisational();

    static final Rule<Member> ALONE = may(OPINION, "CL-2-1-1.2", "二（一）1")
            .says(
                    "符合条件的重残人员、重病患者等特殊困难人员，可以按单人户纳入低保",
                    "A severely disabled, seriously ill or otherwise specially burdened person who meets the "
                            + "conditions may be taken into dibao alone")
            .reading(
                    "“符合条件”没有写明是哪些条件，是待定项；家庭不必是低收入家庭。按单人户即照全国规定只看本人收入",
                    "Which conditions are meant is not said and stays open; the family need not have a low income. "
                            + "Alone means that the person’s own income is tested as the national rules do")
            .reading(
                    "“重残”指一级、二级；“等”读作经认定本人生活困难的其他人员；已在特困供养的不再纳入",
                    "Severe is grade 1 or 2; “and the like” is read as others whose own life was found to be "
                            + "difficult; who is in extreme-poverty support is not taken in besides")
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL, Member.LIFE_DIFFICULT),
                            MinimumLivingAllowance.ALONE_BELOW_STANDARD,
                            firstKnown(ChangleFacts.MEETS_ALONE_CONDITIONS, ALONE_CONDITIONS)))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    private ChangleDibao() {}
}
