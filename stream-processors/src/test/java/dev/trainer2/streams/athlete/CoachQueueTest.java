package dev.trainer2.streams.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.Decision;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.streams.Driver;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions to the coach")
class CoachQueueTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
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

    private CoachingRequest asked() {
        List<CoachingRequest> requests = desk.requests();
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }

    @Test
    @DisplayName("008-AC15 a request carries the plan, the latest days and what was said before")
    void context() {
        desk.propose(desk.week());
        desk.imported(IntStream.rangeClosed(1, 9)
                .mapToObj(day -> Driver.set("s" + day, desk.now().minus(Duration.ofDays(day)), "Squat", 100, 5, 8.0))
                .toList());
        desk.send(chat("one"));
        desk.system("r1", reply(asked().getRequestId()));
        desk.pass(Duration.ofSeconds(1));
        desk.send(chat("two"));
        CoachingRequest request = asked();
        assertThat(request.getPlan().getWeek().getPlanId())
                .isEqualTo(desk.week().planId());
        assertThat(request.getDays()).hasSize(7);
        assertThat(request.getDays().getFirst().getDate()).isEqualTo("2025-09-08");
        assertThat(request.getReviews()).hasSize(2);
        assertThat(request.getContext().getCounts().getWorkSets()).isEqualTo(9);
        assertThat(request.getMemory()).hasSize(3);
        assertThat(request.getMemory().get(1).getByCoach()).isTrue();
    }

    @Test
    @DisplayName("023-AC6 a message amid an import shows nothing of it, and is asked when the import is whole")
    void amidAnImport() {
        List<TrainingEvent> sets = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> Driver.set("s" + day, desk.now().minus(Duration.ofDays(day)), "Squat", 100, 5, 8.0))
                .toList();
        desk.imported(sets.subList(0, 4), false);
        desk.send(chat("one"));
        assertThat(desk.requests()).isEmpty();
        desk.imported(sets.subList(4, 9), true);
        assertThat(asked().getContext().getCounts().getWorkSets()).isEqualTo(9);
    }

    @Test
    @DisplayName("008-AC15 one request is out at a time: the next question leaves with the answer to the one before it")
    void inTurn() {
        desk.send(chat("one"));
        CoachingRequest first = asked();
        desk.send(chat("two"));
        desk.send(chat("three"));
        assertThat(desk.requests()).isEmpty();
        desk.system("r1", reply(first.getRequestId()));
        CoachingRequest second = asked();
        assertThat(second.getText()).isEqualTo(chat("two").getText());
        desk.system("r2", reply(second.getRequestId()));
        assertThat(asked().getText()).isEqualTo(chat("three").getText());
    }

    @Test
    @DisplayName(
            "003-AC8 that is not answered ends at its deadline with a message that says so, and the next one leaves")
    void deadline() {
        desk.send(chat("one"));
        desk.send(chat("two"));
        CoachingRequest first = asked();
        desk.pass(Duration.ofSeconds(29));
        assertThat(desk.replies()).isEmpty();
        desk.pass(Duration.ofSeconds(2));
        List<TrainingEvent> ended = desk.replies();
        assertThat(ended).hasSize(1);
        CoachReplied reply = (CoachReplied) ended.getFirst().getPayload();
        assertThat(reply.getRequestId()).isEqualTo(first.getRequestId());
        assertThat(reply.getOutcome()).isEqualTo(ReplyOutcome.EXPIRED);
        assertThat(ended.getFirst().getEventId()).isEqualTo(EventIds.replyTo(first.getRequestId()));
        assertThat(desk.actions())
                .filteredOn(action -> action.getKind() == ActionKind.CHAT_MESSAGE)
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.getRequestId()).isEqualTo(first.getRequestId());
                    assertThat(action.getCode()).isEqualTo("COACH_DEADLINE");
                });
        assertThat(asked().getText()).isEqualTo(chat("two").getText());
        desk.pass(Duration.ofSeconds(31));
        assertThat(desk.replies()).hasSize(1);
    }

    @Test
    @DisplayName("008-AC15 a rejected proposal goes back once and once more, with the rule, and another athlete's none")
    void again() {
        desk.send(chat("one"));
        String first = asked().getRequestId();
        desk.system("r1", reply(first));
        desk.system("x0", new ProposalRejected("of somebody else", "PAIN", "no"));
        assertThat(desk.requests()).isEmpty();
        desk.system("x1", new ProposalRejected(EventIds.proposals(first).getFirst(), "PAIN", "knee"));
        CoachingRequest second = asked();
        assertThat(second.getKind()).isEqualTo(RequestKind.REVISION);
        assertThat(second.getRound()).isEqualTo(2);
        assertThat(second.getRejectedRequestId()).isEqualTo(first);
        assertThat(second.getText()).isEqualTo(chat("one").getText());
        assertThat(((ProposalRejected) second.getTrigger()).getRule()).isEqualTo("PAIN");
        desk.system("r2", reply(second.getRequestId()));
        desk.system(
                "x2",
                new ProposalRejected(EventIds.proposals(second.getRequestId()).getFirst(), "VOLUME_OVER_MRV", "chest"));
        assertThat(asked().getRound()).isEqualTo(3);
    }

    @Test
    @DisplayName("008-AC15 a session missed yesterday is asked about once by the clock alone")
    void missed() {
        desk.propose(desk.week());
        TrainingEvent week = desk.decisions().stream()
                .filter(event -> event.getPayload() instanceof PlanGenerated)
                .findFirst()
                .orElseThrow();
        assertThat(desk.week().session(Desk.MONDAY)).isPresent();
        desk.pass(Duration.ofHours(15));
        assertThat(desk.requests()).isEmpty();
        desk.pass(Duration.ofHours(2));
        CoachingRequest request = asked();
        assertThat(request.getKind()).isEqualTo(RequestKind.MISSED);
        assertThat(request.getEventId()).isEqualTo(week.getEventId());
        desk.pass(Duration.ofSeconds(20));
        desk.system("r1", reply(request.getRequestId()));
        desk.pass(Duration.ofHours(2));
        assertThat(desk.requests()).isEmpty();
    }

    private static AbsencePlanned absence(String from, String to) {
        return new AbsencePlanned("3f1c9d9e-4f5c-4a56-9c0e-0d6f0a1b2c3d", from, to, AbsenceReason.HOLIDAY);
    }

    @Test
    @DisplayName("021-AC12 a session missed in an absence is not asked about")
    void away() {
        desk.propose(desk.week());
        desk.send(absence("2025-09-08", "2025-09-09"));
        desk.system("r1", reply(asked().getRequestId()));
        desk.pass(Duration.ofHours(15));
        desk.pass(Duration.ofHours(2));
        assertThat(desk.requests()).isEmpty();
    }

    @Test
    @DisplayName("021-AC14 an absence told by the athlete goes to the coach, who looks at the plan")
    void planned() {
        desk.propose(desk.week());
        desk.send(absence("2025-09-11", "2025-09-13"));
        CoachingRequest request = asked();
        assertThat(request.getKind()).isEqualTo(RequestKind.ABSENCE);
        assertThat(request.getTrigger()).isInstanceOf(AbsencePlanned.class);
        assertThat(request.getPlan()).isNotNull();
    }

    @Test
    @DisplayName("008-AC15 a restored question, a late answer and a week without a plan ask nothing")
    void nothing() {
        desk.restored(Driver.event("m1", desk.now(), chat("old")));
        desk.system("w1", new WeekReviewed("2025-W36", 1));
        desk.send(Desk.answer("d1", Decision.MODIFY));
        desk.pass(Duration.ofSeconds(2));
        assertThat(desk.requests()).isEmpty();
    }

    @Test
    @DisplayName("023-AC5 a version that becomes the live one asks what is not answered, and nothing else")
    void takesOver() {
        Desk silent = Desk.silent();
        silent.sent("m1", chat("one"), Desk.START);
        silent.system("r1", reply(EventIds.requestOf(Driver.USER, "m1")));
        silent.sent("m2", chat("two"), Desk.START);
        silent.pass(Duration.ofSeconds(2));
        try (Desk live = silent.live()) {
            live.pass(Duration.ofSeconds(2));
            assertThat(live.requests())
                    .extracting(CoachingRequest::getRequestId)
                    .containsExactly(EventIds.requestOf(Driver.USER, "m2"));
        }
    }

    private TrainingEvent noted(String id, SpecificRecord payload, EventSource source) {
        CareMark mark = new CareMark(false, ByteBuffer.wrap("sealed".getBytes(StandardCharsets.UTF_8)));
        return TrainingEvent.newBuilder(Driver.event(id, desk.now(), payload))
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
                Driver.set("s1", desk.now(), "bench press", 80, 8, null).getPayload();
        desk.log(noted("s1", set, EventSource.APP));
        CoachingRequest request = asked();
        assertThat(request.getKind()).isEqualTo(RequestKind.CARE);
        assertThat(request.getTrigger()).isInstanceOf(CareMark.class);
        assertThat(request.getText()).isNull();
        desk.system("r1", reply(request.getRequestId()));
        desk.log(noted("s1", set, EventSource.APP));
        desk.log(noted("c1", corrected("s1"), EventSource.APP));
        assertThat(desk.requests()).isEmpty();
    }

    @Test
    @DisplayName("014-AC14 an imported or restored note asks nothing")
    void importedNote() {
        desk.log(noted("s1", corrected("s1"), EventSource.IMPORT));
        desk.restored(noted("s2", corrected("s2"), EventSource.APP));
        desk.pass(Duration.ofSeconds(10));
        assertThat(desk.requests()).isEmpty();
    }

    @Test
    @DisplayName("016-AC8 an erased athlete's questions are gone, and none that comes late is asked")
    void erased() {
        desk.propose(desk.week());
        desk.send(chat("one"));
        assertThat(desk.requests()).hasSize(1);
        desk.send(chat("two"));
        desk.system("erased", new UserErased(desk.now()));
        desk.send(chat("three"));
        desk.pass(Duration.ofDays(2));
        assertThat(desk.requests()).isEmpty();
        for (String store : List.of(
                AthleteTopology.TRAINING_DAYS,
                AthleteTopology.ROWS,
                AthleteTopology.WAITING_EVENTS,
                AthleteTopology.LAST_REQUEST)) {
            assertThat(desk.isEmpty(store)).as(store).isTrue();
        }
    }
}
