package dev.trainer2.sink;

import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.sink.ViewTables.Decoded;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Athletes who were erased: nothing of them is stored any more, in whatever order it arrives. */
class Erasures {
    private final JdbcTemplate jdbc;

    Erasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases, within the caller's transaction, whom the records say to erase, and leaves out what is of anybody erased.
     *
     * @return the records that may be stored, in order
     */
    List<Decoded> apply(List<Decoded> records) {
        Set<String> erased = new HashSet<>();
        for (Decoded record : records) {
            if (record.value() instanceof TrainingEvent event && event.getPayload() instanceof UserErased payload) {
                erase(record.key(), payload.getRequestedAt(), event.getZoneId());
                erased.add(record.key());
            }
        }
        erased.addAll(known(records));
        return erased.isEmpty()
                ? records
                : records.stream()
                        .filter(record -> !erased.contains(userOf(record.key())))
                        .toList();
    }

    private void erase(String user, Instant requestedAt, String zoneId) {
        jdbc.update(
                "insert into erasure (user_id, requested_at, zone_id, finished_at) values (?, ?, ?, now())"
                        + " on conflict (user_id) do update set finished_at = coalesce(erasure.finished_at, now())",
                user,
                requestedAt.atOffset(ZoneOffset.UTC),
                zoneId);
        jdbc.query("select erase_athlete(?)", row -> {}, user);
    }

    private List<String> known(List<Decoded> records) {
        String[] users =
                records.stream().map(record -> userOf(record.key())).distinct().toArray(String[]::new);
        return jdbc.queryForList(
                "select user_id from erasure where user_id = any(?)", String.class, new Object[] {users});
    }

    /** Rows of days and weeks have their place behind the athlete. */
    private static String userOf(String key) {
        int bar = key.indexOf('|');
        return bar < 0 ? key : key.substring(0, bar);
    }
}
