package dev.trainer2.local.demo;

import dev.trainer2.science.RtsChart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One session of the made-up athlete, set by set. Pure. */
final class DemoTraining {
    private static final List<String> SET_NOTES = List.of(
            "moved well",
            "last rep was slow",
            "grip gave out before the back did",
            "left hip a bit tight",
            "paused the first two",
            "belt on");
    private static final List<String> WORKOUT_NOTES = List.of(
            "Slept badly, still went fine.",
            "Gym was packed, long rests.",
            "Felt strong today.",
            "Short on time, kept the rests short.");
    /** The knee hurt in these weeks. */
    private static final int SORE_KNEE_FROM = 8;

    private static final int SORE_KNEE_TO = 9;

    private final DemoEvents events;
    private final LocalDate monday;
    private final int week;
    private final SplittableRandom random;

    /**
     * @param week number in the season, from 0
     * @param random of this week alone
     */
    DemoTraining(DemoEvents events, LocalDate monday, int week, SplittableRandom random) {
        this.events = events;
        this.monday = monday;
        this.week = week;
        this.random = random;
    }

    void train(DemoLift.Session session) {
        LocalDate day = monday.plusDays(session.day());
        String workoutId = events.id("workout", day.toString());
        LocalTime at = LocalTime.of(session.hour(), random.nextInt(5, 40));
        events.add(day + "/start", "WorkoutStarted", day, at, Map.of("workoutId", workoutId, "name", session.name()));
        int sets = 0;
        boolean first = true;
        for (DemoLift lift : session.lifts()) {
            double load = load(lift);
            int index = 0;
            if (first) {
                for (double share : new double[] {0.5, 0.75}) {
                    at = at.plusSeconds(random.nextInt(70, 110));
                    double warmUp = rounded(load * share, lift.stepKg());
                    set(day, sets++, at, set(workoutId, lift, index++, "WARMUP", warmUp, 5));
                }
                first = false;
            }
            int working = DemoSeasonShape.isDeload(week) ? Math.max(2, lift.sets() - 1) : lift.sets();
            for (int n = 0; n < working; n++) {
                at = at.plusSeconds(random.nextInt(120, 200));
                Map<String, Object> set = set(workoutId, lift, index++, "WORKING", load, lift.reps());
                effort(set, n, lift.reps());
                set(day, sets++, at, set);
            }
            at = at.plusSeconds(60);
        }
        complete(day, workoutId, at.plusSeconds(random.nextInt(60, 180)));
    }

    /** What the chart gives for the maximum of the week and the effort that is meant. */
    private double load(DemoLift lift) {
        double maximum = lift.maximumKg() * (1 + lift.gain() * DemoSeasonShape.progress(week));
        double effort = DemoSeasonShape.effort(week);
        boolean eased = lift.exerciseId().endsWith("Squat") && week >= SORE_KNEE_FROM && week <= SORE_KNEE_TO;
        double share = RtsChart.fraction(lift.reps(), effort) * (eased ? 0.88 : 1);
        return rounded(maximum * share, lift.stepKg());
    }

    private static double rounded(double kg, double step) {
        return Math.max(step, Math.round(kg / step) * step);
    }

    private static Map<String, Object> set(
            String workoutId, DemoLift lift, int index, String type, double kg, int reps) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("workoutId", workoutId);
        set.put("exerciseId", lift.exerciseId());
        set.put("exerciseName", lift.name());
        set.put("setIndex", index);
        set.put("setType", type);
        set.put("load", Map.of("value", kg, "unit", "kg"));
        set.put("reps", reps);
        return set;
    }

    /** Sets get harder one after the other; now and then nobody notes how hard, or a repetition is missed. */
    private void effort(Map<String, Object> set, int n, int reps) {
        double effort = DemoSeasonShape.effort(week) + n * 0.25 + (random.nextDouble() - 0.5) * 0.8;
        double rpe = Math.clamp(Math.round(effort * 2) / 2.0, 5, 10);
        if (rpe == 10 && random.nextInt(3) == 0) {
            set.put("reps", reps - 1);
        }
        if (random.nextInt(100) < 92) {
            set.put("rpe", rpe);
        }
        if (random.nextInt(100) < 5) {
            set.put("note", SET_NOTES.get(random.nextInt(SET_NOTES.size())));
        }
    }

    private void set(LocalDate day, int n, LocalTime at, Map<String, Object> set) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", events.id("set", day + "/" + n));
        payload.putAll(set);
        events.add(day + "/set/" + n, "SetLogged", day, at, payload);
    }

    private void complete(LocalDate day, String workoutId, LocalTime at) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("workoutId", workoutId);
        end.put("sessionRpe", Math.round((DemoSeasonShape.effort(week) - 0.5) * 2) / 2.0);
        if (random.nextInt(6) == 0) {
            end.put("note", WORKOUT_NOTES.get(random.nextInt(WORKOUT_NOTES.size())));
        }
        events.add(day + "/end", "WorkoutCompleted", day, at, end);
    }
}
