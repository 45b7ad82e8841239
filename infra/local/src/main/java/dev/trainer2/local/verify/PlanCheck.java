package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.plan.AthletePlanFold;
import dev.trainer2.streams.plan.PlanLog;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/**
 * The plan of each athlete, one record under the user id. It has one version: decisions are read from the log, never made
 * anew.
 */
public record PlanCheck() implements ViewCheck {
    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String topic() {
        return Topics.PLAN;
    }

    @Override
    public String version() {
        return Topics.FIRST_VERSION;
    }

    @Override
    public String table() {
        return "athlete_plan";
    }

    @Override
    public String rowKey() {
        return "user_id";
    }

    @Override
    public String rowContent() {
        return "plan";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof AthletePlan plan && plan.getUserId().equals(key);
    }

    @Override
    public Map<String, AthletePlan> expected(AthleteHistory history) {
        AthleteLog decisions = new AthleteLog();
        history.events().filter(PlanLog::isDecision).forEach(decisions::add);
        return decisions.size() == 0
                ? Map.of() // every command is decided about, so that without a decision there was none
                : Map.of(
                        history.userId(), AthletePlanFold.fold(history.userId(), decisions.events(), history.cursor()));
    }

    @Override
    public Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return Set.of("cursor");
    }
}
