package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.demands;
import static org.jiuzhu.policy.rule.Words.demandsFrom;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Rule;

/** What Jiujiang asks of the city and its counties: the checking mechanism, money, supervision. */
final class JiujiangAuthority {

    /** JJ-2-2.2, 二（二）: one coordination mechanism, one set of rules, one platform. */
    static final Rule<Authority> ONE_OF_EACH = shall(OPINIONS, "JJ-2-2.2", "二（二）")
            .says(
                    "建立一个协调机制、一套核对制度、一个比对平台",
                    "One coordination mechanism, one set of checking rules and one comparison platform are built")
            .reading("每一级各一个，不多不少", "Exactly one of each, at each level of government")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    exactlyOne(JiujiangFacts.COORDINATION_MECHANISMS),
                    exactlyOne(JiujiangFacts.CHECKING_RULE_SETS),
                    exactlyOne(JiujiangFacts.COMPARISON_PLATFORMS))));

    /** JJ-2-2.5, 二（二）: the checking mechanism exists by the end of 2015. */
    static final Rule<Authority> MECHANISM_BY_2015 = shall(OPINIONS, "JJ-2-2.5", "二（二）")
            .says(
                    "2015年底前，市本级和各县（市、区、山）全面建立家庭经济状况核对机制",
                    "By the end of 2015 the city and every county have set up the mechanism for checking applicants")
            .reading(
                    "最迟2015年12月31日建成，自当日起应当已经建立；此前尚未建立的只提示",
                    "Due on 31 December 2015 and from then on; before that day, that it is not there yet is only a warning")
            .forEvery(Authority.ENTITY)
            .then(demandsFrom(day("2015-12-31"), JiujiangFacts.HAS_CHECKING_MECHANISM));

    /** JJ-2-6.1, 二（六）: more money goes to assistance. */
    static final Rule<Authority> MORE_MONEY = shall(OPINIONS, "JJ-2-6.1", "二（六）")
            .says("调整财政支出结构，将更多资金用于社会救助", "Spending is shifted so that more money goes to social assistance")
            .reading("与上一年相比，必须增加；持平的不符合", "Against the year before; it has to grow, the same is not enough")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.ASSISTANCE_SPENDING.isAbove(JiujiangFacts.ASSISTANCE_SPENDING_LAST_YEAR)));

    /** JJ-2-6.3, 二（六）: assistance money is for its purpose only. */
    static final Rule<Authority> ONLY_FOR_THE_PURPOSE = shall(OPINIONS, "JJ-2-6.3", "二（六）")
            .says("救助资金专款专用", "Assistance money is used for its purpose only")
            .reading("城乡低保资金之间的统筹使用不违反本条", "To use urban and rural dibao money together is no breach")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.FUNDS_ONLY_FOR_THEIR_PURPOSE));

    /** JJ-2-6.4, 二（六）: assistance money is paid promptly and in full. */
    static final Rule<Authority> PAID_IN_FULL = shall(OPINIONS, "JJ-2-6.4", "二（六）")
            .says("救助资金及时足额发放", "Assistance money is paid promptly and in full")
            .reading(
                    "足额指已发放的不少于应发放的；及时没有写天数，由检查认定",
                    "In full: no less is paid than was awarded. No number of days is given for promptly, so that is found by inspection")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangFacts.ASSISTANCE_PAID.isAtLeast(JiujiangFacts.ASSISTANCE_AWARDED),
                    JiujiangFacts.PAID_WITHOUT_DELAY)));

    /** JJ-2-6.6, 二（六）: urban and rural dibao money is used together. */
    static final Rule<Authority> FUNDS_TOGETHER = shall(OPINIONS, "JJ-2-6.6", "二（六）")
            .says("加强城乡低保资金统筹使用", "Urban and rural dibao money is used together")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.URBAN_AND_RURAL_FUNDS_TOGETHER));

    /** JJ-3-1.2, 三（一）: assistance is part of the yearly performance assessment. */
    static final Rule<Authority> ASSESSED_YEARLY = shall(OPINIONS, "JJ-3-1.2", "三（一）")
            .says("社会救助纳入政府年度绩效考核", "Social assistance is part of the government’s yearly performance assessment")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.IN_YEARLY_ASSESSMENT));

    /** JJ-3-3.1, 三（三）: the city’s checking centre. */
    static final Rule<Authority> CHECKING_CENTRE = shall(OPINIONS, "JJ-3-3.1", "三（三）")
            .says(
                    "市本级在现有机构基础上成立核对中心，增加一块牌子和必要的人员、经费",
                    "The city sets up its checking centre on an existing body, with one more name plate and the staff and money needed")
            .reading("只对市本级；不新设机构，牌子正好一块", "For the city itself only; no new body, and exactly one plate")
            .when(Authority.ENTITY, JiujiangFacts.CITY_ITSELF)
            .then(demands(allOf(
                    JiujiangFacts.CHECKING_CENTRE_ON_EXISTING_BODY,
                    exactlyOne(JiujiangFacts.CHECKING_CENTRE_NAME_PLATES),
                    JiujiangFacts.CHECKING_CENTRE_STAFFED,
                    JiujiangFacts.CHECKING_CENTRE_FUNDED)));

    /** JJ-3-3.3, 三（三）: working money is in the budget and is added to. */
    static final Rule<Authority> WORK_FUNDS = shall(OPINIONS, "JJ-3-3.3", "三（三）")
            .says(
                    "社会救助工作经费纳入财政预算，并增加必要的经费",
                    "Working money of social assistance is in the budget, and what is needed is added")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(Authority.WORK_FUNDS_IN_BUDGET, JiujiangFacts.NECESSARY_WORK_FUNDS_ADDED)));

    /** JJ-3-4.4, 三（四）: results of inspections are reported, and circulated with consent. */
    static final Rule<Authority> INSPECTIONS_CIRCULATED = shall(OPINIONS, "JJ-3-4.4", "三（四）")
            .says(
                    "对各地的检查情况报市政府，经同意后向全市通报",
                    "Results of inspections are reported to the city government and, with its consent, circulated to the whole city")
            .reading("市政府没有同意的，不要求通报", "Without consent no circulation is asked for")
            .when(Authority.ENTITY, allOf(JiujiangFacts.CITY_ITSELF, JiujiangFacts.INSPECTED))
            .then(demands(allOf(
                    JiujiangFacts.INSPECTION_REPORTED,
                    anyOf(not(JiujiangFacts.CIRCULATION_AGREED), JiujiangFacts.INSPECTION_CIRCULATED))));

    /** JJ-3-4.5, 三（四）: a place that does badly is told and urged to put things right. */
    static final Rule<Authority> PUT_RIGHT = shall(OPINIONS, "JJ-3-4.5", "三（四）")
            .says(
                    "对重视不够、推进缓慢、措施不得力、保障薄弱的地方，提出整改要求并督促整改",
                    "A place that gives too little weight, progresses slowly, takes weak measures or secures the work poorly is told and urged to"
                            + " put things right")
            .reading("四种情形有其一即可", "Any one of the four is enough")
            .when(
                    Authority.ENTITY,
                    anyOf(
                            JiujiangFacts.GIVES_TOO_LITTLE_WEIGHT,
                            JiujiangFacts.PROGRESSES_SLOWLY,
                            JiujiangFacts.TAKES_WEAK_MEASURES,
                            JiujiangFacts.SECURES_WORK_POORLY))
            .then(demands(allOf(JiujiangFacts.TOLD_TO_PUT_RIGHT, JiujiangFacts.URGED_TO_PUT_RIGHT)));

    /** JJ-3-4.6, 三（四）: liability for a grave problem that came of neglect or bad management. */
    static final Rule<Authority> HELD_LIABLE = shall(OPINIONS, "JJ-3-4.6", "三（四）")
            .says(
                    "因重视不够、管理不力发生重大问题、造成严重社会影响的，依法依纪追究责任",
                    "Who by neglect or bad management brought about a grave problem with a serious effect on society is held liable")
            .reading(
                    "重视不够或者管理不力，有其一即可；重大问题和严重社会影响要同时具备",
                    "Neglect or bad management, either is enough; a grave problem and a serious effect are both needed")
            .when(
                    Authority.ENTITY,
                    allOf(
                            anyOf(JiujiangFacts.NEGLECTED, JiujiangFacts.BADLY_MANAGED),
                            JiujiangFacts.GRAVE_PROBLEM,
                            JiujiangFacts.SERIOUS_EFFECT_ON_SOCIETY))
            .then(demands(JiujiangFacts.HELD_LIABLE));

    private JiujiangAuthority() {}

    private static Condition<Authority> exactlyOne(Count<Authority> count) {
        return allOf(count.isAtLeast(number(1)), count.isAtMost(number(1)));
    }
}
