package dev.trainer2.streams.athlete;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.TestKeys;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DiffOp;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanDiffOperation;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.plan.PlanLog;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology with an athlete, a clock that the test moves, and what it decides and asks. */
final class Desk implements AutoCloseable {
    static final Instant START = Instant.parse("2025-09-08T06:00:00Z"); // a Monday
    static final LocalDate MONDAY = LocalDate.parse("2025-09-08");
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(100);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, SpecificRecord> events;
    private final BareSerdes serdes = new BareSerdes();
    private final AthleteKey key = TestKeys.of(Driver.USER);
    private Instant now;
    private boolean keyAtHand = true;

    /** An athlete who trains three times a week, on a Monday. */
    Desk() {
        this(true, START);
        send(profile()
                .setDaysPerWeek(3)
                .setSessionMinutes(75)
                .setEquipment(List.of("barbell", "dumbbell", "cable", "machine"))
                .setZoneId(Driver.ZONE)
                .build());
        decisions();
    }

    private Desk(boolean live, Instant now) {
        this.now = now;
        Properties properties = new Properties();
        properties.put("application.id", "test-" + UUID.randomUUID());
        properties.put("bootstrap.servers", "127.0.0.1:1");
        driver = new TopologyTestDriver(
                AthleteTopology.build(new AthleteTopology.Settings(
                        serdes, () -> CATALOGUE, this::key, Duration.ofSeconds(30), "v1", live)),
                properties,
                now);
        events = driver.createInputTopic(
                Topics.EVENTS, new StringSerializer(), serdes.<SpecificRecord>serializer(Topics.EVENTS));
    }

    /** A version beside the live one, which decides and asks nothing. */
    static Desk silent() {
        return new Desk(false, START);
    }

    /** The same athlete, taken up by a topology that is the live one from now on; this desk ends. */
    Desk live() {
        Desk next = new Desk(true, now);
        driver.getAllStateStores().keySet().forEach(name -> {
            KeyValueStore<Object, Object> to = next.driver.getKeyValueStore(name);
            try (var rows = driver.<Object, Object>getKeyValueStore(name).all()) {
                rows.forEachRemaining(row -> to.put(row.key, row.value));
            }
        });
        close();
        return next;
    }

    private static ProfileUpdated.Builder profile() {
        return ProfileUpdated.newBuilder();
    }

    /** From now on the profile excludes these exercises, sealed as the log has them; the key may not be at hand. */
    void excludes(List<String> exercises, boolean withKey) {
        keyAtHand = withKey;
        ByteBuffer excluded =
                key.encrypt(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(exercises));
        send(profile().setSealedExcludedExercises(excluded).build());
    }

    void keyIsAtHand() {
        keyAtHand = true;
    }

    private Optional<AthleteKey> key(String user) {
        return keyAtHand ? Optional.of(key) : Optional.empty();
    }

    void pass(Duration time) {
        now = now.plus(time);
        Duration last = time.compareTo(SECOND) < 0 ? Duration.ZERO : SECOND;
        driver.advanceWallClockTime(time.minus(last));
        for (long step = 0; step < last.toMillis(); step += STEP.toMillis()) {
            driver.advanceWallClockTime(STEP);
        }
    }

    void hurts(String area) {
        send(PainReported.newBuilder().setArea(area).setSeverity(6).build());
    }

    /** An event that the athlete has just sent. */
    String send(SpecificRecord payload) {
        String id = UUID.randomUUID().toString();
        pipe(Driver.event(id, now, payload), false, now);
        return id;
    }

    /** An event that reached the log at another time. */
    void sent(String id, SpecificRecord payload, Instant at) {
        pipe(Driver.event(id, at, payload), false, at);
    }

    /** An event of the system. */
    void system(String id, SpecificRecord payload) {
        pipe(
                TrainingEvent.newBuilder(Driver.event(id, now, payload))
                        .setSource(EventSource.SYSTEM)
                        .build(),
                false,
                now);
    }

    void log(TrainingEvent event) {
        pipe(event, false, now);
    }

    /** A whole import. */
    void imported(List<TrainingEvent> all) {
        imported(all, true);
    }

    /** Events of an import, the last of them among them or not. */
    void imported(List<TrainingEvent> all, boolean whole) {
        for (int i = 0; i < all.size(); i++) {
            RecordHeaders headers = new RecordHeaders();
            if (whole && i == all.size() - 1) {
                headers.add(EventHeaders.BATCH_END, new byte[] {1});
            }
            TrainingEvent event = TrainingEvent.newBuilder(all.get(i))
                    .setSource(EventSource.IMPORT)
                    .build();
            events.pipeInput(new TestRecord<>(Driver.USER, event, headers, now));
        }
    }

    /** An event of an archive. */
    void restored(TrainingEvent event) {
        pipe(event, true, now);
    }

    private void pipe(TrainingEvent event, boolean restored, Instant at) {
        RecordHeaders headers = new RecordHeaders();
        if (restored) {
            headers.add(EventHeaders.RESTORED, new byte[] {1});
        }
        events.pipeInput(new TestRecord<>(Driver.USER, event, headers, at));
    }

    Instant now() {
        return now;
    }

    /** Requests written since the last look. */
    List<CoachingRequest> requests() {
        return driver.createOutputTopic(
                        Topics.COACHING_REQUESTS, new StringDeserializer(), serdes.<CoachingRequest>deserializer())
                .readValuesToList();
    }

    /** Replies that were written since the last look. */
    List<TrainingEvent> replies() {
        return driver
                .createOutputTopic(Topics.EVENTS, new StringDeserializer(), serdes.<TrainingEvent>deserializer())
                .readValuesToList()
                .stream()
                .filter(event -> event.getPayload() instanceof CoachReplied)
                .toList();
    }

    /** What went to the screen since the last look. */
    List<A2uiAction> actions() {
        return driver.createOutputTopic(
                        Topics.A2UI_ACTIONS, new StringDeserializer(), serdes.<A2uiAction>deserializer())
                .readValuesToList();
    }

    /** Whether a store holds nothing. */
    boolean isEmpty(String store) {
        try (var rows = driver.getKeyValueStore(store).all()) {
            return !rows.hasNext();
        }
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

    /** Decisions written since the last look. */
    List<TrainingEvent> decisions() {
        return driver
                .createOutputTopic(Topics.EVENTS, new StringDeserializer(), serdes.<TrainingEvent>deserializer())
                .readValuesToList()
                .stream()
                .filter(PlanLog::isDecision)
                .toList();
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
