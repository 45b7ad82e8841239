package dev.trainer2.agent.eval;

import dev.trainer2.events.BestSet;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetType;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.science.plan.ExerciseSession;
import dev.trainer2.science.plan.PlanHistory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Twelve weeks of a simple scheme, as the views of an athlete have them: three days a week, a little more each week. */
final class EvalLog {
    private static final int WEEKS = 12;
    private static final int KEPT = 4;
    private static final int SETS = 3;

    private record Lift(String id, String name, double kilograms, double step, int reps) {}

    private record Done(LocalDate day, Lift lift, double kilograms) {}

    private static final Map<DayOfWeek, List<Lift>> SCHEME = Map.of(
            DayOfWeek.MONDAY,
                    List.of(
                            new Lift("Barbell_Squat", "Squat (Barbell)", 80, 1.5, 5),
                            new Lift("Barbell_Bench_Press_-_Medium_Grip", "Bench Press (Barbell)", 50, 1, 8),
                            new Lift("Bent_Over_Barbell_Row", "Bent Over Row (Barbell)", 50, 1, 8)),
            DayOfWeek.WEDNESDAY,
                    List.of(
                            new Lift("Barbell_Deadlift", "Deadlift (Barbell)", 100, 2, 5),
                            new Lift("Standing_Military_Press", "Overhead Press (Barbell)", 35, 0.5, 8),
                            new Lift("Wide-Grip_Lat_Pulldown", "Lat Pulldown (Cable)", 50, 1, 10)),
            DayOfWeek.SATURDAY,
                    List.of(
                            new Lift("Leg_Extensions", "Leg Extension (Machine)", 40, 1, 12),
                            new Lift("Dumbbell_Bicep_Curl", "Bicep Curl (Dumbbell)", 12, 0.25, 10),
                            new Lift("Side_Lateral_Raise", "Lateral Raise (Dumbbell)", 8, 0.2, 12)));

    private final List<Done> done;
    private final boolean running;

    private EvalLog(List<Done> done, boolean running) {
        this.done = done;
        this.running = running;
    }

    static EvalLog empty() {
        return new EvalLog(List.of(), false);
    }

    /**
     * Training that ended the day before a day.
     *
     * @param running whether a workout with one exercise goes on that day
     */
    static EvalLog trained(LocalDate until, boolean running) {
        List<Done> all = new ArrayList<>();
        for (LocalDate day = until.minusWeeks(WEEKS); day.isBefore(until); day = day.plusDays(1)) {
            long week = java.time.temporal.ChronoUnit.WEEKS.between(until.minusWeeks(WEEKS), day);
            for (Lift lift : SCHEME.getOrDefault(day.getDayOfWeek(), List.of())) {
                all.add(new Done(day, lift, lift.kilograms() + week * lift.step()));
            }
        }
        return new EvalLog(all, running);
    }

    int sets() {
        return done.size() * SETS;
    }

    int workouts() {
        return (int) done.stream().map(Done::day).distinct().count();
    }

    double tonnage() {
        return done.stream().mapToDouble(EvalLog::tonnage).sum();
    }

    private static double tonnage(Done one) {
        return one.kilograms() * one.lift().reps() * SETS;
    }

    Map<String, PlanHistory.Best> bests() {
        Map<String, PlanHistory.Best> bests = new TreeMap<>();
        done.forEach(
                one -> bests.put(one.lift().id(), new PlanHistory.Best(max(one), OneRepMax.Method.EPLEY, one.day())));
        return bests;
    }

    private static double max(Done one) {
        return one.kilograms() * (1 + one.lift().reps() / 30.0);
    }

    Map<String, List<ExerciseSession>> sessions() {
        Map<String, List<ExerciseSession>> sessions = new TreeMap<>();
        for (Done one : done) {
            List<ExerciseSession> all = sessions.computeIfAbsent(one.lift().id(), absent -> new ArrayList<>());
            ExerciseSession.DoneSet set = new ExerciseSession.DoneSet(
                    dev.trainer2.science.SetType.WORKING,
                    new dev.trainer2.science.Load(one.kilograms(), Unit.KG),
                    one.lift().reps(),
                    null);
            all.add(new ExerciseSession(one.day(), List.of(set, set, set)));
            if (all.size() > KEPT) {
                all.removeFirst();
            }
        }
        return sessions;
    }

