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
import dev.trainer2.sink.Column.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The table of each view: a row for each key and version, disposable, made from the topic alone. */
enum ViewTable {
    STATE(Topics.STATE, AthleteState.class, "athlete_state", "state", null, column("zone_id", Type.TEXT)),
    WORKOUTS(
            Topics.WORKOUTS,
            AthleteWorkout.class,
            "athlete_workout",
            "row",
            column("workout_id", Type.TEXT),
            column("started_at", Type.INSTANT),
            column("day", Type.DAY)),
    LIFTS(
            Topics.LIFTS,
            AthleteLift.class,
            "athlete_lift",
            "row",
            column("exercise", Type.TEXT),
            column("last_day", Type.DAY)),
    FATIGUE(Topics.FATIGUE, DailyFatigue.class, "daily_fatigue", "row", column("day", Type.DAY)),
    WEEKLY_REVIEW(Topics.WEEKLY_REVIEW, WeekReview.class, "weekly_review", "row", column("week", Type.TEXT)),
    /** It has one version: it is the fold of logged decisions, and those are never made anew. */
    PLAN(Topics.PLAN, AthletePlan.class, "athlete_plan", "plan", null);

    private final String view;
    private final Class<? extends SpecificRecord> record;
    private final TargetTable target;
    private final @Nullable Column place;

    /**
     * @param json the column that holds the whole row
     * @param place the column behind the athlete in the key; null where an athlete has one row
     * @param filtered columns that readers choose and order by
     */
    ViewTable(
            String view,
            Class<? extends SpecificRecord> record,
            String table,
            String json,
            @Nullable Column place,
            Column... filtered) {
        this.view = view;
        this.record = record;
        this.place = place;
        List<Column> key = new ArrayList<>(List.of(column("version", Type.TEXT), column("user_id", Type.TEXT)));
        if (place != null) {
            key.add(place);
        }
        List<Column> rest =
                new ArrayList<>(List.of(column("log_partition", Type.INT), column("log_offset", Type.LONG)));
        rest.addAll(List.of(filtered));
        rest.add(column(json, Type.JSON));
        this.target = TargetTable.newestStands(table, key, rest);
    }

    private static Column column(String name, Type type) {
        return new Column(name, type);
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

    TargetTable target() {
        return target;
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

    /** The row of a record, a value for each column of {@link #target}. */
    @Nullable
    Object[] row(String topic, String key, SpecificRecord value) {
        List<@Nullable Object> row = new ArrayList<>(List.of(key(topic, key)));
        LogPosition cursor =
                (LogPosition) value.get(value.getSchema().getField("cursor").pos());
        row.add(cursor.getPartition());
        row.add(cursor.getOffset());
        switch (value) {
            case AthleteState state -> row.add(state.getProfile().getZoneId());
            case AthleteWorkout workout -> {
                row.add(workout.getStartedAt());
                row.add(Values.day(workout.getDate()));
            }
            case AthleteLift lift -> row.add(Values.day(lift.getLast().getDate()));
            default -> {
                // readers choose by its key alone
            }
        }
        row.add(SealedRecordJson.of(value));
        return row.toArray();
    }

    /** The key of a record, a value for each of the first columns of {@link #target}. */
    Object[] key(String topic, String key) {
        if (place == null) {
            return new Object[] {version(topic), key};
        }
        String at = key.substring(key.indexOf('|') + 1);
        return new Object[] {
            version(topic), key.substring(0, key.indexOf('|')), place.type() == Type.DAY ? Values.day(at) : at
        };
    }

    private static String version(String topic) {
        return Topics.versionOf(topic).orElse(Topics.FIRST_VERSION);
    }
}
