package dev.trainer2.streams.coaching;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import dev.trainer2.streams.log.ErasedAthletes;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>
 *   trainer.events.v1 ────────▶ read-events ──┐                     ┌─▶ write-requests ──▶ trainer.coaching-requests.v1
 *   trainer.state.v1 ─────────▶ read-states ──┤                     │
 *   trainer.plan.v1 ──────────▶ read-plans ───┼─▶ queue-questions ──┼─▶ write-actions ───▶ trainer.a2ui-actions.v1
 *   trainer.fatigue.v1 ───────▶ read-days ────┤          │          │
 *   trainer.weekly-review.v1 ─▶ read-reviews ─┘          │          └─▶ write-replies ───▶ trainer.events.v1
 *                          waiting-questions, question-traces, in-flight, last-request,
 *                          asked, offsets, latest-state, latest-plan, latest-days,
 *                          latest-reviews, said, erased-athletes
 * </pre>
 *
 * A question waits until the views include it and the answer to the one before it, then leaves with them as its context. A
 * request without an answer by its deadline ends with a reply that says so.
 */
public final class CoachingTopology {
    static final String WAITING = "waiting-questions";
    static final String TRACES = "question-traces";
    static final String IN_FLIGHT = "in-flight";
    static final String ASKED = "asked";
    static final String LAST = "last-request";
    static final String OFFSETS = "offsets";
    static final String STATES = "latest-state";
    static final String PLANS = "latest-plan";
    static final String DAYS = "latest-days";
    static final String REVIEWS = "latest-reviews";
    static final String SAID = "said";
    static final String TO_REQUESTS = "write-requests";
    static final String TO_ACTIONS = "write-actions";
    static final String TO_EVENTS = "write-replies";
    private static final String QUEUE = "queue-questions";

    private CoachingTopology() {}

    /**
     * @param deadline how long a request may take
     * @param version of the views that requests carry as their context
     */
    public static Topology build(EventSerdes serdes, Duration deadline, String version) {
        StringSerializer key = new StringSerializer();
        return new Topology()
                .addSource("read-events", new StringDeserializer(), serdes.<TrainingEvent>deserializer(), Topics.EVENTS)
                .addSource(
                        "read-states",
                        new StringDeserializer(),
                        serdes.<AthleteState>deserializer(),
                        Topics.versioned(Topics.STATE, version))
                .addSource("read-plans", new StringDeserializer(), serdes.<AthletePlan>deserializer(), Topics.PLAN)
                .addSource(
                        "read-days",
                        new StringDeserializer(),
                        serdes.<DailyFatigue>deserializer(),
                        Topics.versioned(Topics.FATIGUE, version))
                .addSource(
                        "read-reviews",
                        new StringDeserializer(),
                        serdes.<WeekReview>deserializer(),
                        Topics.versioned(Topics.WEEKLY_REVIEW, version))
                .<String, SpecificRecord, String, SpecificRecord>addProcessor(
                        QUEUE,
                        () -> new CoachQueue(deadline),
                        "read-events",
                        "read-states",
                        "read-plans",
                        "read-days",
                        "read-reviews")
                .addStateStore(store(WAITING, serdes.<TrainingEvent>serde(Topics.EVENTS)), QUEUE)
                .addStateStore(store(TRACES, Serdes.String()), QUEUE)
                .addStateStore(store(IN_FLIGHT, serdes.<CoachingRequest>serde(Topics.COACHING_REQUESTS)), QUEUE)
                .addStateStore(store(ASKED, Serdes.String()), QUEUE)
                .addStateStore(store(LAST, serdes.<CoachingRequest>serde(Topics.COACHING_REQUESTS)), QUEUE)
                .addStateStore(store(OFFSETS, Serdes.String()), QUEUE)
                .addStateStore(store(STATES, serdes.<AthleteState>serde(Topics.STATE)), QUEUE)
                .addStateStore(store(PLANS, serdes.<AthletePlan>serde(Topics.PLAN)), QUEUE)
                .addStateStore(store(DAYS, serdes.<DailyFatigue>serde(Topics.FATIGUE)), QUEUE)
                .addStateStore(store(REVIEWS, serdes.<WeekReview>serde(Topics.WEEKLY_REVIEW)), QUEUE)
                .addStateStore(store(SAID, serdes.<TrainingEvent>serde(Topics.EVENTS)), QUEUE)
                .addStateStore(ErasedAthletes.store(), QUEUE)
                .addSink(
                        TO_REQUESTS,
                        Topics.COACHING_REQUESTS,
                        key,
                        serdes.<CoachingRequest>serializer(Topics.COACHING_REQUESTS),
                        QUEUE)
                .addSink(
                        TO_ACTIONS, Topics.A2UI_ACTIONS, key, serdes.<A2uiAction>serializer(Topics.A2UI_ACTIONS), QUEUE)
                .addSink(TO_EVENTS, Topics.EVENTS, key, serdes.<TrainingEvent>serializer(Topics.EVENTS), QUEUE);
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
