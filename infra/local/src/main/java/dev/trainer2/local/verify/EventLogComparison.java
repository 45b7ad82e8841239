package dev.trainer2.local.verify;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.verify.AthleteHistory.Logged;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Compares the log with the rows of {@code event_log}, in both directions. Pure. */
final class EventLogComparison {
    private final Map<String, AthleteHistory> histories;
    private final Differences differences;
    private final Map<String, BitSet> found = new HashMap<>();

    /** @param histories what the log has, by athlete */
    EventLogComparison(Map<String, AthleteHistory> histories, Differences differences) {
        this.histories = histories;
        this.differences = differences;
    }

    /** A row as Postgres has it; {@code payload} is JSON text. */
    @SuppressWarnings("ArrayRecordComponent") // a row that is read once and compared by hand
    record Row(
            String userId,
            String eventId,
            int partition,
            long offset,
            String type,
            Instant occurredAt,
            String zoneId,
            String source,
            byte[] contentHash,
            String payload) {}

    void row(Row row) {
        AthleteHistory history = histories.get(row.userId());
        Logged logged = history == null ? null : history.find(row.eventId());
        if (logged == null) {
            differences.add("event_log has event " + row.eventId() + " of " + row.userId() + ", the log has not");
            return;
        }
        found.computeIfAbsent(row.userId(), user -> new BitSet()).set(logged.n());
        if (!same(logged, row)) {
            differences.add(
                    "event_log row of event " + row.eventId() + " of " + row.userId() + " differs from the log");
        }
    }

    /** After the last row: what has none. */
    void end() {
        histories.forEach((user, history) -> {
            BitSet seen = found.getOrDefault(user, new BitSet());
            history.logged().stream().filter(logged -> !seen.get(logged.n())).forEach(logged -> {
                String id = logged.event().getEventId();
                differences.add("the log has event " + id + " of " + user + ", event_log has not");
            });
        });
    }

    private static boolean same(Logged logged, Row row) {
        TrainingEvent event = logged.event();
        byte[] hash = new byte[event.getContentHash().remaining()];
        event.getContentHash().duplicate().get(hash);
        return logged.partition() == row.partition()
                && logged.offset() == row.offset()
                && EventSeal.typeOf(event).equals(row.type())
                && event.getOccurredAt().equals(row.occurredAt())
                && event.getZoneId().equals(row.zoneId())
                && event.getSource().name().equals(row.source())
                && Arrays.equals(hash, row.contentHash())
                && SealedJson.same(SealedJson.of((SpecificRecord) event.getPayload()), row.payload());
    }
}
