package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.children.ChildSupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OrphanAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in Changle.
 */
final class ChangleChildren {

    /** 重点困境儿童 is a class of the province, Shandong; the nation has none. */
    static final Programme<OrphanAllowance> KEY_CHILD = Programme.of(
            "changle-key-child-allowance",
            "重点困境儿童基本生活费",
            "allowance for key children in distress",
            OrphanAllowance::new,
            Claimant.PERSON);

    /**
     * 重点困境儿童基本生活标准, as the city publishes it, yuan a month; no figure of a day on which the opinion is in
     * force is at hand.
     */
    static final Standard KEY_CHILD_STANDARD =
            Standard.of(
                    "changle-key-child-support",
                    "重点困境儿童基本生活标准", "standard of support of key children in distress");

    static final Occasion<Member> KEY_CHILD_OCCASION =
            new Occasion<>(KEY_CHILD, Member.ENTITY, ChangleFacts.KEY_CHILD_IN_DISTRESS);

    static final Rule<Member> ORPHANS = shall(OPINION, "CL-2-1-10.1", "二（一）10")
            .says("孤儿享受相应保障", "Orphans get the support that is meant for them")
            .reading(
                    "谁是孤儿、发放多少，按国家和省、市的规定",
                    "Who is an orphan and how much is paid follow nation, province and city")
            .when(Member.ENTITY, ChildSupport.ORPHAN)
            .then(makesEligible(Programme.ORPHAN_ALLOWANCE));

    static final Rule<Member> UNRAISED = shall(OPINION, "CL-2-1-10.2", "二（一）10")
            .says(
                    "事实无人抚养儿童享受相应保障",
                    "Children whom in fact nobody raises get the support that is meant for them")
            .reading(
                    "谁是这样的儿童、发放多少，按国家和省、市的规定",
                    "Who they are and how much is paid follow nation, province and city")
            .when(Member.ENTITY, ChildSupport.UNATTENDED)
            .then(makesEligible(Programme.UNATTENDED_CHILD_ALLOWANCE));

    static final ImmutableList<Rule<Member>> IN_DISTRESS = shall(OPINION, "CL-2-1-10.3", "二（一）10")
            .says("重点困境儿童享受相应保障", "Key children in distress get the support that is meant for them")
            .reading(
                    "哪些是重点困境儿童没有写，按认定；标准按市里公布的",
                    "Which are key is not said and goes by recognition; the amount is what the city publishes")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.MINOR, ChangleFacts.KEY_CHILD_IN_DISTRESS))
            .thenEach(makesEligible(KEY_CHILD), pays(KEY_CHILD, Part.BASIC_LIVING, KEY_CHILD_STANDARD));

    private ChangleChildren() {}
}
