/** Policy documents and their clauses, how strongly a sentence binds, labels in two languages, periods, errors. */
@NullMarked
package org.jiuzhu.policy.text;

import org.jspecify.annotations.NullMarked;
