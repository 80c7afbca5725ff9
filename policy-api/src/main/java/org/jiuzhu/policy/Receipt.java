package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import org.jiuzhu.policy.household.Finding;

/**
 * What an assessment was made of, so that it can be repeated: versions, and digests (SHA-256, hex) of rules, standards, settings and case.
 *
 * @param library the version of the library
 * @param plugins the versions of the plug-ins by place code; of a document that is {@linkplain org.jiuzhu.policy.spi.Jurisdiction#overlay laid over} a place, by
 *     the code, {@code +} and its short name
 * @param calendar the version of the working calendar
 * @param rules the digest of all rules in force
 * @param standards the digest of all tables of standards
 * @param settings the digest of all settings
 * @param departures the settings that go before rules which bind at the place: by the id of the setting the ids of the rules; most often there are none
 * @param findings what was found in the case and went before its rules, in the order of the ids and then of the subjects; most often there are none
 * @param input the digest of the case, its findings among it
 */
public record Receipt(
        String library,
        ImmutableSortedMap<String, String> plugins,
        String calendar,
        String rules,
        String standards,
        String settings,
        ImmutableSortedMap<String, ImmutableSet<String>> departures,
        ImmutableList<Finding> findings,
        String input) {}
