package dev.trainer2.agent.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tokens of each athlete on their day. It lives in the memory of one worker: with several of them, or after a restart, an
 * athlete may use more.
 */
final class DailyTokens {
    private static final int PRUNED_AT = 10_000;

    private final Clock clock;
    private final int limit;
    private final ConcurrentMap<String, Used> used = new ConcurrentHashMap<>();

    DailyTokens(Clock clock, int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    private record Used(LocalDate day, long tokens) {}

    /** Whether nothing is left of the day. */
    boolean exhausted(String athlete, ZoneId zone) {
        Used now = used.get(athlete);
        return now != null && now.day().equals(today(zone)) && now.tokens() >= limit;
    }

    void add(String athlete, ZoneId zone, int tokens) {
        LocalDate today = today(zone);
        if (used.size() >= PRUNED_AT) {
            used.values().removeIf(one -> one.day().isBefore(today.minusDays(1)));
        }
        used.merge(
                athlete,
                new Used(today, tokens),
                (old, one) -> old.day().equals(today) ? new Used(today, old.tokens() + tokens) : one);
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
