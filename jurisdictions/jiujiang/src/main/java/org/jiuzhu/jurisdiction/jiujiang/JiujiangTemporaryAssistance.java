package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Temporary assistance (临时救助) and special assistance (特别救助) in Jiujiang. */
final class JiujiangTemporaryAssistance {

    /**
     * 特别救助: a grant that Jiujiang sets up beside temporary assistance; its amounts and procedure are left to rules
     * of its own.
     */
    static final Programme<OneOffGrant> SPECIAL_ASSISTANCE =
            Programme.of(
                    "special-assistance",
                    "特别救助", "special assistance", OneOffGrant::new, Claimant.HOUSEHOLD);

    static final Rule<Household> AFTER_DIBAO = may(OPINIONS, "JJ-1-1.11", "一（一）")
            .says(
                    "老年人、未成年人、重度残疾人和重病患者获得低保后生活仍有困难的，可以给予临时救助和其他帮扶",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty "
                            + "with dibao may get temporary assistance and other help")
            .reading(
                    "用补贴、临时救助还是其他办法由经办机构决定；以家庭为单位给予",
                    "Which of supplement, temporary assistance and other help is used is for the authority; it is "
                            + "given to the household")
            .reading("单独享受低保的人也在内", "Who draws dibao alone is included")
            .when(
                    Household.ENTITY,
                    Household.MEMBERS.any(allOf(
                            JiujiangDibao.STILL_DIFFICULT,
                            anyOf(
                                    MinimumLivingAllowance.RECEIVES_ALONE,
                                    allOf(
                                            MinimumLivingAllowance.COUNTED,
                                            Member.ofHousehold(MinimumLivingAllowance.RECEIVES))))))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> ELIGIBLE = shall(OPINIONS, "JJ-1-9.1", "一（九）")
            .says(
                    """
                    因突发事件、意外伤害、重大疾病或其他特殊原因陷入困境，\
                    其他救助暂时覆盖不了或者救助后基本生活仍有严重困难的家庭，给予临时救助""",
                    "A family in hardship by a sudden event, an accident, a serious illness or another special cause, "
                            + "which other assistance cannot cover for now or leaves in serious difficulty, gets "
                            + "temporary assistance")
            .reading(
                    "任何困难事件、家人患重病或其他特殊原因，都是原因之一；不分急难型和支出型",
                    "Any event on record, a seriously ill member, or another special cause will do; the two types are "
                            + "not told apart")
            .reading(
                    "与国家规定的情形并列，符合其一即可；国家的情形不因本条收窄",
                    "It stands beside the national ways in, each of which is enough; it does not narrow them")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(
                                    Household.EVENTS.any(ALWAYS),
                                    Household.MEMBERS.any(Member.SERIOUSLY_ILL),
                                    Household.OTHER_SPECIAL_CAUSE),
                            Household.BASIC_LIVING_DIFFICULT,
                            anyOf(
                                    Household.OTHER_ASSISTANCE_CANNOT_COVER,
                                    JiujiangFacts.SERIOUSLY_DIFFICULT_AFTER_OTHER_ASSISTANCE)))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> SPECIAL = shall(OPINIONS, "JJ-1-9.2", "一（九）")
            .says(
                    "遭遇特别重大困难、刚性支出特别大的支出型贫困家庭，给予特别救助",
                    "An expenditure-type poor family in exceptionally grave difficulty with exceptionally large "
                            + "unavoidable spending gets special assistance")
            .reading(
                    "顿号并列的两项要同时具备；界限和金额没有写，由经办机构认定",
                    "Both features are needed; their limits and the amount are not given, so the authority finds them")
            .reading(
                    "“特别救助”自成一项，是否与临时救助同时给予文件没有写，互不排除",
                    "It is a programme of its own; whether it comes on top of temporary assistance is not said, so "
                            + "neither shuts out the other")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.EXPENDITURE_HARDSHIP,
                            JiujiangFacts.EXCEPTIONALLY_GRAVE_DIFFICULTY,
                            JiujiangFacts.EXCEPTIONALLY_LARGE_EXPENDITURE))
            .then(makesEligible(SPECIAL_ASSISTANCE));

    /** 特别救助金额: how much special assistance pays; the text leaves its standard to rules of its own (一（九）). */
    static final OpenTerm.OfAmount<Household> SPECIAL_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "JJ-1-9.2#special-amount",
            OPINIONS.clause("一（九）"),
            "特别救助金额",
            "the amount of special assistance");

    static final Rule<Household> SPECIAL_PAID = shall(OPINIONS, "JJ-1-9.2/4", "一（九）")
            .says("特别救助给予救助金，标准另行设计", "Special assistance pays a grant, whose standard is set apart")
            .reading(
                    "文件没有写金额，列为待定；不推定同临时救助一样",
                    "The text gives no amount, so it is open; that it is as with temporary assistance is not assumed")
            .forEvery(Household.ENTITY)
            .then(pays(SPECIAL_ASSISTANCE, Part.GRANT, SPECIAL_AMOUNT));

    /**
     * 特别救助由谁审批: whether the county decides on special assistance, or else the township; the text does not say
     * (一（九）).
     */
    static final OpenTerm.OfCondition<Household> COUNTY_DECIDES_SPECIAL = OpenTerm.condition(
            Household.ENTITY,
            "JJ-1-9.2#decided-by-county",
            OPINIONS.clause("一（九）"),
            "特别救助由县级民政部门审批（不由乡镇审批）",
            "civil affairs of the county, and not the township, decides on special assistance");

    static final Rule<Household> COUNTY_DECIDES = shall(OPINIONS, "JJ-1-9.2/2", "一（九）")
            .says(
                    "特别救助的程序另行设计，规定由县级审批的由县级审批",
                    "Special assistance has a procedure of its own; where it says so the county decides")
            .reading(
                    "文件只说程序要体现“救急难”，没有写由谁审批，列为待定；不推定同临时救助一样",
                    "The text only says that the procedure has to help in urgent need and not who decides, so it is "
                            + "open; that it is as with temporary assistance is not assumed")
            .when(Household.ENTITY, COUNTY_DECIDES_SPECIAL)
            .then(decidedBy(Body.COUNTY, SPECIAL_ASSISTANCE));

    static final Rule<Household> TOWNSHIP_DECIDES = shall(OPINIONS, "JJ-1-9.2/3", "一（九）")
            .says(
                    "特别救助的程序另行设计，不由县级审批的由乡镇审批",
                    "Special assistance has a procedure of its own; where it is not for the county the township "
                            + "decides")
            .reading("同JJ-1-9.2/2", "Read as JJ-1-9.2/2")
            .when(Household.ENTITY, not(COUNTY_DECIDES_SPECIAL))
            .then(decidedBy(Body.TOWNSHIP, SPECIAL_ASSISTANCE));

    static final Unruled SPECIAL_DESIGNED = shall(OPINIONS, "JJ-1-9.3", "一（九）")
            .says(
                    "特别救助的功能、程序、时效、范围和标准体现救急难",
                    "Special assistance is designed for urgent need in function, procedure, speed, scope and standard")
            .organisational();

    static final Rule<Authority> LOCAL_RULES = shall(OPINIONS, "JJ-1-9.4", "一（九）")
            .says(
                    "市本级和各县（市、区、山）制定临时救助实施办法或细则，明确类型、范围和标准",
                    "The city and every county issue rules of temporary assistance that state types, scope and "
                            + "standards")
            .reading("“等”没有写明的内容不检查", "Further contents that the list leaves open are not checked")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangFacts.TEMPORARY_RULES_ISSUED,
                    JiujiangFacts.TEMPORARY_RULES_STATE_TYPES,
                    JiujiangFacts.TEMPORARY_RULES_STATE_SCOPE,
                    JiujiangFacts.TEMPORARY_RULES_STATE_STANDARDS)));

    static final Unruled NOBODY_MISSED = shall(OPINIONS, "JJ-1-9.6", "一（九）")
            .says(
                    "临时救助与其他救助衔接，不留盲区",
                    "Temporary assistance joins with the rest so that nobody is missed")
            .organisational();

    static final Unruled PILOT_COUNTIES = shall(OPINIONS, "JJ-2-4.1", "二（四）")
            .says("三个县先行试点，再在全市探索", "Three counties try it before the whole city")
            .organisational();

    static final Unruled PILOTS_REACH_ALL = shall(OPINIONS, "JJ-2-4.2", "二（四）")
            .says("试点覆盖所有城乡困难群众", "The pilots reach all in hardship, urban and rural")
            .organisational();

    static final Unruled PILOTS_IN_URGENT_NEED = shall(OPINIONS, "JJ-2-4.3", "二（四）")
            .says(
                    "试点明确各项制度的救急难功能，程序简便",
                    "Pilots say what each programme does in urgent need, with simple procedures")
            .organisational();

    static final Rule<Household> GREEN_CHANNEL = shall(OPINIONS, "JJ-2-4.4", "二（四）")
            .says(
                    "“救急难”实行主动发现、快速响应、一门受理协同办理、首问负责和转介",
                    "Urgent cases get proactive discovery, a fast response, one door, a first official who answers for "
                            + "them, and referral")
            .reading(
                    "不限于试点县；适用于情况紧急的临时救助和特别救助",
                    "Not in the pilot counties only; for urgent cases of temporary and of special assistance")
            .reading(
                    "首问负责：第一个被问到的人负责到底，不属于自己职责的转介；没有写时限",
                    "Who is asked first answers for the case, and refers it where it is not theirs; no time limits are "
                            + "given")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.URGENT))
            .then(effect(
                    Body.OFFICIAL,
                    "首问负责，快速响应，不属于职责范围的予以转介",
                    "answers for the case when asked first, responds fast, and refers what is not theirs",
                    Programme.TEMPORARY_ASSISTANCE,
                    SPECIAL_ASSISTANCE));

    static final Unruled PILOTS_PROVIDED_FOR = shall(OPINIONS, "JJ-2-4.5", "二（四）")
            .says("为试点提供组织、资金和能力保障", "The pilots get organisation, money and ability")
            .organisational();

    private JiujiangTemporaryAssistance() {}
}
