/** What rules and their values are called in Chinese and English: the one home for the words of explanations, reports and the conformance kit. */
@NullMarked
package org.jiuzhu.policy.wording;

import org.jspecify.annotations.NullMarked;
