package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.PlannedExercise;
import dev.trainer2.events.PlannedSession;
import dev.trainer2.events.SetType;
import dev.trainer2.events.StateCounts;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.OpenPain;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An athlete with a log, a plan, an excluded exercise and a pain; and their questions. */
final class Athletes {
    static final Instant NOW = Instant.parse("2025-11-05T10:00:00Z"); // a Wednesday
    static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    static final String BENCH = "Barbell_Bench_Press_-_Medium_Grip";
    static final String SQUAT = "Barbell_Squat";
    static final String ROW = "Bent_Over_Barbell_Row";
    static final String CURL = "Barbell_Curl";
    static final String EXCLUDED = "Barbell_Full_Squat";
    static final String MACHINE = "Leg_Press";
    static final String USER = "athlete-1";

    private Athletes() {}

    static Question question(String text) {
        return question(text, "Bench Press (Barbell)", List.of());
    }

    static Question question(String text, String exerciseName, List<Said> memory) {
        return new Question(
                "request-1", text, NOW, ZONE, state(exerciseName), plan(), List.of(), List.of(), rules(), memory);
    }

    static Question withoutPlan(String text) {
        return new Question(
                "request-1",
                text,
                NOW,
                ZONE,
                state("Bench Press (Barbell)"),
                null,
                List.of(),
                List.of(),
                rules(),
                List.of());
    }

    static PlanRules rules() {
        return new PlanRules(
                new PlanProfile(
                        Goal.STRENGTH,
                        Experience.INTERMEDIATE,
                        3,
                        60,
                        Set.of("barbell", "dumbbell"),
                        Set.of(EXCLUDED),
                        Set.of("knee"),
                        Unit.KG,
                        null,
                        Map.of()),
                new PlanHistory(
                        MONDAY,
                        Map.of(BENCH, new PlanHistory.Best(108.25, OneRepMax.Method.RTS, LocalDate.of(2025, 10, 20))),
                        Map.of(),
                        List.of(new OpenPain("biceps", 6, CURL, LocalDate.of(2025, 11, 1))),
                        null),
                CATALOGUE);
    }

    static AthletePlan plan() {
        return AthletePlan.newBuilder()
                .setUserId(USER)
                .setModel("plan/1")
                .setCursor(new LogPosition(0, 1L))
                .setWeek(new dev.trainer2.events.PlanWeek(
                        "plan-1",
                        4,
                        MONDAY.toString(),
                        2,
                        List.of(new PlannedSession(
                                MONDAY.toString(),
                                "Push",
                                40.0,
                                List.of(new PlannedExercise(
                                        BENCH,
                                        "Bench",
                                        4,
                                        6,
                                        8,
                                        8.0,
                                        new Load(82.5, LoadUnit.kg),
                                        "the best of 108.25 kg"))))))
                .setDiffs(List.of())
                .build();
    }

    static AthleteState state(String exerciseName) {
        return AthleteState.newBuilder()
                .setUserId(USER)
                .setModel("state/1")
                .setCursor(new LogPosition(0, 1L))
                .setRevision(1L)
                .setProfile(AthleteProfile.newBuilder().setUnit(LoadUnit.kg).build())
                .setCounts(new StateCounts(100L, 10, 32, 10135.5))
                .setRecentWorkouts(List.of())
                .setBestSets(List.of(BestSet.newBuilder()
                        .setExercise(exerciseName)
                        .setExerciseId(BENCH)
                        .setE1rmKg(108.25)
                        .setMethod(OneRepMaxMethod.RTS)
                        .setLoad(new Load(80.0, LoadUnit.kg))
                        .setReps(8)
                        .setRpe(8.0)
                        .setSetId("set")
                        .setDate("2025-10-20")
                        .build()))
                .setExercises(List.of(ExerciseHistory.newBuilder()
                        .setExercise(exerciseName)
                        .setExerciseId(BENCH)
                        .setWorkoutId("7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e32")
                        .setDate("2025-11-03")
                        .setSets(List.of(set(exerciseName, 80, 8, 8.0), set(exerciseName, 82.5, 6, null)))
                        .build()))
                .setWeeks(List.of(new WeekTotals("2025-W45", 1, 2, 1135.0, 1)))
                .setOpenRequests(List.of())
                .build();
    }

    private static PerformedSet set(String name, double kg, int reps, @Nullable Double rpe) {
        return PerformedSet.newBuilder()
                .setSetId("7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e31")
                .setExerciseName(name)
                .setSetIndex(0)
                .setSetType(SetType.WORKING)
                .setLoad(new Load(kg, LoadUnit.kg))
                .setReps(reps)
                .setRpe(rpe)
                .setOccurredAt(NOW)
                .build();
    }
}
