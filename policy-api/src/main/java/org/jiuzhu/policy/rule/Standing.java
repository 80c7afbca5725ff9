package org.jiuzhu.policy.rule;

/** How an entity stands to another one in the same list, the one at hand. */
public enum Standing {
    /** It is another one. */
    OTHER,
    /** It has the same number or day; so has the one at hand itself. */
    SAME,
    /** Its number is smaller, its day earlier. */
    SMALLER,
    /** Its number is larger, its day later. */
    LARGER,
    /** Its number is smaller, its day earlier; of two that have the same, the one that the list names first. */
    SMALLER_IN_TURN,
    /** Its number is larger, its day later; of two that have the same, the one that the list names first. */
    LARGER_IN_TURN;

    /** {@return whether two are told apart by a number or a day of each} */
    public boolean hasKey() {
        return this != OTHER;
    }

    /** {@return whether it is a place in an order} */
    public boolean isOrder() {
        return this != OTHER && this != SAME;
    }

    /** {@return whether two that have the same stand in the order of the list} */
    public boolean isInTurn() {
        return this == SMALLER_IN_TURN || this == LARGER_IN_TURN;
    }

    /** {@return whether those stand before whose number is larger or whose day is later} */
    public boolean isFromLargest() {
        return this == LARGER || this == LARGER_IN_TURN;
    }

    /** {@return the place in the opposite order; of what is no order the same} */
    public Standing reversed() {
        return switch (this) {
            case OTHER, SAME -> this;
            case SMALLER -> LARGER;
            case LARGER -> SMALLER;
            case SMALLER_IN_TURN -> LARGER_IN_TURN;
            case LARGER_IN_TURN -> SMALLER_IN_TURN;
        };
    }

    /** {@return the place in the same order where the other rule holds for two that have the same; of what is no order the same} */
    public Standing withOtherTies() {
        return switch (this) {
            case OTHER, SAME -> this;
            case SMALLER -> SMALLER_IN_TURN;
            case LARGER -> LARGER_IN_TURN;
            case SMALLER_IN_TURN -> SMALLER;
            case LARGER_IN_TURN -> LARGER;
        };
    }
}
