package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_132;
import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_158;
import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_381;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Vagrancy;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Assistance to vagrants and beggars (生活无着的流浪、乞讨人员救助): who they are, and when somebody who cannot
 * be identified is registered where he or she stays. Somebody without a household is a household of one member.
 */
public final class VagrantAssistance {

    /** 流浪、乞讨人员: on the street or begging now. */
    public static final Condition<Member> ON_THE_STREET = define(
            "vagrants.onTheStreet",
            "流浪、乞讨人员",
            "a vagrant or beggar",
            VAGRANTS_381.clause("§5"),
            Member.VAGRANCY.is(Vagrancy.PRESENT));

    /** 执行职务时发现的流浪、乞讨人员: on the street, and found by officials at their work. */
    public static final Condition<Member> FOUND = define(
            "vagrants.found",
            "执行职务时发现的流浪、乞讨人员",
            "a vagrant or beggar whom officials have found",
            VAGRANTS_381.clause("§5"),
            allOf(ON_THE_STREET, Member.FOUND_BY_OFFICIALS));

    /** 残疾人、未成年人、老年人: for whom there is more care. */
    public static final Condition<Member> VULNERABLE = define(
            "vagrants.vulnerable",
            "残疾人、未成年人或者老年人",
            "disabled, a minor or elderly",
            VAGRANTS_381.clause("§5"),
            anyOf(People.DISABLED, People.MINOR, People.ELDERLY));

    /** 生活无着的流浪、乞讨人员: away from home, without food and lodging, on the street now or soon. */
    public static final Condition<Member> WITHOUT_MEANS = define(
            "vagrants.withoutMeans",
            "生活无着的流浪、乞讨人员",
            "a vagrant or beggar without means",
            VAGRANTS_132.clause("§2"),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    Member.AWAY_FROM_HOME,
                    Member.WITHOUT_FOOD_AND_LODGING,
                    Member.VAGRANCY.isOneOf(these(Vagrancy.IMMINENT, Vagrancy.PRESENT))));

    /** How a stay that was interrupted counts, which no text says: whether it is long enough all the same. */
    public static final OpenTerm.OfCondition<Member> INTERRUPTED_STAY = OpenTerm.condition(
                    Member.ENTITY,
                    "N158-2#interrupted-stay",
                    VAGRANTS_158.clause("二（三）"),
                    "中断过的滞留仍算达到落户安置的时间",
                    "an interrupted stay counts as long enough for registration")
            .foundInEachCase();

    /** The stay was not interrupted, or was found long enough all the same. */
    public static final Condition<Member> STAY_COUNTS = define(
            "vagrants.stayCounts",
            "滞留没有中断，或者中断后仍算",
            "the stay was not interrupted, or counts all the same",
            VAGRANTS_158.clause("二（三）"),
            anyOf(not(Member.RESCUE_INTERRUPTED), INTERRUPTED_STAY));

    /**
     * 符合落户安置条件: whether somebody who cannot be identified is registered where he or she stays; filled by
     * {@link Vagrants2015#REGISTRABLE}, and by places otherwise.
     */
    public static final OpenTerm.OfCondition<Member> REGISTRABLE = OpenTerm.condition(
                    Member.ENTITY,
                    "N158-2#registrable",
                    VAGRANTS_158.clause("二（三）"),
                    "无法查明身份的滞留人员符合落户安置条件",
                    "a person of a long stay and unknown identity qualifies for registration")
            .foundInEachCase();

    /** On the street now or soon, without food and lodging, in passing distress, or in a rescue institution already. */
    public static final Occasion<Member> OCCASION = new Occasion<>(
            Programme.VAGRANT_ASSISTANCE,
            Member.ENTITY,
            anyOf(
                    Member.VAGRANCY.isOneOf(these(Vagrancy.IMMINENT, Vagrancy.PRESENT)),
                    Member.WITHOUT_FOOD_AND_LODGING,
                    Member.IN_PASSING_DISTRESS,
                    Member.IN_RESCUE_SINCE.isOnOrBefore(caseDate())));

    private VagrantAssistance() {}
}
