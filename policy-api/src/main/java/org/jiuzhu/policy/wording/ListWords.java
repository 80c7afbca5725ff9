package org.jiuzhu.policy.wording;

import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.rule.Link;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Standing;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/** What is called that is asked of a list, or of those beside one in it. */
final class ListWords {

    private final Wording words;
    private final Node node;
    private final Relation<?, ?> list;
    private final boolean holds;
    private final List<Standing> standings;
    private final Optional<Link> link;
    /** Where the keys begin among the operands. */
    private final int keys;

    ListWords(Wording words, OfList node, boolean holds) {
        this.words = words;
        this.node = node;
        this.list = node.relation();
        this.holds = holds;
        this.standings = node.window().standings();
        this.link = node.window().link();
        this.keys = node.operands().size() - node.window().keys();
    }

    Label quantified(OfList.Quantified of) {
        Label condition = words.part(of, 0, Unit.TRUTH);
        if (list.isSingle()) {
            return holds ? condition : words.deny(of.condition());
        }
        if (isOne()) {
            return ofOne(of.condition(), condition);
        }
        Label name = name();
        String zh = name.zh();
        String en = name.en();
        if (Wording.isConstant(of.condition())) {
            return holds ? Label.of("有" + zh, "there are " + en) : Label.of("没有" + zh, "there are no " + en);
        }
        boolean each = of.how() == OfList.Quantifier.EACH;
        if (words.isLong(of.condition())) {
            return each
                    ? Label.of(
                            zh + (holds ? "都符合条件" : "不都符合条件"),
                            (holds ? "each of the " : "not each of the ") + en + " meets the conditions")
                    : Label.of(
                            zh + (holds ? "中有符合条件的" : "中没有符合条件的"),
                            (holds ? "at least one of the " : "none of the ") + en + " meets the conditions");
        }
        if (each) {
            return Label.of(
                    zh + (holds ? "都符合“" : "不都符合“") + condition.zh() + "”",
                    (holds ? "each of the " : "not each of the ") + en + ": " + condition.en());
        }
        return Label.of(
                zh + (holds ? "中有符合“" : "中没有符合“") + condition.zh() + "”的",
                (holds ? "at least one of the " : "none of the ") + en + ": " + condition.en());
    }

    /** Whether it is asked of the one that a reference points to. */
    private boolean isOne() {
        return link.filter(l -> l.way() == Link.Way.POINTED_AT).isPresent();
    }

    private Label ofOne(Node condition, Label says) {
        Label one = link.orElseThrow().reference().label();
        String zh = one.zh();
        String en = one.en();
        if (Wording.isConstant(condition)) {
            return holds ? Label.of("有" + zh, "there is a " + en) : Label.of("没有" + zh, "there is no " + en);
        }
        if (words.isLong(condition)) {
            return holds
                    ? Label.of(zh + "符合条件", "the " + en + " meets the conditions")
                    : Label.of("没有符合条件的" + zh, "there is no " + en + " that meets the conditions");
        }
        return holds
                ? Label.of(zh + "符合“" + says.zh() + "”", "the " + en + ": " + says.en())
                : Label.of("没有符合“" + says.zh() + "”的" + zh, "there is no " + en + " of whom it holds: " + says.en());
    }

    Label counted(OfList.Counted of) {
        Label name = name();
        return filtered(of.condition(), name.zh() + "数", "number of " + name.en());
    }

    /** A list or its number, with what those in it have to fulfil. */
    private Label filtered(Node condition, String zh, String en) {
        if (Wording.isConstant(condition)) {
            return Label.of(zh, en);
        } else if (words.isLong(condition)) {
            return Label.of("符合条件的" + zh, en + " that meet the conditions");
        }
        Label of = words.part(node, 0, Unit.TRUTH);
        return Label.of("符合“" + of.zh() + "”的" + zh, en + " (" + of.en() + ")");
    }

    // the last way of standing is the order
    Label ranked() {
        int last = standings.size() - 1;
        Label name = name(last);
        Label among = filtered(node.operands().get(0), name.zh(), name.en());
        Label order = order(standings.get(last), node.operands().size() - 1);
        return Label.of(
                "在" + among.zh() + "中按" + order.zh() + "的排位", "place among the " + among.en() + " by " + order.en());
    }

    Label summed(OfList.Summed of, Unit unit) {
        if (list.isSingle()) {
            return words.part(of, 1, unit);
        }
        if (isOne()) {
            Label one = link.orElseThrow().reference().label();
            Label value = words.part(of, 1, unit);
            return Label.of(one.zh() + "的" + value.zh(), value.en() + " of the " + one.en());
        }
        Label name = name();
        if (!Wording.isNamed(of.value())) {
            return Label.of(name.zh() + "合计", "sum over the " + name.en());
        }
        Label value = words.part(of, 1, unit);
        return Label.of(
                name.zh() + "的" + Sentences.unrepeated(name.zh(), value.zh()) + "合计",
                "sum over the " + name.en() + " of " + value.en());
    }

    Label picked(OfList.Picked of, Unit unit) {
        Label name = name();
        Label among = filtered(of.condition(), name.zh(), name.en());
        Label value = words.part(of, 1, unit);
        boolean isLargest = of.how() == OfList.Pick.LARGEST_OF;
        return Label.of(
                among.zh() + "的" + Sentences.unrepeated(name.zh(), value.zh()) + (isLargest ? "中最高的" : "中最低的"),
                (isLargest ? "largest " : "smallest ") + value.en() + " of the " + among.en());
    }

    // Who is in the window

    private Label name() {
        return name(standings.size());
    }

    /** The list with the first few ways in which those in the window stand. */
    private Label name(int few) {
        String zh = list.label().zh();
        String en = list.label().en();
        if (link.isPresent()) {
            Label one = link.get().reference().label();
            return Label.of("以其为" + one.zh() + "的" + zh, en + " whose " + one.en() + " this is");
        }
        int key = keys;
        for (Standing standing : standings.subList(0, few)) {
            switch (standing) {
                case OTHER -> {
                    zh = "其他" + zh;
                    en = "other " + en;
                }
                case SAME -> {
                    Label same = words.part(node, key, Unit.NUMBER);
                    zh = same.zh() + "相同的" + zh;
                    en = en + " with the same " + same.en();
                }
                case SMALLER, LARGER, SMALLER_IN_TURN, LARGER_IN_TURN -> {
                    Label order = order(standing, key);
                    zh = "按" + order.zh() + "排在前面的" + zh;
                    en = en + " before this one by " + order.en();
                }
            }
            key += standing.hasKey() ? 1 : 0;
        }
        return Label.of(zh, en);
    }

    private Label order(Standing standing, int key) {
        Label of = words.part(node, key, Unit.NUMBER);
        Label how = node.operands().get(key).sort() == Node.Sort.DAY
                ? (standing.isFromLargest() ? Label.of("从晚到早", "latest first") : Label.of("从早到晚", "earliest first"))
                : (standing.isFromLargest() ? Label.of("从高到低", "highest first") : Label.of("从低到高", "lowest first"));
        boolean isInTurn = standing.isInTurn();
        return Label.of(
                of.zh() + how.zh() + (isInTurn ? "（相同的按所列顺序）" : ""),
                of.en() + ", " + how.en() + (isInTurn ? " (equal ones as listed)" : ""));
    }
}
