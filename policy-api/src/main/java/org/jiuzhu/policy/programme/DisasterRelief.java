package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/**
 * What disaster relief gives a household, by the phase of the disaster. Figures by which money is passed down, so much a head or a home, are budget norms and no
 * part of it.
 *
 * @param content all that the rules pay, provide and allow
 */
public record DisasterRelief(Content content) implements Benefit {

    static DisasterRelief of(Content content) {
        return new DisasterRelief(content);
    }

    /** {@return goods and services, such as food, shelter and a place for the time of transition, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }

    /** {@return 过渡期生活救助: for the time of transition, yuan, once; open if no rule says} */
    public AmountRange transition() {
        return content.part(Part.TRANSITION_RELIEF);
    }

    /** {@return 旱灾临时生活困难救助: in hardship through drought, yuan, once; open if no rule says} */
    public AmountRange drought() {
        return content.part(Part.DROUGHT_RELIEF);
    }

    /** {@return 冬春临时生活困难救助: in the winter and spring after a disaster, yuan, once; open if no rule says} */
    public AmountRange winterAndSpring() {
        return content.part(Part.WINTER_SPRING_RELIEF);
    }

    /** {@return 因灾倒损民房恢复重建: for a home that fell or was damaged, yuan, once; open if no rule says} */
    public AmountRange rebuilding() {
        return content.part(Part.REBUILDING);
    }
}
