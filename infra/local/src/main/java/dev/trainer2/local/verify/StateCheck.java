package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.streams.state.AthleteLog;
import dev.trainer2.streams.state.AthleteStateFold;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * The state of each athlete, one record under the user id.
 *
 * @param topic that holds it
 * @param table that holds it
 */
public record StateCheck(String topic, String table) implements ViewCheck {
    /** Of the state that is served. */
    public static StateCheck served() {
        return new StateCheck(Topics.STATE, "athlete_state");
    }

    @Override
    public String name() {
        return "state";
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
        AthleteLog log = new AthleteLog();
        history.events().forEach(log::add);
        return Map.of(history.userId(), AthleteStateFold.fold(history.userId(), log.events(), history.cursor()));
    }
}
