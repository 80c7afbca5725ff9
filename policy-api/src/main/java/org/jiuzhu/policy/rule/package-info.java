/** The rule language: facts, conditions, amounts and the rules that are made of them, all as values that can be walked. Start with {@link org.jiuzhu.policy.rule.Words}. */
@NullMarked
package org.jiuzhu.policy.rule;

import org.jspecify.annotations.NullMarked;
