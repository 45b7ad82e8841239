package dev.trainer2.streams.state;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.TrainingEvent;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>
 *   trainer.events.v1 ──▶ read-events ──▶ fold-events ──▶ write-state ──▶ trainer.state.v1
 *                                             │
 *                              athlete-log, athlete-cursor
 * </pre>
 */
public final class StateTopology {
    static final String LOG_STORE = "athlete-log";
    static final String CURSOR_STORE = "athlete-cursor";

    private StateTopology() {}

    public static Topology build(EventSerdes serdes) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(LOG_STORE),
                Serdes.String(),
                serdes.<TrainingEvent>serde(Topics.EVENTS)));
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CURSOR_STORE), Serdes.String(), Serdes.String()));
        builder.stream(
                        Topics.EVENTS,
                        Consumed.with(Serdes.String(), serdes.<SpecificRecord>serde(Topics.EVENTS))
                                .withName("read-events"))
                .process(StateProcessor::new, Named.as("fold-events"), LOG_STORE, CURSOR_STORE)
                .to(
                        Topics.STATE,
                        Produced.with(Serdes.String(), serdes.<AthleteState>serde(Topics.STATE))
                                .withName("write-state"));
        return builder.build();
    }
}
