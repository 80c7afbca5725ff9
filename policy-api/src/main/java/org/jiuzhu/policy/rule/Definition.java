package org.jiuzhu.policy.rule;

import java.util.Optional;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;

/**
 * A definition (定义): an expression with a name that rules share, such as the income per head. It is evaluated once
 * for each entity and shows under its name in explanations.
 *
 * @param id its id, unique over all definitions
 * @param label its name
 * @param clause the clause that defines it, if one does
 * @param unit what its value is measured in
 */
public record Definition(String id, Label label, Optional<Clause> clause, Unit unit) {}
