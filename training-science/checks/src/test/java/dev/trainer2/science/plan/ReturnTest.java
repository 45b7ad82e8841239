package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a break")
class ReturnTest {
    private static PlanHistory trained(int... daysAgo) {
        List<ExerciseSession> sessions = Arrays.stream(daysAgo)
                .mapToObj(days -> new ExerciseSession(
                        MONDAY.minusDays(days), List.of(new ExerciseSession.DoneSet(SetType.WORKING, kg(120), 5, 8.0))))
                .toList();
        LocalDate last = sessions.getLast().day();
        return new PlanHistory(
                MONDAY,
                Map.of(SQUAT, new PlanHistory.Best(140, OneRepMax.Method.RTS, last)),
                Map.of(SQUAT, sessions),
                List.of(),
                null);
    }

    @Test
    @DisplayName(
            "008-AC25 of 28 days or more loads begin 15 % under the estimate for two weeks, and the reason says so")
    void cut() {
        assertThat(trained(40, 35, 28).isReturning()).isTrue();
        assertThat(trained(40, 35, 27).isReturning()).isFalse();
        assertThat(trained(60, 55, 10, 3).isReturning()).as("the second week").isTrue();
        assertThat(trained(60, 55, 14, 3).isReturning()).as("the third week").isFalse();
        assertThat(PlanHistory.none(MONDAY).isReturning()).isFalse();

        PlannedExercise squat = squat(trained(40, 35, 28));
        PlannedExercise usual = squat(trained(9, 5, 2));
        assertThat(usual.load()).isEqualTo(kg(110)); // 140 x 0.786 at 6 @ 8 is 110.0
        assertThat(squat.load()).isEqualTo(kg(92.5)); // 15 % less is 93.5
        assertThat(squat.reason()).contains("15 % less after a break: 93.5 kg");
    }

    private static PlannedExercise squat(PlanHistory history) {
        return PlanGenerator.week(profile(3, 60, GYM), history, CATALOGUE, MONDAY, 1).week().sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .filter(planned -> planned.exerciseId().equals(SQUAT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("008-AC26 or before one, an athlete's own lift goes before the listed ones of its pattern")
    void ownLift() {
        PlanHistory own = new PlanHistory(
                MONDAY,
                Map.of(),
                Map.of(
                        "Box_Squat",
                        List.of(
                                new ExerciseSession(MONDAY.minusDays(9), List.of()),
                                new ExerciseSession(MONDAY.minusDays(2), List.of()))),
                List.of(),
                null);
        assertThat(PlanGenerator.week(profile(3, 60, GYM), own, CATALOGUE, MONDAY, 1)
                        .week()
                        .sessions()
                        .getFirst()
                        .exercises())
                .extracting(PlannedExercise::exerciseId)
                .startsWith("Box_Squat");
    }
}
