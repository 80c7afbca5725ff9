/** Rehabilitation of disabled children (残疾儿童康复救助). */
@NullMarked
package org.jiuzhu.jurisdiction.national.rehabilitation;

import org.jspecify.annotations.NullMarked;
