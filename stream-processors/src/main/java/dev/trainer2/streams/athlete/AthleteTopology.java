package dev.trainer2.streams.athlete;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.LoggedEvent;
import dev.trainer2.streams.stores.CheckedStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * One home for each athlete.
 *
 * <pre>
 *  trainer.events.v1 ─▶ read-events ─▶ fold-athlete ─┬─▶ write-state     trainer.state.vN             user
 *                                          │         ├─▶ write-workouts  trainer.workouts.vN          user|workoutId
 *                      training-days, athletes,      ├─▶ write-lifts     trainer.lifts.vN             user|exercise
 *                      rows, waiting-events,         ├─▶ write-days      trainer.fatigue.vN           user|day
 *                      last-request                  ├─▶ write-weeks     trainer.weekly-review.vN     user|week
 *                                                    │   and in the live version alone:
 *                                                    ├─▶ write-plans     trainer.plan.v1              user
 *                                                    ├─▶ write-events    trainer.events.v1            (decisions, announcements)
 *                                                    ├─▶ write-requests  trainer.coaching-requests.v1
 *                                                    └─▶ write-actions   trainer.a2ui-actions.v1      (a request without an answer)
 * </pre>
 *
 * An event is decoded once and kept once; all that follows from it leaves in the transaction in which it was read.
 */
public final class AthleteTopology {
    static final String TRAINING_DAYS = "training-days";
    static final String ATHLETES = "athletes";
    static final String ROWS = "rows";
    static final String WAITING_EVENTS = "waiting-events";
    static final String LAST_REQUEST = "last-request";

    static final String TO_STATE = "write-state";
    static final String TO_WORKOUTS = "write-workouts";
    static final String TO_LIFTS = "write-lifts";
    static final String TO_DAYS = "write-days";
    static final String TO_WEEKS = "write-weeks";
    static final String TO_PLANS = "write-plans";
    static final String TO_EVENTS = "write-events";
    static final String TO_REQUESTS = "write-requests";
    static final String TO_ACTIONS = "write-actions";

    private static final String READ = "read-events";
    private static final String FOLD = "fold-athlete";

    /** About so many decoded events may be held by all tasks of a process. */
    private static final int EVENTS_IN_MEMORY = 100_000;

    private AthleteTopology() {}

    /**
     * What the topology is made with.
     *
     * @param catalogue the exercises at hand
     * @param keys opens the profiles that plans are held against
     * @param deadline how long a question to the coach may take
     * @param version of the views: {@code v1}, or a later one that is computed beside it
     * @param live whether plans are decided, the coach is asked and news become events; in one version at a time
     */
    public record Settings(
            EventSerdes serdes,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<AthleteKey>> keys,
            Duration deadline,
            String version,
            boolean live) {}

    /** Builds it. */
    public static Topology build(Settings settings) {
        Pauses pauses = new Pauses();
        EventBudget budget = new EventBudget(EVENTS_IN_MEMORY);
        return build(settings, () -> new AthleteProcessor(settings, pauses, budget));
    }

    /** Builds it around a processor. */
    static Topology build(Settings settings, ProcessorSupplier<String, LoggedEvent, String, SpecificRecord> processor) {
        EventSerdes serdes = settings.serdes();
        Topology topology = new Topology()
                .addSource(
                        READ,
                        new StringDeserializer(),
                        LoggedEvent.deserializer(serdes.<SpecificRecord>deserializer()),
                        Topics.EVENTS)
                .addProcessor(FOLD, processor, READ)
                .addStateStore(store(TRAINING_DAYS, Serdes.ByteArray()), FOLD)
                // written several times by one event, so only the last write of a commit leaves the memory
                .addStateStore(store(ATHLETES, Serdes.ByteArray()).withCachingEnabled(), FOLD)
                .addStateStore(store(ROWS, Serdes.ByteArray()), FOLD)
                .addStateStore(store(WAITING_EVENTS, Serdes.ByteArray()), FOLD)
                .addStateStore(store(LAST_REQUEST, serdes.<CoachingRequest>serde(Topics.COACHING_REQUESTS)), FOLD);
        sink(topology, serdes, TO_STATE, Topics.STATE, settings.version());
        sink(topology, serdes, TO_WORKOUTS, Topics.WORKOUTS, settings.version());
        sink(topology, serdes, TO_LIFTS, Topics.LIFTS, settings.version());
        sink(topology, serdes, TO_DAYS, Topics.FATIGUE, settings.version());
        sink(topology, serdes, TO_WEEKS, Topics.WEEKLY_REVIEW, settings.version());
        if (settings.live()) {
            sink(topology, serdes, TO_PLANS, Topics.PLAN);
            sink(topology, serdes, TO_EVENTS, Topics.EVENTS);
            sink(topology, serdes, TO_REQUESTS, Topics.COACHING_REQUESTS);
            sink(topology, serdes, TO_ACTIONS, Topics.A2UI_ACTIONS);
        }
        return topology;
    }

    private static void sink(Topology topology, EventSerdes serdes, String name, String view, String version) {
        sink(topology, serdes, name, view, Topics.versioned(view, version), byUser());
    }

    private static void sink(Topology topology, EventSerdes serdes, String name, String topic) {
        sink(topology, serdes, name, topic, topic, byUser());
    }

    private static void sink(
            Topology topology,
            EventSerdes serdes,
            String name,
            String schema,
            String topic,
            StreamPartitioner<String, SpecificRecord> partitioner) {
        topology.addSink(
                name, topic, new StringSerializer(), serdes.<SpecificRecord>serializer(schema), partitioner, FOLD);
    }

    /** A persistent store with text keys and a changelog, which fails where its files are damaged. */
    private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> values) {
        return Stores.keyValueStoreBuilder(CheckedStore.supplier(name), Serdes.String(), values);
    }

    /** All rows of an athlete lie in the partition that the user id alone would have. */
    private static StreamPartitioner<String, SpecificRecord> byUser() {
        return (topic, key, value, partitions) -> {
            int bar = key.indexOf('|');
            return Optional.of(Set.of(Topics.partitionOf(bar < 0 ? key : key.substring(0, bar), partitions)));
        };
    }
}
