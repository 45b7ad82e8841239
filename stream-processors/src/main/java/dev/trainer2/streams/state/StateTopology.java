package dev.trainer2.streams.state;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.LogStores;
import dev.trainer2.streams.log.Pauses;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;

/**
 * <pre>
 *   trainer.events.v1 ──▶ read-events ──▶ fold-events ──▶ write-state ──▶ trainer.state.vN
 *                                             │
 *                              athlete-log, athlete-cursor
 * </pre>
 */
public final class StateTopology {
    private static final String FOLD = "fold-events";

    private StateTopology() {}

    /** @param version of the view: {@code v1}, or a later one that is computed beside it */
    public static Topology build(EventSerdes serdes, Supplier<Catalogue> catalogue, String version) {
        Pauses pauses = new Pauses();
        Topology topology = new Topology()
                .addSource(
                        "read-events", new StringDeserializer(), serdes.<SpecificRecord>deserializer(), Topics.EVENTS)
                .<String, SpecificRecord, String, AthleteState>addProcessor(
                        FOLD, () -> new StateProcessor(catalogue, pauses), "read-events");
        return LogStores.addTo(topology, serdes, FOLD)
                .addSink(
                        "write-state",
                        Topics.versioned(Topics.STATE, version),
                        new StringSerializer(),
                        serdes.<AthleteState>serializer(Topics.STATE),
                        FOLD);
    }
}
