package dev.trainer2.streams.athlete;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.streams.log.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Commands about plans and questions to the coach that wait for their turn, in the order of the log. */
final class WaitingEvents {
    /** What an event waits for. */
    enum Kind {
        /** A decision about the plan. */
        COMMAND,
        /** An answer of the coach. */
        QUESTION
    }

    /**
     * An event that waits.
     *
     * @param position in the log
     * @param at when it reached the log
     * @param trace the trace it belongs to; null without one
     */
    record Waiting(
            String key,
            TrainingEvent event,
            LogPosition position,
            Instant at,
            @Nullable String trace) {}

    private final KeyValueStore<String, byte[]> store;
    private final Deserializer<SpecificRecord> events;
    private final Set<String> users = new HashSet<>();

    /** @param events decodes the bytes of events */
    WaitingEvents(KeyValueStore<String, byte[]> store, Deserializer<SpecificRecord> events) {
        this.store = store;
        this.events = events;
    }

    /** Finds those of whom something waits; called once, before all else. */
    void recover() {
        try (KeyValueIterator<String, byte[]> rows = store.all()) {
            rows.forEachRemaining(row -> users.add(row.key.substring(0, row.key.indexOf('|'))));
        }
    }

    /** Those of whom something waits. */
    Set<String> users() {
        return Set.copyOf(users);
    }

    void add(Kind kind, String user, LoggedEvent logged, LogPosition position, long timestamp, @Nullable String trace) {
        String key = String.format(
                Locale.ROOT,
                "%s|%s|%020d|%d|%d|%s",
                user,
                kind.name(),
                position.getOffset(),
                position.getPartition(),
                timestamp,
                trace == null ? "" : trace);
        store.put(key, logged.bytes());
        users.add(user);
    }

    /** What waits of an athlete, in the order of the log. */
    List<Waiting> of(Kind kind, String user) {
        List<Waiting> waiting = new ArrayList<>();
        if (users.contains(user)) {
            try (KeyValueIterator<String, byte[]> rows =
                    store.prefixScan(user + "|" + kind.name() + "|", new StringSerializer())) {
                rows.forEachRemaining(row -> waiting.add(read(row.key, row.value)));
            }
        }
        return waiting;
    }

    private Waiting read(String key, byte[] bytes) {
        String[] parts = key.split("\\|", -1);
        return new Waiting(
                key,
                (TrainingEvent) events.deserialize(Topics.EVENTS, bytes),
                new LogPosition(Integer.parseInt(parts[3]), Long.parseLong(parts[2])),
                Instant.ofEpochMilli(Long.parseLong(parts[4])),
                parts[5].isEmpty() ? null : parts[5]);
    }

    void remove(String user, Waiting one) {
        store.delete(one.key());
        if (of(Kind.COMMAND, user).isEmpty() && of(Kind.QUESTION, user).isEmpty()) {
            users.remove(user);
        }
    }

    /** Removes what no longer waits. */
    void removeIf(Kind kind, String user, Predicate<TrainingEvent> done) {
        of(kind, user).stream().filter(one -> done.test(one.event())).forEach(one -> remove(user, one));
    }

    /** Removes all of an athlete. */
    void removeAll(String user) {
        for (Kind kind : Kind.values()) {
            removeIf(kind, user, event -> true);
        }
    }
}
