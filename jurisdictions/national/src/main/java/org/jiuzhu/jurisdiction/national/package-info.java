/**
 * The national layer: what the law, the regulations and the ministry's measures say for every place, in three legal
 * periods: to 30 June 2021, to 30 June 2026, and from 1 July 2026, when the Social Assistance Law (社会救助法) came
 * into force. Places build on the constants of these classes, fill their open terms, and override their rules by name.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national;

import org.jspecify.annotations.NullMarked;
