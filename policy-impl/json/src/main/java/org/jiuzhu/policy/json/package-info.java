/** JSON: {@link org.jiuzhu.policy.json.CaseJson cases}, {@link org.jiuzhu.policy.json.SettingsJson settings} and {@link org.jiuzhu.policy.json.AssessmentJson assessments}. */
@NullMarked
package org.jiuzhu.policy.json;

import org.jspecify.annotations.NullMarked;
