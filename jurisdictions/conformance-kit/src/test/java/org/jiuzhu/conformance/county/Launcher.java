package org.jiuzhu.conformance.county;

import java.util.List;

/** A class beside a place that does something when it is initialised, as a program may: no check of the place's rules has to. */
final class Launcher {

    static final List<String> NAMES = names();

    private Launcher() {}

    private static List<String> names() {
        throw new IllegalStateException("nobody who looks for rules needs this class");
    }
}
