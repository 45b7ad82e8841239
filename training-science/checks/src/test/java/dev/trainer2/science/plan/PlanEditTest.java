package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.CURL;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.ROW;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.exercise;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.session;
import static dev.trainer2.science.plan.Plans.week;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edit of a plan")
class PlanEditTest {
    private static final PlanWeek WEEK = week(
            session(0, exercise(SQUAT, 3, kg(100)), exercise(BENCH, 3, null)),
            session(2, exercise(SQUAT, 3, kg(120)), exercise(SQUAT, 5, kg(80)), exercise(ROW, 2, null)));

    private static PlanWeek applied(PlanOperation... operations) {
        PlanEdit.Result result = PlanEdit.apply(WEEK, List.of(operations), CATALOGUE);
        assertThat(result).isInstanceOf(PlanEdit.Applied.class);
        return result instanceof PlanEdit.Applied done ? done.week() : WEEK;
    }

    private static String unfit(PlanOperation... operations) {
        PlanEdit.Result result = PlanEdit.apply(WEEK, List.of(operations), CATALOGUE);
        return result instanceof PlanEdit.Unfit unfit ? unfit.index() + ": " + unfit.why() : "fits";
    }

    @Test
    @DisplayName("011-AC1 applies every kind of operation, a version later, with the minutes that follow")
    void operations() {
        PlanWeek week = applied(
                new PlanOperation.SwapExercise(MONDAY, BENCH, "Pushups", null, "at home"),
                new PlanOperation.SetSets(MONDAY, SQUAT, 2, "less"),
                new PlanOperation.SetLoad(MONDAY, SQUAT, kg(95), "lighter"),
                new PlanOperation.SetRepRange(MONDAY, SQUAT, 5, 6, "heavier"),
                new PlanOperation.SetRpe(MONDAY, SQUAT, 7.5, "easier"),
                new PlanOperation.AddExercise(MONDAY, CURL, 4, 10, 12, 9, null, "arms"),
                new PlanOperation.MoveSession(MONDAY, MONDAY.plusDays(6), "away"),
                new PlanOperation.RemoveExercise(MONDAY.plusDays(2), ROW, "tired"));
        assertThat(week.version()).isEqualTo(2);
        assertThat(week.sessions())
                .extracting(PlannedSession::day)
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(6));
        PlannedSession moved = week.sessions().getLast();
        assertThat(moved.minutes()).isEqualTo(8 + 5 * 3.25 + 4 * 2.25);
        assertThat(moved.exercises())
                .containsExactly(
                        new PlannedExercise(SQUAT, "Barbell Squat", 2, 5, 6, 7.5, kg(95), "lighter"),
                        new PlannedExercise("Pushups", "Pushups", 3, 8, 10, 8, null, "at home"),
                        new PlannedExercise(CURL, "Barbell Curl", 4, 10, 12, 9, null, "arms"));
        assertThat(week.sessions().getFirst().exercises()).hasSize(2);
        assertThat(applied(new PlanOperation.SkipSession(MONDAY, "ill")).sessions())
                .hasSize(1);
    }

    @Test
    @DisplayName("counts the sets of an exercise that stands twice together, the first places going first")
    void twice() {
        assertThat(applied(new PlanOperation.SetSets(MONDAY.plusDays(2), SQUAT, 4, "less"))
                        .sessions()
                        .getLast()
                        .exercises())
                .extracting(PlannedExercise::sets)
                .containsExactly(3, 1, 2);
        assertThat(applied(new PlanOperation.SetSets(MONDAY.plusDays(2), SQUAT, 2, "less"))
                        .sessions()
                        .getLast()
                        .exercises())
                .extracting(PlannedExercise::sets)
                .containsExactly(2, 2);
        assertThat(unfit(new PlanOperation.SetLoad(MONDAY.plusDays(2), SQUAT, kg(90), "")))
                .isEqualTo("0: Barbell_Squat stands 2 times in the session");
    }

    @Test
    @DisplayName("011-AC1 names the operation that does not fit, and then changes nothing")
    void unfits() {
        PlanOperation fine = new PlanOperation.SetSets(MONDAY, SQUAT, 2, "");
        assertThat(unfit(fine, new PlanOperation.SkipSession(MONDAY.plusDays(1), "")))
                .isEqualTo("1: there is no session on 2026-01-06");
        assertThat(unfit(new PlanOperation.SetSets(MONDAY, CURL, 2, "")))
                .isEqualTo("0: the session has no exercise Barbell_Curl");
        assertThat(unfit(new PlanOperation.SetSets(MONDAY, SQUAT, 0, ""))).startsWith("0: no sets are left");
        assertThat(unfit(new PlanOperation.SwapExercise(MONDAY, SQUAT, BENCH, null, "")))
                .isEqualTo("0: Barbell_Bench_Press_-_Medium_Grip is in the session already");
        assertThat(unfit(new PlanOperation.AddExercise(MONDAY, "Moon_Press", 2, 5, 8, 8, null, "")))
                .isEqualTo("0: the catalogue has no exercise Moon_Press");
        assertThat(unfit(new PlanOperation.MoveSession(MONDAY, MONDAY.plusDays(2), "")))
                .isEqualTo("0: there is a session on 2026-01-07");
        assertThat(unfit(new PlanOperation.MoveSession(MONDAY, MONDAY.plusDays(7), "")))
                .isEqualTo("0: 2026-01-12 is not in the week of 2026-01-05");
    }

    @Test
    @DisplayName("shows before and after as text that is derived")
    void texts() {
        PlanDiff diff = new PlanDiff(
                "d", "plan", 1, PlanDiff.Cause.TIME, "", List.of(), List.of(new PlanOperation.SkipSession(MONDAY, "")));
        assertThat(PlanDiff.before(WEEK)).contains("Monday, 2026-01-05");
        assertThat(diff.after(WEEK, CATALOGUE).orElseThrow())
                .doesNotContain("Monday, 2026-01-05")
                .contains("version 2");
        assertThat(diff.after(week(), CATALOGUE)).isEmpty();
    }
}
