package org.jiuzhu.policy.impl.engine;

import java.util.Arrays;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;

/**
 * Puts one explanation together from below: what planned nodes see goes on a pile, and whoever is made of it takes it off.
 *
 * <p>A definition or a programme is taken apart where it is first met; after that only its value is shown.
 */
final class Explainer {

    private static final int SOME = 16;

    private Seen[] pile = new Seen[SOME];
    private int height;
    private final Seen[] nothing = new Seen[0];

    /** How high the pile is, for {@link #since}. */
    int mark() {
        return height;
    }

    void add(Seen part) {
        if (height == pile.length) {
            pile = Arrays.copyOf(pile, 2 * height);
        }
        pile[height++] = part;
    }

    /** What a planned node comes to, unless the rule itself states it. */
    void add(Eval eval, Frame frame) {
        if (!eval.isLiteral) {
            add(eval.see(frame, this));
        }
    }

    /** The same of a condition whose truth is had already. */
    void add(Eval condition, Frame frame, Truth truth) {
        if (!condition.isLiteral) {
            add(condition.see(frame, truth, this));
        }
    }

    /** The same of a number, which is returned. */
    Range addNumber(Eval eval, Frame frame) {
        if (eval.isLiteral) {
            return eval.number(frame);
        }
        Seen seen = eval.see(frame, this);
        add(seen);
        return seen.number();
    }

    /** The same; what it is made of, if it is a step that says nothing else. */
    void addLone(Eval condition, Frame frame, Truth truth) {
        if (!condition.isLiteral) {
            Seen seen = condition.see(frame, truth, this);
            if (seen.isBare()) {
                for (Seen part : seen.alone()) {
                    add(part);
                }
            } else {
                add(seen);
            }
        }
    }

    /** Whether an entity fulfils a condition. */
    void addEntity(Frame entity, Eval condition, Truth truth) {
        int mark = mark();
        addLone(condition, entity, truth);
        add(new Seen.OfEntity(entity.kind, entity.path, truth, allSince(mark)));
    }

    /** Whether an entity fulfils a condition, and a number of it, which is returned. */
    Range addEntity(Frame entity, Eval condition, Truth truth, Eval value) {
        int mark = mark();
        addLone(condition, entity, truth);
        Range number = addNumber(value, entity);
        add(new Seen.OfEntity(entity.kind, entity.path, truth, allSince(mark)));
        return number;
    }

    /** The first of two that is known, or both. */
    void addFirstKnown(Eval first, Eval second, Frame frame) {
        add(first, frame);
        if (!first.isKnown(frame)) {
            add(second, frame);
        }
    }

    /** Takes off what was added since, without a lone step that says nothing but what it is made of. */
    Seen[] since(int mark) {
        if (height == mark + 1) {
            height = mark;
            return pile[mark].alone();
        }
        return allSince(mark);
    }

    /** What is made of nothing. */
    Seen[] nothing() {
        return nothing;
    }

    /** The same with lone steps. */
    Seen[] allSince(int mark) {
        if (height == mark) {
            return nothing;
        }
        Seen[] taken = Arrays.copyOfRange(pile, mark, height);
        height = mark;
        return taken;
    }
}
