package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The stored logs of the athletes; those heard of lately are in memory as well, within a bound. */
final class AthleteLogs {
    private final KeyValueStore<String, TrainingEvent> store;
    private final int eventsInMemory;
    private final Consumer<String> forgotten;
    private final LinkedHashMap<String, AthleteLog> logs = new LinkedHashMap<>(16, 0.75f, true);
    private int eventsHeld;

    /**
     * @param eventsInMemory about how many decoded events may be held
     * @param forgotten is told whose log left the memory
     */
    AthleteLogs(KeyValueStore<String, TrainingEvent> store, int eventsInMemory, Consumer<String> forgotten) {
        this.store = store;
        this.eventsInMemory = eventsInMemory;
        this.forgotten = forgotten;
    }

    /**
     * Keeps an event; the first one under an id stands.
     *
     * @param history whoever is read again and again in a replay need not be in memory for it
     */
    void keep(String user, TrainingEvent event, boolean history) {
        String key = user + "|" + event.getEventId();
        if (history && !logs.containsKey(user)) {
            store.putIfAbsent(key, event);
        } else if (of(user).add(event)) {
            store.put(key, event);
            eventsHeld++;
        }
    }

    /** Distinct, in the order (occurredAt, eventId). */
    Collection<TrainingEvent> events(String user) {
        return of(user).events();
    }

    private AthleteLog of(String user) {
        AthleteLog known = logs.get(user);
        if (known != null) {
            return known;
        }
        AthleteLog loaded = new AthleteLog();
        try (KeyValueIterator<String, TrainingEvent> rows = store.prefixScan(user + "|", new StringSerializer())) {
            rows.forEachRemaining(row -> loaded.add(row.value));
        }
        logs.put(user, loaded);
        eventsHeld += loaded.size();
        return loaded;
    }

    /** Takes a log away for good. */
    void erase(String user) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, TrainingEvent> rows = store.prefixScan(user + "|", new StringSerializer())) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        keys.forEach(store::delete);
        forget(user);
    }

    boolean inMemory(String user) {
        return logs.containsKey(user);
    }

    /** Lets a log leave the memory. */
    void forget(String user) {
        AthleteLog held = logs.remove(user);
        if (held != null) {
            eventsHeld -= held.size();
            forgotten.accept(user);
        }
    }

    /** Keeps the bound: the athletes not heard of for longest are read again when they come back. */
    void forgetOldest() {
        while (eventsHeld > eventsInMemory && logs.size() > 1) {
            forget(logs.firstEntry().getKey());
        }
    }
}
