package org.jiuzhu.benchmarks.places;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;

/**
 * Xinxiang as a real authority would use it: the law in force, with figures and decisions of its own where the texts leave something to it. These are made up, so that
 * of a household of which everything is known everything is settled.
 */
public final class RealPlace {

    /** Xinxiang. */
    public static final Place PLACE = Place.of("410700");

    /** The date of all cases. */
    public static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    /** A household of which everything is known. */
    public static final String SETTLED = "settled";

    /** How much of households can be known: everything, or what registries know with so many gaps in a hundred. */
    public static final ImmutableList<String> GAPS = ImmutableList.of(SETTLED, "10", "30", "50");

    private static final int DATES = 600;

    /** The definition that is asked for by its id. */
    public static final String DEFINITION = "dibao.incomePerHead";

    private static final String STANDARDS = """
            place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
            410700,nobody,minimum-living-allowance,,urban,700.00,month,2026-01-01,2026-12-31,,exact,published,high,made up,,
            410700,nobody,minimum-living-allowance,,rural,500.00,month,2026-01-01,2026-12-31,,exact,published,high,made up,,
            """;

    private static final ImmutableList<Setting> SETTINGS = ImmutableList.of(
            Setting.of("XX-1-1.7", "true", "made up"),
            Setting.of("XX-2-4.4", "true", "made up"),
            Setting.of("NLAW-21.2", "true", "made up"),
            Setting.of("N57-27#supplement", "60.00", "made up"),
            Setting.of("N57-13#work-cost", "200.00", "made up"),
            Setting.of("N21#margin-multiple", "1.5", "made up"));

    private final PolicyEngine engine;

    /** Loads the library with all places that are there. */
    public RealPlace() {
        this.engine = PolicyEngine.load()
                .withStandards(StandardTable.read("made up", new StringReader(STANDARDS)))
                .withSettings(SETTINGS);
    }

    /** {@return the engine} */
    public PolicyEngine engine() {
        return engine;
    }

    /**
     * A household.
     *
     * @param number which one
     * @param gaps how many facts of a hundred the registries do not have, or {@link #SETTLED}
     * @return its case
     */
    public Case numbered(int number, String gaps) {
        return gaps.equals(SETTLED) ? settled(number) : registered(number, Integer.parseInt(gaps));
    }

    /**
     * A household as registries know it.
     *
     * @param number which one
     * @param gaps how many facts of a hundred they do not have
     * @return its case
     */
    public Case registered(int number, int gaps) {
        return registered(PLACE, DATE, number, gaps);
    }

    private static Case registered(Place place, LocalDate date, int number, int gaps) {
        return Case.of(place, date, Registry.household(place, date, number, gaps, Registry.Completion.NONE));
    }

    /**
     * A household of which everything is known.
     *
     * @param number which one
     * @return its case
     */
    public Case settled(int number) {
        return Case.of(
                PLACE,
                DATE,
                Registry.household(PLACE, DATE, number, 0, new Everything(engine, DATE, new SplittableRandom(number))));
    }

    /** {@return one household each at 3,000 places and dates, in no order: the five places, every third day of the last five years} */
    public ImmutableList<Case> placeDates() {
        List<Case> cases = new ArrayList<>();
        for (Jurisdiction place : engine.jurisdictions()) {
            if (!place.place().equals(Place.NATION)) {
                for (int i = 0; i < DATES; i++) {
                    cases.add(registered(place.place(), DATE.minusDays(3L * i), cases.size(), 30));
                }
            }
        }
        Collections.shuffle(cases, new Random(3_000));
        return ImmutableList.copyOf(cases);
    }
}
