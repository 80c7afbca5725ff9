/** What the rules in force come to: a list of few kinds of operation, each after those that it uses. */
@NullMarked
package org.jiuzhu.policy.impl.program;

import org.jspecify.annotations.NullMarked;
