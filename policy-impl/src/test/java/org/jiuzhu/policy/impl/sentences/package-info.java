/**
 * The fourteen sentences that the form of the rule language was tried on, as rules side by side with their clauses, each evaluated at its
 * boundaries. The layers are as small as a sentence needs; what a place really has is in its own module.
 */
package org.jiuzhu.policy.impl.sentences;
