/** A real place with made-up households: what registries know of them, with gaps, and everything known. */
@NullMarked
package org.jiuzhu.benchmarks.places;

import org.jspecify.annotations.NullMarked;
