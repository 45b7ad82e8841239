package dev.trainer2.sink;

import dev.trainer2.contract.codec.SealedRecordJson;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.WeekReview;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The table of each view: a row for each key and version, disposable, made from the topic alone. */
enum ViewTable {
    STATE(Topics.STATE, AthleteState.class, "athlete_state", "state", null, ""),
    WORKOUTS(Topics.WORKOUTS, AthleteWorkout.class, "athlete_workout", "row", "workout_id", ""),
    LIFTS(Topics.LIFTS, AthleteLift.class, "athlete_lift", "row", "exercise", ""),
    FATIGUE(Topics.FATIGUE, DailyFatigue.class, "daily_fatigue", "row", "day", "::date"),
    WEEKLY_REVIEW(Topics.WEEKLY_REVIEW, WeekReview.class, "weekly_review", "row", "week", ""),
    /** It has one version: it is the fold of logged decisions, and those are never made anew. */
    PLAN(Topics.PLAN, AthletePlan.class, "athlete_plan", "plan", null, "");

    private final String view;
    private final Class<? extends SpecificRecord> record;
    private final String upsert;
    private final String delete;
    private final @Nullable String place;

    ViewTable(
            String view,
            Class<? extends SpecificRecord> record,
            String table,
            String column,
            @Nullable String place,
            String cast) {
        this.view = view;
        this.record = record;
        this.place = place;
        String key = place == null ? "version, user_id" : "version, user_id, " + place;
        String values = place == null ? "?, ?" : "?, ?, ?" + cast;
        // an older row never overwrites a newer one, whatever order records arrive in after a takeover
        this.upsert = "insert into " + table + " (" + key + ", log_partition, log_offset, " + column + ") values ("
                + values + ", ?, ?, ?::jsonb) on conflict (" + key + ") do update set log_partition = "
                + "excluded.log_partition, log_offset = excluded.log_offset, " + column + " = excluded." + column
                + " where " + table + ".log_offset <= excluded.log_offset";
        this.delete = "delete from " + table + " where version = ? and user_id = ?"
                + (place == null ? "" : " and " + place + " = ?" + cast);
    }

    /** The table of a topic, whatever its version; empty when it holds no view. */
    static Optional<ViewTable> of(String topic) {
        String found = Topics.viewOf(topic).orElse(topic);
        for (ViewTable table : values()) {
            if (table.view.equals(found)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    String upsert() {
        return upsert;
    }

    String delete() {
        return delete;
    }

    /** Whether a record belongs here under this key. */
    boolean takes(String key, SpecificRecord value) {
        return record.isInstance(value) && key.equals(keyOf(value));
    }

    private String keyOf(SpecificRecord value) {
        return switch (value) {
            case AthleteState state -> state.getUserId();
            case AthletePlan plan -> plan.getUserId();
            case AthleteWorkout workout -> workout.getUserId() + "|" + workout.getWorkoutId();
            case AthleteLift lift -> lift.getUserId() + "|" + lift.getExercise();
            case DailyFatigue day -> day.getUserId() + "|" + day.getDate();
            case WeekReview week -> week.getUserId() + "|" + week.getWeek();
            default -> throw new IllegalArgumentException("no row of a view");
        };
    }

    /** Parameters of {@link #upsert}. */
    Object[] row(String topic, String key, SpecificRecord value) {
        LogPosition cursor =
                (LogPosition) value.get(value.getSchema().getField("cursor").pos());
        String json = SealedRecordJson.of(value);
        return place == null
                ? new Object[] {version(topic), key, cursor.getPartition(), cursor.getOffset(), json}
                : new Object[] {version(topic), user(key), placeOf(key), cursor.getPartition(), cursor.getOffset(), json
                };
    }

    /** Parameters of {@link #delete}. */
    Object[] key(String topic, String key) {
        return place == null
                ? new Object[] {version(topic), key}
                : new Object[] {version(topic), user(key), placeOf(key)};
    }

    private static String version(String topic) {
        return Topics.versionOf(topic).orElse(Topics.FIRST_VERSION);
    }

    private static String user(String key) {
        return key.substring(0, key.indexOf('|'));
    }

    private static String placeOf(String key) {
        return key.substring(key.indexOf('|') + 1);
    }
}
