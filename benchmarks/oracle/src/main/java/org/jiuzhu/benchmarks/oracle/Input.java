package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * What both states are asked, as text.
 *
 * @param name what it is called in the summary
 * @param asked the question, as {@code Dump} takes it
 */
record Input(String name, ImmutableMap<String, List<String>> asked) {

    static Input ofCase(String name, String json, List<String> settings, List<String> standards) {
        return new Input(
                name,
                ImmutableMap.of(
                        "case", ImmutableList.of(json),
                        "settings", ImmutableList.copyOf(settings),
                        "standards", ImmutableList.copyOf(standards)));
    }

    static Input ofLaw(String place, String date) {
        return new Input("law of " + place + " on " + date, ImmutableMap.of("law", ImmutableList.of(place, date)));
    }

    Input withTrace() {
        return new Input(
                name,
                ImmutableMap.<String, List<String>>builder()
                        .putAll(asked)
                        .put("trace", ImmutableList.of())
                        .buildKeepingLast());
    }

    boolean isCase() {
        return asked.containsKey("case");
    }

    List<String> texts(String of) {
        return asked.getOrDefault(of, ImmutableList.of());
    }

    /** How long all that was asked is; of two examples the shorter is easier to read. */
    int length() {
        return asked.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
