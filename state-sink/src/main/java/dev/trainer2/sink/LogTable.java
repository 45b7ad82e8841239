package dev.trainer2.sink;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.codec.SealedRecordJson;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.sink.Column.Type;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The stored log: each event once, the first one of an id stands. */
final class LogTable {
    static final TargetTable TARGET = TargetTable.firstStands(
            "event_log",
            List.of(new Column("user_id", Type.TEXT), new Column("event_id", Type.UUID)),
            List.of(
                    new Column("log_partition", Type.INT),
                    new Column("log_offset", Type.LONG),
                    new Column("type", Type.TEXT),
                    new Column("occurred_at", Type.INSTANT),
                    new Column("zone_id", Type.TEXT),
                    new Column("source", Type.TEXT),
                    new Column("content_hash", Type.BYTES),
                    new Column("payload", Type.JSON),
                    new Column("trace_parent", Type.TEXT),
                    new Column("care", Type.JSON)));

    private LogTable() {}

    /** The row of an event, a value for each column of {@link #TARGET}. */
    static @Nullable Object[] row(ConsumerRecord<byte[], byte[]> origin, TrainingEvent event) {
        return new @Nullable Object[] {
            event.getUserId(),
            Values.id(event.getEventId()),
            origin.partition(),
            origin.offset(),
            EventSeal.typeOf(event),
            event.getOccurredAt(),
            event.getZoneId(),
            event.getSource().name(),
            bytes(event.getContentHash()),
            SealedRecordJson.of((SpecificRecord) event.getPayload()),
            EventHeaders.read(origin.headers(), EventHeaders.TRACE_PARENT).orElse(null),
            event.getCare() == null ? null : SealedRecordJson.of(event.getCare())
        };
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