    List<BestSet> bestSets() {
        Map<String, BestSet> bests = new LinkedHashMap<>();
        done.forEach(one -> bests.put(
                one.lift().id(),
                BestSet.newBuilder()
                        .setExercise(one.lift().name())
                        .setExerciseId(one.lift().id())
                        .setE1rmKg(max(one))
                        .setMethod(OneRepMaxMethod.EPLEY)
                        .setLoad(load(one))
                        .setReps(one.lift().reps())
                        .setSetId("best")
                        .setDate(one.day().toString())
                        .build()));
        return List.copyOf(bests.values());
    }

    private static Load load(Done one) {
        return new Load(one.kilograms(), LoadUnit.kg);
    }

    List<ExerciseHistory> exercises() {
        Map<String, ExerciseHistory> last = new LinkedHashMap<>();
        for (Done one : done.reversed()) {
            last.putIfAbsent(
                    one.lift().id(),
                    ExerciseHistory.newBuilder()
                            .setExercise(one.lift().name())
                            .setExerciseId(one.lift().id())
                            .setWorkoutId("workout-" + one.day())
                            .setDate(one.day().toString())
                            .setSets(List.of(set(one, 1), set(one, 2), set(one, 3)))
                            .build());
        }
        return List.copyOf(last.values());
    }

    private static PerformedSet set(Done one, int index) {
        return PerformedSet.newBuilder()
                .setSetId("set-" + one.day() + "-" + one.lift().id() + "-" + index)
                .setExerciseName(one.lift().name())
                .setExerciseId(one.lift().id())
                .setSetIndex(index)
                .setSetType(SetType.WORKING)
                .setLoad(load(one))
                .setReps(one.lift().reps())
                .setOccurredAt(
                        one.day().atTime(18, index).atZone(EvalAthlete.ZONE).toInstant())
                .build();
    }

    List<WorkoutSummary> recent() {
        Map<LocalDate, List<Done>> days = new TreeMap<>();
        done.forEach(one ->
                days.computeIfAbsent(one.day(), absent -> new ArrayList<>()).add(one));
        return days.entrySet().stream()
                .map(day -> WorkoutSummary.newBuilder()
                        .setWorkoutId("workout-" + day.getKey())
                        .setStartedAt(day.getKey()
                                .atTime(18, 0)
                                .atZone(EvalAthlete.ZONE)
                                .toInstant())
                        .setDate(day.getKey().toString())
                        .setWorkSets(day.getValue().size() * SETS)
                        .setTonnageKg(day.getValue().stream()
                                .mapToDouble(EvalLog::tonnage)
                                .sum())
                        .setExercises(day.getValue().stream()
                                .map(one -> one.lift().name())
                                .toList())
                        .build())
                .toList()
                .reversed()
                .stream()
                .limit(10)
                .toList();
    }

    List<WeekTotals> weeks() {
        Map<String, List<Done>> weeks = new TreeMap<>();
        done.forEach(one -> weeks.computeIfAbsent(WeeklyReviews.isoWeek(one.day()), absent -> new ArrayList<>())
                .add(one));
        return weeks.entrySet().stream()
                .map(week -> new WeekTotals(
                        week.getKey(),
                        (int) week.getValue().stream().map(Done::day).distinct().count(),
                        week.getValue().size() * SETS,
                        week.getValue().stream().mapToDouble(EvalLog::tonnage).sum(),
                        (int) week.getValue().stream().map(Done::day).distinct().count()))
                .toList()
                .reversed()
                .stream()
                .limit(8)
                .toList();
    }

    @Nullable
    CurrentWorkout current() {
        return running
                ? CurrentWorkout.newBuilder()
                        .setWorkoutId("workout-now")
                        .setStartedAt(LocalDate.of(2026, 12, 1)
                                .atTime(9, 0)
                                .atZone(EvalAthlete.ZONE)
                                .toInstant())
                        .setSets(List.of(set(done.getFirst(), 1)))
                        .build()
                : null;
    }
}
