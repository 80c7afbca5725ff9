package org.jiuzhu.policy.impl.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was made for whoever asked, in the order in which it was asked for last; what nobody asked for since many others is forgotten. */
final class Recent<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param most how many are kept
     */
    Recent(int most) {
        this.most = most;
    }

    /** What belongs to a key; made if it is not there. */
    V get(K key, Function<K, V> make) {
        V known = touch(key);
        // whoever asks at the same time may make the same: it comes out alike, and nobody waits for another one
        return known != null ? known : keep(key, make.apply(key));
    }

    private synchronized @Nullable V touch(K key) {
        V known = kept.remove(key);
        if (known != null) {
            kept.put(key, known);
        }
        return known;
    }

    /** What is kept, which is another one if somebody was faster. */
    private synchronized V keep(K key, V made) {
        V faster = kept.putIfAbsent(key, made);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return faster == null ? made : faster;
    }
}
