package dev.trainer2.streams.plan;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.ErasedAthletes;
import dev.trainer2.streams.log.LogStores;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;

/**
 * <pre>
 *   trainer.events.v1 ──▶ read-events ─┐                        ┌─▶ write-decisions ──▶ trainer.events.v1
 *                                      ├─▶ decide-about-plans ──┤
 *   trainer.state.v1 ───▶ read-states ─┘            │           └─▶ write-plans ──────▶ trainer.plan.v1
 *                              plan-decisions, waiting-commands, command-traces,
 *                              plan-states, diff-expiries, erased-athletes
 * </pre>
 *
 * The single writer of plans. A proposal or an answer waits until the state includes it, then the guardrails and the order
 * of the log decide.
 */
public final class PlanTopology {
    static final String DECISIONS = "plan-decisions";
    static final String WAITING = "waiting-commands";
    static final String TRACES = "command-traces";
    static final String STATES = "plan-states";
    static final String EXPIRIES = "diff-expiries";
    static final String TO_EVENTS = "write-decisions";
    static final String TO_PLANS = "write-plans";
    private static final String DECIDE = "decide-about-plans";

    private PlanTopology() {}

    /**
     * @param catalogue the exercises at hand
     * @param keys opens the profiles that proposals are held against
     * @param states topic of the states that proposals are held against
     */
    public static Topology build(
            EventSerdes serdes,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<AthleteKey>> keys,
            String states) {
        StringSerializer key = new StringSerializer();
        return new Topology()
                .addSource("read-events", new StringDeserializer(), serdes.<TrainingEvent>deserializer(), Topics.EVENTS)
                .addSource("read-states", new StringDeserializer(), serdes.<AthleteState>deserializer(), states)
                .<String, SpecificRecord, String, SpecificRecord>addProcessor(
                        DECIDE,
                        () -> new PlanProcessor(catalogue, new OpenedStates(keys)),
                        "read-events",
                        "read-states")
                .addStateStore(LogStores.store(DECISIONS, serdes.<TrainingEvent>serde(Topics.EVENTS)), DECIDE)
                .addStateStore(LogStores.store(WAITING, serdes.<TrainingEvent>serde(Topics.EVENTS)), DECIDE)
                .addStateStore(LogStores.store(TRACES, Serdes.String()), DECIDE)
                .addStateStore(LogStores.store(STATES, serdes.<AthleteState>serde(Topics.STATE)), DECIDE)
                .addStateStore(LogStores.store(EXPIRIES, Serdes.String()), DECIDE)
                .addStateStore(ErasedAthletes.store(), DECIDE)
                .addSink(TO_EVENTS, Topics.EVENTS, key, serdes.<TrainingEvent>serializer(Topics.EVENTS), DECIDE)
                .addSink(TO_PLANS, Topics.PLAN, key, serdes.<AthletePlan>serializer(Topics.PLAN), DECIDE);
    }
}
