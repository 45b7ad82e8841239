package dev.trainer2.streams.plan;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.TestKeys;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DiffOp;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.OpenPain;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanDiffOperation;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.PlanningFacts;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The plan topology with a clock that the test moves, and a state that follows every command. */
final class Desk implements AutoCloseable {
    static final Instant START = Instant.parse("2025-09-08T06:00:00Z"); // a Monday
    static final LocalDate MONDAY = LocalDate.parse("2025-09-08");
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, SpecificRecord> events;
    private final TestInputTopic<String, SpecificRecord> states;
    private final BareSerdes serdes = new BareSerdes();
    private Instant now = START;
    private final List<TrainingEvent> written = new ArrayList<>();
    private long records;
    private List<OpenPain> pains = List.of();
    private final AthleteKey key = TestKeys.of(Driver.USER);
    private boolean keyAtHand = true;
    private @Nullable ByteBuffer excluded;

    Desk() {
        Properties properties = new Properties();
        properties.put("application.id", "test-" + UUID.randomUUID());
        properties.put("bootstrap.servers", "127.0.0.1:1");
        driver = new TopologyTestDriver(
                PlanTopology.build(serdes, () -> CATALOGUE, this::key, Topics.STATE), properties, now);
        events = driver.createInputTopic(
                Topics.EVENTS, new StringSerializer(), serdes.<SpecificRecord>serializer(Topics.EVENTS));
        states = driver.createInputTopic(
                Topics.STATE, new StringSerializer(), serdes.<SpecificRecord>serializer(Topics.STATE));
    }

    /** From now on the profile excludes these exercises, sealed as the log has them; the key may not be at hand. */
    void excludes(List<String> exercises, boolean withKey) {
        excluded = key.encrypt(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(exercises));
        keyAtHand = withKey;
    }

    void keyIsAtHand() {
        keyAtHand = true;
    }

    private Optional<AthleteKey> key(String user) {
        return keyAtHand ? Optional.of(key) : Optional.empty();
    }

    void pass(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    void hurts(String area) {
        pains = List.of(OpenPain.newBuilder()
                .setArea(area)
                .setSeverity(6)
                .setSince(MONDAY.toString())
                .setEventId("pain")
                .build());
    }

    /** A command, and then the state that includes it. */
    String send(SpecificRecord payload) {
        String id = UUID.randomUUID().toString();
        command(id, payload);
        state();
        return id;
    }

    /** A command whose state is still to come. */
    void command(String id, SpecificRecord payload) {
        pipe(Driver.event(id, now, payload), false);
    }

    /** An event of an archive. */
    void restored(TrainingEvent event) {
        pipe(event, true);
    }

    private void pipe(TrainingEvent event, boolean restored) {
        RecordHeaders headers = new RecordHeaders();
        if (restored) {
            headers.add(EventHeaders.RESTORED, new byte[] {1});
        }
        collect();
        events.pipeInput(new TestRecord<>(Driver.USER, event, headers, now));
        records++;
    }

    void state() {
        collect();
        states.pipeInput(
                Driver.USER,
                Driver.state(
                                records - 1,
                                AthleteProfile.newBuilder()
                                        .setDaysPerWeek(3)
                                        .setSessionMinutes(75)
                                        .setEquipment(List.of("barbell", "dumbbell", "cable", "machine"))
                                        .setSealedExcludedExercises(excluded)
                                        .setZoneId(Driver.ZONE)
                                        .build())
                        .setPlanning(PlanningFacts.newBuilder()
                                .setAsOf(MONDAY.toString())
                                .setBests(List.of())
                                .setSessions(List.of())
                                .setPains(pains)
                                .build())
                        .build());
    }

    /** The tombstone of the state of an athlete who was erased. */
    void noState() {
        states.pipeInput(Driver.USER, (SpecificRecord) null);
    }

    /** A week by the rules for this athlete. */
    PlanWeek week() {
        return PlanGenerator.week(
                        dev.trainer2.contract.plan.RulesOf.profile(AthleteProfile.newBuilder()
                                .setDaysPerWeek(3)
                                .setSessionMinutes(75)
                                .setEquipment(List.of("barbell", "dumbbell", "cable", "machine"))
                                .build()),
                        PlanHistory.none(MONDAY),
                        CATALOGUE,
                        MONDAY,
                        1)
                .week();
    }

    String propose(PlanWeek week) {
        return send(PlanProposed.newBuilder()
                .setRequestId("request")
                .setWeek(Weeks.record(week))
                .build());
    }

    static DiffProposed diff(String id, PlanWeek base, int version, @Nullable String cause, PlanDiffOperation... ops) {
        return DiffProposed.newBuilder()
                .setRequestId("request")
                .setDiffId(id)
                .setPlanId(base.planId())
                .setBasePlanVersion(version)
                .setReason("because")
                .setSignals(List.of())
                .setOperations(List.of(ops))
                .setCause(cause)
                .build();
    }

    /** One set less of the first exercise of a session. */
    static PlanDiffOperation fewer(PlanWeek week, int session) {
        var planned = week.sessions().get(session);
        return PlanDiffOperation.newBuilder()
                .setOp(DiffOp.SET_SETS)
                .setDay(planned.day().toString())
                .setExerciseId(planned.exercises().getFirst().exerciseId())
                .setSets(1)
                .setRationale("less")
                .build();
    }

    static PlanDiffAnswered answer(String diffId, Decision decision) {
        return PlanDiffAnswered.newBuilder()
                .setDiffId(diffId)
                .setDecision(decision)
                .build();
    }

    /** Events written since the last look. */
    List<TrainingEvent> decisions() {
        collect();
        List<TrainingEvent> found = List.copyOf(written);
        written.clear();
        return found;
    }

    /** What is written is in the log behind what was there, and counts in it. */
    private void collect() {
        List<TrainingEvent> found = driver.createOutputTopic(
                        Topics.EVENTS, new StringDeserializer(), serdes.<TrainingEvent>deserializer())
                .readValuesToList();
        records += found.size();
        written.addAll(found);
    }

    List<String> types() {
        return decisions().stream()
                .map(event -> ((SpecificRecord) event.getPayload()).getSchema().getName())
                .toList();
    }

    /** The plan as it was shown last; null before the first. */
    @Nullable
    AthletePlan plan() {
        List<AthletePlan> plans = driver.createOutputTopic(
                        Topics.PLAN, new StringDeserializer(), serdes.<AthletePlan>deserializer())
                .readValuesToList();
        return plans.isEmpty() ? null : plans.getLast();
    }

    @Override
    public void close() {
        driver.close();
    }
}
