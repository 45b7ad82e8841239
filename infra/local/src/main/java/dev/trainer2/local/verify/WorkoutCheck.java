package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.science.Catalogue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/** Each workout as it stands, one record under {@code user|workoutId}. */
public record WorkoutCheck(String version, Catalogue catalogue) implements ViewCheck {
    @Override
    public String name() {
        return "workouts";
    }

    @Override
    public String topic() {
        return Topics.versioned(Topics.WORKOUTS, version);
    }

    @Override
    public String table() {
        return "athlete_workout";
    }

    @Override
    public String rowKey() {
        return "user_id || '|' || workout_id";
    }

    @Override
    public String rowContent() {
        return "row";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof AthleteWorkout workout
                && key.equals(workout.getUserId() + "|" + workout.getWorkoutId());
    }

    @Override
    public Map<String, AthleteWorkout> expected(AthleteHistory history) {
        Map<String, AthleteWorkout> rows = new TreeMap<>();
        FoldedLog.rows(history, catalogue)
                .workouts()
                .forEach((place, row) -> rows.put(history.userId() + "|" + place, row));
        return rows;
    }

    @Override
    public Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return Set.of("cursor");
    }
}
