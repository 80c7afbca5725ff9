package org.jiuzhu.policy.rule;

/**
 * Hands out 0, 1, 2 and so on, each once: who facts and lists are, for engines that look up nothing by name. Which one gets which number depends on what is
 * loaded first, and no result does.
 */
final class Ordinals {

    private int next;

    synchronized int next() {
        return next++;
    }
}
