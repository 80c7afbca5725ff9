/** The programmes of social assistance and the types of what they give. */
@NullMarked
package org.jiuzhu.policy.programme;

import org.jspecify.annotations.NullMarked;
