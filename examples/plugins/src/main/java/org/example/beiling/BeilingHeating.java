package org.example.beiling;

import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The heating subsidy (采暖补贴) of the winter of 2023. */
final class BeilingHeating {

    private static final Text NOTICE = new Text(
            "beiling-2023-88",
            Label.of("北岭市2023年采暖补贴通知", "Beiling notice on the heating subsidy of 2023"),
            "北民〔2023〕88号",
            Period.between("2023-09-01", "2024-03-31"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(NOTICE)
            .clause("一", "BL-1", "对象", "Who")
            .clause("二", "BL-2", "标准", "How much")
            .clause("三", "BL-3", "办理", "Procedure");

    private static final Condition<Award> RUNNING_DIBAO_OR_MARGIN = allOf(
            Award.RUNNING,
            Award.PROGRAMME.isOneOf(these(Programme.MINIMUM_LIVING_ALLOWANCE, Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    private static final Condition<Member> AGED_80 =
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.AGE.isAtLeast(number(80)));

    static final Rule<Household> ELIGIBLE = shall(NOTICE, "BL-1.1", "一")
            .says("享受低保或者低保边缘家庭待遇、冬季采暖的家庭，给予采暖补贴", "Families on dibao and margin families who heat get the subsidy")
            .when(
                    Household.ENTITY,
                    allOf(Household.AWARDS.any(RUNNING_DIBAO_OR_MARGIN), not(Beiling.HEATING.is(Heating.NONE))))
            .then(makesEligible(HeatingSubsidy.PROGRAMME));

    static final Rule<Household> NOT_TWICE = shall(NOTICE, "BL-1.2", "一")
            .says("单位报销供暖费的，不给予采暖补贴", "Where an employer pays for the heating, there is no subsidy")
            .when(Household.ENTITY, Beiling.PAID_BY_EMPLOYER)
            .then(excludes(HeatingSubsidy.PROGRAMME));

    static final Rule<Household> TOO_LATE = shall(NOTICE, "BL-1.3", "一")
            .says("2023年10月31日以后受理的，本采暖季不再给予", "What is accepted after 31 October 2023 gets no subsidy this winter")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.ACCEPTED_ON.isAfter(day("2023-10-31"))))
            .then(excludes(HeatingSubsidy.PROGRAMME));

    static final Rule<Household> ONCE = shall(NOTICE, "BL-1.4", "一")
            .says("采暖补贴每户只享受一次，享受过的不再给予", "A family gets the subsidy once: who has had it before gets none")
            .when(
                    Household.ENTITY,
                    Household.AWARDS
                            .where(Award.PROGRAMME.is(HeatingSubsidy.PROGRAMME))
                            .count()
                            .isAtLeast(number(1)))
            .then(excludes(HeatingSubsidy.PROGRAMME));

    static final Rule<Household> BY_BILL = shall(NOTICE, "BL-2.1", "二")
            .says("集中供暖的，补贴供暖费的一半，最多900元", "With central heating half of the bill is paid, at most 900.00")
            .when(Household.ENTITY, Beiling.HEATING.is(Heating.CENTRAL))
            .then(pays(
                    HeatingSubsidy.PROGRAMME,
                    Part.GRANT,
                    Beiling.BILL.times(percent(50)).atMost(yuan("900.00"))));

    static final Rule<Household> BY_HEADS = shall(NOTICE, "BL-2.2", "二")
            .says(
                    "自采暖的，每户400元，从第三人起每人增加60元",
                    "With a heating of its own a family gets 400.00, and 60.00 for each member from the third on")
            .when(Household.ENTITY, Beiling.HEATING.isOneOf(these(Heating.COAL, Heating.OTHER)))
            .then(pays(
                    HeatingSubsidy.PROGRAMME,
                    Part.GRANT,
                    Household.MEMBERS
                            .where(People.NOT_KNOWN_TO_HAVE_DIED)
                            .count()
                            .minus(number(2))
                            .atLeast(number(0))
                            .times(yuan("60.00"))
                            .plus(yuan("400.00"))));

    static final Rule<Household> FOR_THE_OLD = may(NOTICE, "BL-2.3", "二")
            .says("有80周岁以上老人的家庭，可以再给100元", "A family with a member of 80 and more may be given another 100.00")
            .when(Household.ENTITY, Household.MEMBERS.any(AGED_80))
            .then(pays(HeatingSubsidy.PROGRAMME, HeatingSubsidy.FOR_THE_OLD, yuan("100.00")));

    static final ImmutableList<Rule<Household>> DECISION = shall(NOTICE, "BL-3.1", "三")
            .says("乡镇（街道）自受理之日起10个工作日内作出决定", "The township decides within 10 working days of acceptance")
            .forEvery(Household.ENTITY)
            .thenEach(
                    decidedBy(Body.TOWNSHIP, HeatingSubsidy.PROGRAMME),
                    takesWhoDecides(Step.DECISION, HeatingSubsidy.PROGRAMME),
                    within(Step.DECISION, workingDays(10), Step.ACCEPTANCE, HeatingSubsidy.PROGRAMME));

    static final Rule<Household> APPLICATION = shall(NOTICE, "BL-3.2", "三")
            .says("凭申请书办理", "A written application is needed")
            .forEvery(Household.ENTITY)
            .then(needs(Document.APPLICATION, Body.APPLICANT, HeatingSubsidy.PROGRAMME));

    static final Unruled RECEIPT = shall(NOTICE, "BL-3.3", "三")
            .says("集中供暖的，附供暖费收据", "With central heating the receipt for the bill is enclosed")
            .notBuilt("收据不在可以列明的材料之内", "A receipt is not among the documents that a rule can name");

    private BeilingHeating() {}
}
