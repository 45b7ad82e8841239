package dev.trainer2.streams.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DiffOp;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.OverrideRecorded;
import dev.trainer2.events.PlanDiffOperation;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.science.plan.PlanWeek;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions about plans")
class AthletePlansTest {
    private final Desk desk = new Desk();
    private final PlanWeek week = desk.week();

    @AfterEach
    void close() {
        desk.close();
    }

    private AthletePlan plan() {
        return Objects.requireNonNull(desk.plan());
    }

    private DiffStatus status(AthletePlan plan, String diffId) {
        return plan.getDiffs().stream()
                .filter(diff -> diff.getDiffId().equals(diffId))
                .findFirst()
                .orElseThrow()
                .getStatus();
    }

    @Test
    @DisplayName("008-AC14 a proposed week that keeps the rules is in force, and the next one is its next version")
    void week() {
        desk.propose(week);
        assertThat(desk.types()).containsExactly("PlanGenerated");
        assertThat(plan().getWeek().getVersion()).isEqualTo(1);
        assertThat(desk.propose(week)).isNotEmpty();
        assertThat(plan().getWeek().getVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("008-AC14 a proposal that is in the log twice is decided once")
    void twice() {
        PlanProposed proposal = PlanProposed.newBuilder()
                .setRequestId("request")
                .setWeek(Weeks.record(week))
                .build();
        desk.sent("proposal", proposal, desk.now());
        desk.sent("proposal", proposal, desk.now());
        assertThat(desk.types()).containsExactly("PlanGenerated");
    }

    @Test
    @DisplayName("008-AC14 a week that breaks a guardrail is rejected with the rule, and nothing changes")
    void rejected() {
        desk.hurts("knee");
        String id = desk.propose(week);
        List<TrainingEvent> decisions = desk.decisions();
        assertThat(decisions).singleElement().satisfies(event -> {
            ProposalRejected rejected = (ProposalRejected) event.getPayload();
            assertThat(rejected.getProposalId()).isEqualTo(id);
            assertThat(rejected.getRule()).isEqualTo("PAIN");
        });
        assertThat(plan().getWeek()).isNull();
    }

    @Test
    @DisplayName(
            "008-AC14 a sealed exclusion is kept as a plain one is, and nothing is decided while its key is not at hand")
    void sealedExclusion() {
        String first = week.sessions().getFirst().exercises().getFirst().exerciseId();
        desk.excludes(List.of(first), false);
        desk.propose(week);
        assertThat(desk.types()).isEmpty();
        desk.pass(Duration.ofSeconds(3));
        assertThat(desk.types()).isEmpty();
        desk.keyIsAtHand();
        desk.pass(Duration.ofSeconds(3));
        assertThat(desk.decisions())
                .singleElement()
                .satisfies(event -> assertThat(((ProposalRejected) event.getPayload()).getRule())
                        .isEqualTo("EXCLUDED"));
    }

    @Test
    @DisplayName("011-AC10 accept gives the next version, a second answer is refused as DECIDED")
    void accepted() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        assertThat(status(plan(), "d1")).isEqualTo(DiffStatus.OPEN);
        desk.decisions();
        String yes = desk.send(Desk.answer("d1", Decision.ACCEPT));
        assertThat(desk.types()).containsExactly("PlanDiffDecided", "PlanGenerated");
        AthletePlan plan = plan();
        assertThat(plan.getWeek().getVersion()).isEqualTo(2);
        assertThat(plan.getDiffs().getFirst().getDecidedBy()).isEqualTo(yes);
        String no = desk.send(Desk.answer("d1", Decision.DENY));
        assertThat(desk.decisions()).singleElement().satisfies(event -> {
            ProposalRejected refused = (ProposalRejected) event.getPayload();
            assertThat(refused.getProposalId()).isEqualTo(no);
            assertThat(refused.getRule()).isEqualTo("DECIDED");
        });
        assertThat(plan().getWeek().getVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "011-AC10 no answer within 48 hours ends a diff by the clock alone, and a late one is refused as EXPIRED")
    void expires() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        desk.decisions();
        desk.pass(Duration.ofHours(48).minusSeconds(2));
        assertThat(desk.types()).isEmpty();
        desk.pass(Duration.ofSeconds(4));
        assertThat(desk.types()).containsExactly("PlanDiffExpired");
        assertThat(status(plan(), "d1")).isEqualTo(DiffStatus.EXPIRED);
        desk.send(Desk.answer("d1", Decision.ACCEPT));
        assertThat(desk.decisions())
                .extracting(event -> ((ProposalRejected) event.getPayload()).getRule())
                .containsExactly("EXPIRED");
        assertThat(plan().getWeek().getVersion()).isEqualTo(1);
    }

    @Test
    @DisplayName("011-AC10 an answer that was in the log in time counts, however late it is read")
    void inTime() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        desk.decisions();
        desk.pass(Duration.ofHours(47));
        desk.sent("yes", Desk.answer("d1", Decision.ACCEPT), desk.now().minus(Duration.ofMinutes(1)));
        assertThat(desk.types()).as("it is read late, as the log is behind").isEmpty();
        desk.pass(Duration.ofHours(13));
        assertThat(desk.types()).containsExactly("PlanDiffDecided", "PlanGenerated");
    }

