package dev.trainer2.streams.log;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/** What the topologies of daily views have in common: where they read, what they keep, where they write. */
public final class ViewSinks {
    /** Sink of news that become events. */
    public static final String TO_EVENTS = "write-events";
    /** Sink of rows. */
    public static final String TO_ROWS = "write-rows";

    private static final String FOLD = "fold-events";

    private ViewSinks() {}

    /**
     * A topology that keeps rows by {@code user|day} or {@code user|week}.
     *
     * @param view topic of the rows in the first version
     * @param rows store of what was written
     */
    public static <T extends SpecificRecord> Topology topology(
            EventSerdes serdes,
            String view,
            String version,
            String rows,
            ProcessorSupplier<String, SpecificRecord, String, SpecificRecord> fold) {
        Topology topology = new Topology()
                .addSource(
                        "read-events", new StringDeserializer(), serdes.<SpecificRecord>deserializer(), Topics.EVENTS)
                .addProcessor(FOLD, fold, "read-events");
        return LogStores.addTo(topology, serdes, FOLD)
                .addStateStore(LogStores.store(DayTurns.STORE, Serdes.String()), FOLD)
                .addStateStore(LogStores.store(rows, serdes.<T>serde(view)), FOLD)
                .addSink(
                        TO_ROWS,
                        Topics.versioned(view, version),
                        new StringSerializer(),
                        serdes.<SpecificRecord>serializer(view),
                        byUser(),
                        FOLD)
                .addSink(
                        TO_EVENTS,
                        Topics.EVENTS,
                        new StringSerializer(),
                        serdes.<TrainingEvent>serializer(Topics.EVENTS),
                        FOLD);
    }

    /** All rows of an athlete lie in the partition that the user id alone would have. */
    static StreamPartitioner<String, SpecificRecord> byUser() {
        return (topic, key, value, partitions) -> {
            byte[] user = key.substring(0, key.indexOf('|')).getBytes(StandardCharsets.UTF_8);
            return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(user)) % partitions));
        };
    }
}
