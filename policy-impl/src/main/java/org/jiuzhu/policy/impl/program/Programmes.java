package org.jiuzhu.policy.impl.program;

import com.google.common.primitives.ImmutableLongArray;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.text.Coded;

/** Programmes as values of facts: those of the nation by their places in a list, those of plug-ins by their codes. */
final class Programmes {

    private Programmes() {}

    /** The numbers of those values that are no option of the choice. */
    static ImmutableLongArray further(Proposition.OneOf node) {
        ImmutableLongArray.Builder further = ImmutableLongArray.builder();
        for (Coded value : node.values()) {
            if (value instanceof Programme<?> programme
                    && node.isOpen()
                    && !node.options().contains(value)) {
                further.add(Award.PROGRAMME.encode(programme));
            }
        }
        return further.build();
    }
}
