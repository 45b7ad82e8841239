package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.kg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trainer2.science.Fact;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetType;
import dev.trainer2.science.TrainingHistory;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What training says to a plan")
class PlanHistoryTest {
    private static Fact set(int daysAgo, String id, double kilograms, int reps, @Nullable Double rpe) {
        var at = MONDAY.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Fact(
                id,
                at,
                ZoneOffset.UTC,
                new Fact.SetDone(
                        id, "w" + daysAgo, null, "Squat (Barbell)", SetType.WORKING, kg(kilograms), reps, null, rpe));
    }

    private static PlanHistory history(Fact... facts) {
        return PlanHistory.of(TrainingHistory.of(List.of(facts), CATALOGUE), MONDAY, List.of(), null);
    }

    @Test
    @DisplayName("is the best confident estimate of the last 84 days, one with an effort first, by catalogue exercise")
    void bests() {
        assertThat(history(set(84, "a", 185, 8, 8.0), set(3, "z", 50, 15, null)).best(SQUAT))
                .isEmpty();
        assertThat(history(set(-1, "a", 185, 8, 8.0)).best(SQUAT)).isEmpty();
        PlanHistory one = history(set(83, "a", 185, 8, 8.0), set(3, "b", 180, 8, 8.0), set(2, "c", 300, 1, null));
        PlanHistory.Best best = one.best(SQUAT).orElseThrow();
        assertThat(best.kilograms()).isCloseTo(185 / 0.739, within(1e-9));
        assertThat(best.method()).isEqualTo(OneRepMax.Method.RTS);
        assertThat(best.day()).isEqualTo(MONDAY.minusDays(83));
        assertThat(history(set(2, "a", 60, 12, 6.0)).best(SQUAT)).isEmpty(); // low confidence
    }

    @Test
    @DisplayName("008-AC28 comes from the twelve weeks before the last training when that is long ago")
    void longAgo() {
        PlanHistory one = history(set(500, "a", 200, 5, 8.0), set(400, "b", 150, 5, 8.0), set(395, "c", 140, 5, 8.0));
        assertThat(one.best(SQUAT).orElseThrow().day()).isEqualTo(MONDAY.minusDays(400));
        assertThat(one.sessions(SQUAT)).hasSize(3);
        assertThat(one.isReturning()).isTrue();
        assertThat(one.timesDone(SQUAT)).isEqualTo(3);
        assertThat(history(set(500, "a", 200, 5, 8.0), set(27, "b", 60, 15, null))
                        .best(SQUAT))
                .isEmpty();
    }

    @Test
    @DisplayName("008-AC29 has the mean hard sets of the last four trained weeks, the running one left out")
    void habits() {
        PlanHistory one = history(
                set(3, "a", 100, 5, 8.0),
                set(4, "b", 100, 5, 8.0),
                set(10, "c", 100, 5, 8.0),
                set(31, "d", 100, 5, 8.0),
                set(60, "e", 100, 5, 8.0),
                set(67, "f", 100, 5, 8.0),
                set(0, "g", 100, 5, 8.0));
        assertThat(one.habits().weeklySets().get(Muscle.QUADS)).isEqualTo((2 + 1 + 1 + 1) / 4.0);
        assertThat(one.timesDone(SQUAT)).isEqualTo(7);
    }

    @Test
    @DisplayName("keeps the last four sessions of an exercise, oldest first, and knows what was done of late")
    void sessions() {
        PlanHistory one = history(
                set(40, "a", 90, 8, null),
                set(35, "b", 95, 8, null),
                set(33, "c", 100, 8, null),
                set(31, "d", 105, 8, null),
                set(28, "e", 110, 8, 8.0),
                set(28, "f", 110, 7, 9.0));
        assertThat(one.sessions(SQUAT))
                .extracting(ExerciseSession::day)
                .containsExactly(
                        MONDAY.minusDays(35), MONDAY.minusDays(33), MONDAY.minusDays(31), MONDAY.minusDays(28));
        assertThat(one.sessions(SQUAT).getLast().sets())
                .containsExactly(
                        new ExerciseSession.DoneSet(SetType.WORKING, kg(110), 8, 8.0),
                        new ExerciseSession.DoneSet(SetType.WORKING, kg(110), 7, 9.0));
        assertThat(one.recent(SQUAT)).isFalse();
        assertThat(history(set(27, "a", 90, 8, null)).recent(SQUAT)).isTrue();
    }
}
