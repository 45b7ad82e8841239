package dev.trainer2.local.verify;

import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.streams.log.Erasure;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the log has of one athlete: each event once, the first one stands. */
public final class AthleteHistory {
    private final String userId;
    private final Map<String, Logged> events = new LinkedHashMap<>();
    private final Map<String, String> zones = new HashMap<>(2);
    private @Nullable LogPosition cursor;
    private boolean erased;

    AthleteHistory(String userId) {
        this.userId = userId;
    }

    /** The n-th distinct event, from 0, and its place in the log. */
    record Logged(int n, int partition, long offset, TrainingEvent event) {}

    void add(int partition, long offset, TrainingEvent event) {
        // every event brings its own copies of these, and a slice holds many events
        event.setUserId(userId);
        event.setZoneId(zones.computeIfAbsent(event.getZoneId(), zone -> zone));
        events.putIfAbsent(event.getEventId(), new Logged(events.size(), partition, offset, event));
        cursor = new LogPosition(partition, offset);
        erased |= Erasure.is(event);
    }

    /** Whether the log says that the athlete was erased: no view and no table may have anything of them. */
    boolean erased() {
        return erased;
    }

    public String userId() {
        return userId;
    }

    /** Distinct events in the order of the log. */
    public Stream<TrainingEvent> events() {
        return events.values().stream().map(Logged::event);
    }

    /** Number of distinct events. */
    public int size() {
        return events.size();
    }

    /** The last record of the athlete, a repeated one included. */
    public LogPosition cursor() {
        return Objects.requireNonNull(cursor);
    }

    /** The event of an id, or null. */
    @Nullable
    Logged find(String eventId) {
        return events.get(eventId);
    }

    /** Distinct events with their places, in order. */
    Collection<Logged> logged() {
        return events.values();
    }
}
