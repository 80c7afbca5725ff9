package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;

/** The standards that an engine knows: those of the library and of the plug-ins. */
public final class StandardKinds {

    private final ImmutableMap<String, StandardKind> byCode;

    private StandardKinds(ImmutableMap<String, StandardKind> byCode) {
        this.byCode = byCode;
    }

    /**
     * Those of the library, then those of the plug-ins; several plug-ins may share one.
     *
     * @throws PolicyException if two have one code
     */
    static StandardKinds of(Iterable<Layer> layers) {
        Map<String, StandardKind> known = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (Standard standard : Standard.ALL) {
            known.put(standard.code(), standard);
            owners.put(standard.code(), "the library");
        }
        for (Layer layer : layers) {
            for (StandardKind kind : layer.standardKinds()) {
                StandardKind other = known.putIfAbsent(kind.code(), kind);
                String owner = owners.putIfAbsent(kind.code(), "the plug-in of " + layer.place());
                if (other != null && !other.equals(kind)) {
                    throw new PolicyException("two standards have the code " + kind.code() + ": one of " + owner
                            + " and one of the plug-in of " + layer.place()
                            + "; rename one, or let both plug-ins name the same constant: tables name a standard without a"
                            + " place");
                }
            }
        }
        return new StandardKinds(ImmutableMap.copyOf(known));
    }

    /** All of them. */
    public ImmutableList<StandardKind> all() {
        return byCode.values().asList();
    }

    /** Whether it is one of them. */
    public boolean knows(StandardKind kind) {
        return kind.equals(byCode.get(kind.code()));
    }

    /**
     * Checks that a table is about standards that are known.
     *
     * @throws PolicyException if a line is about another one
     */
    public void check(StandardTable table) {
        for (PublishedStandard line : table.lines()) {
            if (!knows(line.standard())) {
                throw new PolicyException(
                        table.name() + " has lines on " + line.standard()
                                + ", a standard that is unknown to this engine: its plug-in has to name it in standardKinds(), and a"
                                + " table is read with the constants of that plug-in, or those of standardKinds() of the engine");
            }
        }
    }
}
