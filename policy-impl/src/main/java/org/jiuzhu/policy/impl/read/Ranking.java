package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.policy.determination.Missing;

/** What can still change a result of a case, what changes most results first; in the order of the rules where they tie. */
public final class Ranking {

    private final Unknowns unknowns;
    private final List<Integer> found = new ArrayList<>();
    /** For each question of the case how many results it can change. */
    private int[] decides = {};

    /** Ranks the questions of a case. */
    public Ranking(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /** Counts the questions of one result. */
    public void count(Questions ofResult) {
        decides = Arrays.copyOf(decides, unknowns.asked().last() + 1);
        for (int number : ofResult.numbers()) {
            if (decides[number]++ == 0) {
                found.add(number);
            }
        }
    }

    /** What was counted. */
    public ImmutableList<Missing> list() {
        List<Missing> list = new ArrayList<>(found.size());
        for (int number : found) {
            list.add(unknowns.asked().get(number).deciding(decides[number]));
        }
        list.sort((a, b) -> Integer.compare(b.decides(), a.decides()));
        return ImmutableList.copyOf(list);
    }
}
