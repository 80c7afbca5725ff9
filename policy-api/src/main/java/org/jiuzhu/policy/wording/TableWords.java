package org.jiuzhu.policy.wording;

import java.util.stream.Collectors;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.text.Label;

/** What is called what a published table says for some keys. */
final class TableWords {

    private final Wording words;

    TableWords(Wording words) {
        this.words = words;
    }

    /**
     * What is looked up, or computed with what is.
     *
     * @param unit what a number that it is multiplied with is measured in, where it does not say so itself
     */
    Label lookedUp(LookedUp node, Unit unit) {
        KeyedStandard table = KeyedStandard.of(node.table());
        return switch (node.how()) {
            case FIGURE -> byKeys(table);
            case PRODUCT -> {
                Label of = words.inside(node, node.operands().size() - 1, unit);
                Label name = byKeys(table);
                yield Label.of(of.zh() + " × " + name.zh(), of.en() + " × " + name.en());
            }
            case SLICES -> {
                Label of = words.inside(node, KeyedStandard.sliced(table), Unit.MONEY);
                yield Label.of(
                        of.zh() + "按" + table.label().zh() + "分段计算",
                        of.en() + ", slice by slice by the " + table.label().en());
            }
        };
    }

    private static Label byKeys(KeyedStandard table) {
        if (table.keys().isEmpty()) {
            return table.label();
        }
        String zh = table.keys().stream().map(k -> k.label().zh()).collect(Collectors.joining("、"));
        String en = table.keys().stream().map(k -> k.label().en()).collect(Collectors.joining(", "));
        return Label.of(table.label().zh() + "（按" + zh + "查表）", table.label().en() + " (by " + en + ")");
    }
}
