package org.jiuzhu.conformance.country;

import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The national layer of the invented country. */
public final class Country implements Jurisdiction {

    private static final Text LAW =
            new Text("law", Label.of("虚构的法", "invented law"), "甲国〔2020〕1号", Period.from("2020-01-01"));

    /** Money each month for a low-income household, or for one person. */
    public static final Programme<MonthlyAllowance> AID =
            Programme.of("aid", "救济", "aid", MonthlyAllowance::new, Claimant.HOUSEHOLD, Claimant.PERSON);

    /** Money once. */
    public static final Programme<OneOffGrant> GRANT =
            Programme.of("one-off", "一次性救济", "one-off aid", OneOffGrant::new, Claimant.HOUSEHOLD, Claimant.PERSON);

    /** What share of the standard a single person draws. */
    public static final OpenTerm.OfCount<Member> SHARE = OpenTerm.count(
            Member.ENTITY,
            "N-4#share",
            LAW.clause("第四条"),
            Unit.RATE,
            "单人救济占标准的比例",
            "share of the standard for a person alone");

    private static final Rule<Household> LOW_INCOME = shall(LAW, "N-1", "第一条")
            .says("低收入家庭给予救济", "A low-income household is given aid")
            .when(Household.ENTITY, Household.LOW_INCOME)
            .then(makesEligible(AID));

    private static final Rule<Household> STANDARD = shall(LAW, "N-2", "第二条")
            .says("每月救济一个低保标准", "Aid is one dibao standard a month")
            .forEvery(Household.ENTITY)
            .then(pays(AID, Part.ALLOWANCE, Standard.MINIMUM_LIVING_ALLOWANCE.times(rate(1, 1))));

    private static final Rule<Member> ALONE = shall(LAW, "N-3", "第三条")
            .says("无业人员可单独救济", "A person without work is given aid alone")
            .when(Member.ENTITY, not(Member.EMPLOYED))
            .then(makesEligible(AID));

    private static final Rule<Member> SHARE_ALONE = shall(LAW, "N-4", "第四条")
            .says("单人救济按标准的一定比例", "Aid for a person alone is a share of the standard")
            .forEvery(Member.ENTITY)
            .then(pays(AID, Part.ALLOWANCE, Standard.MINIMUM_LIVING_ALLOWANCE.times(SHARE)));

    private static final Rule<Household> COUNTY_DECIDES = shall(LAW, "N-5", "第五条")
            .says("县级决定", "The county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, AID));

    private static final Rule<Household> DECISION = shall(LAW, "N-6", "第六条")
            .says("作出决定", "A decision is made")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.DECISION, AID));

    private static final Rule<Household> TEN_DAYS = shall(LAW, "N-7", "第七条")
            .says("受理后十个工作日内决定", "The decision comes within ten working days of acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(10), Step.ACCEPTANCE, AID));

    /** For {@link java.util.ServiceLoader}. */
    public Country() {}

    @Override
    public Place place() {
        return Place.NATION;
    }

    @Override
    public Label name() {
        return Label.of("甲国", "Country A");
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2099, 12, 31);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return ImmutableList.of(LOW_INCOME, STANDARD, ALONE, SHARE_ALONE, COUNTY_DECIDES, DECISION, TEN_DAYS);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(AID, GRANT);
    }
}
