package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.science.Catalogue;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** The state of each athlete, one record under the user id. */
public record StateCheck(String version, Catalogue catalogue) implements ViewCheck {
    @Override
    public String name() {
        return "state";
    }

    @Override
    public String topic() {
        return Topics.versioned(Topics.STATE, version);
    }

    @Override
    public String table() {
        return "athlete_state";
    }

    @Override
    public String rowKey() {
        return "user_id";
    }

    @Override
    public String rowContent() {
        return "state";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof AthleteState state && state.getUserId().equals(key);
    }

    @Override
    public Map<String, AthleteState> expected(AthleteHistory history) {
        return Map.of(history.userId(), FoldedLog.rows(history, catalogue).state());
    }
}
