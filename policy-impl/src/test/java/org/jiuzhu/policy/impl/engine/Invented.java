package org.jiuzhu.policy.impl.engine;

import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;

/** An invented country with a province and a county, so that the tests of the engine do not change when real law does. */
final class Invented {

    static final Text LAW = text("law", "甲国〔2020〕1号", "2020-01-01");
    static final Text DECREE = text("decree", "乙省〔2021〕2号", "2021-01-01");
    static final Text NOTICE = text("notice", "丙县〔2021〕3号", "2021-07-01");
    static final Clause ALLOWED = LAW.clause("§99");

    static final Programme<MonthlyAllowance> AID =
            Programme.of("aid", "救济", "aid", MonthlyAllowance::new, Claimant.HOUSEHOLD, Claimant.PERSON);
    static final Programme<OneOffGrant> GRANT =
            Programme.of("one-off", "一次性救济", "one-off aid", OneOffGrant::new, Claimant.HOUSEHOLD, Claimant.PERSON);

    static final Place COUNTY = Place.of("410702");
    static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    private Invented() {}

    private static Text text(String id, String number, String from) {
        return new Text(id, Label.of("虚构文件", "invented text"), number, Period.from(from));
    }

    static RuleDraft rule(String id) {
        return shall(LAW, id, "§1").says("规则" + id, "rule " + id);
    }

    static RuleDraft mayRule(String id) {
        return may(LAW, id, "§2").says("规则" + id, "rule " + id);
    }

    static Rule<Household> eligible(String id, Condition<? super Household> condition) {
        return rule(id).when(Household.ENTITY, condition).then(makesEligible(AID));
    }

    static Rule<Household> everyone() {
        return eligible("EVERYONE", ALWAYS);
    }

    static Rule<Household> allowance(String id, Amount<? super Household> amount) {
        return rule(id).forEvery(Household.ENTITY).then(pays(AID, Part.ALLOWANCE, amount));
    }

    /** A plug-in that tests can give whatever it lacks. */
    record Plugin(
            Place place,
            ImmutableList<Rule<?>> rules,
            ImmutableList<StandardTable> standards,
            ImmutableList<Programme<?>> programmes,
            ImmutableList<Fact<?, ?>> facts)
            implements Jurisdiction {

        @Override
        public Label name() {
            return Label.of("虚构地" + place, "invented place " + place);
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        Plugin withFacts(Fact<?, ?>... more) {
            return new Plugin(place, rules, standards, programmes, ImmutableList.copyOf(more));
        }

        Plugin withStandards(StandardTable... tables) {
            return new Plugin(place, rules, ImmutableList.copyOf(tables), programmes, facts);
        }
    }

    static Plugin nation(Rule<?>... rules) {
        return plugin("000000", rules, ImmutableList.of(AID, GRANT));
    }

    static Plugin province(Rule<?>... rules) {
        return plugin("410000", rules, ImmutableList.of());
    }

    static Plugin county(Rule<?>... rules) {
        return plugin("410702", rules, ImmutableList.of());
    }

    static Plugin plugin(String place, Rule<?>[] rules, ImmutableList<Programme<?>> programmes) {
        return new Plugin(
                Place.of(place), ImmutableList.copyOf(rules), ImmutableList.of(), programmes, ImmutableList.of());
    }

    static PolicyEngine engine(Jurisdiction... plugins) {
        return PolicyEngine.load(ImmutableList.copyOf(plugins));
    }

    /** National rules, and a county without rules of its own. */
    static PolicyEngine engine(Rule<?>... national) {
        return engine(nation(national), county());
    }

    /** Rules that were made up at random: empty where no case can change something in them, for such rules do not load. */
    static Optional<PolicyEngine> unlessConstant(Supplier<PolicyEngine> loading) {
        try {
            return Optional.of(loading.get());
        } catch (PolicyException e) {
            if (String.valueOf(e.getMessage()).startsWith("rules say what no case can change")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static Household nothingKnown() {
        return Household.builder("h").build();
    }

    static Case at(Household household) {
        return Case.builder().place(COUNTY).date(DAY).household(household).build();
    }

    static Determination<MonthlyAllowance> aid(PolicyEngine engine, Household household) {
        return aid(engine, at(household));
    }

    static Determination<MonthlyAllowance> aid(PolicyEngine engine, Case input) {
        return Decided.alike(engine, input).of(AID).get(0);
    }

    /** What becomes of a condition. */
    static Truth truth(Condition<Household> condition, Household household) {
        return aid(engine(eligible("C", condition)), household).rules().get(0).truth();
    }

    /** What becomes of an amount that is paid; never less than nothing. */
    static AmountRange amount(Amount<Household> amount, Household household) {
        return amount(engine(everyone(), allowance("A", amount)), household);
    }

    static AmountRange amount(PolicyEngine engine, Household household) {
        return aid(engine, household).benefit().orElseThrow().amount();
    }

    static AmountRange yuanExactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    static AmountRange yuanBetween(String least, String most) {
        return AmountRange.between(Yuan.of(least), Yuan.of(most));
    }

    static AmountRange yuanAtLeast(String least) {
        return AmountRange.atLeast(Yuan.of(least));
    }

    static List<String> ids(Iterable<Missing> missing) {
        return ImmutableList.copyOf(missing).stream().map(Missing::id).toList();
    }

    /**
     * A table of lines such as {@code 410702,,minimum-wage,,all,1500.00,month,2022-01-01,}, each published and exact; one without a last day is confirmed for all
     * days that the tests ask about.
     */
    static StandardTable table(String name, String... lines) {
        return fullTable(
                name,
                List.of(lines).stream()
                        .map(l -> l + (l.endsWith(",") ? ",2099-12-31" : ",") + ",exact,published")
                        .toArray(String[]::new));
    }

    /** The same of lines that go on with the day until which they are confirmed, bound and basis: {@code …,2022-01-01,,2022-07-28,floor,published}. */
    static StandardTable fullTable(String name, String... lines) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String line : lines) {
            csv.append(line.replaceFirst("^([0-9]+),", "$1,某局")).append(",high,https://example.org/" + name + ",,\n");
        }
        return StandardTable.read(name, new StringReader(csv.toString()));
    }
}
