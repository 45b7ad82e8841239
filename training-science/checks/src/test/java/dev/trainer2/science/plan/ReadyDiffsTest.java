package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.CURL;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.ROW;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.exercise;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.profile;
import static dev.trainer2.science.plan.Plans.session;
import static dev.trainer2.science.plan.Plans.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Muscle;
import dev.trainer2.science.Signal;
import dev.trainer2.science.SignalDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ready-made diff")
class ReadyDiffsTest {
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final PlanWeek WEEK = week(
            session(0, exercise(SQUAT, 5, kg(100)), exercise(BENCH, 4, null), exercise(CURL, 3, null)),
            session(4, exercise(ROW, 5, null), exercise(SQUAT, 3, null), exercise("Side_Lateral_Raise", 4, null)));

    private static PlanRules rules(OpenPain... pains) {
        return new PlanRules(profile(3, 60, GYM), history(Map.of(SQUAT, 140.0, "Leg_Press", 200.0), pains), CATALOGUE);
    }

    private static PlanWeek applied(PlanWeek week, Optional<DiffDraft> draft, PlanRules rules) {
        PlanDiff diff = draft.orElseThrow().on(week, "d", List.of());
        PlanEdit.Result result = PlanEdit.apply(week, diff.operations(), CATALOGUE);
        assertThat(result).isInstanceOf(PlanEdit.Applied.class);
        PlanWeek after = result instanceof PlanEdit.Applied done ? done.week() : week;
        assertThat(rules.violations(after, List.of())).isEmpty();
        return after;
    }

    private static List<Integer> sets(PlanWeek week, int session) {
        return week.sessions().get(session).exercises().stream()
                .map(PlannedExercise::sets)
                .toList();
    }

    @Test
    @DisplayName("011-AC6 for a deload cuts 40 % of the sets and keeps the loads, with the signals and their numbers")
    void deload() {
        VolumeDiffs diffs = new VolumeDiffs(rules());
        SignalDay signal = new SignalDay(MONDAY, Signal.SORENESS, 7.33, 7, true, true);
        Optional<DiffDraft> draft = diffs.deload(WEEK, MONDAY, List.of(signal));
        PlanWeek after = applied(WEEK, draft, rules());
        assertThat(sets(after, 0)).containsExactly(3, 2, 2); // 7 of 12: 3.0, 2.4, 1.8
        assertThat(sets(after, 1)).containsExactly(3, 2, 2);
        assertThat(after.sessions().getFirst().exercises().getFirst().load()).isEqualTo(kg(100));
        assertThat(draft.orElseThrow().reason())
                .isEqualTo(
                        "SORENESS is 7.33 against 7.00 on 2026-01-05. Sets from 24 to 14 until 2026-01-11, loads kept.");
        assertThat(sets(applied(WEEK, diffs.deload(WEEK, FRIDAY, List.of()), rules()), 0))
                .containsExactly(5, 4, 3);
        PlanWeek light = new PlanWeek("plan", 1, MONDAY, 5, WEEK.sessions());
        assertThat(diffs.deload(light, MONDAY, List.of())).isEmpty();
    }

    @Test
    @DisplayName("011-AC6 for pain swaps for the same muscle where something is allowed, else takes out")
    void pain() {
        OpenPain squat = new OpenPain("lower_back", 5, SQUAT, MONDAY);
        PlanWeek swapped = applied(WEEK, new SwapDiffs(rules(squat)).pain(WEEK, MONDAY), rules(squat));
        PlannedExercise front = swapped.sessions().getFirst().exercises().getFirst();
        assertThat(front.exerciseId()).isEqualTo("Front_Barbell_Squat");
        assertThat(front.load()).isNull();
        assertThat(front.sets()).isEqualTo(5);
        OpenPain knee = new OpenPain("knee", 5, null, MONDAY);
        PlanWeek without = applied(WEEK, new SwapDiffs(rules(knee)).pain(WEEK, MONDAY), rules(knee));
        assertThat(PlannedVolume.of(without, CATALOGUE).getOrDefault(Muscle.CHEST, 0.0))
                .isEqualTo(4);
        assertThat(new SwapDiffs(rules()).pain(WEEK, MONDAY)).isEmpty();
        PlanWeek alone = week(session(0, exercise(SQUAT, 3, null)));
        OpenPain quads = new OpenPain("quads", 5, null, MONDAY);
        assertThat(applied(alone, new SwapDiffs(rules(quads)).pain(alone, MONDAY), rules(quads))
                        .sessions())
                .isEmpty();
    }

