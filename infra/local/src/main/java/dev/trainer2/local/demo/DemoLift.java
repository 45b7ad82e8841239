package dev.trainer2.local.demo;

import java.util.List;

/**
 * An exercise of the made-up athlete's programme.
 *
 * @param exerciseId of the catalogue
 * @param name as the catalogue has it
 * @param sets work sets of a usual week
 * @param reps of each of them
 * @param maximumKg their one-repetition maximum when the season begins
 * @param gain share by which it grows over a season of 26 weeks
 * @param stepKg what the weights can be changed by
 */
record DemoLift(String exerciseId, String name, int sets, int reps, double maximumKg, double gain, double stepKg) {

    /** A session of the programme: days after Monday, name, hour of the day at which it begins, lifts. */
    record Session(int day, String name, int hour, List<DemoLift> lifts) {}

    /** Four sessions a week, spread so that every day either is one of theirs or follows one. */
    static final List<Session> WEEK = List.of(
            new Session(
                    0,
                    "Upper A",
                    18,
                    List.of(
                            barbell("Barbell_Bench_Press_-_Medium_Grip", "Barbell Bench Press - Medium Grip", 4, 6, 98),
                            barbell("Bent_Over_Barbell_Row", "Bent Over Barbell Row", 4, 8, 92),
                            light("Dumbbell_Shoulder_Press", "Dumbbell Shoulder Press", 3, 10, 34, 2),
                            light("Wide-Grip_Lat_Pulldown", "Wide-Grip Lat Pulldown", 3, 10, 82, 2.5),
                            light("Triceps_Pushdown", "Triceps Pushdown", 3, 12, 44, 2.5))),
            new Session(
                    2,
                    "Lower A",
                    18,
                    List.of(
                            barbell("Barbell_Squat", "Barbell Squat", 4, 5, 128),
                            barbell("Romanian_Deadlift", "Romanian Deadlift", 3, 8, 125),
                            light("Leg_Press", "Leg Press", 3, 10, 225, 5),
                            light("Standing_Calf_Raises", "Standing Calf Raises", 3, 12, 120, 5))),
            new Session(
                    4,
                    "Upper B",
                    18,
                    List.of(
                            barbell("Standing_Military_Press", "Standing Military Press", 4, 6, 62),
                            light("Incline_Dumbbell_Press", "Incline Dumbbell Press", 3, 10, 42, 2),
                            light("Seated_Cable_Rows", "Seated Cable Rows", 3, 10, 86, 2.5),
                            light("Side_Lateral_Raise", "Side Lateral Raise", 3, 12, 17, 1),
                            light("Barbell_Curl", "Barbell Curl", 3, 10, 48, 2.5))),
            new Session(
                    5,
                    "Lower B",
                    10,
                    List.of(
                            barbell("Barbell_Deadlift", "Barbell Deadlift", 3, 5, 155),
                            barbell("Front_Barbell_Squat", "Front Barbell Squat", 3, 6, 102),
                            light("Lying_Leg_Curls", "Lying Leg Curls", 3, 10, 62, 2.5),
                            light("Face_Pull", "Face Pull", 3, 12, 36, 2.5))));

    private static DemoLift barbell(String exerciseId, String name, int sets, int reps, double maximumKg) {
        return new DemoLift(exerciseId, name, sets, reps, maximumKg, 0.13, 2.5);
    }

    private static DemoLift light(String exerciseId, String name, int sets, int reps, double maximumKg, double stepKg) {
        return new DemoLift(exerciseId, name, sets, reps, maximumKg, 0.10, stepKg);
    }
}
