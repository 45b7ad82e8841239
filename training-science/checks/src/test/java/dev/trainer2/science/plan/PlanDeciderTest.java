package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.exercise;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.profile;
import static dev.trainer2.science.plan.Plans.session;
import static dev.trainer2.science.plan.Plans.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.plan.PlanCommand.Decision;
import dev.trainer2.science.plan.PlanOutcome.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions about a plan")
class PlanDeciderTest {
    private static final Instant T0 = Instant.parse("2026-01-05T08:00:00Z");
    private static final PlanRules RULES = new PlanRules(profile(3, 60, GYM), history(Map.of()), CATALOGUE);

    private PlanState state = PlanState.EMPTY;
    private Instant now = T0;
    private int count;

    @BeforeEach
    void plan() {
        decide(new PlanCommand.ProposeWeek(
                "week", now, week(session(0, exercise(SQUAT, 4, null)), session(2, exercise(BENCH, 4, null)))));
    }

    private List<PlanOutcome> decide(PlanCommand command) {
        return decide(command, RULES);
    }

    private List<PlanOutcome> decide(PlanCommand command, PlanRules rules) {
        List<PlanOutcome> outcomes = PlanDecider.decide(state, command, rules);
        state = PlanFold.after(state, outcomes);
        return outcomes;
    }

    private List<PlanOutcome> propose(String diffId, int base, PlanDiff.Cause cause, int sets) {
        return decide(new PlanCommand.ProposeDiff("e" + count++, now, diff(diffId, base, cause, sets)));
    }

    private static PlanDiff diff(String diffId, int base, PlanDiff.Cause cause, int sets) {
        return new PlanDiff(
                diffId,
                "plan",
                base,
                cause,
                "",
                List.of(),
                List.of(new PlanOperation.SetSets(MONDAY, SQUAT, sets, "")));
    }

    private List<PlanOutcome> answer(String diffId, Decision decision) {
        return decide(new PlanCommand.Answer("e" + count++, now, diffId, decision));
    }

    private DiffStatus status(String diffId) {
        return Objects.requireNonNull(state.diffs().get(diffId)).status();
    }

    private int version() {
        return Objects.requireNonNull(state.current()).version();
    }

    private static String code(List<PlanOutcome> outcomes) {
        return switch (outcomes.getLast()) {
            case PlanOutcome.ProposalRejected rejected -> rejected.code();
            case PlanOutcome.AnswerRefused refused -> refused.code().name();
            default -> outcomes.getLast().toString();
        };
    }

