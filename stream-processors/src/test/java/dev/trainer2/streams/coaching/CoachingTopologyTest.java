package dev.trainer2.streams.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AbsenceEntry;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.Decision;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanWeek;
import dev.trainer2.events.PlannedExercise;
import dev.trainer2.events.PlannedSession;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coaching topology")
class CoachingTopologyTest {
    private static final Instant START = Instant.parse("2025-09-10T06:00:00Z"); // a Wednesday

    private final BareSerdes serdes = new BareSerdes();
    private final TopologyTestDriver driver = driver();
    private Instant now = START;
    private long records;

    private TopologyTestDriver driver() {
        Properties properties = new Properties();
        properties.put("application.id", "test-" + UUID.randomUUID());
        properties.put("bootstrap.servers", "127.0.0.1:1");
        return new TopologyTestDriver(
                CoachingTopology.build(serdes, Duration.ofSeconds(30), Topics.FIRST_VERSION), properties, START);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private TestInputTopic<String, SpecificRecord> topic(String name) {
        return driver.createInputTopic(name, new StringSerializer(), serdes.<SpecificRecord>serializer(name));
    }

    private void event(TrainingEvent event, boolean restored) {
        RecordHeaders headers = new RecordHeaders();
        if (restored) {
            headers.add(EventHeaders.RESTORED, new byte[] {1});
        }
        topic(Topics.EVENTS).pipeInput(new TestRecord<>(Driver.USER, event, headers, now));
        records++;
    }

    private void asked(String id, SpecificRecord payload) {
        event(Driver.event(id, now, payload), false);
    }

    private void system(String id, SpecificRecord payload) {
        event(
                TrainingEvent.newBuilder(Driver.event(id, now, payload))
                        .setSource(EventSource.SYSTEM)
                        .build(),
                false);
    }

    private void state() {
        topic(Topics.STATE)
                .pipeInput(
                        Driver.USER,
                        Driver.state(
                                        records - 1,
                                        AthleteProfile.newBuilder()
                                                .setZoneId(Driver.ZONE)
                                                .build())
                                .build());
    }

    private void plan(String sessionDay) {
        PlannedExercise squat = PlannedExercise.newBuilder()
                .setExerciseId("Barbell_Squat")
                .setName("Barbell Squat")
                .setSets(3)
                .setRepsLow(6)
                .setRepsHigh(10)
                .setTargetRpe(8)
                .setReason("")
                .build();
        topic(Topics.PLAN)
                .pipeInput(
                        Driver.USER,
                        AthletePlan.newBuilder()
                                .setUserId(Driver.USER)
                                .setModel("plan/1")
                                .setCursor(new LogPosition(0, records - 1))
                                .setWeek(PlanWeek.newBuilder()
                                        .setPlanId("plan")
                                        .setVersion(1)
                                        .setWeekStart("2025-09-08")
                                        .setMesocycleWeek(1)
                                        .setSessions(
                                                List.of(new PlannedSession(sessionDay, "Lower", 40.0, List.of(squat))))
                                        .build())
                                .setWeekEventId("week-event")
                                .setDiffs(List.of())
                                .build());
    }

    private static ChatMessageSent chat(String text) {
        return ChatMessageSent.newBuilder()
                .setText(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static CoachReplied reply(String requestId) {
        return CoachReplied.newBuilder()
                .setRequestId(requestId)
                .setText(ByteBuffer.wrap("said".getBytes(StandardCharsets.UTF_8)))
                .setOutcome(ReplyOutcome.ANSWERED)
                .setCoach("rules")
                .setSurfaces(List.of())
                .build();
    }

    private List<CoachingRequest> requests() {
        return driver.createOutputTopic(
                        Topics.COACHING_REQUESTS, new StringDeserializer(), serdes.<CoachingRequest>deserializer())
                .readValuesToList();
    }

    @Test
    @DisplayName("008-AC15 a request carries the plan, the latest days and what was said before")
    void context() {
        plan("2025-09-12");
        for (int day = 1; day <= 9; day++) {
            topic(Topics.FATIGUE).pipeInput(Driver.USER + "|2025-09-0" + day, day("2025-09-0" + day));
        }
        asked("m1", chat("one"));
        state();
        String first = requests().getFirst().getRequestId();
        system("r1", reply(first));
        asked("m2", chat("two"));
        state();
        CoachingRequest request = requests().getFirst();
        assertThat(request.getPlan().getWeek().getPlanId()).isEqualTo("plan");
        assertThat(request.getDays()).hasSize(7);
        assertThat(request.getDays().getFirst().getDate()).isEqualTo("2025-09-09");
        assertThat(request.getMemory()).hasSize(3);
        assertThat(request.getMemory().get(1).getByCoach()).isTrue();
    }

    private static DailyFatigue day(String date) {
        return DailyFatigue.newBuilder()
                .setUserId(Driver.USER)
                .setDate(date)
                .setModel("fatigue/1")
                .setCursor(new LogPosition(0, 0L))
                .setLoad(0)
                .setLifting(0)
                .setConditioning(0)
                .setAtl(1)
                .setCtl(1)
                .setBalance(0)
                .setStatus(dev.trainer2.events.FatigueStatus.CALIBRATING)
                .setBasis(List.of())
                .setRpeCoverage(0)
                .setSignals(List.of())
                .build();
    }

    @Test
    @DisplayName("008-AC15 a rejected proposal goes back once and once more, with the rule, and another athlete's none")
    void again() {
        asked("m1", chat("one"));
        state();
        String first = requests().getFirst().getRequestId();
        system("r1", reply(first));
        system("x0", new ProposalRejected("of somebody else", "PAIN", "no"));
        state();
        assertThat(requests()).isEmpty();
        system("x1", new ProposalRejected(EventIds.proposals(first).getFirst(), "PAIN", "knee"));
        state();
        CoachingRequest second = requests().getFirst();
        assertThat(second.getKind()).isEqualTo(RequestKind.REVISION);
        assertThat(second.getRound()).isEqualTo(2);
        assertThat(second.getRejectedRequestId()).isEqualTo(first);
        assertThat(((ProposalRejected) second.getTrigger()).getRule()).isEqualTo("PAIN");
        system("r2", reply(second.getRequestId()));
        system(
                "x2",
                new ProposalRejected(EventIds.proposals(second.getRequestId()).getFirst(), "VOLUME_OVER_MRV", "chest"));
        state();
        assertThat(requests()).extracting(CoachingRequest::getRound).containsExactly(3);
    }

    @Test
    @DisplayName("008-AC15 a session missed yesterday is asked about once by the clock alone")
    void missed() {
        state();
        plan("2025-09-09");
        driver.advanceWallClockTime(Duration.ofMinutes(2));
        assertThat(requests()).singleElement().satisfies(request -> {
            assertThat(request.getKind()).isEqualTo(RequestKind.MISSED);
            assertThat(request.getEventId()).isEqualTo("week-event");
        });
        driver.advanceWallClockTime(Duration.ofSeconds(20));
        assertThat(requests()).isEmpty();
    }

    @Test
    @DisplayName("021-AC12 a session missed in an absence is not asked about")
    void away() {
        AbsenceEntry away = new AbsenceEntry("a", "2025-09-08", "2025-09-09", AbsenceReason.HOLIDAY);
        topic(Topics.STATE)
                .pipeInput(
                        Driver.USER,
                        Driver.state(
                                        records - 1,
                                        AthleteProfile.newBuilder()
                                                .setZoneId(Driver.ZONE)
                                                .build())
                                .setAbsences(List.of(away))
                                .build());
        plan("2025-09-09");
        driver.advanceWallClockTime(Duration.ofMinutes(2));
        assertThat(requests()).isEmpty();
    }

    @Test
    @DisplayName("021-AC14 an absence told by the athlete goes to the coach, who looks at the plan")
    void planned() {
        state();
        plan("2025-09-12");
        asked("a1", new AbsencePlanned("a", "2025-09-11", "2025-09-13", AbsenceReason.WORK));
        state();
        assertThat(requests()).singleElement().satisfies(request -> {
            assertThat(request.getKind()).isEqualTo(RequestKind.ABSENCE);
            assertThat(request.getTrigger()).isInstanceOf(AbsencePlanned.class);
        });
    }

    @Test
    @DisplayName("008-AC15 a restored question, a late answer and a week without a plan ask nothing")
    void nothing() {
        event(Driver.event("m1", now, chat("old")), true);
        system("w1", new WeekReviewed("2025-W36", 1));
        asked(
                "a1",
                PlanDiffAnswered.newBuilder()
                        .setDiffId("d1")
                        .setDecision(Decision.MODIFY)
                        .build());
        state();
        plan("2025-09-12");
        state();
        assertThat(requests()).isEmpty();
    }

    private static TrainingEvent noted(String id, SpecificRecord payload, EventSource source) {
        CareMark mark = new CareMark(false, ByteBuffer.wrap("sealed".getBytes(StandardCharsets.UTF_8)));
        return TrainingEvent.newBuilder(Driver.event(id, START, payload))
                .setSource(source)
                .setCare(mark)
                .build();
    }

    private static SpecificRecord corrected(String set) {
        return SetCorrected.newBuilder()
                .setSetId(set)
                .setWorkoutId("workout")
                .setExerciseName("bench press")
                .setSetIndex(0)
                .setSetType(SetType.WORKING)
                .build();
    }

    @Test
    @DisplayName("014-AC14 a note that calls for a doctor is asked about once, with the mark and none of its text")
    void note() {
        SpecificRecord set = (SpecificRecord)
                Driver.set("s1", START, "bench press", 80, 8, null).getPayload();
        event(noted("s1", set, EventSource.APP), false);
        state();
        CoachingRequest request = requests().getFirst();
        assertThat(request.getKind()).isEqualTo(RequestKind.CARE);
        assertThat(request.getTrigger()).isInstanceOf(CareMark.class);
        assertThat(request.getText()).isNull();
        system("r1", reply(request.getRequestId()));
        event(noted("s1", set, EventSource.APP), false);
        event(noted("c1", corrected("s1"), EventSource.APP), false);
        state();
        assertThat(requests()).isEmpty();
    }

    @Test
    @DisplayName("014-AC14 an imported or restored note asks nothing")
    void importedNote() {
        event(noted("s1", corrected("s1"), EventSource.IMPORT), false);
        event(noted("s2", corrected("s2"), EventSource.APP), true);
        state();
        assertThat(requests()).isEmpty();
    }

    @Test
    @DisplayName("016-AC8 an erased athlete's questions are gone, and none that comes late is asked")
    void erased() {
        plan("2025-09-09");
        asked("m1", chat("one"));
        state();
        assertThat(requests()).hasSize(1);
        asked("m2", chat("two"));
        system("erased", new UserErased(now));
        topic(Topics.STATE).pipeInput(Driver.USER, (SpecificRecord) null);
        asked("m3", chat("three"));
        state();
        plan("2025-09-09");
        driver.advanceWallClockTime(Duration.ofMinutes(2));
        assertThat(requests()).isEmpty();
        for (String store :
                List.of("waiting-questions", "in-flight", "asked", "said", "last-request", "latest-state")) {
            try (var rows = driver.getKeyValueStore(store).all()) {
                assertThat(rows.hasNext()).as(store).isFalse();
            }
        }
    }
}
