package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.jiuzhu.policy.impl.table.Rows;

/**
 * What is decided together.
 *
 * @param rows the households and all that belongs to them
 * @param discretion what each case says of rules that leave discretion, by the row of its household
 */
public record Batch(Rows rows, ImmutableList<Map<String, Boolean>> discretion) {}
