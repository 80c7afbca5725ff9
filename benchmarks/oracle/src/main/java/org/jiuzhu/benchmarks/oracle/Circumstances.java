package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * What many households of one block share: an engine has to be told and plan it once for all of them.
 *
 * @param place the place
 * @param date the date
 * @param settings the settings, as JSON files
 * @param standards the tables of standards besides those that ship, as CSV files
 * @param figures amounts in fen that are published there, to draw amounts from
 * @param basic those of them that are the dibao standard
 * @param discretion ids of the rules in force that leave discretion
 */
record Circumstances(
        String place,
        LocalDate date,
        List<String> settings,
        List<String> standards,
        ImmutableList<Long> figures,
        ImmutableList<Long> basic,
        ImmutableList<String> discretion) {}
