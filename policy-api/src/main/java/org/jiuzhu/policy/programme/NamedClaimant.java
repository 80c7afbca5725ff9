package org.jiuzhu.policy.programme;

import org.jiuzhu.policy.text.Label;

/** One that programmes can name without its kind of entity. */
record NamedClaimant(String code, Label label) implements Claimant {

    @Override
    public String toString() {
        return code;
    }
}
