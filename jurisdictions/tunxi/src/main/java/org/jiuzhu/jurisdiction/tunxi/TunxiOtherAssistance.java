package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Occasion;

/** Other assistance (其他救助帮扶) in Tunxi: workers in hardship, and what names nobody. */
final class TunxiOtherAssistance {

    /** 困难职工帮扶救助: of the trade unions, whose figures are not known here. */
    static final Programme<OneOffGrant> WORKERS = Programme.of(
            "tunxi-workers-in-hardship",
            "困难职工帮扶救助",
            "assistance to workers in hardship",
            OneOffGrant::new,
            Claimant.PERSON);

    static final Occasion<Member> WORKERS_OCCASION =
            new Occasion<>(WORKERS, Member.ENTITY, TunxiFacts.WORKER_IN_HARDSHIP);

    static final OpenTerm.OfAmount<Member> WORKERS_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "TX-4-12.13#amount",
            OPINION.clause("四（十二）"),
            "困难职工帮扶救助金额",
            "the amount for a worker in hardship");

    static final ImmutableList<Rule<Member>> WORKERS_IN_DIFFICULTY = shall(OPINION, "TX-4-12.13", "四（十二）")
            .says("继续帮扶困难职工", "Workers in difficulty go on being helped")
            .reading(
                    "谁是困难职工按工会建档；形式和金额没有写",
                    "Who is one is as the trade union has it on file; form and amount are not said")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, TunxiFacts.WORKER_IN_HARDSHIP))
            .thenEach(makesEligible(WORKERS), pays(WORKERS, Part.GRANT, WORKERS_AMOUNT));

    static final Unruled LEGAL_AID = shall(OPINION, "TX-4-12.14", "四（十二）")
            .says(
                    "为城乡困难群体提供法律援助，并扩大范围",
                    "People in difficulty in town and country get legal aid, for more matters than before")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    private TunxiOtherAssistance() {}
}
