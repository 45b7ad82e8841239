package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.history;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an experienced lifter looks for in a week of training, held against many athletes. */
@DisplayName("A week of training")
class GoodWeekTest {
    private static final int SHORT = 30;
    /** So little time leaves no room for a choice. */
    private static final int TOO_SHORT = 25;

    private static final PlanHistory STRONG = history(Map.of(SQUAT, 140.0, BENCH, 100.0));

    /** The 60 athletes of the other tests, and every goal and experience at the usual days and minutes with the usual equipment. */
    static List<PlanProfile> athletes() {
        List<PlanProfile> athletes = new ArrayList<>(PlanGeneratorTest.athletes());
        List<Set<String>> rooms = List.of(GYM, Set.of("barbell", "dumbbell"), Set.of("dumbbell"), Set.of());
        int[][] times = {
            {2, 45}, {3, 45}, {3, 60}, {3, 75}, {4, 45}, {4, 60}, {4, 75}, {5, 60}, {6, 60}, {2, 30}, {4, 30}
        };
        for (Goal goal : Goal.values()) {
            for (Experience experience : Experience.values()) {
                for (int[] time : times) {
                    athletes.add(new PlanProfile(
                            goal,
                            experience,
                            time[0],
                            time[1],
                            rooms.get(athletes.size() % rooms.size()),
                            Set.of(),
                            athletes.size() % 7 == 0 ? Set.of("knee") : Set.of(),
                            Unit.KG,
                            null,
                            Map.of()));
                }
            }
        }
        return athletes.stream()
                .filter(athlete -> athlete.sessionMinutes() >= TOO_SHORT)
                .toList();
    }

    private static PlanWeek week(PlanProfile athlete, int week) {
        return PlanGenerator.week(athlete, STRONG, CATALOGUE, MONDAY, week).week();
    }

    private static CatalogExercise exercise(PlannedExercise planned) {
        return CATALOGUE.byId(planned.exerciseId()).orElseThrow();
    }

    private static boolean isolation(PlannedExercise planned) {
        return "isolation".equals(exercise(planned).mechanic());
    }

