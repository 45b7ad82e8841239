package dev.trainer2.gateway.views;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The states the sink keeps. */
@Component
public class StateStore {
    private static final String CURRENT = " where version = (select version from view_pointer) and user_id = ?";

    private final JdbcClient jdbc;

    StateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param offset last record of the log that the state includes
     * @param state as JSON, personal text still sealed
     */
    public record Row(long offset, Map<?, ?> state) {}

    public Optional<Row> find(String userId) {
        return jdbc.sql("select log_offset, state from athlete_state" + CURRENT)
                .param(userId)
                .query((row, n) -> new Row(row.getLong(1), JsonMapper.shared().readValue(row.getString(2), Map.class)))
                .optional();
    }

    /** Last record of the log that the athlete's state includes; -1 without a state. */
    public long offsetOf(String userId) {
        return jdbc.sql("select log_offset from athlete_state" + CURRENT)
                .param(userId)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** The athlete's current zone, when the state knows it. */
    public Optional<String> zoneOf(String userId) {
        return jdbc.sql("select zone_id from athlete_state" + CURRENT)
                .param(userId)
                .query(String.class)
                .optional();
    }
}
