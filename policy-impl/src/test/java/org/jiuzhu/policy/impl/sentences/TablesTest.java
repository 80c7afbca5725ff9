package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.sentences.Layer.TUNXI;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law of tables: rent by persons and area, medical aid by status and slice by slice, a subsidy by grade that is rounded for each head or on the total. */
class TablesTest {

    private static final Text LAW = Layer.text("tables", "表格法", "law of tables", Period.from("2020-01-01"));

    private static final Programme<MonthlyAllowance> AID =
            Programme.of("table-aid", "查表补助", "aid by a table", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private enum Status implements Coded {
        DIBAO("dibao", "低保对象", "on dibao"),
        MARGIN("margin", "低保边缘对象", "in a margin household"),
        ILL("ill", "因病致贫对象", "impoverished by illness");

        private final String code;
        private final Label label;

        Status(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final CountFact<Household> PERSONS =
            Household.ENTITY.count("tablePersons", Unit.PERSONS, 0, 50, "人数", "number of persons");
    private static final AmountFact<Household> COSTS = Household.ENTITY.amount("tableCosts", "自付费用", "costs");
    private static final ChoiceFact<Household, Status> STATUS =
            Household.ENTITY.choice("tableStatus", Status.values(), "身份", "status");
    private static final ChoiceFact<Member, Status> STATUS_OF_MEMBER =
            Member.ENTITY.choice("tableMemberStatus", Status.values(), "个人身份", "status of a member");
    private static final ConditionFact<Household> BOARDING = Household.ENTITY.condition("tableBoards", "寄宿", "boards");

    private static final KeyedStandard.OfAmount RENT =
            KeyedStandard.amount("t-rent", "租金补贴", "rent subsidy").by("persons", Unit.PERSONS, "人数", "persons");
    private static final KeyedStandard.OfCount RATIO = KeyedStandard.rate("t-ratio", "救助比例", "share of medical aid")
            .by("status", ImmutableList.copyOf(Status.values()), "身份", "status");
    private static final KeyedStandard.OfCount SLICED =
            KeyedStandard.rate("t-slices", "分段比例", "shares slice by slice").by("costs", Unit.MONEY, "费用", "costs");
    private static final KeyedStandard.OfAmount SUBSIDY = KeyedStandard.amount("t-subsidy", "生活补贴", "living subsidy")
            .by("status", ImmutableList.copyOf(Status.values()), "身份", "status")
            .by("boards", Unit.TRUTH, "寄宿", "boards");
    private static final KeyedStandard.OfCount MONTHS =
            KeyedStandard.count("t-months", Unit.MONTHS, "补助月数", "months of aid");

    private static final KeyedStandard.OfAmount OF_MEMBER = KeyedStandard.amount(
                    "t-member", "个人补贴", "subsidy of a member")
            .by("status", ImmutableList.copyOf(Status.values()), "身份", "status");

    private static final OpenTerm.OfCondition<Household> ON_TOTAL = OpenTerm.condition(
            Household.ENTITY, "T-1#total", LAW.clause("§9"), "按户合计取整", "rounded on the total of the household");

    private static final String HEADER =
            "place,issuer,standard,area,keys,amount,further,rounding,per,from,to,bound,basis,variant,confirmed,confidence,source,note_zh,note_en\n";

    private static final String[] ROWS = {
        "000000,n,t-rent,urban,persons=1,300.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-rent,urban,persons=2..3,420.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-rent,urban,persons=4..,520.00,60.00 persons,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-rent,rural,persons=1..2,180.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-rent,rural,persons=3..,260.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-rent,urban,persons=1,3960.00,,,year,2024-01-01,2024-12-31,exact,published",
        "000000,n,t-rent,urban,persons=2..,5400.00,120.00 persons,,year,2024-01-01,2024-12-31,exact,published",
        "000000,n,t-ratio,all,status=dibao,0.75,,down-to-yuan,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-ratio,all,status=margin,0.60,,up-to-yuan,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-ratio,all,status=ill,1/2,,down-to-jiao up-to-yuan,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-slices,all,costs=[0..10000),0.6,,nearest-fen,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-slices,all,costs=[10000..50000),0.7,,nearest-fen,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-slices,all,costs=[50000..),0.8,,nearest-fen,none,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-slices,all,costs=(0..10000],0.3,,,none,2024-01-01,2024-12-31,exact,published",
        "000000,n,t-slices,all,costs=(10000..50000],0.2,,,none,2024-01-01,2024-12-31,exact,published",
        "000000,n,t-subsidy,all,status=dibao|margin; boards=false,33.34,,up-to-yuan,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-subsidy,all,boards=true; status=dibao|margin,50.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-subsidy,all,status=ill; boards=*,20.00,,,month,2023-01-01,2023-12-31,floor,published",
        "000000,n,t-member,urban,status=dibao|margin,10.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-member,rural,status=dibao,5.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-member,rural,status=margin,8.00,,,month,2023-01-01,2023-12-31,exact,published",
        "000000,n,t-months,all,,6,,,none,2023-01-01,2023-12-31,exact,published",
    };

    private static StandardTable table(String name, String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            csv.append(row).append(",,,high,test,,\n");
        }
        return StandardTable.read(name, new StringReader(csv.toString()), KINDS);
    }

    private static final ImmutableList<StandardKind> KINDS =
            ImmutableList.of(RENT, RATIO, SLICED, SUBSIDY, MONTHS, OF_MEMBER);

    private record Nation(
            ImmutableList<Rule<?>> rules,
            ImmutableList<StandardTable> standards,
            ImmutableList<StandardKind> standardKinds)
            implements Jurisdiction {
        @Override
        public Place place() {
            return Place.NATION;
        }

        @Override
        public Label name() {
            return Label.of("甲国", "the nation");
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
        public ImmutableList<Programme<?>> programmes() {
            return ImmutableList.of(AID);
        }

        @Override
        public ImmutableList<Fact<?, ?>> facts() {
            return ImmutableList.of(PERSONS, COSTS, STATUS, STATUS_OF_MEMBER, BOARDING);
        }
    }

    private static PolicyEngine paying(Condition<Household> condition, Amount<Household> amount) {
        return PolicyEngine.load(List.of(nation(condition, amount, KINDS), Layer.of(TUNXI)));
    }

    private static Nation nation(
            Condition<Household> condition, Amount<Household> amount, ImmutableList<StandardKind> kinds) {
        Rule<Household> in = shall(LAW, "T-0", "§1")
                .says("符合条件的", "who is in")
                .when(Household.ENTITY, condition)
                .then(makesEligible(AID));
        Rule<Household> pays = shall(LAW, "T-1", "§1")
                .says("查表", "by the table")
                .when(Household.ENTITY, condition)
                .then(pays(AID, Part.ALLOWANCE, amount));
        return new Nation(ImmutableList.of(in, pays), ImmutableList.of(table("t.csv", ROWS)), kinds);
    }

    private static PolicyEngine paying(Amount<Household> amount) {
        return paying(allOf(ALWAYS), amount);
    }

    private static Determination<MonthlyAllowance> aid(
            PolicyEngine engine, String date, UnaryOperator<Entity.Builder<Household>> facts) {
        Case input = Layer.at(TUNXI, date, facts.apply(Household.builder("h"))).build();
        return Decided.alike(engine, input).of(AID).get(0);
    }

    private static String range(Determination<MonthlyAllowance> of) {
        AmountRange amount = of.benefit().orElseThrow().amount();
        String least = amount.least().map(Yuan::toText).orElse("");
        String most = amount.most().map(Yuan::toText).orElse("");
        return least.equals(most) ? least : least + ".." + most;
    }

    private static List<String> missing(Determination<?> of) {
        return of.missing().stream().map(Missing::id).toList();
    }

    private static Entity.Builder<Household> rent(Entity.Builder<Household> of, String area, String persons) {
        Entity.Builder<Household> with =
                area.equals("?") ? of : of.with(Household.AREA, Area.valueOf(area.toUpperCase(Locale.ROOT)));
        return persons.equals("?") ? with : with.with(PERSONS, Long.parseLong(persons));
    }

    // 2023 in town: 300.00 for one, 420.00 for two or three, 520.00 for four and 60.00 for each further; in the country
    // 180.00 to two, 260.00 from three.
    // 2024 in town 3,960.00 a year for one; 5,400.00 for two and 120.00 for each further: 330.00, 450.00 and 10.00 a
    // month
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, urban, 1, 300.00, ''",
        "2023-12-31, urban, 2, 420.00, ''",
        "2023-12-31, urban, 3, 420.00, ''",
        "2023-12-31, urban, 4, 520.00, ''",
        "2023-12-31, urban, 5, 580.00, ''",
        "2023-12-31, urban, 6, 640.00, ''",
        "2023-12-31, rural, 2, 180.00, ''",
        "2023-12-31, rural, 3, 260.00, ''",
        "2023-12-31, rural, 7, 260.00, ''",
        "2024-01-01, urban, 1, 330.00, ''",
        "2024-01-01, urban, 2, 450.00, ''",
        "2024-01-01, urban, 4, 470.00, ''",
        // nobody has no row, and neither has anybody before 2023 or in the country in 2024
        "2023-12-31, urban, 0, 0.00.., t-rent persons=0",
        "2022-12-31, urban, 1, 0.00.., t-rent persons=1",
        "2024-01-01, rural, 2, 0.00.., t-rent persons=2",
        // where the area is unknown it lies between both; where one has no row, nothing is known
        "2023-12-31, ?, 1, 180.00..300.00, household.area",
        "2023-12-31, ?, 5, 260.00..580.00, household.area",
        "2024-01-01, ?, 1, 0.00.., household.area"
    })
    void rent_by_persons_and_area(String date, String area, String persons, String amount, String asked) {
        Determination<MonthlyAllowance> of = aid(paying(RENT.at(PERSONS)), date, h -> rent(h, area, persons));
        assertThat(range(of)).isEqualTo(amount);
        assertThat(String.join(" ", missing(of))).isEqualTo(asked);
    }

    // between those for whom the rule counts: two to five persons
    @Test
    void a_key_that_is_a_range_gives_the_range_of_the_rows_that_it_can_be() {
        PolicyEngine engine =
                paying(allOf(PERSONS.isAtLeast(number(2)), PERSONS.isAtMost(number(5))), RENT.at(PERSONS));
        Determination<MonthlyAllowance> of = aid(
                PolicyEngine.load(List.of(
                        nation(
                                allOf(ALWAYS),
                                where(
                                                allOf(PERSONS.isAtLeast(number(2)), PERSONS.isAtMost(number(5))),
                                                RENT.<Household>at(PERSONS))
                                        .otherwise(yuan("450.00")),
                                KINDS),
                        Layer.of(TUNXI))),
                "2023-06-01",
                h -> rent(h, "urban", "?"));
        assertThat(range(of)).isEqualTo("420.00..580.00");
        assertThat(missing(of)).containsExactly("household.tablePersons");
        assertThat(range(aid(engine, "2023-06-01", h -> rent(h, "urban", "3")))).isEqualTo("420.00");
    }

    private static Entity.Builder<Household> ill(Entity.Builder<Household> of, String status, String costs) {
        Entity.Builder<Household> with = status.equals("?") ? of : of.with(STATUS, Status.valueOf(status));
        return costs.equals("?") ? with : with.with(COSTS, Yuan.of(costs));
    }

    // 75 % down to the yuan, 60 % up to the yuan, half with jiao up to the yuan and fen left alone
    @ParameterizedTest
    @CsvSource({
        "DIBAO, 1000.01, 750.00, ''", // 750.0075
        "DIBAO, 1000.30, 750.00, ''", // 750.225
        "MARGIN, 1000.00, 600.00, ''",
        "MARGIN, 1000.01, 601.00, ''", // 600.006
        "ILL, 1000.01, 500.00, ''", // 500.005: no jiao
        "ILL, 1000.18, 500.00, ''", // 500.09
        "ILL, 1000.20, 501.00, ''", // 500.10
        "?, 1000.00, 500.00..750.00, household.tableStatus",
        "?, 1000.20, 501.00..750.00, household.tableStatus", // 501, 750.15 and 600.12
        "MARGIN, ?, 0.00.., household.tableCosts"
    })
    void the_share_of_an_amount_is_rounded_as_its_row_says(String status, String costs, String amount, String asked) {
        Determination<MonthlyAllowance> of =
                aid(paying(RATIO.of(COSTS, STATUS)), "2023-06-01", h -> ill(h, status, costs));
        assertThat(range(of)).isEqualTo(amount);
        assertThat(String.join(" ", missing(of))).isEqualTo(asked);
    }

    // 2023: 60 % to below 10,000, 70 % to below 50,000, 80 % from there; to the nearest fen
    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00, 0.00",
        "9999.99, 5999.99, 5999.99", // 5,999.994
        "10000.00, 6000.00, 7000.00",
        "10000.01, 6000.01, 7000.01", // 6,000 + 0.007; 7,000.007
        "49999.99, 33999.99, 34999.99", // 6,000 + 27,999.993; 34,999.993
        "50000.00, 34000.00, 40000.00",
        "50000.01, 34000.01, 40000.01", // + 0.008
        "100000.00, 74000.00, 80000.00"
    })
    void slice_by_slice_beside_looking_up(String costs, String slices, String lookedUp) {
        assertThat(range(aid(paying(SLICED.slices(COSTS)), "2023-06-01", h -> ill(h, "?", costs))))
                .isEqualTo(slices);
        assertThat(range(aid(paying(SLICED.of(COSTS, COSTS)), "2023-06-01", h -> ill(h, "?", costs))))
                .isEqualTo(lookedUp);
    }

    // 2024: 30 % to 10,000 inclusive, 20 % to 50,000 inclusive, nothing said above
    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00, 0.00.., t-slices costs=0",
        "0.01, 0.00..0.01, 0.00..0.01, ''", // 0.003
        "10000.00, 3000.00, 3000.00, ''",
        "10001.00, 3000.20, 2000.20, ''",
        "50000.00, 11000.00, 10000.00, ''",
        "50000.10, 11000.00.., 0.00.., t-slices costs=50000.1"
    })
    void what_no_band_covers_is_unknown(String costs, String slices, String lookedUp, String asked) {
        Determination<MonthlyAllowance> sliced =
                aid(paying(SLICED.slices(COSTS)), "2024-06-01", h -> ill(h, "?", costs));
        assertThat(range(sliced)).isEqualTo(slices);
        assertThat(missing(sliced)).isEqualTo(slices.endsWith("..") ? List.of("t-slices") : List.of());
        Determination<MonthlyAllowance> looked =
                aid(paying(SLICED.of(COSTS, COSTS)), "2024-06-01", h -> ill(h, "?", costs));
        assertThat(range(looked)).isEqualTo(costs.equals("0.00") ? "0.00" : lookedUp);
        if (!costs.equals("0.00")) {
            assertThat(String.join(" ", missing(looked))).isEqualTo(asked);
        }
    }

    // 33.34 up to the yuan: three times 34.00, or 100.02 up to 101.00
    @Test
    void rounding_is_for_each_head_or_on_the_total_as_somebody_says() {
        PolicyEngine engine = paying(SUBSIDY.forEach(PERSONS, ON_TOTAL, STATUS, BOARDING));
        UnaryOperator<Entity.Builder<Household>> three =
                h -> h.with(STATUS, Status.DIBAO).with(BOARDING, false).with(PERSONS, 3L);
        Determination<MonthlyAllowance> open = aid(engine, "2023-06-01", three);
        assertThat(range(open)).isEqualTo("101.00..102.00");
        assertThat(missing(open)).containsExactly("T-1#total");
        assertThat(range(aid(engine.withSettings(List.of(Setting.of("T-1#total", "true", "办法"))), "2023-06-01", three)))
                .isEqualTo("101.00");
        assertThat(range(
                        aid(engine.withSettings(List.of(Setting.of("T-1#total", "false", "办法"))), "2023-06-01", three)))
                .isEqualTo("102.00");
    }

    @ParameterizedTest
    @CsvSource({
        "MARGIN, true, 50.00, ''",
        "MARGIN, false, 34.00, ''",
        "MARGIN, ?, 34.00..50.00, household.tableBoards",
        "?, true, 20.00.., household.tableStatus",
        "ILL, ?, 20.00.., 'household.tableBoards t-subsidy status=ill'",
        "ILL, true, 20.00.., t-subsidy status=ill; boards=true",
        "?, ?, 20.00.., 'household.tableStatus household.tableBoards'"
    })
    void codes_and_conditions_are_keys_and_a_floor_is_a_bound(
            String status, String boards, String amount, String asked) {
        Determination<MonthlyAllowance> of = aid(
                paying(SUBSIDY.at(STATUS, BOARDING)),
                "2023-06-01",
                h -> boards.equals("?")
                        ? ill(h, status, "?")
                        : ill(h, status, "?").with(BOARDING, Boolean.parseBoolean(boards)));
        assertThat(range(of)).isEqualTo(amount);
        assertThat(String.join(" ", missing(of))).isEqualTo(asked);
    }

    @Test
    void a_floor_that_a_result_rests_on_is_warned_of() {
        Determination<MonthlyAllowance> of = aid(
                paying(SUBSIDY.at(STATUS, BOARDING)),
                "2023-06-01",
                h -> ill(h, "ILL", "?").with(BOARDING, true));
        assertThat(of.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.en())
                        .contains("living subsidy")
                        .contains("status=ill; boards=*")
                        .contains("only a floor"));
        assertThat(of.missing().get(0).question().zh()).contains("因病致贫对象、寄宿：是").contains("只知道下限每月20.00元");
        assertThat(aid(
                                paying(SUBSIDY.at(STATUS, BOARDING)),
                                "2023-06-01",
                                h -> ill(h, "DIBAO", "?").with(BOARDING, true))
                        .warnings())
                .isEmpty();
    }

    // the area is the household's, whoever asks: in town 10.00 for either, in the country 5.00 and 8.00
    @ParameterizedTest
    @CsvSource({"urban, 20.00, ''", "rural, 13.00, ''", "?, 13.00..20.00, household.area"})
    void a_member_is_looked_up_in_the_area_of_the_household(String area, String amount, String asked) {
        Determination<MonthlyAllowance> of = aid(
                paying(Household.MEMBERS.sum(OF_MEMBER.at(STATUS_OF_MEMBER))),
                "2023-06-01",
                h -> rent(h, area, "?")
                        .with(
                                Household.MEMBERS,
                                Member.builder("a")
                                        .with(STATUS_OF_MEMBER, Status.DIBAO)
                                        .build(),
                                Member.builder("b")
                                        .with(STATUS_OF_MEMBER, Status.MARGIN)
                                        .build()));
        assertThat(range(of)).isEqualTo(amount);
        assertThat(String.join(" ", missing(of))).isEqualTo(asked);
    }

    // a county's own table goes before the nation's, whole: what it does not say is unknown, and not the nation's
    @Test
    void the_table_of_the_nearest_place_counts_whole() {
        PolicyEngine engine = paying(RENT.at(PERSONS))
                .withStandards(table(
                        "county",
                        "341002,c,t-rent,all,persons=1,310.00,,,month,2023-01-01,2023-06-30,exact,published"));
        assertThat(range(aid(engine, "2023-06-30", h -> rent(h, "urban", "1")))).isEqualTo("310.00");
        Determination<MonthlyAllowance> two = aid(engine, "2023-06-30", h -> rent(h, "urban", "2"));
        assertThat(range(two)).isEqualTo("0.00..");
        assertThat(missing(two)).containsExactly("t-rent persons=2");
        assertThat(range(aid(engine, "2023-07-01", h -> rent(h, "urban", "2")))).isEqualTo("420.00");
    }

    // households are assessed one after the other in the same memory, and questions are put into words when they are
    // read: in 2024 the country has no row, and a hint that it was 180.00 in 2023; in town it was 420.00
    @Test
    void a_question_speaks_of_its_own_household_whenever_it_is_read() {
        PolicyEngine engine = paying(RENT.at(PERSONS));
        List<Missing> asked = new ArrayList<>();
        for (String[] area : new String[][] {{"rural", "2"}, {"urban", "0"}}) {
            Case input = Layer.at(TUNXI, "2024-06-01", rent(Household.builder("h"), area[0], area[1]))
                    .build();
            asked.addAll(engine.assess(input).of(AID).get(0).missing());
        }
        assertThat(asked).extracting(Missing::id).containsExactly("t-rent persons=2", "t-rent persons=0");
        assertThat(asked.get(0).question().zh()).contains("180.00元").doesNotContain("420.00元");
    }

    // six months are no money; with no key it is one figure
    @Test
    void a_table_without_keys_is_one_figure() {
        assertThat(range(aid(paying(yuan("10.00").times(MONTHS.at())), "2023-06-01", UnaryOperator.identity())))
                .isEqualTo("60.00");
    }

    @Test
    void the_explanation_says_the_keys_the_row_and_its_source() {
        PolicyEngine engine = paying(RENT.at(PERSONS));
        Case input = Layer.at(TUNXI, "2023-06-01", rent(Household.builder("h"), "urban", "6"))
                .build();
        String why = explained(engine, input, Language.EN);
        assertThat(why)
                .contains("rent subsidy (by persons)")
                .contains("6 persons: 520.00 yuan + 2 × 60.00 yuan → 640.00 yuan");
        assertThat(explained(engine, input, Language.ZH))
                .contains("租金补贴（按人数查表）")
                .contains("6人：520.00元 + 2 × 60.00元 → 640.00元");
        PolicyEngine slices = paying(SLICED.slices(COSTS));
        Case costs = Layer.at(TUNXI, "2023-06-01", ill(Household.builder("h"), "?", "60000.00"))
                .build();
        assertThat(explained(slices, costs, Language.ZH))
                .contains("自付费用按分段比例分段计算")
                .contains("10000.00元 × 60% + 40000.00元 × 70% + 10000.00元 × 80% → 42000.00元");
    }

    private static String explained(PolicyEngine engine, Case input, Language language) {
        Determination<?> of = engine.assess(input).of(AID).get(0);
        StringBuilder all = new StringBuilder();
        engine.explain(input, of).forEach(e -> all.append(e.render(language)));
        return all.toString();
    }

    @Test
    void a_rule_that_reads_a_table_which_no_plug_in_names_is_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(List.of(new Nation(
                        nation(allOf(ALWAYS), RENT.at(PERSONS), KINDS).rules(),
                        ImmutableList.of(),
                        ImmutableList.of(RATIO)))))
                .withMessageContaining("reads the standard t-rent")
                .withMessageContaining("standardKinds()");
    }

    @Test
    void a_table_of_a_standard_that_no_plug_in_names_is_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(
                        List.of(nation(allOf(ALWAYS), Standard.MINIMUM_WAGE.plus(COSTS), ImmutableList.of()))))
                .withMessageContaining("t.csv has lines on t-rent");
    }

    @Test
    void two_standards_of_one_code_are_refused() {
        KeyedStandard.OfAmount again = KeyedStandard.amount("minimum-wage", "另一个", "another");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(
                        List.of(new Nation(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(again)))))
                .withMessageContaining("two standards have the code minimum-wage")
                .withMessageContaining("the library");
    }

    @Test
    void a_rate_that_is_rounded_is_not_asked_for_bare() {
        PolicyEngine engine = paying(yuan("10.00").times(RATIO.<Household>at(STATUS)));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(Layer.at(TUNXI, "2023-06-01", ill(Household.builder("h"), "ILL", "?"))
                        .build()))
                .withMessageContaining("t-ratio")
                .withMessageContaining("of(…)");
    }

    @Test
    void keys_are_looked_up_by_what_they_are() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RENT.at(COSTS, STATUS))
                .withMessageContaining("t-rent");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RATIO.at(PERSONS))
                .withMessageContaining("the key status of t-ratio is a choice");
        KeyedStandard.OfAmount turned = KeyedStandard.amount("t-turned", "倒序", "turned round")
                .by("status", ImmutableList.copyOf(Status.values()).reverse(), "身份", "status");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> turned.at(STATUS))
                .withMessageContaining("the values of the key status of t-turned have another order");
        KeyedStandard.OfAmount few = KeyedStandard.amount("t-few", "不全", "some only")
                .by("status", ImmutableList.of(Status.DIBAO, Status.MARGIN), "身份", "status");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> few.at(STATUS))
                .withMessageContaining("knows no value 'ill'");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RATIO.slices(COSTS))
                .withMessageContaining("one key that is money");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> paying(RENT.at(COSTS)))
                .withMessageContaining("expected a number of persons or things, found an amount of money");
    }
}
