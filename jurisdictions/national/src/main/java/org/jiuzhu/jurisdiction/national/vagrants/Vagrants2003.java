package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_24;
import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_381;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Assistance to vagrants and beggars by Order 381 of 2003 and the rules that carry it out (民政部令第24号). */
public final class Vagrants2003 {

    /** 24号 §2: to July 2014, when the working rules of the institutions drew the circle wider. */
    public static final Rule<Member> ELIGIBLE = shall(VAGRANTS_24, "N24-2.1", "§2")
            .says(
                    "自身无力解决食宿、无亲友投靠、不享受城市低保或者农村五保、正在流浪乞讨的，是救助对象",
                    "Who cannot find food and lodging alone, has nobody to turn to, draws neither urban dibao nor "
                            + "rural support and is on the street is assisted")
            .reading(
                    "农村五保即后来的特困人员供养；农村低保不在不救助之列",
                    "Rural support of the five guarantees is what is now extreme-poverty support; rural dibao shuts "
                            + "nobody out")
            .inForce(Period.until("2014-07-31"))
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            Member.WITHOUT_FOOD_AND_LODGING,
                            NationalFacts.NOBODY_TO_TURN_TO,
                            not(Member.ofHousehold(allOf(
                                    Household.AREA.is(Area.URBAN),
                                    Awards.householdDraws(Programme.MINIMUM_LIVING_ALLOWANCE)))),
                            not(Awards.personDraws(Programme.EXTREME_POVERTY_SUPPORT)),
                            VagrantAssistance.ON_THE_STREET))
            .then(makesEligible(Programme.VAGRANT_ASSISTANCE));

    /** 24号 §5. */
    public static final Rule<Member> DETAILS_WITHHELD = shall(VAGRANTS_24, "N24-5.1", "§5")
            .says("拒不如实提供个人情况的，不予救助", "Who refuses to give true personal details is not assisted")
            .reading("因年老、年幼、残疾等无法提供的，不是拒不提供", "Who is unable to give them does not refuse")
            .when(Member.ENTITY, NationalFacts.WITHHOLDS_PERSONAL_DETAILS)
            .then(excludes(Programme.VAGRANT_ASSISTANCE));

    /** 24号 §5. */
    public static final Rule<Member> ASSISTED_FIRST = shall(VAGRANTS_24, "N24-5.2", "§5")
            .says(
                    "因年老、年幼、残疾等无法提供个人情况的，先救助，再查明",
                    "Who by age, disability and the like cannot give personal details is assisted first, and the "
                            + "details are found out afterwards")
            .when(Member.ENTITY, NationalFacts.CANNOT_GIVE_PERSONAL_DETAILS)
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "先提供救助，再查明个人情况",
                    "assists first and finds out the personal details afterwards",
                    Programme.VAGRANT_ASSISTANCE));

    /** 24号 §12. */
    public static final Rule<Member> TEN_DAYS = inPrinciple(VAGRANTS_24, "N24-12.1", "§12")
            .says(
                    "救助一般不超过10天，因特殊情况延长的，报上级民政部门备案",
                    "Assistance lasts in general for no more than ten days; where it has to be longer, the higher "
                            + "civil affairs is told")
            .reading("入站当天不算", "The day of entry is not counted")
            .when(Member.ENTITY, caseDate().isAfter(Member.IN_RESCUE_SINCE.plusDays(number(10))))
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "救助超过10天的，报上级民政部门备案",
                    "tells the higher civil affairs of assistance beyond ten days",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §5. */
    public static final Rule<Member> TOLD_WHERE = shall(VAGRANTS_381, "N381-5.1", "§5")
            .says(
                    "公安等行政机关工作人员执行职务时发现流浪乞讨人员的，告知其向救助站求助",
                    "Police and other officials who find a vagrant at their work tell the person where to get help")
            .when(Member.ENTITY, VagrantAssistance.FOUND)
            .then(effect(
                    Body.DEPARTMENT,
                    "告知其向救助管理机构求助",
                    "tells the person to seek help at a rescue institution",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §5. */
    public static final Rule<Member> ESCORTED = shall(VAGRANTS_381, "N381-5.2", "§5")
            .says(
                    "其中的残疾人、未成年人、老年人和行动不便的，引导、护送到救助站",
                    "The disabled, minors, elderly people and those who move with difficulty are escorted there")
            .when(
                    Member.ENTITY,
                    allOf(
                            VagrantAssistance.FOUND,
                            anyOf(VagrantAssistance.VULNERABLE, NationalFacts.MOVES_WITH_DIFFICULTY)))
            .then(effect(
                    Body.DEPARTMENT,
                    "引导、护送到救助管理机构",
                    "guides and escorts the person to the rescue institution",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §6, first paragraph. */
    public static final Rule<Member> ACCEPTED = shall(VAGRANTS_381, "N381-6.1", "§6")
            .says(
                    "向救助站求助，如实提供基本情况并登记随身物品",
                    "Help is asked for at the rescue institution, with true details and what the person carries "
                            + "registered")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.RESCUE_INSTITUTION, Programme.VAGRANT_ASSISTANCE));

    /** 381号 §6, second paragraph. */
    public static final Rule<Member> INSTITUTION_DECIDES = shall(VAGRANTS_381, "N381-6.2", "§6")
            .says("是不是救助对象，由救助站认定", "The rescue institution finds whether somebody is assisted")
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.RESCUE_INSTITUTION, Programme.VAGRANT_ASSISTANCE));

    /** 381号 §6, second paragraph. */
    public static final Rule<Member> NOT_REFUSED = shall(VAGRANTS_381, "N381-6.3", "§6")
            .says(
                    "属于救助对象的，及时救助，不得拒绝",
                    "Who belongs to those assisted is helped at once, not refused")
            .when(Member.ENTITY, allOf(Member.ASKS_FOR_HELP, eligibleFor(Programme.VAGRANT_ASSISTANCE)))
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "及时提供救助，不得拒绝",
                    "helps at once and does not refuse",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §6, second paragraph. */
    public static final Rule<Member> REASONS_GIVEN = shall(VAGRANTS_381, "N381-6.4", "§6")
            .says("不属于救助对象的，说明不予救助的理由", "Who does not belong to them is told the reasons")
            .when(Member.ENTITY, allOf(Member.ASKS_FOR_HELP, not(eligibleFor(Programme.VAGRANT_ASSISTANCE))))
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "说明不予救助的理由",
                    "gives the reasons why it does not help",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §7. */
    public static final ImmutableList<Rule<Member>> PROVIDED = shall(VAGRANTS_381, "N381-7.1", "§7")
            .says(
                    "提供食物、住处，急病送医，联系亲属或者单位，没有路费的提供乘车凭证",
                    "Food and lodging, hospital in sudden illness, contact with relatives or employer, and a ticket "
                            + "home for who has no fare")
            .forEvery(Member.ENTITY)
            .thenEach(
                    provides(Programme.VAGRANT_ASSISTANCE, "符合食品卫生要求的食物", "food that is hygienic"),
                    provides(Programme.VAGRANT_ASSISTANCE, "符合基本条件的住处", "lodging of a basic standard"),
                    provides(
                            Programme.VAGRANT_ASSISTANCE,
                            "站内突发急病的，及时送医院救治",
                            "hospital, for who suddenly falls ill there"),
                    provides(
                            Programme.VAGRANT_ASSISTANCE,
                            "帮助与亲属或者所在单位联系",
                            "help in reaching relatives or the employer"),
                    provides(
                            Programme.VAGRANT_ASSISTANCE,
                            "没有交通费返回的，提供乘车凭证",
                            "a ticket home, for who has no fare"));

    /** 381号 §10. */
    public static final Rule<Member> FREE_OF_CHARGE = shall(VAGRANTS_381, "N381-10.1", "§10")
            .says(
                    "不得向受助人员、亲属或者单位收费，不得组织其劳动",
                    "Neither the person nor relatives or employer are charged, and nobody is made to work")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "不收取费用，不组织受助人员从事生产劳动",
                    "charges nothing and makes nobody work",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §11. */
    public static final Rule<Member> FREE_TO_LEAVE = shall(VAGRANTS_381, "N381-11.1", "§11")
            .says("劝导返回，不得限制离开", "People are persuaded to return home, and free to leave")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "不限制受助人员离开",
                    "does not keep anybody from leaving",
                    Programme.VAGRANT_ASSISTANCE));

    /** 381号 §11. */
    public static final Rule<Member> CARED_FOR = shall(VAGRANTS_381, "N381-11.2", "§11")
            .says("照顾残疾人、未成年人、老年人", "The disabled, minors and elderly people are looked after")
            .when(Member.ENTITY, VagrantAssistance.VULNERABLE)
            .then(effect(
                    Body.RESCUE_INSTITUTION,
                    "给予照顾",
                    "looks after the person", Programme.VAGRANT_ASSISTANCE));

    private Vagrants2003() {}
}
