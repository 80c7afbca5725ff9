package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/** What a programme gives; each programme has its own type. */
public interface Benefit {

    /** {@return all that the rules pay, provide and allow} */
    Content content();

    /** {@return how often its money is paid; empty if it says nothing of that, and then its parts may be of either sort} */
    default Optional<Frequency> frequency() {
        return Optional.empty();
    }

    /**
     * What the rules pay, provide and allow.
     *
     * @param parts the amounts by part
     * @param bands the bands to choose an amount from
     * @param services services and goods
     * @param modes ways of granting and paying that are open to the authority
     */
    record Content(
            ImmutableMap<Part, AmountRange> parts,
            ImmutableList<Band> bands,
            ImmutableList<Label> services,
            ImmutableList<PaymentMode> modes) {

        /** Nothing at all. */
        public static final Content EMPTY =
                new Content(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

        /**
         * One part, for benefits that have methods for theirs.
         *
         * @param part which
         * @return its amount; open if no rule pays it
         */
        public AmountRange part(Part part) {
            AmountRange amount = parts.get(part);
            return amount == null ? AmountRange.OPEN : amount;
        }
    }

    /**
     * A band of which the authority chooses an amount.
     *
     * @param cause what it is for
     * @param low the least amount, included
     * @param high the greatest amount, included
     */
    record Band(Label cause, AmountRange low, AmountRange high) {}
}
