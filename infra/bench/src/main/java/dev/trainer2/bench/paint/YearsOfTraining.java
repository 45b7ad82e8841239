package dev.trainer2.bench.paint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A made-up log in the shape of a Strong export: four sessions a week of twenty sets. */
final class YearsOfTraining {
    private static final List<List<String>> SESSIONS = List.of(
            List.of(
                    "Squat (Barbell)",
                    "Leg Press",
                    "Leg Extension (Machine)",
                    "Lying Leg Curl (Machine)",
                    "Standing Calf Raise"),
            List.of(
                    "Bench Press (Barbell)",
                    "Bent Over Row (Barbell)",
                    "Lateral Raise (Dumbbell)",
                    "Bicep Curl (Barbell)",
                    "Face Pull"),
            List.of(
                    "Deadlift (Barbell)",
                    "Front Squat (Barbell)",
                    "Lunge (Barbell)",
                    "Romanian Deadlift (Barbell)",
                    "Crunch"),
            List.of(
                    "Overhead Press (Barbell)",
                    "Pull Up",
                    "Incline Bench Press (Barbell)",
                    "Triceps Pushdown",
                    "Shrug (Barbell)"));
    private static final int[] WEEKDAYS = {0, 1, 3, 4};
    private static final int SETS = 4;

    private YearsOfTraining() {}

    /** Sets in so many weeks. */
    static int sets(int weeks) {
        return weeks * SESSIONS.size() * SESSIONS.getFirst().size() * SETS;
    }

    /** The file; its last week is the one before that of {@code today}. */
    static String csv(LocalDate today, int weeks) {
        StringBuilder csv = new StringBuilder(
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n");
        LocalDate first = today.with(java.time.DayOfWeek.MONDAY).minusWeeks(weeks);
        for (int week = 0; week < weeks; week++) {
            for (int session = 0; session < SESSIONS.size(); session++) {
                LocalDate day = first.plusWeeks(week).plusDays(WEEKDAYS[session]);
                for (String exercise : SESSIONS.get(session)) {
                    for (int set = 1; set <= SETS; set++) {
                        double kg = 40 + 2.5 * (week / 8) + 2.5 * (week % 4);
                        csv.append(String.format(
                                Locale.ROOT,
                                "%s 17:%02d:00,Session %d,1h 10m,\"%s\",%d,%.1f,%d,0,0,,,%s\n",
                                day,
                                session,
                                session + 1,
                                exercise,
                                set,
                                kg,
                                5 + set % 4,
                                set == SETS ? "8.5" : ""));
                    }
                }
            }
        }
        return csv.toString();
    }
}