    @Test
    @DisplayName("011-AC2 accept applies a diff, deny keeps the plan, modify supersedes it and sends it back")
    void answers() {
        propose("a", 1, PlanDiff.Cause.REQUEST, 3);
        assertThat(answer("a", Decision.ACCEPT))
                .hasSize(2)
                .first()
                .isEqualTo(new PlanOutcome.DiffEnded("e1", "a", DiffStatus.ACCEPTED, 2));
        assertThat(version()).isEqualTo(2);
        propose("b", 2, PlanDiff.Cause.REQUEST, 2);
        answer("b", Decision.DENY);
        propose("c", 2, PlanDiff.Cause.REQUEST, 2);
        assertThat(answer("c", Decision.MODIFY))
                .containsExactly(
                        new PlanOutcome.DiffEnded("e5", "c", DiffStatus.SUPERSEDED, null),
                        new PlanOutcome.SentBack("e5", "c"));
        assertThat(List.of(status("a"), status("b"), status("c")))
                .containsExactly(DiffStatus.ACCEPTED, DiffStatus.DENIED, DiffStatus.SUPERSEDED);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    @DisplayName("011-AC3 of two answers the first in the log wins, and what arrives twice is one")
    void races() {
        propose("a", 1, PlanDiff.Cause.REQUEST, 3);
        PlanCommand deny = new PlanCommand.Answer("deny", now, "a", Decision.DENY);
        assertThat(decide(deny)).hasSize(1);
        assertThat(decide(deny)).isEmpty();
        assertThat(code(answer("a", Decision.ACCEPT))).isEqualTo("DECIDED");
        assertThat(code(answer("nobody's", Decision.ACCEPT))).isEqualTo("UNKNOWN_DIFF");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    @DisplayName("011-AC5 48 hours without an answer are a deny, to the instant")
    void expires() {
        propose("a", 1, PlanDiff.Cause.REQUEST, 3);
        now = T0.plus(Duration.ofHours(48)).minusMillis(1);
        assertThat(decide(new PlanCommand.Tick("t1", now))).isEmpty();
        now = T0.plus(Duration.ofHours(48));
        assertThat(code(answer("a", Decision.ACCEPT))).isEqualTo("EXPIRED");
        assertThat(status("a")).isEqualTo(DiffStatus.EXPIRED);
        assertThat(version()).isEqualTo(1);
        propose("b", 1, PlanDiff.Cause.REQUEST, 3);
        now = now.plus(PlanDecider.OPEN_FOR);
        assertThat(decide(new PlanCommand.Tick("t2", now)))
                .containsExactly(new PlanOutcome.DiffEnded("t2", "b", DiffStatus.EXPIRED, null));
    }

    @Test
    @DisplayName("011-AC5 one diff is open: pain and deload take its place, any other is rejected")
    void oneOpen() {
        propose("a", 1, PlanDiff.Cause.REQUEST, 3);
        assertThat(code(propose("b", 1, PlanDiff.Cause.REQUEST, 2))).isEqualTo("DIFF_OPEN");
        propose("c", 1, PlanDiff.Cause.DELOAD, 2);
        assertThat(status("a")).isEqualTo(DiffStatus.SUPERSEDED);
        propose("d", 1, PlanDiff.Cause.PAIN, 1);
        assertThat(status("c")).isEqualTo(DiffStatus.SUPERSEDED);
        // one that breaks a rule takes no place
        assertThat(code(propose("e", 1, PlanDiff.Cause.PAIN, 25))).isEqualTo("SESSION_TOO_LONG");
        assertThat(status("d")).isEqualTo(DiffStatus.OPEN);
    }

    @Test
    @DisplayName(
            "011-AC5 what is based on another version is stale, and so is an open diff when the plan changes under it")
    void stale() {
        assertThat(code(propose("a", 7, PlanDiff.Cause.REQUEST, 3))).isEqualTo("STALE");
        propose("b", 1, PlanDiff.Cause.REQUEST, 3);
        decide(new PlanCommand.ProposeWeek("week2", now, week(session(0, exercise(SQUAT, 2, null)))));
        assertThat(status("b")).isEqualTo(DiffStatus.STALE);
        assertThat(code(answer("b", Decision.ACCEPT))).isEqualTo("STALE");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    @DisplayName("a diff that was fine when proposed is stale when it would hurt by the time it is accepted")
    void hurtsLater() {
        propose("a", 1, PlanDiff.Cause.REQUEST, 3);
        PlanRules hurting =
                new PlanRules(RULES.profile(), history(Map.of(), new OpenPain("knee", 5, null, MONDAY)), CATALOGUE);
        assertThat(code(decide(new PlanCommand.Answer("x", now, "a", Decision.ACCEPT), hurting)))
                .isEqualTo("STALE");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "011-AC4 an athlete may insist on more volume, on record, for this plan and this place; never on what hurts")
    void overrides() {
        PlanWeek big = week(session(0, exercise(SQUAT, 9, null)), session(2, exercise(SQUAT, 9, null)));
        assertThat(code(decide(new PlanCommand.ProposeWeek("w2", now, big)))).isEqualTo("VOLUME_OVER_MRV");
        insist(new PlanOverride("plan", Rule.VOLUME_OVER_MRV, "muscles.chest", "under 24", "I want to"));
        assertThat(code(decide(new PlanCommand.ProposeWeek("w3", now, big)))).isEqualTo("VOLUME_OVER_MRV");
        insist(new PlanOverride("plan", Rule.VOLUME_OVER_MRV, "muscles.quads", "under 18", "I want to"));
        assertThat(decide(new PlanCommand.ProposeWeek("w4", now, big)))
                .singleElement()
                .isInstanceOf(PlanOutcome.WeekInForce.class);
        assertThat(code(insist(new PlanOverride("plan", Rule.PAIN, "*", "", "no pain no gain"))))
                .isEqualTo(Refusal.NOT_OVERRIDABLE.name());
        // it was for that plan
        assertThat(code(decide(new PlanCommand.ProposeWeek("w5", now, big.as("other", 1)))))
                .isEqualTo("VOLUME_OVER_MRV");
    }

    private List<PlanOutcome> insist(PlanOverride override) {
        return decide(new PlanCommand.Insist("e" + count++, now, override));
    }

    @Test
    @DisplayName("proposals need a plan, operations, and operations that fit")
    void shapes() {
        PlanDiff none = new PlanDiff("z", "plan", 1, PlanDiff.Cause.REQUEST, "", List.of(), List.of());
        assertThat(code(decide(new PlanCommand.ProposeDiff("p1", now, none)))).isEqualTo("NO_CHANGE");
        assertThat(code(propose("a", 1, PlanDiff.Cause.REQUEST, 0))).isEqualTo("DOES_NOT_FIT");
        assertThat(code(PlanDecider.decide(
                        PlanState.EMPTY,
                        new PlanCommand.ProposeDiff("p2", now, diff("a", 1, PlanDiff.Cause.PAIN, 2)),
                        RULES)))
                .isEqualTo("NO_PLAN");
        propose("b", 1, PlanDiff.Cause.REQUEST, 2);
        assertThat(code(propose("b", 1, PlanDiff.Cause.PAIN, 2))).isEqualTo("DECIDED");
    }
}
