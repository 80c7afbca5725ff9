package org.jiuzhu.policy;

import com.google.common.collect.ImmutableSortedMap;

/**
 * What an assessment was made of, so that it can be repeated: versions, and digests (SHA-256, hex) of rules, standards, settings and case.
 *
 * @param library the version of the library
 * @param plugins the versions of the plug-ins by place code
 * @param calendar the version of the working calendar
 * @param rules the digest of all rules in force
 * @param standards the digest of all tables of standards
 * @param settings the digest of all settings
 * @param input the digest of the case
 */
public record Receipt(
        String library,
        ImmutableSortedMap<String, String> plugins,
        String calendar,
        String rules,
        String standards,
        String settings,
        String input) {}
