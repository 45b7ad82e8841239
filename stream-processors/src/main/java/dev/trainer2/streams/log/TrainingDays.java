package dev.trainer2.streams.log;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What the log says of each day: {@code user|day|event id} to the offset of an event and its bytes. The day is that of UTC, so
 * that rows lie in the order in which things happened, whatever an event says of its zone.
 */
public final class TrainingDays {
    /** Offset of an event that was written by the topology and not read back yet. */
    private static final long UNREAD = -1;

    private final KeyValueStore<String, byte[]> store;
    private final Deserializer<SpecificRecord> events;

    /** @param events decodes the bytes of events */
    public TrainingDays(KeyValueStore<String, byte[]> store, Deserializer<SpecificRecord> events) {
        this.store = store;
        this.events = events;
    }

    /** Keeps an event of the log; false when it is there already. */
    public boolean keep(String user, LoggedEvent logged, long offset) {
        String key = key(user, logged.event());
        byte[] known = store.get(key);
        if (known != null && offset(known) != UNREAD) {
            return false;
        }
        store.put(key, row(offset, logged.bytes()));
        return true;
    }

    /** Keeps an event that is written and will come back through the log. */
    public void keepUnread(String user, LoggedEvent written) {
        store.put(key(user, written.event()), row(UNREAD, written.bytes()));
    }

    /** The log of an athlete; of two events with one id that of the lower offset stands. */
    public AthleteLog load(String user) {
        record Kept(long offset, TrainingEvent event) {}
        List<Kept> kept = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> rows = rows(user)) {
            rows.forEachRemaining(row -> kept.add(new Kept(offset(row.value), event(row.value))));
        }
        AthleteLog log = new AthleteLog();
        kept.stream()
                .filter(one -> one.offset() != UNREAD)
                .sorted(Comparator.comparingLong(Kept::offset))
                .forEach(one -> log.add(one.event()));
        kept.stream().filter(one -> one.offset() == UNREAD).forEach(one -> log.addUnread(one.event()));
        return log;
    }

    /** Takes the log of an athlete away for good. */
    public void erase(String user) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> rows = rows(user)) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        keys.forEach(store::delete);
    }

    private KeyValueIterator<String, byte[]> rows(String user) {
        return store.prefixScan(user + "|", new StringSerializer());
    }

    private static String key(String user, TrainingEvent event) {
        LocalDate day = LocalDate.ofInstant(event.getOccurredAt(), ZoneOffset.UTC);
        return user + "|" + day + "|" + event.getEventId();
    }

    private static byte[] row(long offset, byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES + bytes.length)
                .putLong(offset)
                .put(bytes)
                .array();
    }

    private static long offset(byte[] row) {
        return ByteBuffer.wrap(row).getLong();
    }

    private TrainingEvent event(byte[] row) {
        byte[] bytes = new byte[row.length - Long.BYTES];
        System.arraycopy(row, Long.BYTES, bytes, 0, bytes.length);
        return (TrainingEvent) events.deserialize(Topics.EVENTS, bytes);
    }
}
