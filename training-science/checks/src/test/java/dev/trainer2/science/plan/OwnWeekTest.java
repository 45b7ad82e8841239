package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A week for somebody with habits")
class OwnWeekTest {
    private static final String TRAP_BAR = "Trap_Bar_Deadlift";

    private static PlanHistory habits(Map<String, Integer> sessions, Map<Muscle, Double> weekly) {
        return new PlanHistory(MONDAY, Map.of(), Map.of(), List.of(), null, new Habits(sessions, weekly), List.of());
    }

    private static List<String> ids(PlanWeek week) {
        List<String> ids = new ArrayList<>();
        week.sessions().forEach(session -> session.exercises().forEach(one -> ids.add(one.exerciseId())));
        return ids;
    }

    @Test
    @DisplayName("008-AC27 has the lifts they do most, and names one that is left out with its reason")
    void ownLifts() {
        PlanHistory history = habits(
                Map.of("Leg_Press", 30, "Barbell_Squat", 4, TRAP_BAR, 20, "Machine_Bench_Press", 25, "Pullups", 22),
                Map.of());
        GeneratedPlan plan = PlanGenerator.week(profile(4, 60, GYM), history, CATALOGUE, MONDAY, 1);
        assertThat(ids(plan.week())).contains("Leg_Press", "Machine_Bench_Press", "Pullups");
        assertThat(plan.week().sessions().stream()
                        .flatMap(session -> session.exercises().stream())
                        .filter(one -> one.exerciseId().equals("Leg_Press"))
                        .findFirst()
                        .orElseThrow()
                        .reason())
                .contains("your own lift (30 sessions in 26 weeks)");

        PlanProfile home = profile(4, 60, Set.of("dumbbell"));
        GeneratedPlan away = PlanGenerator.week(home, history, CATALOGUE, MONDAY, 1);
        assertThat(ids(away.week())).doesNotContain("Leg_Press");
        assertThat(away.notes())
                .contains("Leg Press, which you do most, is not in it: Leg Press needs machine, which is not at hand");
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {2, 3, 4, 5, 6})
    @DisplayName("008-AC27 still has every pattern when the usual lifts are theirs")
    void patterns(int days) {
        Map<String, Integer> usual = Map.of(
                "Barbell_Squat", 12,
                "Barbell_Bench_Press_-_Medium_Grip", 12,
                "Barbell_Deadlift", 12,
                "Standing_Military_Press", 12,
                "Bent_Over_Barbell_Row", 12,
                "Wide-Grip_Lat_Pulldown", 12);
        for (Goal goal : List.of(Goal.STRENGTH, Goal.HYPERTROPHY, Goal.GENERAL)) {
            PlanProfile athlete = new PlanProfile(
                    goal,
                    Experience.INTERMEDIATE,
                    days,
                    75,
                    Set.of("barbell", "dumbbell", "cable", "machine"),
                    Set.of(),
                    Set.of(),
                    Unit.KG,
                    null,
                    Map.of());
            GeneratedPlan plan = PlanGenerator.week(athlete, habits(usual, Map.of()), CATALOGUE, MONDAY, 1);
            assertThat(plan.notes())
                    .as("%s: %s", goal, ids(plan.week()))
                    .noneMatch(note -> note.contains("only once")
                            || note.contains("left out")
                            || note.contains("which you do most"));
        }
    }

    static List<PlanProfile> athletes() {
        return GoodWeekTest.athletes();
    }

    @ParameterizedTest
    @MethodSource("athletes")
    @DisplayName(
            "008-AC29 begins with 70 % of what a muscle is used to, at most its most useful volume, or says why not")
    void volume(PlanProfile athlete) {
        Map<Muscle, Double> weekly = Map.of(
                Muscle.CHEST, 14.0, Muscle.BACK, 18.0, Muscle.QUADS, 30.0, Muscle.BICEPS, 15.0, Muscle.CALVES, 2.0);
        PlanHistory history = habits(Map.of(), weekly);
        GeneratedPlan plan = PlanGenerator.week(athlete, history, CATALOGUE, MONDAY, 1);
        assertThat(Guardrails.check(plan.week(), athlete, history, CATALOGUE)).isEmpty();
        Map<Muscle, Double> planned = PlannedVolume.of(plan.week(), CATALOGUE);
        weekly.forEach((muscle, used) -> {
            Landmarks landmarks = athlete.landmarks(muscle).orElseThrow();
            double wanted = Math.min(landmarks.mav(), Math.max(landmarks.mev(), 0.7 * used));
            boolean told = plan.notFitted().stream().anyMatch(one -> one.muscle() == muscle);
            assertThat(told || planned.getOrDefault(muscle, 0.0) >= wanted - 1e-9)
                    .as("%s: %s of %s", muscle, planned.get(muscle), wanted)
                    .isTrue();
        });
    }

    @Test
    @DisplayName("008-AC29 has more sets for whom is used to more, and the least after a break")
    void more() {
        Map<Muscle, Double> weekly = Map.of(Muscle.BICEPS, 20.0, Muscle.CALVES, 18.0);
        PlanProfile athlete = profile(4, 60, GYM);
        double usual = sets(PlanGenerator.week(athlete, habits(Map.of(), weekly), CATALOGUE, MONDAY, 1)
                .week());
        double least = sets(PlanGenerator.week(athlete, PlanHistory.none(MONDAY), CATALOGUE, MONDAY, 1)
                .week());
        assertThat(usual).isGreaterThan(least);
        PlanHistory back = new PlanHistory(
                MONDAY,
                Map.of(),
                Map.of("Barbell_Squat", List.of(new ExerciseSession(MONDAY.minusDays(60), List.of()))),
                List.of(),
                null,
                new Habits(Map.of(), weekly),
                List.of());
        assertThat(sets(PlanGenerator.week(athlete, back, CATALOGUE, MONDAY, 1).week()))
                .isEqualTo(least);
    }

    private static double sets(PlanWeek week) {
        Map<Muscle, Double> planned = PlannedVolume.of(week, CATALOGUE);
        return planned.getOrDefault(Muscle.BICEPS, 0.0) + planned.getOrDefault(Muscle.CALVES, 0.0);
    }
}
