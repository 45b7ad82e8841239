package dev.trainer2.gateway.push;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * The actions that were shown lately, by their ids. A request that is answered twice, because it was delivered twice, makes
 * the same actions again at later offsets; they are shown once.
 */
final class ShownActions {
    private final Cache<String, Long> offsets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** Whether an action stands in the topic at an earlier offset too; remembers it otherwise. */
    boolean isRepeat(String actionId, long offset) {
        Long first = offsets.asMap().putIfAbsent(actionId, offset);
        return first != null && first != offset;
    }
}
