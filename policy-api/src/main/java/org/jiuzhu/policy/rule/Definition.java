package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Label;

/**
 * A definition (定义): an expression with a name that rules share, such as the income per head. It is evaluated once
 * for each entity and shows under its name in explanations.
 *
 * @param id its id, unique over all definitions
 * @param label its name
 * @param basis the clause that defines it, or those that do one after the other
 * @param unit what its value is measured in
 */
public record Definition(String id, Label label, Basis basis, Unit unit) {}
