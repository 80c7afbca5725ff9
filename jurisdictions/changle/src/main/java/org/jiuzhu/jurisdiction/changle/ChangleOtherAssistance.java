package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.women.WomenCancer;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Occasion;

/** Other assistance (其他救助帮扶) in Changle: workers in hardship, the two cancers, and what names nobody. */
final class ChangleOtherAssistance {

    static final Unruled LEFT_BEHIND = shall(OPINION, "CL-2-1-10.4", "二（一）10")
            .says("为三类留守人员提供关爱服务", "The three groups of people left behind get caring services")
            .organisational();

    static final Unruled LEGAL_AID = shall(OPINION, "CL-2-1-10.11", "二（一）10")
            .says("实施法律援助", "Legal aid is given")
            .organisational(
                    "没有对象和条件，个案看不出什么",
                    "Neither a group nor a condition, so no case can show anything");

    static final Unruled JUDICIAL_ASSISTANCE = shall(OPINION, "CL-2-1-10.12", "二（一）10")
            .says("实施司法救助", "Judicial assistance is given")
            .organisational(
                    "没有对象和条件，个案看不出什么",
                    "Neither a group nor a condition, so no case can show anything");

    static final Unruled HEATING = shall(OPINION, "CL-2-1-10.13", "二（一）10")
            .says("实施取暖救助", "Heating assistance is given")
            .organisational(
                    "没有对象、条件和采暖期，个案看不出什么",
                    "Neither a group, a condition nor a season, so no case can show anything");

    /** 困难职工救助: of the trade unions, whose figures are not known here. */
    static final Programme<OneOffGrant> WORKERS = Programme.of(
            "changle-workers-in-hardship",
            "困难职工救助",
            "assistance to workers in hardship",
            OneOffGrant::new,
            Claimant.PERSON);

    static final Occasion<Member> WORKERS_OCCASION =
            new Occasion<>(WORKERS, Member.ENTITY, ChangleFacts.WORKER_IN_HARDSHIP);

    static final OpenTerm.OfAmount<Member> WORKERS_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "CL-2-1-10.14#amount",
            OPINION.clause("二（一）10"),
            "困难职工救助金额",
            "the amount for a worker in hardship");

    static final ImmutableList<Rule<Member>> WORKERS_IN_DIFFICULTY = shall(OPINION, "CL-2-1-10.14", "二（一）10")
            .says("实施困难职工救助", "Workers in hardship are assisted")
            .reading(
                    "谁是困难职工按工会建档；形式和金额没有写",
                    "Who is one is as the trade union has it on file; form and amount are not said")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, ChangleFacts.WORKER_IN_HARDSHIP))
            .thenEach(makesEligible(WORKERS), pays(WORKERS, Part.GRANT, WORKERS_AMOUNT));

    static final Rule<Member> TWO_CANCERS = shall(OPINION, "CL-2-1-10.15", "二（一）10")
            .says("对患“两癌”的贫困妇女给予救助", "Poor women with one of the two women’s cancers are assisted")
            .reading(
                    "“两癌”是宫颈癌和乳腺癌；期别、对象、一生一次和金额按国家的项目",
                    "The two are cancer of the cervix and of the breast; stage, group, once in a life and amount "
                            + "follow the project of the nation")
            .when(Member.ENTITY, WomenCancer.ENTITLED)
            .then(makesEligible(Programme.WOMEN_CANCER_ASSISTANCE));

    static final Unruled CARE_PROGRAMMES = shall(OPINION, "CL-2-1-10.16", "二（一）10")
            .says("三个关爱项目继续开展", "Three care programmes go on")
            .organisational();

    static final Unruled ACCIDENT_INSURANCE = encouraged(OPINION, "CL-2-1-10.17", "二（一）10")
            .says(
                    "鼓励为特殊困难群体买意外险",
                    "Buying accident insurance for people in special hardship is encouraged")
            .organisational();

    private ChangleOtherAssistance() {}
}
