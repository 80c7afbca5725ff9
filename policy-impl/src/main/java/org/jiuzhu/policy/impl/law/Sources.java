package org.jiuzhu.policy.impl.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.run.Inputs;
import org.jiuzhu.policy.impl.run.Sheet;
import org.jiuzhu.policy.rule.Figure;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** What is published and set for a place and a date: what a program is run with, and where it comes from. */
public final class Sources implements Inputs {

    private final Place place;
    private final Label placeName;
    private final StandardLookup standards;
    private final Settings settings;
    private final LocalDate date;
    // looked up once for all cases
    private final Map<Standard.Use, ImmutableList<StandardLookup.Found>> found = new ConcurrentHashMap<>();

    private final Map<KeyedStandard, ImmutableList<StandardLookup.FoundTable>> tables = new ConcurrentHashMap<>();
    private final Map<KeyedStandard, ImmutableList<Sheet>> sheets = new ConcurrentHashMap<>();

    /** What is published and set for a place of that name. */
    public Sources(Place place, Label placeName, StandardLookup standards, Settings settings, LocalDate date) {
        this.place = place;
        this.placeName = placeName;
        this.standards = standards;
        this.settings = settings;
        this.date = date;
    }

    /** The same for another day. */
    public Sources on(LocalDate day) {
        return day.equals(date) ? this : new Sources(place, placeName, standards, settings, day);
    }

    /** The name of the place. */
    public Label placeName() {
        return placeName;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /** What was found of a standard for each area, in the order of their codes. */
    public ImmutableList<StandardLookup.Found> byArea(Standard.Use use) {
        return found.computeIfAbsent(use, this::find);
    }

    private ImmutableList<StandardLookup.Found> find(Standard.Use use) {
        ImmutableList.Builder<StandardLookup.Found> byArea = ImmutableList.builder();
        for (Area area : Household.AREA.options()) {
            byArea.add(standards.find(use, area, date));
        }
        return byArea.build();
    }

    /** What was found of a table for each area, in the order of their codes. */
    public ImmutableList<StandardLookup.FoundTable> byArea(KeyedStandard table) {
        return tables.computeIfAbsent(
                table,
                t -> Household.AREA.options().stream()
                        .map(area -> standards.find(t, area, date))
                        .collect(toImmutableList()));
    }

    /** The rows of a table for each area, ready to be looked into. */
    public ImmutableList<Sheet> sheets(KeyedStandard table) {
        return sheets.computeIfAbsent(
                table, t -> byArea(t).stream().map(found -> sheet(t, found)).collect(toImmutableList()));
    }

    private static Sheet sheet(KeyedStandard table, StandardLookup.FoundTable found) {
        ImmutableList.Builder<Sheet.Row> rows = ImmutableList.builder();
        for (int row = 0; row < found.rows().size(); row++) {
            rows.add(new Sheet.Row(found.line(row), found.rows().get(row).fenPerMonth()));
        }
        return new Sheet(table, rows.build());
    }

    @Override
    public ImmutableList<Sheet> sheets(Numbers.LookedUp op) {
        KeyedStandard table = op.standard();
        if (op.how() == Lookup.FIGURE && table.unit() != Unit.MONEY) {
            for (StandardLookup.FoundTable found : byArea(table)) {
                for (int row = 0; row < found.rows().size(); row++) {
                    checkNotRounded(found.line(row));
                }
            }
        }
        return sheets(table);
    }

    private static void checkNotRounded(PublishedStandard line) {
        if (!line.rounding().isEmpty()) {
            throw new PolicyException(
                    "the row " + line.row() + " of " + line.standard() + " of " + line.place() + " for "
                            + line.period()
                            + " is rounded, and a rule asks for the bare number, which is no money: let the rule ask"
                            + " for the share of an amount with of(…), or leave the rounding of the row empty");
        }
    }

    @Override
    public Figure figure(Standard.Use use) {
        ImmutableList.Builder<Range> byArea = ImmutableList.builder();
        Range anywhere = null;
        for (StandardLookup.Found found : byArea(use)) {
            byArea.add(found.fenPerMonth());
            anywhere = anywhere == null ? found.fenPerMonth() : anywhere.hull(found.fenPerMonth());
        }
        return new Figure(byArea.build(), requireNonNull(anywhere, "there are areas"));
    }

    // no place that has nothing in any table is taken to publish it; one that has, for other days only, may
    @Override
    public Truth isPublished(Standard.Use use) {
        Truth isPublished = Truth.NOT_MET;
        for (StandardLookup.Found found : byArea(use)) {
            if (found.isPublished()) {
                return Truth.MET;
            }
            if (found.elsewhere().isPresent()) {
                isPublished = Truth.UNDETERMINED;
            }
        }
        return isPublished;
    }

    /** The setting of an open term, or of a rule that leaves discretion. */
    public Optional<Setting> setting(String id) {
        return settings.find(id, date);
    }

    @Override
    public Truth discretion(Rule<?> rule) {
        return setting(rule.id()).map(Settings::truth).orElse(Truth.UNDETERMINED);
    }

    @Override
    public Optional<Truth> truth(OpenTerm<?> term) {
        return setting(term.id()).map(Settings::truth);
    }

    @Override
    public Optional<Fraction> number(OpenTerm<?> term) {
        return setting(term.id()).map(s -> Settings.number(s, term));
    }

    @Override
    public OptionalLong code(OpenTerm<?> term) {
        return setting(term.id())
                .map(s -> OptionalLong.of(Settings.code(s, (OpenTerm.OfChoice<?, ?>) term)))
                .orElse(OptionalLong.empty());
    }

    /** The departure of the setting of an open term; empty if it has none. */
    public Optional<Departure> departure(Selections.Term term, Place place) {
        return setting(term.term().id()).map(s -> Departure.of(s, term.term(), term.filling(), place, date));
    }

    /**
     * The settings of a program's open terms that go before rules which bind, by id.
     *
     * @throws org.jiuzhu.policy.text.PolicyException if such a rule says for all cases what the term is
     */
    public ImmutableMap<String, Departure> departures(Program program, Place place) {
        Map<String, Departure> departures = new LinkedHashMap<>();
        for (Op op : program.ops()) {
            if (op instanceof Selections.Term term) {
                departure(term, place)
                        .filter(d -> !d.from().isEmpty())
                        .ifPresent(d -> departures.put(d.setting().id(), d));
            }
        }
        return ImmutableMap.copyOf(departures);
    }
}
