/** A programme of one's own: a city's heating subsidy, with facts, a benefit and a procedure of its own. */
package org.example.beiling;