    @Test
    @DisplayName("swaps an exercise for a similar one, with a load from its own history")
    void swap() {
        PlanRules machines = new PlanRules(profile(3, 60, Set.of("machine")), rules().history(), CATALOGUE);
        PlanOperation swap = new SwapDiffs(machines)
                .swap(WEEK, MONDAY, SQUAT, "the rack is taken")
                .orElseThrow()
                .operations()
                .getFirst();
        // 200 kg x 73.9 % at 8 @ 8 is 147.8
        assertThat(swap)
                .isEqualTo(new PlanOperation.SwapExercise(
                        MONDAY, SQUAT, "Leg_Press", kg(147.5), "Leg Press for Barbell Squat: the rack is taken"));
        assertThat(new SwapDiffs(machines).swap(WEEK, FRIDAY, CURL, "not there"))
                .isEmpty();
    }

    @Test
    @DisplayName("011-AC6 takes sets off a muscle that is not under its MRV, isolations first")
    void overMrv() {
        PlanWeek much = week(
                session(0, exercise(SQUAT, 8, null), exercise("Leg_Extensions", 6, null)),
                session(2, exercise(SQUAT, 6, null)));
        Optional<DiffDraft> draft = new VolumeDiffs(rules()).overMrv(much, MONDAY);
        assertThat(draft.orElseThrow().reason()).isEqualTo("quads from 20 to 17 sets; its MRV is 18.");
        PlanWeek after = applied(much, draft, rules());
        assertThat(sets(after, 0)).containsExactly(8, 3);
        assertThat(new VolumeDiffs(rules()).overMrv(WEEK, MONDAY)).isEmpty();
        assertThat(sets(applied(much, new VolumeDiffs(rules()).overMrv(much, MONDAY.plusDays(1)), rules()), 1))
                .as("what is over already stays as it was")
                .containsExactly(3);
    }

    @Test
    @DisplayName("adds sets for a muscle as far as minutes and MRV leave room, and says how many fit")
    void addSets() {
        Optional<DiffDraft> draft = new VolumeDiffs(rules()).addSets(WEEK, Muscle.QUADS, 2, MONDAY);
        assertThat(sets(applied(WEEK, draft, rules()), 1)).containsExactly(5, 5, 4);
        Optional<DiffDraft> many = new VolumeDiffs(rules()).addSets(WEEK, Muscle.BICEPS, 40, MONDAY);
        applied(WEEK, many, rules());
        assertThat(many.orElseThrow().reason()).startsWith("11 of 40 sets more for biceps fit: from 5.5 to 16.5");
        assertThat(new VolumeDiffs(rules()).addSets(WEEK, Muscle.CALVES, 3, MONDAY))
                .isEmpty();
    }

    @Test
    @DisplayName("011-AC6 moves missed sessions to the next free day, or skips what finds none")
    void missed() {
        PlanWeek after = applied(WEEK, ScheduleDiffs.missed(WEEK, Set.of(), FRIDAY, List.of()), rules());
        assertThat(after.sessions()).extracting(PlannedSession::day).containsExactly(FRIDAY, FRIDAY.plusDays(1));
        LocalDate sunday = MONDAY.plusDays(6);
        PlanWeek late = applied(WEEK, ScheduleDiffs.missed(WEEK, Set.of(), sunday, List.of()), rules());
        assertThat(late.sessions()).extracting(PlannedSession::day).containsExactly(sunday);
        assertThat(ScheduleDiffs.missed(WEEK, Set.of(MONDAY), FRIDAY, List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("011-AC6 for only 30 minutes on Friday drops isolations before compounds")
    void lessTime() {
        // 8 + 8 x 3.25 + 4 x 2.25 = 43; without the raises 34, and two sets less 27.5
        Optional<DiffDraft> draft = ScheduleDiffs.lessTime(WEEK, FRIDAY, 30, CATALOGUE);
        PlanWeek after = applied(WEEK, draft, rules());
        assertThat(after.sessions().getLast().exercises())
                .extracting(PlannedExercise::exerciseId)
                .containsExactly(ROW, SQUAT);
        assertThat(sets(after, 1)).containsExactly(3, 3);
        assertThat(draft.orElseThrow().reason()).isEqualTo("Only 30 minutes on 2026-01-09: from 43 to 27.5.");
        assertThat(ScheduleDiffs.lessTime(WEEK, FRIDAY, 45, CATALOGUE)).isEmpty();
        assertThat(applied(WEEK, ScheduleDiffs.lessTime(WEEK, FRIDAY, 10, CATALOGUE), rules())
                        .sessions())
                .hasSize(1);
    }

    @Test
    @DisplayName("leaves a muscle out from a day on")
    void without() {
        PlanWeek after = applied(WEEK, ScheduleDiffs.without(WEEK, Muscle.QUADS, FRIDAY, CATALOGUE), rules());
        assertThat(sets(after, 0)).containsExactly(5, 4, 3);
        assertThat(sets(after, 1)).containsExactly(5, 4);
        assertThat(ScheduleDiffs.without(WEEK, Muscle.CALVES, FRIDAY.plusDays(1), CATALOGUE))
                .isEmpty();
    }
}
