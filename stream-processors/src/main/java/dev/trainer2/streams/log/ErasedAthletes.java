package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Who was erased: whatever still comes of them is passed over, for ever. Holds ids and nothing else. */
public final class ErasedAthletes {
    private static final String STORE = "erased-athletes";

    private final KeyValueStore<String, String> store;

    public ErasedAthletes(ProcessorContext<?, ?> context) {
        store = context.getStateStore(STORE);
    }

    /** The store behind it, for the processor that asks. */
    public static StoreBuilder<KeyValueStore<String, String>> store() {
        return LogStores.store(STORE, Serdes.String());
    }

    /** Whether an event says that its athlete is erased. */
    public static boolean isErasure(TrainingEvent event) {
        return event.getPayload() instanceof UserErased;
    }

    public boolean has(String user) {
        return store.get(user) != null;
    }

    public void add(String user) {
        store.put(user, "erased");
    }
}
