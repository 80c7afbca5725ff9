package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/** Places, days, settings and standards to draw from: those of the plug-ins, and what is next to them. */
final class World {

    /** Two counties below cities with plug-ins, and one of which no plug-in knows anything. */
    private static final ImmutableList<String> NEIGHBOURS = ImmutableList.of("410782", "360402", "310101");

    private final PolicyEngine engine;
    private final ImmutableList<Place> places;
    private final Map<Place, ImmutableList<LocalDate>> days = new HashMap<>();
    private final Map<Place, ImmutableList<LocalDate>> published = new HashMap<>();
    private final ImmutableList<OpenTerm<?>> terms;
    private final ImmutableSet<Rule<?>> optional;

    /**
     * The world of an engine.
     *
     * @param engine the engine
     * @param names the names that both states know
     */
    World(PolicyEngine engine, ImmutableSet<String> names) {
        this.engine = engine;
        this.places = Stream.concat(
                        engine.jurisdictions().stream().map(j -> j.place()).filter(p -> !p.equals(Place.NATION)),
                        NEIGHBOURS.stream().map(Place::of))
                .collect(ImmutableList.toImmutableList());
        this.places.forEach(place -> days.put(place, daysOf(place)));
        this.places.forEach(place -> published.put(place, publishedOn(place)));
        this.terms = engine.openTerms().stream()
                .filter(t -> names.contains("term: " + t.id()) && !t.isFoundInEachCase())
                .filter(t -> accepted(value(t, new Draw(0, 0))))
                .collect(ImmutableList.toImmutableList());
        this.optional = engine.jurisdictions().stream()
                .flatMap(j -> j.rules().stream())
                .filter(r -> names.contains("discretion: " + r.id()))
                .collect(ImmutableSet.<Rule<?>>toImmutableSet());
    }

    ImmutableList<Place> places() {
        return places;
    }

    ImmutableList<LocalDate> days(Place place) {
        return days.getOrDefault(place, ImmutableList.of());
    }

    /** Days on which something changes, those next to them, and one between each two; some before and behind all of them. */
    private ImmutableList<LocalDate> daysOf(Place place) {
        NavigableSet<LocalDate> changes = changesOfLaw(place);
        layers(place).forEach(j -> changes.add(j.checkedUntil().plusDays(1)));
        tables().flatMap(t -> t.lines().stream())
                .filter(line -> place.liesWithin(line.place()))
                .forEach(line -> {
                    add(line.period(), changes);
                    add(line.knownDays(), changes);
                });
        TreeSet<LocalDate> found = new TreeSet<>();
        for (LocalDate change : changes) {
            found.add(change.minusDays(1));
            found.add(change);
            found.add(change.plusDays(1));
            LocalDate next = changes.higher(change);
            found.add(
                    next == null
                            ? change.plusYears(2)
                            : change.plusDays((next.toEpochDay() - change.toEpochDay()) / 2));
        }
        return ImmutableList.copyOf(found);
    }

    /** Those of the days on which the dibao standard is known; all of them where it never is. */
    private ImmutableList<LocalDate> publishedOn(Place place) {
        ImmutableList<PublishedStandard> lines = lines(place, List.of())
                .filter(line -> line.standard() == Standard.MINIMUM_LIVING_ALLOWANCE)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocalDate> known = days(place).stream()
                .filter(day -> lines.stream().anyMatch(line -> line.isKnownOn(day)))
                .collect(ImmutableList.toImmutableList());
        return known.isEmpty() ? days(place) : known;
    }

