/**
 * What every place has to pass, ours or a vendor's: {@link org.jiuzhu.conformance.PlaceContract} is where to start. The register of a place
 * says what its document says, its case files what has to come out.
 */
@NullMarked
package org.jiuzhu.conformance;

import org.jspecify.annotations.NullMarked;
