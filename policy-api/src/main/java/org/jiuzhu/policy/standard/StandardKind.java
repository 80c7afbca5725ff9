package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Figure;
import org.jiuzhu.policy.text.Coded;

/**
 * What a line of a table of standards can be about: a {@link Standard}, which is one amount, or a {@link KeyedStandard}, which is a table of its own. The library has
 * some; a plug-in names those that it brings in its {@code standardKinds()}.
 */
public sealed interface StandardKind extends Coded, Figure permits Standard, KeyedStandard {

    /** {@return the keys by which its figure is looked up, in order; none for one figure} */
    ImmutableList<Key> keys();
}
