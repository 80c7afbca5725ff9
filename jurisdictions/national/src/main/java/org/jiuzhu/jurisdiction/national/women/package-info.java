/** Assistance to women with one of two cancers (低收入妇女“两癌”救助). */
@NullMarked
package org.jiuzhu.jurisdiction.national.women;

import org.jspecify.annotations.NullMarked;
