package dev.trainer2.contract.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 attributes (binary mode of the Kafka protocol binding) and the W3C trace context as record headers. */
public final class EventHeaders {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TRACE_PARENT = "traceparent";
    /** On the last event of an import: with it the athlete's batch is whole. */
    public static final String BATCH_END = "batch_end";
    /**
     * On a record that was put back from an archive: the cluster, partition and offset it was taken from. What follows
     * from it follows in the archive, so nothing may be asked, decided or written because of it a second time.
     */
    public static final String RESTORED = "restored";

    private EventHeaders() {}

    /**
     * Writes the headers of a record.
     *
     * @param traceParent the trace the record belongs to, or null
     */
    public static void write(
            Headers headers, String id, String type, String source, Instant time, @Nullable String traceParent) {
        put(headers, SPEC_VERSION, "1.0");
        put(headers, ID, id);
        put(headers, TYPE, type);
        put(headers, SOURCE, "/trainer2/" + source);
        put(headers, TIME, time.toString());
        if (traceParent != null) {
            put(headers, TRACE_PARENT, traceParent);
        }
    }

    /** The last value of a header as text, or empty. */
    public static Optional<String> read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The same headers with another trace; null leaves the one they have. */
    public static Headers traced(Headers headers, @Nullable String traceParent) {
        RecordHeaders traced = new RecordHeaders(headers.toArray());
        if (traceParent != null) {
            put(traced, TRACE_PARENT, traceParent);
        }
        return traced;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
