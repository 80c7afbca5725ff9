package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.TreeMap;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Cause;

/** The law of places on dates, made when it is first asked for: what is the same on many days is made once for them. */
final class Plans {

    private static final int KEPT = 256;

    private final Layers layers;
    private final Programs programs;
    private final ImmutableList<StandardTable> tables;
    private final Settings settings;
    private final Recent<Place, Here> places = new Recent<>(KEPT);
    private final Recent<ImmutableList<Object>, Interval> intervals = new Recent<>(KEPT);
    private final Recent<ImmutableList<Object>, Plan> plans = new Recent<>(KEPT);
    // there are as many of these as there are combinations of what is found, and they must not push out the others
    private final Recent<ImmutableList<Object>, Interval> intervalsWithFindings = new Recent<>(KEPT);
    private final Recent<ImmutableList<Object>, Plan> plansWithFindings = new Recent<>(KEPT);

    Plans(Layers layers, Programs programs, ImmutableList<StandardTable> tables, Settings settings) {
        this.layers = layers;
        this.programs = programs;
        this.tables = tables;
        this.settings = settings;
    }

    /** The law of a place on a date. */
    Plan at(Place place, LocalDate date) {
        return plans.get(ImmutableList.of(place, date), k -> plan(place, date, ImmutableSet.of()));
    }

    /**
     * The law of a place on a date, for cases that say what was found.
     *
     * @param found the ids of the definitions and open terms of which they say it
     */
    Plan at(Place place, LocalDate date, ImmutableSet<String> found) {
        return found.isEmpty()
                ? at(place, date)
                : plansWithFindings.get(ImmutableList.of(place, date, found), k -> plan(place, date, found));
    }

    /**
     * The law of a place on a date with a definition or an open term that no rule in force reads.
     *
     * @param found the ids of the definitions and open terms of which cases say what was found
     * @param id its id
     */
    Plan reading(Place place, LocalDate date, ImmutableSet<String> found, String id) {
        Here here = places.get(place, this::here);
        ImmutableList<Layer> deciding = layers.deciding(place, date);
        return new Plan(
                intervalsWithFindings.get(
                        ImmutableList.of(place, here.since(date), found, id),
                        k -> new Interval(
                                layers,
                                place,
                                deciding,
                                programs.reading(place, date, deciding, found, id),
                                sources(place, date, here, deciding),
                                found)),
                date);
    }

    /** The last day up to which no law of a place changes from a date on. */
    LocalDate until(Place place, LocalDate date) {
        return places.get(place, this::here).until(date);
    }

    /** What of the law of a place changes on a day. */
    ImmutableSet<Cause> causes(Place place, LocalDate day) {
        return places.get(place, this::here).causes(day);
    }

    private Plan plan(Place place, LocalDate date, ImmutableSet<String> found) {
        try {
            Here here = places.get(place, this::here);
            LocalDate since = here.since(date);
            Recent<ImmutableList<Object>, Interval> known = found.isEmpty() ? intervals : intervalsWithFindings;
            return new Plan(
                    known.get(ImmutableList.of(place, since, found), k -> interval(place, date, here, found)), date);
        } catch (PolicyException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PolicyException(
                    "the rules of " + place + " on " + date + " cannot be planned: " + e.getMessage(), e);
        }
    }

    private Interval interval(Place place, LocalDate date, Here here, ImmutableSet<String> found) {
        ImmutableList<Layer> deciding = layers.deciding(place, date);
        return new Interval(
                layers,
                place,
                deciding,
                programs.at(place, date, deciding, found),
                sources(place, date, here, deciding),
                found);
    }

    private Sources sources(Place place, LocalDate date, Here here, ImmutableList<Layer> deciding) {
        return new Sources(place, Layers.placeName(deciding), here.standards, settings, date);
    }

    private Here here(Place place) {
        Here here = new Here(new StandardLookup(tables, place));
        for (Rule<?> rule : Layers.rules(layers.at(place))) {
            here.changesWith(rule.period(), Cause.RULE);
        }
        for (PublishedStandard line : here.standards.lines()) {
            here.changesWith(line.period(), Cause.STANDARD);
            here.changesWith(line.knownDays(), Cause.STANDARD);
        }
        for (Setting setting : settings.list()) {
            here.changesWith(setting.period(), Cause.SETTING);
        }
        return here;
    }

    /** A place: what is published there, and the days on which anything changes. */
    private static final class Here {

        private final StandardLookup standards;
        private final TreeMap<LocalDate, EnumSet<Cause>> changes = new TreeMap<>();

        Here(StandardLookup standards) {
            this.standards = standards;
            changes.put(LocalDate.MIN, EnumSet.noneOf(Cause.class));
        }

        void changesWith(Period period, Cause cause) {
            period.first().ifPresent(first -> add(first, cause));
            period.last().ifPresent(last -> add(last.plusDays(1), cause));
        }

        private void add(LocalDate day, Cause cause) {
            changes.computeIfAbsent(day, d -> EnumSet.noneOf(Cause.class)).add(cause);
        }

        /** The day since when nothing has changed up to a date. Divisions, and standards of the year before, change with the year. */
        LocalDate since(LocalDate date) {
            LocalDate change = changes.floorKey(date);
            LocalDate year = LocalDate.of(date.getYear(), 1, 1);
            return change == null || change.isBefore(year) ? year : change;
        }

        /** The last day up to which nothing changes from a date on. */
        LocalDate until(LocalDate date) {
            LocalDate change = changes.higherKey(date);
            LocalDate year = LocalDate.of(date.getYear() + 1, 1, 1);
            return (change == null || change.isAfter(year) ? year : change).minusDays(1);
        }

        /** What changes on a day. */
        ImmutableSet<Cause> causes(LocalDate day) {
            ImmutableSet.Builder<Cause> causes = ImmutableSet.builder();
            causes.addAll(changes.getOrDefault(day, EnumSet.noneOf(Cause.class)));
            return day.getDayOfYear() == 1 ? causes.add(Cause.YEAR).build() : causes.build();
        }
    }
}
