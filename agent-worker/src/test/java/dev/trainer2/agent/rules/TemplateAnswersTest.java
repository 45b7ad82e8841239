package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.contract.plan.Runs;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.ExerciseSession;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Rule;
import dev.trainer2.science.plan.TemplateState;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A program template")
class TemplateAnswersTest {
    private static TemplateState state(Proposal.Week week) {
        return Runs.of(Objects.requireNonNull(week.run()));
    }

    private static double squat(TemplateState state) {
        TemplateState.Standing standing = Objects.requireNonNull(state.lifts().get("squat"));
        return Objects.requireNonNull(standing.number()).doubleValue();
    }

    private static Proposal.Week week(Answer answer) {
        assertThat(answer.proposals()).as(answer.text()).singleElement().isInstanceOf(Proposal.Week.class);
        return (Proposal.Week) answer.proposals().getFirst();
    }

    @Test
    @DisplayName("011-AC8 is insisted on where its all-out sets are harder than RPE 9, and nothing else passes by that")
    void overrides() {
        Asked asked = Asked.withoutPlan();
        asked.today = Asked.MONDAY;
        Proposal.Week proposal = week(asked.say("start gzclp"));
        assertThat(proposal.overrides()).extracting(PlanOverride::rule).contains(Rule.RPE_TOO_HIGH);
        assertThat(proposal.overrides()).allSatisfy(override -> {
            assertThat(override.rule().overridable()).isTrue();
            assertThat(override.reason()).contains("is published so");
        });
        assertThat(asked.rules().violations(proposal.week(), proposal.overrides()))
                .isEmpty();
        assertThat(asked.rules().violations(proposal.week(), List.of())).isNotEmpty();
        assertThat(proposal.notes()).allSatisfy(note -> assertThat(note).contains("goes on record"));
    }

    @Test
    @DisplayName("011-AC8 begun on a Wednesday has its sessions on the days that are left")
    void begunLate() {
        Asked asked = Asked.withoutPlan();
        Proposal.Week proposal = week(asked.say("start stronglifts"));
        assertThat(proposal.week().sessions()).hasSize(3);
        assertThat(proposal.week().sessions())
                .extracting(PlannedSession::day)
                .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(asked.today));
        assertThat(asked.rules().violations(proposal.week(), proposal.overrides()))
                .isEmpty();
    }

    @Test
    @DisplayName("011-AC8 goes on after its week by what was done in it, and moves nothing that was missed")
    void nextWeek() {
        Asked asked = Asked.withoutPlan();
        asked.today = Asked.MONDAY;
        Proposal.Week first = week(asked.say("start stronglifts"));
        double begun = squat(state(first));
        asked.week = first.week();
        asked.run = first.run();
        asked.sessions.put(
                Asked.SQUAT,
                List.of(new ExerciseSession(
                        Asked.MONDAY,
                        Collections.nCopies(
                                5, new ExerciseSession.DoneSet(SetType.WORKING, new Load(begun, Unit.KG), 5, 8.0)))));
        asked.today = Asked.MONDAY.plusWeeks(1);
        Proposal.Week next = week(asked.because(RequestKind.REVIEW, new WeekReviewed("2025-W45", 1)));
        TemplateState state = state(next);
        assertThat(state.week()).isEqualTo(2);
        assertThat(squat(state)).isEqualTo(begun + 2.5);
        assertThat(state.lifts().get("bench")).isEqualTo(state(first).lifts().get("bench"));
        assertThat(next.week().weekStart()).isEqualTo(asked.today);
    }
}
