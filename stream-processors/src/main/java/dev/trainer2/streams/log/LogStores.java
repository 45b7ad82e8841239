package dev.trainer2.streams.log;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.streams.stores.CheckedStore;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores behind {@link AthleteLogProcessor}. */
public final class LogStores {
    /** {@code user|event id} to event, each once. */
    static final String LOG = "athlete-log";
    /** Athletes whose view is still to be made, with the last record it must include. */
    static final String CURSORS = "athlete-cursor";

    private LogStores() {}

    /** Adds them to a processor. */
    public static Topology addTo(Topology topology, EventSerdes serdes, String processor) {
        return topology.addStateStore(store(LOG, serdes.<TrainingEvent>serde(Topics.EVENTS)), processor)
                // written at every old event, so only the last write of a commit leaves the memory
                .addStateStore(store(CURSORS, Serdes.String()).withCachingEnabled(), processor)
                .addStateStore(ErasedAthletes.store(), processor);
    }

    /** A persistent store with text keys and a changelog, which fails where its files are damaged. */
    public static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> values) {
        return Stores.keyValueStoreBuilder(CheckedStore.supplier(name), Serdes.String(), values);
    }
}
