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

    /** The days that have rows, oldest first, both ends included; null for no end. */
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

    /** The first day that has a row. */
    Optional<LocalDate> firstDay(String userId) {
        return end("min(day)", "daily_fatigue", userId).map(LocalDate::parse);
    }

    /** The last day that has a row. */
    Optional<LocalDate> lastDay(String userId) {
        return end("max(day)", "daily_fatigue", userId).map(LocalDate::parse);
    }

    /** The last day of the fatigue model before a day. */
    Optional<Map<?, ?>> lastModelledBefore(String userId, LocalDate day) {
        return jdbc.sql("""
                        select row from daily_fatigue
                        where version = (select version from view_pointer) and user_id = :user and day < :day::date
                          and (row ->> 'modelled') is distinct from 'false'
                        order by day desc limit 1""")
                .param("user", userId)
                .param("day", day.toString())
                .<Map<?, ?>>query((row, n) -> json(row.getString(1)))
                .optional();
    }

    /** The reviews that have rows, oldest first, both ends included; weeks sort by their names; null for no end. */
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

    /** The first week that has a row. */
    Optional<String> firstWeek(String userId) {
        return end("min(week collate \"C\")", "weekly_review", userId);
    }

    /** The last week that has a row. */
    Optional<String> lastWeek(String userId) {
        return end("max(week collate \"C\")", "weekly_review", userId);
    }

    /** The last week with a row before a week. */
    Optional<Map<?, ?>> lastWeekBefore(String userId, String week) {
        return jdbc.sql("""
                        select row from weekly_review
                        where version = (select version from view_pointer) and user_id = :user
                          and week collate "C" < :week
                        order by week collate "C" desc limit 1""")
                .param("user", userId)
                .param("week", week)
                .<Map<?, ?>>query((row, n) -> json(row.getString(1)))
                .optional();
    }

    private Optional<String> end(String which, String table, String userId) {
        return jdbc
                .sql("select " + which + "::text from " + table
                        + " where version = (select version from view_pointer) and user_id = ?")
                .param(userId)
                .query(String.class)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
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
