/** Orphans (孤儿) and de facto unattended children (事实无人抚养儿童), by text and legal period. */
@NullMarked
package org.jiuzhu.jurisdiction.national.children;

import org.jspecify.annotations.NullMarked;
