package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.science.Catalogue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/** Each exercise over all of the log, one record under {@code user|exercise}. */
public record LiftCheck(String version, Catalogue catalogue) implements ViewCheck {
    @Override
    public String name() {
        return "lifts";
    }

    @Override
    public String topic() {
        return Topics.versioned(Topics.LIFTS, version);
    }

    @Override
    public String table() {
        return "athlete_lift";
    }

    @Override
    public String rowKey() {
        return "user_id || '|' || exercise";
    }

    @Override
    public String rowContent() {
        return "row";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof AthleteLift lift && key.equals(lift.getUserId() + "|" + lift.getExercise());
    }

    @Override
    public Map<String, AthleteLift> expected(AthleteHistory history) {
        Map<String, AthleteLift> rows = new TreeMap<>();
        FoldedLog.rows(history, catalogue)
                .lifts()
                .forEach((place, row) -> rows.put(history.userId() + "|" + place, row));
        return rows;
    }

    @Override
    public Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return Set.of("cursor");
    }
}
