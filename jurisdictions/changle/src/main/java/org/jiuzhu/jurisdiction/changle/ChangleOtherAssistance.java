package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.women.WomenCancer;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Other assistance (其他救助帮扶) in Changle: legal, judicial and heating assistance, workers in hardship, the two
 * cancers, and what names nobody.
 */
final class ChangleOtherAssistance {

    static final Unruled LEFT_BEHIND = shall(OPINION, "CL-2-1-10.4", "二（一）10")
            .says("为三类留守人员提供关爱服务", "The three groups of people left behind get caring services")
            .organisational();

    /** 法律援助: the opinion has it, and no text of the nation that is built here says to whom. */
    static final Programme<Services> LEGAL_AID =
            Programme.of("changle-legal-aid", "法律援助", "legal aid", Services::new, Claimant.PERSON);

    static final Occasion<Member> LEGAL_AID_OCCASION =
            new Occasion<>(LEGAL_AID, Member.ENTITY, ChangleFacts.APPLIES_FOR_LEGAL_AID);

    private static final OpenTerm.OfCondition<Member> LEGAL_AID_RECIPIENT = OpenTerm.condition(
                    Member.ENTITY,
                    "CL-2-1-10.11#recipient",
                    OPINION.clause("二（一）10"),
                    "法律援助的对象",
                    "among those to whom legal aid is given")
            .foundInEachCase();

    static final ImmutableList<Rule<Member>> LEGAL_AID_GIVEN = shall(OPINION, "CL-2-1-10.11", "二（一）10")
            .says("实施法律援助", "Legal aid is given")
            .reading(
                    "对象、条件和事项都没有写：有人申请才看，是不是对象逐案认定",
                    "Neither group, condition nor matters are said: it is looked at when somebody applies, and whether "
                            + "it is for them is found in each case")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, ChangleFacts.APPLIES_FOR_LEGAL_AID, LEGAL_AID_RECIPIENT))
            .thenEach(makesEligible(LEGAL_AID), provides(LEGAL_AID, "法律援助", "legal aid"));

    /** 司法救助: of the courts, procuratorates and the like; no figure is known here. */
    static final Programme<OneOffGrant> JUDICIAL_ASSISTANCE = Programme.of(
            "changle-judicial-assistance", "司法救助", "judicial assistance", OneOffGrant::new, Claimant.PERSON);

    static final Occasion<Member> JUDICIAL_OCCASION =
            new Occasion<>(JUDICIAL_ASSISTANCE, Member.ENTITY, ChangleFacts.APPLIES_FOR_JUDICIAL_ASSISTANCE);

    private static final OpenTerm.OfCondition<Member> JUDICIAL_RECIPIENT = OpenTerm.condition(
                    Member.ENTITY,
                    "CL-2-1-10.12#recipient",
                    OPINION.clause("二（一）10"),
                    "司法救助的对象",
                    "among those to whom judicial assistance is given")
            .foundInEachCase();

    private static final OpenTerm.OfAmount<Member> JUDICIAL_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "CL-2-1-10.12#amount",
            OPINION.clause("二（一）10"),
            "司法救助金额",
            "the amount of judicial assistance");

    static final ImmutableList<Rule<Member>> JUDICIAL_ASSISTANCE_GIVEN = shall(OPINION, "CL-2-1-10.12", "二（一）10")
            .says("实施司法救助", "Judicial assistance is given")
            .reading(
                    "对象、条件、形式和金额都没有写：有人申请才看，是不是对象逐案认定，金额待定",
                    "Neither group, condition, form nor amount is said: it is looked at when somebody applies, whether "
                            + "it is for them is found in each case, and the amount is open")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            ChangleFacts.APPLIES_FOR_JUDICIAL_ASSISTANCE,
                            JUDICIAL_RECIPIENT))
            .thenEach(makesEligible(JUDICIAL_ASSISTANCE), pays(JUDICIAL_ASSISTANCE, Part.GRANT, JUDICIAL_AMOUNT));

    /** 取暖救助: of the household, for what is heated is the home and not one of its members. */
    static final Programme<OneOffGrant> HEATING = Programme.of(
            "changle-heating-assistance", "取暖救助", "heating assistance", OneOffGrant::new, Claimant.HOUSEHOLD);

    static final Occasion<Household> HEATING_OCCASION =
            new Occasion<>(HEATING, Household.ENTITY, ChangleFacts.APPLIES_FOR_HEATING);

    private static final OpenTerm.OfCondition<Household> HEATING_RECIPIENT = OpenTerm.condition(
                    Household.ENTITY,
                    "CL-2-1-10.13#recipient",
                    OPINION.clause("二（一）10"),
                    "取暖救助的对象",
                    "among those to whom heating assistance is given")
            .foundInEachCase();

    private static final OpenTerm.OfAmount<Household> HEATING_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "CL-2-1-10.13#amount",
            OPINION.clause("二（一）10"),
            "取暖救助金额",
            "the amount of heating assistance");

    static final ImmutableList<Rule<Household>> HEATING_GIVEN = shall(OPINION, "CL-2-1-10.13", "二（一）10")
            .says("实施取暖救助", "Heating assistance is given")
            .reading(
                    "对象、条件、采暖期、形式和金额都没有写：有家庭申请才看，是不是对象逐案认定，金额待定",
                    "Neither group, condition, season, form nor amount is said: it is looked at when a household "
                            + "applies, whether it is for them is found in each case, and the amount is open")
            .when(
                    Household.ENTITY,
                    allOf(not(People.NOBODY_IS_ALIVE), ChangleFacts.APPLIES_FOR_HEATING, HEATING_RECIPIENT))
            .thenEach(makesEligible(HEATING), pays(HEATING, Part.GRANT, HEATING_AMOUNT));

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
