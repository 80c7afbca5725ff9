package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Payment;
import org.jiuzhu.policy.time.Statement;
import org.jiuzhu.policy.time.Supposing;

/** People, figures and decisions of stories over months; all of them are made up, whatever figures look like. */
final class Story {

    static final String HOUSEHOLD = "household";

    private Story() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The engine with lines of standards: place, standard, area, amount, first day, last day, day of publication; and settings as id=value. */
    static PolicyEngine engine(ImmutableList<String> lines, String... settings) {
        return with(PolicyEngine.load(), lines, settings);
    }

    static PolicyEngine with(PolicyEngine engine, ImmutableList<String> lines, String... settings) {
        String csv =
                "place,issuer,standard,variant,area,amount,per,from,to,published,confirmed,bound,basis,confidence,source,note_zh,note_en\n"
                        + lines.stream().map(Story::line).collect(Collectors.joining());
        return engine.withStandards(StandardTable.read("made up", new StringReader(csv), engine.standardKinds()))
                .withSettings(Arrays.stream(settings)
                        .map(s -> s.split("="))
                        .map(s -> Setting.of(s[0], s[1], "made up"))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String line(String line) {
        String[] cells = line.split(" ", -1);
        String[] standard = cells[1].split("/", -1);
        return String.join(
                        ",",
                        cells[0],
                        "nobody",
                        standard[0],
                        standard.length > 1 ? standard[1] : "",
                        cells[2],
                        cells[3],
                        "month",
                        cells[4],
                        cells[5].equals("-") ? "" : cells[5],
                        cells.length > 6 ? cells[6] : "",
                        "",
                        "exact",
                        "published",
                        "high",
                        "made up",
                        "",
                        "")
                + "\n";
    }

    static Award dibao() {
        return Award.builder("dibao")
                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                .with(Award.RUNNING, true)
                .build();
    }

    /** Somebody grown up of whom all is known, without work, income, illness or disability. */
    static Entity.Builder<Member> person(String id) {
        return born("1980-05-01", id).with(Member.INCOMES);
    }

    /** The same with an income a month that is no wage. */
    static Entity.Builder<Member> person(String id, String yuan) {
        return born("1980-05-01", id).with(Member.INCOMES, income(IncomeKind.OTHER, yuan));
    }

    /** The same with a day of birth, and nothing said of incomes. */
    static Entity.Builder<Member> born(String day, String id) {
        return Member.builder(id)
                .with(Member.BIRTH_DATE, day(day))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DECEASED, false)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.EMPLOYED, false)
                .with(Member.AWARDS)
                .with(Member.EXPENSES);
    }

    static Income income(IncomeKind kind, String yuan) {
        return Income.builder("1")
                .with(Income.KIND, kind)
                .with(Income.AMOUNT, Yuan.of(yuan))
                .with(Income.PER, Per.MONTH)
                .build();
    }

    /** A family that draws dibao. */
    static Entity.Builder<Household> family(Area area, Member... members) {
        return Household.builder("h")
                .with(Household.AREA, area)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.MEMBERS, members)
                .with(Household.AWARDS, dibao());
    }

    static History.Builder history(String place, Household start, String from) {
        return History.builder().place(Place.of(place)).household("h").stated(start, day(from), day(from), "applicant");
    }

    static Statement stated(Household later, String from, String known) {
        return Statement.of(later, Period.from(from)).known(day(known), "records check");
    }

    static Statement stated(Member later, String from, String known) {
        return Statement.of(later, Period.from(from)).known(day(known), "records check");
    }

    static Act granted(String day, String from, String yuan) {
        return Act.granted(
                day(day), Programme.MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, YearMonth.parse(from), Part.ALLOWANCE, yuan);
    }

    /** Paid on the tenth of each of some months, for that month. */
    static ImmutableList<Payment> paidOnTheTenth(
            String months, Programme<?> programme, String subject, Part part, String yuan) {
        return Months.of(months).all().stream()
                .map(m -> Payment.paid(m.atDay(10), m, programme, subject, part, yuan))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Payment> paidOnTheTenth(String months, String yuan) {
        return paidOnTheTenth(months, Programme.MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, Part.ALLOWANCE, yuan);
    }

    static ImmutableList<LedgerLine> lines(
            PolicyEngine engine,
            History history,
            String months,
            String known,
            Programme<?> programme,
            String subject,
            Part part) {
        return engine.ledger(history, Months.of(months), day(known), Supposing.AS_THEY_WERE).stream()
                .filter(l -> l.programme() == programme && l.subject().equals(subject) && l.part() == part)
                .collect(ImmutableList.toImmutableList());
    }

    /** Months and what is right for them, those together for which it is the same. */
    static ImmutableList<String> right(ImmutableList<LedgerLine> lines) {
        ImmutableList.Builder<String> right = ImmutableList.builder();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size()
                    && lines.get(last + 1).right().equals(lines.get(i).right())) {
                last++;
            }
            right.add(new Months(
                            lines.get(i).months().first(),
                            lines.get(last).months().last()) + " "
                    + text(lines.get(i).right()));
            i = last + 1;
        }
        return right.build();
    }

    static ImmutableList<String> right(PolicyEngine engine, History history, String months, String known) {
        return right(
                lines(engine, history, months, known, Programme.MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, Part.ALLOWANCE));
    }

    static String text(AmountRange range) {
        return range.exact().map(Yuan::toText).orElseGet(() -> StretchesTest.text(range));
    }
}
