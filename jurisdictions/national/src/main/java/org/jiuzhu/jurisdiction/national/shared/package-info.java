/**
 * What all national programmes share: the documents, who draws what, facts of single sentences, how a case is handled.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.shared;

import org.jspecify.annotations.NullMarked;
