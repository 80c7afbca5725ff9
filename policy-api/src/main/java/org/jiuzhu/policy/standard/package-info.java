/** Published standards, tables of them, and the settings of an embedder. */
@NullMarked
package org.jiuzhu.policy.standard;

import org.jspecify.annotations.NullMarked;
