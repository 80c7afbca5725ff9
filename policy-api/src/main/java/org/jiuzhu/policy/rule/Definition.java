package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A definition (定义): an expression with a name that rules share, such as the income per head. It is evaluated once
 * for each entity and shows under its name in explanations.
 *
 * @param id its id, unique over all definitions and open terms
 * @param label its name
 * @param basis the clause that defines it, or those that do one after the other
 * @param unit what its value is measured in
 * @param options the coded values that it can be; none if it is no choice
 */
public record Definition(String id, Label label, Basis basis, Unit unit, ImmutableList<? extends Coded> options)
        implements Named {}
