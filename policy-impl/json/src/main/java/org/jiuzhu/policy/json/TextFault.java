package org.jiuzhu.policy.json;

import java.io.IOException;
import java.io.Serial;

/** The characters of a file are at fault, before any JSON is looked at. */
final class TextFault extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String fault;

    TextFault(String fault) {
        super(fault);
        this.fault = fault;
    }

    String fault() {
        return fault;
    }
}
