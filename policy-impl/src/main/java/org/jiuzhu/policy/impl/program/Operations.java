package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;

/** The operations of a program while it is made: each after those that it uses, and what has a name once. */
final class Operations {

    private final Schema schema;
    private final List<Op> all = new ArrayList<>();
    private final Map<ImmutableList<Object>, Op> named = new HashMap<>();

    Operations(Schema schema) {
        this.schema = schema;
    }

    ImmutableList<Op> all() {
        return ImmutableList.copyOf(all);
    }

    Schema schema() {
        return schema;
    }

    <O extends Op> O add(EntityKind<?> scope, Op.Type type, Node node, Function<Op.Head, O> make) {
        O op = make.apply(new Op.Head(all.size(), schema.table(scope), type, node));
        all.add(op);
        return op;
    }

    <O extends Op> O truth(EntityKind<?> scope, Node node, Function<Op.Head, O> make) {
        return add(scope, Op.Type.TRUTH, node, make);
    }

    <O extends Op> O number(EntityKind<?> scope, Node node, Function<Op.Head, O> make) {
        return add(scope, Op.Type.NUMBER, node, make);
    }

    /** What is made once for a key, however often it is asked for. */
    Op named(ImmutableList<Object> key, Supplier<Op> make) {
        Op known = named.get(key);
        if (known == null) {
            known = make.get();
            named.put(key, known);
        }
        return known;
    }

    /** A truth that no text says. */
    Op always(EntityKind<?> scope, Truth value) {
        return named(
                ImmutableList.of(value, scope),
                () -> truth(scope, new Leaf.TruthConstant(true), h -> new Leaves.TruthConstant(h, value)));
    }

    Op joined(EntityKind<?> scope, Node node, boolean all, ImmutableList<Op> operands) {
        return truth(scope, node, h -> new Conditions.Joined(h, all, operands));
    }
}
