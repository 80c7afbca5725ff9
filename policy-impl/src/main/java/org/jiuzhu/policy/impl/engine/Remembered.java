package org.jiuzhu.policy.impl.engine;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;

/**
 * What has no name and yet is so long that it is evaluated once for each frame and taken apart once in an explanation, as definitions are. Without it the
 * work would double with each step of a chain that uses the step before twice; so all work grows with the nodes that there are, not with those that they
 * would be if nothing were shared.
 */
final class Remembered {

    /** How long something may be that is evaluated, or shown, again each time. The longest in the laws that ship is some four hundred. */
    static final int MOST = 512;

    private Remembered() {}

    /** A planned node as it is, or remembered in a slot of the frames if it is long. */
    static Eval ifLong(Eval eval, Planner planner) {
        if (eval.work() <= MOST) {
            return eval;
        }
        if (eval instanceof Eval.OfTruth truth) {
            return new OfTruth(truth, planner.slot());
        }
        return eval instanceof Eval.OfNumber number ? new OfNumber(number, planner.slot()) : eval;
    }

    /** What is remembered; the planned node itself if it is not. */
    static Eval itself(Eval eval) {
        if (eval instanceof OfTruth truth) {
            return truth.whole;
        }
        return eval instanceof OfNumber number ? number.whole : eval;
    }

    static boolean is(Eval eval) {
        return itself(eval) != eval;
    }

    /** A condition. */
    private static final class OfTruth extends Eval.OfTruth {
        private final Eval.OfTruth whole;
        private final int slot;

        OfTruth(Eval.OfTruth whole, int slot) {
            super(whole.node, whole.operands);
            this.whole = whole;
            this.slot = slot;
        }

        @Override
        int work() {
            return 1;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            return frame.showTo(explainer, slot)
                    ? whole.see(frame, truth, explainer)
                    : new Seen.Plain(this, truth, explainer.nothing());
        }

        @Override
        Truth truth(Frame frame) {
            if (frame.kept(slot) instanceof Truth kept) {
                return kept;
            }
            Truth truth = whole.truth(frame);
            frame.keep(slot, truth);
            return truth;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (unknowns.isFirstVisit(this, frame)) {
                whole.nameUnknowns(frame, unknowns);
            }
        }
    }

    /** A number. */
    private static final class OfNumber extends Eval.OfNumber {
        private final Eval.OfNumber whole;
        private final int slot;

        OfNumber(Eval.OfNumber whole, int slot) {
            super(whole.node, whole.operands);
            this.whole = whole;
            this.slot = slot;
        }

        @Override
        int work() {
            return 1;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            return frame.showTo(explainer, slot)
                    ? whole.see(frame, explainer)
                    : new Seen.OfNumber(this, number(frame), explainer.nothing());
        }

        @Override
        Range number(Frame frame) {
            if (frame.kept(slot) instanceof Range kept) {
                return kept;
            }
            Range number = whole.number(frame);
            frame.keep(slot, number);
            return number;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (unknowns.isFirstVisit(this, frame)) {
                whole.nameUnknowns(frame, unknowns);
            }
        }
    }
}
