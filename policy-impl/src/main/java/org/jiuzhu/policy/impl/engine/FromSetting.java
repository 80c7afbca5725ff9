package org.jiuzhu.policy.impl.engine;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.standard.Setting;

/** Open terms that an embedder's setting has given a value. */
final class FromSetting {

    private FromSetting() {}

    /** A condition. */
    static final class OfTruth extends Eval.OfTruth {
        final Setting setting;
        final String citation;
        private final Truth value;

        OfTruth(Node node, Setting setting, String citation, Truth value) {
            super(node);
            this.setting = setting;
            this.citation = citation;
            this.value = value;
        }

        @Override
        Truth truth(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a setting is known: " + setting.id());
        }
    }

    /** A number. */
    static final class OfNumber extends Eval.OfNumber {
        final Setting setting;
        final String citation;
        private final Range value;

        OfNumber(Node node, Setting setting, String citation, Fraction value) {
            super(node);
            this.setting = setting;
            this.citation = citation;
            this.value = Range.exactly(value);
        }

        @Override
        Range number(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a setting is known: " + setting.id());
        }
    }

    /** A coded value. */
    static final class OfCode extends Eval.OfCode {
        final Setting setting;
        final String citation;
        private final long value;

        OfCode(Node node, Setting setting, String citation, long value) {
            super(node);
            this.setting = setting;
            this.citation = citation;
            this.value = value;
        }

        @Override
        long code(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a setting is known: " + setting.id());
        }
    }
}
