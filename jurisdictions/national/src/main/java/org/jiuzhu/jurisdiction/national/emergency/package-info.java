/** Assistance in a public emergency (突发公共事件困难群众急难救助): a file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.emergency;

import org.jspecify.annotations.NullMarked;
