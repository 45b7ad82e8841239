package dev.trainer2.local;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of the stored log that no event is behind, for what takes days to happen; gone when closed. */
final class MadeRows implements AutoCloseable {
    private static final long FAR = 1_000_000_000L;

    private final String userId;
    private final List<String> ids = new ArrayList<>();

    MadeRows(String userId) {
        this.userId = userId;
    }

    void add(String eventId, String type, String payload) {
        run("""
                insert into event_log (user_id, event_id, log_partition, log_offset, type, occurred_at, zone_id, source,
                    content_hash, payload)
                values ('%s', '%s', 0, %d, '%s', now(), 'UTC', 'SYSTEM', '', '%s')""".formatted(userId, eventId, FAR + ids.size(), type, payload));
        ids.add(eventId);
    }

    @Override
    public void close() {
        ids.forEach(id -> run("delete from event_log where user_id = '" + userId + "' and event_id = '" + id + "'"));
    }

    private static void run(String sql) {
        try {
            Sql.run(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