    /** The days on which law begins or has ceased; between two of them it stays what it is. */
    NavigableSet<LocalDate> changesOfLaw(Place place) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        layers(place)
                .flatMap(j -> j.rules().stream())
                .flatMap(r -> r.period().intersect(r.clause().text().inForce()).stream())
                .forEach(period -> add(period, changes));
        return changes;
    }

    private Stream<Jurisdiction> layers(Place place) {
        return engine.jurisdictions().stream().filter(j -> place.liesWithin(j.place()));
    }

    private static void add(Period period, Set<LocalDate> changes) {
        period.first().ifPresent(changes::add);
        period.last()
                .map(day -> day.plusDays(1))
                .filter(day -> day.getYear() < 2100)
                .ifPresent(changes::add);
    }

    private Stream<StandardTable> tables() {
        return engine.jurisdictions().stream().flatMap(j -> j.standards().stream());
    }

    // Circumstances

    /** What a block of households shares; in every fourth it is what ships, on one day of a place, so that many cases meet the same plan. */
    Circumstances circumstances(Draw draw) {
        Place place = draw.of(places);
        boolean plain = draw.chance(0.25);
        ImmutableList<LocalDate> known = published.getOrDefault(place, ImmutableList.of());
        LocalDate date = plain ? known.get(known.size() - 1) : draw.of(draw.chance(0.6) ? known : days(place));
        List<String> standards = plain || draw.chance(0.5) ? List.of() : madeUp(place, date, draw);
        List<String> settings = plain || draw.chance(0.4) ? List.of() : settings(place, date, draw);
        ImmutableList<Long> basic = figures(lines(place, standards)
                .filter(line -> line.standard() == Standard.MINIMUM_LIVING_ALLOWANCE && line.isKnownOn(date)));
        return new Circumstances(
                place.code(),
                date,
                settings,
                standards,
                figures(lines(place, standards)),
                basic,
                discretion(place, date));
    }

    private ImmutableList<String> discretion(Place place, LocalDate date) {
        try {
            return engine.rules(place, date).stream()
                    .filter(optional::contains)
                    .map(Rule::id)
                    .collect(ImmutableList.toImmutableList());
        } catch (PolicyException e) {
            return ImmutableList.of(); // no law of that day; such cases are refused
        }
    }

    private Stream<PublishedStandard> lines(Place place, List<String> standards) {
        Stream<StandardTable> made = standards.stream()
                .map(csv -> StandardTable.read("made up", new StringReader(csv), engine.standardKinds()));
        return Stream.concat(made, tables())
                .flatMap(t -> t.lines().stream())
                .filter(line -> place.liesWithin(line.place()));
    }

    private static ImmutableList<Long> figures(Stream<PublishedStandard> lines) {
        ImmutableList<Long> found =
                lines.flatMap(line -> monthly(line).stream()).collect(ImmutableList.toImmutableList());
        return found.isEmpty() ? ImmutableList.of(60_000L, 80_000L) : found;
    }

    private static Optional<Long> monthly(PublishedStandard line) {
        return line.figure() instanceof PublishedStandard.Fixed fixed
                ? Optional.of(line.per() == PublishedStandard.Per.YEAR ? fixed.fen() / 12 : fixed.fen())
                : Optional.empty();
    }

    // Standards

    private static List<String> madeUp(Place place, LocalDate date, Draw draw) {
        StringBuilder csv = new StringBuilder(Texts.STANDARDS);
        long basic = draw.between(30, 120) * 1000;
        for (Standard standard : Standard.ALL) {
            if (draw.chance(standard == Standard.MINIMUM_LIVING_ALLOWANCE ? 0.05 : 0.25)) {
                continue;
            }
            boolean apart = draw.chance(0.4);
            String variant = standard == Standard.MINIMUM_LIVING_ALLOWANCE_BAND ? draw.of("a", "b") : "";
            csv.append(line(place, date, standard, variant, apart ? "urban" : "all", basic, draw));
            if (apart && draw.chance(0.8)) {
                csv.append(line(place, date, standard, variant, "rural", basic * 4 / 5, draw));
            }
        }
        return List.of(csv.toString());
    }

    private static String line(
            Place place, LocalDate date, Standard standard, String variant, String area, long basic, Draw draw) {
        boolean dibao = standard == Standard.MINIMUM_LIVING_ALLOWANCE;
        boolean multiple = !dibao && draw.chance(0.1);
        String per = standard.code().contains("temporary") ? "once" : draw.chance(0.2) ? "year" : "month";
        long fen = (dibao ? basic : basic * draw.between(1, 20) / 7) * (per.equals("year") ? 12 : 1);
        boolean inferred = draw.chance(0.1);
        return Texts.csv(
                draw.chance(0.8) ? place : place.upward().get(1),
                "made up",
                standard.code(),
                variant,
                area,
                multiple
                        ? draw.of("1.3", "1.5", "0.3") + " x " + Standard.MINIMUM_LIVING_ALLOWANCE.code()
                        : Texts.yuan(fen),
                multiple ? "month" : per,
                "2000-01-01",
                "",
                draw.chance(0.9) ? date.plusYears(1) : date.minusDays(1),
                inferred ? "exact" : draw.of("exact", "exact", "exact", "floor", "ceiling"),
                inferred ? "inferred" : "published",
                "high",
                "made up",
                "",
                "");
    }

    // Settings

    private List<String> settings(Place place, LocalDate date, Draw draw) {
        double share = draw.of(0.1, 0.4, 0.9);
        List<Setting> some = new ArrayList<>();
        for (OpenTerm<?> term : terms) {
            if (draw.chance(share)) {
                some.add(value(term, draw));
            }
        }
        for (Rule<?> rule : optional) {
            if (draw.chance(share / 2)) {
                some.add(Setting.of(rule.id(), Boolean.toString(draw.chance(0.7)), "made up"));
            }
        }
        if (draw.chance(0.95)) {
            repair(some, place, date);
        }
        return some.isEmpty() ? List.of() : List.of(Texts.settings(some));
    }

    // where a binding rule says what a term is, a setting for it has every case of the place and day refused
    private void repair(List<Setting> settings, Place place, LocalDate date) {
        Case nothingKnown = Case.of(place, date, Household.builder("household").build());
        while (true) {
            try {
                engine.withSettings(settings).assess(nothingKnown);
                return;
            } catch (PolicyException e) {
                String message = String.valueOf(e.getMessage());
                if (!settings.removeIf(s -> message.contains(s.id() + " "))) {
                    return;
                }
            }
        }
    }

    private boolean accepted(Setting setting) {
        try {
            engine.withSettings(ImmutableList.of(setting));
            return true;
        } catch (PolicyException e) {
            return false;
        }
    }

    private static Setting value(OpenTerm<?> term, Draw draw) {
        return Setting.of(term.id(), text(term, draw), "made up");
    }

    private static String text(OpenTerm<?> term, Draw draw) {
        if (term instanceof OpenTerm.OfChoice<?, ?> choice) {
            return draw.of(choice.options().stream().map(Coded::code).toList());
        } else if (term.unit() == Unit.TRUTH) {
            return Boolean.toString(draw.chance(0.5));
        }
        Fraction least = term.least().orElse(Fraction.ZERO);
        boolean money = term.unit() == Unit.MONEY;
        long usual = money ? draw.between(0, 40) * 5_000 : draw.between(1, 12);
        if (term.unit() == Unit.RATE || term.unit() == Unit.NUMBER) {
            least = least.plus(Fraction.of(draw.between(0, 20), 20));
        } else {
            least = least.plus(Fraction.of(usual));
        }
        Fraction most = term.most().orElse(least);
        Fraction chosen = draw.of(least, least, term.least().orElse(least), most);
        if (chosen.compareTo(most) > 0) {
            chosen = most;
        }
        return money
                ? Texts.yuan(chosen.rounded(RoundingMode.DOWN))
                : chosen.toDecimal(4, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }
}