    private static Movement.Pattern pattern(PlannedExercise planned) {
        return MovementOf.exercise(exercise(planned)).map(Movement::pattern).orElse(Movement.Pattern.NONE);
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName(
            "008-AC20 has every pattern once from two sessions on and twice from four on, or says which it has not and why")
    void patterns(PlanProfile athlete) {
        if (athlete.daysPerWeek() < 2) {
            return;
        }
        GeneratedPlan plan = PlanGenerator.week(athlete, STRONG, CATALOGUE, MONDAY, 1);
        Map<Movement.Pattern, Integer> times = new EnumMap<>(Movement.Pattern.class);
        plan.week()
                .sessions()
                .forEach(session ->
                        session.exercises().forEach(planned -> times.merge(pattern(planned), 1, Integer::sum)));
        int wanted = athlete.daysPerWeek() >= 4 ? 2 : 1;
        boolean gym = athlete.equipment().equals(GYM) && athlete.limitations().isEmpty();
        for (Movement.Pattern pattern : Movement.Pattern.values()) {
            if (pattern != Movement.Pattern.NONE && times.getOrDefault(pattern, 0) < wanted) {
                assertThat(plan.notes())
                        .as("%s in %s", pattern, times)
                        .anySatisfy(note -> assertThat(note).contains(pattern.words()));
                assertThat(gym && athlete.sessionMinutes() >= 45)
                        .as("a gym and %s minutes have room for %s", athlete.sessionMinutes(), pattern)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName(
            "008-AC21 has 3 to 5 sets of a compound, 2 or 3 for a beginner, 2 when short; nothing has a single set")
    void sets(PlanProfile athlete) {
        for (int week = 1; week <= 4; week++) {
            for (PlannedSession session : week(athlete, week).sessions()) {
                for (PlannedExercise planned : session.exercises()) {
                    int least = isolation(planned)
                                    || athlete.sessionMinutes() <= SHORT
                                    || athlete.experience() == Experience.BEGINNER
                            ? 2
                            : 3;
                    int most = isolation(planned) ? 4 : athlete.experience() == Experience.BEGINNER ? 3 : 5;
                    assertThat(planned.sets())
                            .as("%s of %s in week %s", planned.name(), session.name(), week)
                            .isBetween(least, athlete.sessionMinutes() <= SHORT ? 3 : most);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName("008-AC22 has a limited share of isolations, pulls as much as it pushes, and trains compounds first")
    void balance(PlanProfile athlete) {
        for (int week = 1; week <= 4; week++) {
            PlanWeek plan = week(athlete, week);
            List<PlannedExercise> all = plan.sessions().stream()
                    .flatMap(session -> session.exercises().stream())
                    .toList();
            double total = all.stream().mapToInt(PlannedExercise::sets).sum();
            double isolated = all.stream()
                    .filter(GoodWeekTest::isolation)
                    .mapToInt(PlannedExercise::sets)
                    .sum();
            assertThat(isolated / total).isLessThanOrEqualTo(athlete.goal() == Goal.STRENGTH ? 0.25 : 0.40);
            double pushes = all.stream()
                    .filter(one -> pattern(one).isPush())
                    .mapToInt(PlannedExercise::sets)
                    .sum();
            double pulls = all.stream()
                    .filter(one -> pattern(one).isPull())
                    .mapToInt(PlannedExercise::sets)
                    .sum();
            if (athlete.daysPerWeek() > 1
                    && !athlete.equipment().isEmpty()
                    && athlete.limitations().isEmpty()) {
                assertThat(pulls / pushes).isBetween(0.75, 1.5);
            }
            plan.sessions()
                    .forEach(session -> assertThat(session.exercises().stream()
                                    .map(GoodWeekTest::isolation)
                                    .toList())
                            .isSorted());
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName("008-AC23 has sessions of 4 to 7 exercises and like length, which use most of the stated minutes")
    void sessions(PlanProfile athlete) {
        PlanWeek plan = week(athlete, 1);
        boolean whole = athlete.equipment().equals(GYM) && athlete.limitations().isEmpty();
        for (PlannedSession session : plan.sessions()) {
            assertThat(session.exercises()).hasSizeLessThanOrEqualTo(athlete.sessionMinutes() <= SHORT ? 4 : 7);
            if (whole && athlete.sessionMinutes() >= 40) {
                assertThat(session.exercises())
                        .as(session.name())
                        .hasSizeGreaterThanOrEqualTo(
                                athlete.experience() == Experience.BEGINNER && athlete.daysPerWeek() > 4 ? 3 : 4);
            }
            // with few isolations and many sessions the compounds reach what is useful before the time is used
            boolean full = athlete.goal() == Goal.STRENGTH && athlete.daysPerWeek() > 4;
            if (whole && athlete.sessionMinutes() <= 75 && !full) {
                assertThat(session.minutes()).as(session.name()).isGreaterThanOrEqualTo(0.6 * athlete.sessionMinutes());
            }
        }
        double longest = plan.sessions().stream()
                .mapToDouble(PlannedSession::minutes)
                .max()
                .orElseThrow();
        double shortest = plan.sessions().stream()
                .mapToDouble(PlannedSession::minutes)
                .min()
                .orElseThrow();
        if (whole) {
            assertThat(longest - shortest).isLessThan(longest / 3);
        }
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName(
            "008-AC24 for strength squats and presses on the bench twice from three sessions on, deadlifts and presses overhead")
    void strength(PlanProfile athlete) {
        if (athlete.goal() != Goal.STRENGTH
                || athlete.daysPerWeek() < 3
                || athlete.sessionMinutes() < 45
                || !athlete.equipment().contains("barbell")
                || !athlete.limitations().isEmpty()) {
            return;
        }
        for (int week = 1; week <= 4; week++) {
            List<PlannedExercise> all = week(athlete, week).sessions().stream()
                    .flatMap(session -> session.exercises().stream())
                    .toList();
            Map<String, Integer> weekly = new java.util.HashMap<>();
            Map<String, Integer> times = new java.util.HashMap<>();
            all.forEach(one -> {
                weekly.merge(one.exerciseId(), one.sets(), Integer::sum);
                times.merge(one.exerciseId(), 1, Integer::sum);
            });
            assertThat(times.get(SQUAT)).isGreaterThanOrEqualTo(2);
            assertThat(times.get(BENCH)).isGreaterThanOrEqualTo(2);
            assertThat(weekly.get(SQUAT)).isGreaterThanOrEqualTo(6);
            assertThat(weekly.get(BENCH)).isGreaterThanOrEqualTo(6);
            assertThat(times).containsKeys("Barbell_Deadlift", "Standing_Military_Press");
            all.stream().filter(one -> one.repsLow() < 6).forEach(one -> {
                assertThat(MovementOf.exercise(exercise(one)).orElseThrow().role())
                        .as(one.name())
                        .isEqualTo(Movement.Role.MAIN);
                assertThat(one.repsLow()).isEqualTo(3);
                assertThat(one.repsHigh()).isEqualTo(6);
                assertThat(one.targetRpe()).isBetween(7.0, 8.5);
                assertThat(one.sets()).isGreaterThanOrEqualTo(athlete.experience() == Experience.BEGINNER ? 2 : 3);
            });
        }
    }
}
