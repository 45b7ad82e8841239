package dev.trainer2.gateway.plan;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.science.plan.PlanWeek;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The plans the sink keeps, and the versions the log has. */
@Component
public class PlanStore {
    private final JdbcClient jdbc;
    private final EventStore events;

    PlanStore(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The plan of an athlete with its diffs; empty before the first decision. */
    public Optional<AthletePlan> find(String userId) {
        return jdbc.sql("select plan from athlete_plan where user_id = ?")
                .param(userId)
                .query((row, n) -> (AthletePlan) AvroValues.fromSealed(
                        JsonMapper.shared().readValue(row.getString(1), Map.class), AthletePlan.getClassSchema()))
                .optional();
    }

    /** Last command the athlete's plan includes; -1 without a plan. */
    long offsetOf(String userId) {
        return jdbc.sql("select log_offset from athlete_plan where user_id = ?")
                .param(userId)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** A version of a plan as it came into force. */
    public Optional<PlanWeek> week(String userId, String planId, int version) {
        return events.planWeek(userId, planId, version)
                .map(found -> Weeks.of((dev.trainer2.events.PlanWeek)
                        AvroValues.fromSealed(found, dev.trainer2.events.PlanWeek.getClassSchema())));
    }
}
