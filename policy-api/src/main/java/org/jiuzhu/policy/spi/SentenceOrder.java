package org.jiuzhu.policy.spi;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * The order of the ids of sentences: numbers by their value, so that 1.2 comes before 1.10; what follows further from a sentence ({@code /2}) behind it;
 * and a clause before its subclauses.
 */
final class SentenceOrder {

    /** Between the id of a sentence and the number of what follows further from it. */
    private static final char FURTHER = '/';

    static final Comparator<String> OF_IDS = SentenceOrder::compare;

    private SentenceOrder() {}

    /** The id of the sentence, without the number of what follows further from it. */
    static String sentence(String id) {
        int further = id.indexOf(FURTHER);
        return further < 0 ? id : id.substring(0, further);
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int order = comparePieces(one.substring(i, iEnd), other.substring(j, jEnd));
            if (order != 0) {
                return order;
            }
            i = iEnd;
            j = jEnd;
        }
        // whichever is longer comes after; ids of one value are told apart by how they are written (1.2 and 1.02)
        int byLength = Boolean.compare(i < one.length(), j < other.length());
        return byLength == 0 ? one.compareTo(other) : byLength;
    }

    // a number is one piece, any other character one each
    private static int end(String id, int from) {
        int end = from + 1;
        while (isDigit(id.charAt(from)) && end < id.length() && isDigit(id.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int comparePieces(String one, String other) {
        boolean numbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
        return numbers
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : Integer.compare(rank(one.charAt(0)), rank(other.charAt(0)));
    }

    // after a sentence comes what follows further from it, after a clause's own sentences come its subclauses
    private static int rank(char character) {
        return switch (character) {
            case FURTHER -> 0;
            case '.' -> 1;
            case '-' -> 2;
            default -> character;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