    @Test
    @DisplayName("011-AC10 one diff is open: another is rejected as DIFF_OPEN, one for pain takes its place")
    void oneOpen() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        desk.decisions();
        desk.send(Desk.diff("d2", week, 1, "REQUEST", Desk.fewer(week, 1)));
        assertThat(desk.decisions())
                .extracting(event -> ((ProposalRejected) event.getPayload()).getRule())
                .containsExactly("DIFF_OPEN");
        desk.send(Desk.diff("d3", week, 1, "PAIN", Desk.fewer(week, 2)));
        assertThat(desk.types()).containsExactly("PlanDiffDecided", "PlanDiffProposed");
        AthletePlan plan = plan();
        assertThat(status(plan, "d1")).isEqualTo(DiffStatus.SUPERSEDED);
        assertThat(status(plan, "d3")).isEqualTo(DiffStatus.OPEN);
    }

    @Test
    @DisplayName(
            "011-AC10 a diff on another version is STALE, one that cannot be read MALFORMED, and the next one is decided")
    void refused() {
        desk.propose(week);
        desk.decisions();
        desk.send(Desk.diff("d1", week, 7, "REQUEST", Desk.fewer(week, 0)));
        desk.send(Desk.diff(
                "d2",
                week,
                1,
                "REQUEST",
                PlanDiffOperation.newBuilder()
                        .setOp(DiffOp.SET_SETS)
                        .setDay("soon")
                        .setRationale("")
                        .build()));
        assertThat(desk.decisions())
                .extracting(event -> ((ProposalRejected) event.getPayload()).getRule())
                .containsExactly("STALE", "MALFORMED");
        desk.send(Desk.diff("d3", week, 1, "REQUEST", Desk.fewer(week, 0)));
        assertThat(desk.types()).containsExactly("PlanDiffProposed");
    }

    @Test
    @DisplayName("011-AC10 insisting is on record with the rule and the words, only with the proposal it lets pass")
    void insists() {
        PlanWeek hard = week.with(week.sessions().stream()
                .map(session -> new dev.trainer2.science.plan.PlannedSession(
                        session.day(),
                        session.name(),
                        session.minutes(),
                        session.exercises().stream()
                                .map(one -> new dev.trainer2.science.plan.PlannedExercise(
                                        one.exerciseId(),
                                        one.name(),
                                        one.sets(),
                                        one.repsLow(),
                                        one.repsHigh(),
                                        10,
                                        one.load(),
                                        one.reason()))
                                .toList()))
                .toList());
        PlanOverride override = PlanOverride.newBuilder()
                .setRule("RPE_TOO_HIGH")
                .setPath("*")
                .setOriginal("over 9")
                .setReason(ByteBuffer.wrap(new byte[] {1, 2, 3}))
                .build();
        desk.propose(hard);
        assertThat(desk.types()).containsExactly("ProposalRejected");
        desk.send(PlanProposed.newBuilder()
                .setRequestId("request")
                .setWeek(Weeks.record(hard))
                .setOverrides(List.of(override))
                .build());
        List<TrainingEvent> decisions = desk.decisions();
        assertThat(decisions).hasSize(2);
        OverrideRecorded recorded = (OverrideRecorded) decisions.getFirst().getPayload();
        assertThat(recorded.getRule()).isEqualTo("RPE_TOO_HIGH");
        assertThat(recorded.getReason()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(plan().getOverrides()).hasSize(1);
        desk.hurts("knee");
        desk.send(PlanProposed.newBuilder()
                .setRequestId("request")
                .setWeek(Weeks.record(hard))
                .setOverrides(List.of(override))
                .build());
        assertThat(desk.types()).as("pain is never overridden").containsExactly("ProposalRejected");
    }

    @Test
    @DisplayName("011-AC10 the decisions of a restored log give the same plan, and its commands trigger nothing")
    void restored() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        desk.send(Desk.answer("d1", Decision.ACCEPT));
        List<TrainingEvent> decisions = desk.decisions();
        AthletePlan before = plan();
        try (Desk other = new Desk()) {
            other.restored(dev.trainer2.streams.Driver.event("old", Desk.START, Desk.answer("d1", Decision.ACCEPT)));
            decisions.reversed().forEach(other::restored);
            decisions.forEach(other::restored);
            assertThat(other.decisions()).isEmpty();
            AthletePlan after = Objects.requireNonNull(other.plan());
            assertThat(after.getWeek()).isEqualTo(before.getWeek());
            assertThat(after.getDiffs()).isEqualTo(before.getDiffs());
        }
    }

    @Test
    @DisplayName("016-AC8 of an erased athlete ends with a tombstone, and nothing is decided about them any more")
    void erased() {
        desk.propose(week);
        desk.send(Desk.diff("d1", week, 1, "REQUEST", Desk.fewer(week, 0)));
        desk.send(new UserErased(Desk.START));
        assertThat(desk.plan()).isNull();
        desk.propose(week);
        desk.decisions();
        desk.pass(Duration.ofHours(50));
        assertThat(desk.types()).isEmpty();
        assertThat(desk.plan()).isNull();
    }
}
