/** Who and what facts are known about: households, members, supporters, incomes, applications, authorities. Each class holds the facts about its entity as constants. */
@NullMarked
package org.jiuzhu.policy.household;

import org.jspecify.annotations.NullMarked;
