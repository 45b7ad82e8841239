package dev.trainer2.streams.athlete;

import dev.trainer2.events.LogPosition;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The views that wait, and until when: an import is shown once it is whole, what is old once the end of the log is reached,
 * and late events once for a burst of them. So neither a season of imported sets nor a replay of years becomes a season of
 * views.
 */
final class DueViews {
    /** A record older than this is history: only the last view of it matters. */
    private static final Duration HISTORY = Duration.ofSeconds(5);
    /** An import whose end has not come by then shows what is there; its end was lost with a crash. */
    private static final Duration IMPORT_WITHIN = Duration.ofSeconds(5);
    /** Late events come in bursts, when a phone is back online: the view waits for a pause of this length. */
    private static final Duration BURST_PAUSE = Duration.ofMillis(150);
    /** A burst is shown after this time at the latest. */
    private static final Duration BURST_WITHIN = Duration.ofSeconds(1);
    /** Without a record for so long, the end of the log is reached. */
    private static final Duration QUIET = Duration.ofSeconds(1);
    /** Punctuations without a record in between: while views are made, more time passes between two records than in a pause. */
    private static final int QUIET_TICKS = 5;

    /** What a view waits for. */
    enum Until {
        /** The end of its import. */
        IMPORTED,
        /** The end of the log. */
        CAUGHT_UP,
        /** A pause in a burst of late events. */
        PAUSE
    }

    /**
     * What happened to an athlete since their last view.
     *
     * @param cursor last record the view must include
     * @param headers of that record
     * @param timestamp of that record
     * @param firstSeenAt when the first of the events was read
     * @param seenAt when the last of them was read
     * @param imported whether they come from an import or a restored log, which trigger nothing
     * @param facts whether days and weeks are touched
     * @param decided whether something was decided about the plan that is not shown yet
     */
    record View(
            LogPosition cursor,
            Headers headers,
            long timestamp,
            long firstSeenAt,
            long seenAt,
            Until until,
            boolean imported,
            boolean facts,
            boolean decided) {}

    private final Map<String, View> waiting = new LinkedHashMap<>();
    private final Supplier<OptionalLong> lag;
    private long lastSeenAt;
    private boolean atHead;
    private boolean seenSinceTick;
    private int quietTicks;
    private boolean caughtUp;

    /**
     * @param lag records of the partition that the consumer has not handed over yet
     * @param now in milliseconds
     */
    DueViews(Supplier<OptionalLong> lag, long now) {
        this.lag = lag;
        this.lastSeenAt = now;
    }

    /** Notes that a record was read; returns whether it is history. */
    boolean read(long timestamp, long now) {
        boolean history = now - timestamp > HISTORY.toMillis();
        lastSeenAt = now;
        atHead = !history;
        seenSinceTick = true;
        return history;
    }

    /** Whether the record read last was a live one. */
    boolean atHead() {
        return atHead;
    }

    /** Whether the end of the log was reached, as the last punctuation saw it. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Nullable
    View of(String user) {
        return waiting.get(user);
    }

    void put(String user, View view) {
        waiting.put(user, view);
    }

    @Nullable
    View remove(String user) {
        return waiting.remove(user);
    }

    /** The athletes whose views have waited long enough; called once for a punctuation. */
    List<String> due(long now) {
        quietTicks = seenSinceTick ? 0 : quietTicks + 1;
        seenSinceTick = false;
        boolean quiet = quietTicks >= QUIET_TICKS && now - lastSeenAt > QUIET.toMillis();
        caughtUp = atHead || quiet && (caughtUp || lag.get().orElse(0) == 0);
        return waiting.entrySet().stream()
                .filter(entry -> isDue(entry.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isDue(View view, long now) {
        return switch (view.until()) {
            case IMPORTED -> now - view.seenAt() > IMPORT_WITHIN.toMillis();
            case CAUGHT_UP -> caughtUp;
            case PAUSE ->
                now - view.seenAt() >= BURST_PAUSE.toMillis() || now - view.firstSeenAt() >= BURST_WITHIN.toMillis();
        };
    }
}
