package dev.trainer2.science.plan;

import dev.trainer2.science.Muscle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A movement pattern: {@code plan/movements.csv} and {@code plan/exercise-preferences.csv}.
 *
 * @param name such as {@code horizontal_press}
 * @param muscle the muscle it is chosen for
 * @param role its place in a session
 * @param pattern which pattern of a good week it is; NONE for what is beside them
 * @param exerciseIds the exercises planned for it, the preferred ones first
 */
record Movement(String name, Muscle muscle, Role role, Pattern pattern, List<String> exerciseIds) {
    private static final int FIELDS = 4;
    private static final Map<String, Movement> ALL = read();
    private static final Map<String, Movement> BY_EXERCISE = byExercise();

    /** The place of a movement in a session. */
    enum Role {
        MAIN,
        COMPOUND,
        ISOLATION
    }

    /** What a good week has of each, where it may be given. */
    enum Pattern {
        SQUAT,
        HINGE,
        HORIZONTAL_PUSH,
        VERTICAL_PUSH,
        HORIZONTAL_PULL,
        VERTICAL_PULL,
        NONE;

        /** Whether it is a push of the upper body. */
        boolean isPush() {
            return this == HORIZONTAL_PUSH || this == VERTICAL_PUSH;
        }

        /** Whether it is a pull of the upper body. */
        boolean isPull() {
            return this == HORIZONTAL_PULL || this == VERTICAL_PULL;
        }

        /** In words: horizontal push. */
        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The movement of a name. */
    static Movement named(String name) {
        Movement movement = ALL.get(name);
        if (movement == null) {
            throw new IllegalArgumentException("no movement " + name);
        }
        return movement;
    }

    /** The movement an exercise is listed for; empty for exercises outside the list. */
    static Optional<Movement> of(String exerciseId) {
        return Optional.ofNullable(BY_EXERCISE.get(exerciseId));
    }

    private static Map<String, Movement> byExercise() {
        Map<String, Movement> first = new HashMap<>();
        ALL.values().forEach(movement -> movement.exerciseIds.forEach(id -> first.putIfAbsent(id, movement)));
        return Map.copyOf(first);
    }

    private static Map<String, Movement> read() {
        Map<String, List<String>> exercises = new LinkedHashMap<>();
        PlanData.rows("/plan/exercise-preferences.csv", 2)
                .forEach(row -> exercises
                        .computeIfAbsent(row.get(0), absent -> new ArrayList<>())
                        .add(row.get(1)));
        Map<String, Movement> movements = new LinkedHashMap<>();
        PlanData.rows("/plan/movements.csv", FIELDS)
                .forEach(row -> movements.put(
                        row.get(0),
                        new Movement(
                                row.get(0),
                                Muscle.valueOf(row.get(1)),
                                Role.valueOf(row.get(2)),
                                Pattern.valueOf(row.get(3)),
                                List.copyOf(exercises.getOrDefault(row.get(0), List.of())))));
        return movements;
    }
}
