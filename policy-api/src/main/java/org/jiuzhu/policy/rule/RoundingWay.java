package org.jiuzhu.policy.rule;

import java.math.RoundingMode;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Ways of rounding that authorities use (取整): the unit, and which way. */
public enum RoundingWay implements Coded {
    /** 四舍五入到分: to the nearest fen, a half up. */
    NEAREST_FEN("nearest-fen", "四舍五入到分", "to the nearest fen", 1, RoundingMode.HALF_UP),
    /** 进位到分: up to the fen. */
    UP_TO_FEN("up-to-fen", "向上取整到分", "up to the fen", 1, RoundingMode.CEILING),
    /** 舍尾到分: down to the fen. */
    DOWN_TO_FEN("down-to-fen", "舍尾到分", "down to the fen", 1, RoundingMode.FLOOR),
    /** 四舍五入到元: to the nearest yuan, a half up. */
    NEAREST_YUAN("nearest-yuan", "四舍五入到元", "to the nearest yuan", 100, RoundingMode.HALF_UP),
    /** 进位到元: up to the yuan. */
    UP_TO_YUAN("up-to-yuan", "向上取整到元", "up to the yuan", 100, RoundingMode.CEILING),
    /** 舍尾到元: down to the yuan. */
    DOWN_TO_YUAN("down-to-yuan", "舍尾到元", "down to the yuan", 100, RoundingMode.FLOOR),
    /** 进位到10元: up to ten yuan. */
    UP_TO_TEN_YUAN("up-to-ten-yuan", "向上取整到10元", "up to ten yuan", 1000, RoundingMode.CEILING);

    private final String code;
    private final Label label;
    private final long fen;
    private final RoundingMode mode;

    RoundingWay(String code, String zh, String en, long fen, RoundingMode mode) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.fen = fen;
        this.mode = mode;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return the rounding} */
    public Rounding rounding() {
        return new Rounding(fen, mode);
    }
}
