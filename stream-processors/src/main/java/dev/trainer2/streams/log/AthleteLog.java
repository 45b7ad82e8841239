package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** The distinct events of one athlete in the order (occurredAt, eventId); the first one in the log stands. */
public final class AthleteLog {
    private record Place(Instant occurredAt, String eventId) {}

    private final TreeMap<Place, TrainingEvent> events =
            new TreeMap<>(Comparator.comparing(Place::occurredAt).thenComparing(Place::eventId));
    private final Set<String> ids = new HashSet<>();

    /** Adds an event; false when one with its id is there already. */
    public boolean add(TrainingEvent event) {
        if (!ids.add(event.getEventId())) {
            return false;
        }
        events.put(new Place(event.getOccurredAt(), event.getEventId()), event);
        return true;
    }

    /** In order. */
    public Collection<TrainingEvent> events() {
        return events.values();
    }

    public int size() {
        return events.size();
    }
}
