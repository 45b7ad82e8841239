package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The weekly review")
class WeeklyReviewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);
    private static final CatalogExercise SQUAT = new CatalogExercise(
            "Barbell_Squat",
            "Barbell Squat",
            "push",
            "beginner",
            "compound",
            "barbell",
            List.of("quadriceps"),
            List.of("glutes"),
            "strength");
    private final List<WeeklyReview.Entry> entries = new ArrayList<>();

    private void set(int day, double kilograms, int reps, @Nullable Double rpe) {
        LocalDate date = MONDAY.plusDays(day);
        WorkSet set = new WorkSet(SetType.WORKING, kilograms, reps, null, rpe);
        entries.add(new WeeklyReview.Entry(
                "event-" + entries.size(),
                date,
                "workout-" + day,
                date,
                SQUAT.id(),
                new MuscleVolume.Done(set, SQUAT.name(), SQUAT),
                OneRepMax.of(kilograms, reps, rpe).orElse(null)));
    }

    private List<WeeklyReview> reviews(int asOfDay, Map<LocalDate, Integer> planned) {
        TreeMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        entries.forEach(entry -> loads.put(entry.day(), new DailyLoad(100, 0)));
        Map<LocalDate, Integer> sessions = new TreeMap<>();
        entries.forEach(entry -> sessions.put(entry.sessionDay(), 1));
        LocalDate asOf = MONDAY.plusDays(asOfDay);
        Map<LocalDate, Readiness> readiness = Map.of(
                MONDAY,
                new Readiness(60, Readiness.Band.NORMAL, List.of("sleep")),
                MONDAY.plusDays(6),
                new Readiness(80, Readiness.Band.PUSH, List.of("sleep")));
        return WeeklyReviews.of(new WeeklyReview.History(
                entries,
                sessions,
                FatigueModel.days(loads, asOf),
                readiness,
                List.of(),
                weeks(planned),
                Map.of(),
                List.of(),
                asOf));
    }

    private static Map<LocalDate, PlannedWeek> weeks(Map<LocalDate, Integer> planned) {
        Map<LocalDate, PlannedWeek> weeks = new TreeMap<>();
        planned.forEach((monday, sessions) -> weeks.put(monday, new PlannedWeek(sessions, List.of())));
        return weeks;
    }

    @Test
    @DisplayName("010-AC1 sums up sessions, sets, tonnage, RPE and readiness of an ISO week")
    void sums() {
        set(0, 100, 5, 8.0);
        set(0, 100, 5, null);
        set(6, 60, 10, 9.0);
        set(6, 60, 10, null);
        WeeklyReview review = reviews(7, Map.of(MONDAY, 3)).getFirst();
        assertThat(review.week()).isEqualTo("2025-W37");
        assertThat(review.ended()).isTrue();
        assertThat(review.sessions()).isEqualTo(2);
        assertThat(review.plannedSessions()).isEqualTo(3);
        assertThat(review.workSets()).isEqualTo(4);
        assertThat(review.tonnageKg()).isEqualTo(2_200);
        assertThat(review.meanRpe()).isEqualTo(8.5);
        assertThat(review.rpeCoverage()).isEqualTo(0.5);
        assertThat(review.readinessMean()).isEqualTo(70);
        assertThat(review.start()).isNull();
        assertThat(review.end()).isNotNull();
        assertThat(review.focus().why()).isEqualTo("2 of 3 were done");
        assertThat(review.muscles())
                .filteredOn(line -> line.muscle() == Muscle.QUADS)
                .extracting(MuscleVolume.Line::hardSets)
                .containsExactly(4.0);
    }

    @Test
    @DisplayName("010-AC2 counts as records only bests above all earlier weeks, method by method")
    void records() {
        set(0, 100, 5, 8.0);
        set(1, 105, 5, 8.0);
        set(7, 110, 5, 8.0);
        set(8, 200, 1, null);
        set(14, 108, 5, 8.0);
        List<WeeklyReview> reviews = reviews(20, Map.of());
        assertThat(reviews).hasSize(3);
        assertThat(reviews.get(0).records()).isEmpty();
        assertThat(reviews.get(1).records())
                .containsExactly(new WeeklyReview.PersonalRecord(
                        SQUAT.id(),
                        SQUAT.name(),
                        110 / RtsChart.fraction(5, 8),
                        105 / RtsChart.fraction(5, 8),
                        OneRepMax.Method.RTS));
        assertThat(reviews.get(2).records()).isEmpty();
        assertThat(reviews.get(1).start()).isEqualTo(reviews.get(0).end());
    }

    @Test
    @DisplayName(
            "010-AC3 has an entry for empty weeks; a week still running does not break the streak, an empty one does")
    void streak() {
        set(0, 100, 5, 8.0);
        set(7, 100, 5, 8.0);
        List<WeeklyReview> running = reviews(15, Map.of());
        assertThat(running).extracting(WeeklyReview::streakWeeks).containsExactly(1, 2, 2);
        assertThat(running.getLast().ended()).isFalse();
        assertThat(running.getLast().focus().what()).isEqualTo("Get one session in");
        set(28, 100, 5, 8.0);
        assertThat(reviews(28, Map.of())).extracting(WeeklyReview::streakWeeks).containsExactly(1, 2, 0, 0, 1);
    }

    @Test
    @DisplayName("010-AC4 names ISO weeks across the turn of the year; nothing logged gives no reviews")
    void weeks() {
        assertThat(WeeklyReviews.isoWeek(LocalDate.of(2024, 12, 30))).isEqualTo("2025-W01");
        assertThat(WeeklyReviews.isoWeek(LocalDate.of(2027, 1, 3))).isEqualTo("2026-W53");
        assertThat(reviews(7, Map.of())).isEmpty();
    }
}
