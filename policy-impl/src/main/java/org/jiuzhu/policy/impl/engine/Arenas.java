package org.jiuzhu.policy.impl.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jiuzhu.policy.impl.run.Arena;

/** Memory for whoever runs one case after the other, of as many as run at the same time. */
final class Arenas {

    /** What nobody uses just now; what was in it is gone before anybody does. */
    private final Queue<Arena> idle = new ConcurrentLinkedQueue<>();

    /** Does something that needs memory, of which nothing is read when it is done. */
    <T> T lend(Function<Arena, T> work) {
        Arena taken = idle.poll();
        Arena arena = taken == null ? new Arena() : taken;
        T made = work.apply(arena);
        arena.clear();
        idle.offer(arena);
        return made;
    }
}
