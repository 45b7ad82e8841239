package dev.trainer2.gateway.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of days and weeks that the sink keeps, in the version that the pointer names. */
@Component
public class ViewRows {
    private final JdbcClient jdbc;

    ViewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version of all views that is read now. */
    public String version() {
        return jdbc.sql("select version from view_pointer").query(String.class).single();
    }

    /** Days of fatigue, oldest first, both ends included; null for no end. */
    public List<Map<?, ?>> days(String userId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select row from daily_fatigue
                        where version = (select version from view_pointer) and user_id = :user
                          and day >= coalesce(:from::date, '-infinity') and day <= coalesce(:to::date, 'infinity')
                        order by day""")
                .param("user", userId)
                .param("from", from == null ? null : from.toString())
                .param("to", to == null ? null : to.toString())
                .<Map<?, ?>>query((row, n) -> json(row.getString(1)))
                .list();
    }

    /** One day of fatigue. */
    public Optional<Map<?, ?>> day(String userId, LocalDate day) {
        return days(userId, day, day).stream().findFirst();
    }

    /** Reviews, oldest first, both ends included; weeks sort by their names; null for no end. */
    public List<Map<?, ?>> weeks(String userId, @Nullable String from, @Nullable String to) {
        return jdbc.sql("""
                        select row from weekly_review
                        where version = (select version from view_pointer) and user_id = :user
                          and week >= coalesce(:from::text, '') and week <= coalesce(:to::text, '~')
                        order by week collate "C\"""")
                .param("user", userId)
                .param("from", from)
                .param("to", to)
                .<Map<?, ?>>query((row, n) -> json(row.getString(1)))
                .list();
    }

    /** One review. */
    public Optional<Map<?, ?>> week(String userId, String week) {
        return weeks(userId, week, week).stream().findFirst();
    }

    /** Last record of the log that the days include; -1 without days. */
    long daysOffset(String userId) {
        return offset("daily_fatigue", userId);
    }

    /** Last record of the log that the reviews include; -1 without reviews. */
    long weeksOffset(String userId) {
        return offset("weekly_review", userId);
    }

    private long offset(String table, String userId) {
        return jdbc.sql("select coalesce(max(log_offset), -1) from " + table
                        + " where version = (select version from view_pointer) and user_id = ?")
                .param(userId)
                .query(Long.class)
                .single();
    }

    private static Map<?, ?> json(String text) {
        return JsonMapper.shared().readValue(text, Map.class);
    }
}
