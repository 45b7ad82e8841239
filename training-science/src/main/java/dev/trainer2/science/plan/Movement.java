package dev.trainer2.science.plan;

import dev.trainer2.science.Muscle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A movement pattern: {@code plan/movements.csv} and {@code plan/exercise-preferences.csv}.
 *
 * @param name such as {@code horizontal_press}
 * @param muscle the muscle it is chosen for
 * @param role its place in a session
 * @param exerciseIds the exercises planned for it, the preferred ones first
 */
record Movement(String name, Muscle muscle, Role role, List<String> exerciseIds) {
    private static final int FIELDS = 3;
    private static final Map<String, Movement> ALL = read();

    /** The place of a movement in a session. */
    enum Role {
        MAIN,
        COMPOUND,
        ISOLATION
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
        return ALL.values().stream()
                .filter(movement -> movement.exerciseIds.contains(exerciseId))
                .findFirst();
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
                                List.copyOf(exercises.getOrDefault(row.get(0), List.of())))));
        return movements;
    }
}
