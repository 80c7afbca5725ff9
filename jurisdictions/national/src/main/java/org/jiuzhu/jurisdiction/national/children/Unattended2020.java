package org.jiuzhu.jurisdiction.national.children;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_62;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** De facto unattended children by the opinion of 2019 (民发〔2019〕62号), paid from January 2020. */
public final class Unattended2020 {

    /** The situations of 62号 一, without those added in 2021. */
    static final Condition<Parent> SITUATIONS = anyOf(
            ChildSupport.SEVERELY_DISABLED,
            Parent.SERIOUSLY_ILL,
            allOf(Parent.CONFINED, Parent.CONFINED_MONTHS.isAtLeast(number(6))),
            allOf(Parent.OUT_OF_CONTACT, caseDate().isOnOrAfter(Parent.OUT_OF_CONTACT_SINCE.plusMonths(number(6)))));

    /** 62号 一. */
    public static final Rule<Member> ELIGIBLE = shall(CHILDREN_62, "N62-1.1", "一")
            .says(
                    """
                    父母双方都有重残、重病、服刑在押、失联等情形，或者一方死亡、失踪而另一方有这些情形的儿童，\
                    发放基本生活补贴""",
                    "A child both of whose parents are severely disabled, seriously ill, confined, out of contact or "
                            + "the like, or of whom one is dead or missing and the other so, gets basic living")
            .reading("儿童是未满18周岁的人", "A child is somebody under 18")
            .when(Member.ENTITY, ChildSupport.UNATTENDED)
            .then(makesEligible(Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 一: to 2020; {@link Unattended2021} adds to it. */
    public static final Rule<Parent> SITUATION = shall(CHILDREN_62, "N62-1.2", "一")
            .says(
                    """
                    重残是一级、二级或者三级、四级精神、智力残疾；重病由各地定；限制人身自由的期限6个月以上；\
                    失联是失去联系且未履行抚养责任6个月以上""",
                    "Severely disabled is grade 1 or 2, or intellectual or mental of grade 3 or 4; serious illness is "
                            + "for places to define; a term of confinement is six months or longer; out of contact is "
                            + "for six months or longer, without raising the child")
            .reading(
                    "期限是判决或者决定的期限，不是已过的时间",
                    "A term is the one imposed, not what of it has passed")
            .inForce(Period.until("2020-12-31"))
            .forEvery(Parent.ENTITY)
            .then(ChildSupport.SITUATION.is(SITUATIONS));

    /** 62号 二（一）. */
    public static final Rule<Household> ACCEPTED = shall(CHILDREN_62, "N62-2.1", "二（一）")
            .says(
                    "监护人或者受委托的近亲属向儿童户籍地乡镇申请",
                    "The guardian, or a close relative for them, applies at the township where the child is registered")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（二）. */
    public static final Rule<Household> CHECKED = shall(CHILDREN_62, "N62-2.2", "二（二）")
            .says("乡镇查验父母的情形", "The township checks the situation of the parents")
            .forEvery(Household.ENTITY)
            .then(takes(Step.INVESTIGATION, Body.TOWNSHIP, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（二）. */
    public static final Rule<Household> CHECKED_15_DAYS = shall(CHILDREN_62, "N62-2.3", "二（二）")
            .says("自收到申请起15个工作日内作出查验结论", "It concludes within 15 working days of the application")
            .forEvery(Household.ENTITY)
            .then(within(Step.INVESTIGATION, workingDays(15), Step.ACCEPTANCE, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（二）. */
    public static final Rule<Household> NO_NOTICE = inPrinciple(CHILDREN_62, "N62-2.4", "二（二）")
            .says("为保护儿童隐私，不宜公示", "To protect the child’s privacy there should be no public notice")
            .forEvery(Household.ENTITY)
            .then(skips(Step.PUBLIC_NOTICE, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（三）. */
    public static final Rule<Household> COUNTY_DECIDES = shall(CHILDREN_62, "N62-2.5", "二（三）")
            .says("由县级民政部门确认", "Civil affairs of the county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（三）. */
    public static final Rule<Household> COUNTY_15_DAYS = shall(CHILDREN_62, "N62-2.6", "二（三）")
            .says(
                    "自收到材料和查验结论起15个工作日内确认",
                    "It decides within 15 working days of receiving papers and conclusion")
            .reading(
                    "收到之日不知道的，自查验结论作出起算",
                    "Counted from the conclusion, as the day of receipt is not stated")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(15), Step.INVESTIGATION, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（三）. */
    public static final Rule<Household> FROM_NEXT_MONTH = shall(CHILDREN_62, "N62-2.7", "二（三）")
            .says("从确认的次月起纳入保障", "Support is given from the month after the decision")
            .forEvery(Household.ENTITY)
            .then(effect(
                            Body.COUNTY,
                            "从确认的次月起纳入保障范围",
                            "gives support from the month after the decision",
                            Programme.UNATTENDED_CHILD_ALLOWANCE)
                    .inMonths(MonthEffect.startsAfter(Step.DECISION)));

    /** 62号 二（三）. */
    public static final Rule<Household> REFUSAL_TOLD = shall(CHILDREN_62, "N62-2.8", "二（三）")
            .says("不符合条件的，书面说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 二（四）. */
    public static final Rule<Member> CHANGES_TOLD = shall(CHILDREN_62, "N62-2.9", "二（四）")
            .says(
                    "保障情形变化的，监护人及时告知乡镇",
                    "When the situation changes the guardian tells the township in good time")
            .when(Member.ENTITY, Awards.personDraws(Programme.UNATTENDED_CHILD_ALLOWANCE))
            .then(effect(
                    Body.RECIPIENT,
                    "保障情形变化的，监护人或者受委托的亲属及时告知乡镇（街道）",
                    "the guardian, or a relative for them, tells the township of changes in good time",
                    Programme.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 三（一）. */
    public static final Rule<Member> STANDARD = shall(CHILDREN_62, "N62-3.2", "三（一）")
            .says(
                    "各地按与孤儿保障标准相衔接的原则确定补贴标准",
                    "Places set the standard in line with that of orphans")
            .forEvery(Member.ENTITY)
            .then(ChildSupport.UNATTENDED_STANDARD.is(Standard.UNATTENDED_CHILD_ALLOWANCE));

    /** 62号 三（一）. */
    public static final Rule<Member> TOPPED_UP = shall(CHILDREN_62, "N62-3.3", "三（一）")
            .says(
                    "已获得低保金、特困供养金或者困难残疾人生活补贴且未达到标准的补差，其他的全额发放",
                    "Who already gets dibao, extreme-poverty support or the living subsidy, and less than the "
                            + "standard, is topped up to it; everybody else gets all of it")
            .reading(
                    "低保金按保障人口人均；没有在领的不扣",
                    "Of dibao it is the amount a head; what is not drawn takes nothing off")
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.UNATTENDED_CHILD_ALLOWANCE,
                    Part.BASIC_LIVING,
                    ChildSupport.UNATTENDED_STANDARD.minus(ChildSupport.DRAWN).atLeast(NOTHING)));

    /** 62号 三（一）. */
    public static final Rule<Member> NO_LIVING_SUBSIDY = shall(CHILDREN_62, "N62-3.4", "三（一）")
            .says(
                    "已全额领取补贴的残疾儿童，不享受困难残疾人生活补贴",
                    "A disabled child who draws all of the allowance gets no living subsidy")
            .reading(
                    "领取的数额不低于标准的是全额；护理补贴可以同时享受",
                    "All of it is no less than the standard; the nursing subsidy is given beside it")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.MINOR,
                            Awards.personDraws(Programme.UNATTENDED_CHILD_ALLOWANCE),
                            Member.AWARDS
                                    .where(Awards.runs(Programme.UNATTENDED_CHILD_ALLOWANCE))
                                    .sum(Award.AMOUNT)
                                    .isAtLeast(ChildSupport.UNATTENDED_STANDARD)))
            .then(excludes(Programme.DISABILITY_LIVING_SUBSIDY));

    private Unattended2020() {}
}
