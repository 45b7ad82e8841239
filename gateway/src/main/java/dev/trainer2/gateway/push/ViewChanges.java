package dev.trainer2.gateway.push;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What has changed in the views of an athlete, gathered from the records of their topics. */
final class ViewChanges {
    /** So many bytes of rows fit into a frame; views whose rows do not are fetched. */
    static final int MOST_BYTES = 32 * 1024;

    /** A view, as the contract calls it and its rows. The rows of earlier ones are put into a frame first. */
    enum View {
        WORKOUTS("workouts", "workouts", false),
        LIFTS("lifts", "lifts", false),
        FATIGUE("fatigue", "days", false),
        WEEKLY_REVIEWS("weekly-reviews", "weeks", false),
        STATE("state", "state", true),
        PLAN("plan", "plan", true);

        private final String view;
        private final String rows;
        private final boolean single;

        /**
         * @param rows name of the field that has its rows
         * @param single whether an athlete has one row of it, which is told alone and not in a list
         */
        View(String view, String rows, boolean single) {
            this.view = view;
            this.rows = rows;
            this.single = single;
        }

        /** The names of all views. */
        static List<String> names() {
            return Arrays.stream(values()).map(view -> view.view).toList();
        }
    }

    /** The rows of each view by their places; null for one that is gone. */
    private final Map<View, Map<String, @Nullable Object>> rows = new EnumMap<>(View.class);

    private long offset = -1;
    private @Nullable String traceParent;

    /**
     * Takes a row; a later one of the same place replaces it.
     *
     * @param place key of the row in its topic
     * @param row as REST gives it; null where it is gone
     */
    void add(View view, String place, @Nullable Object row) {
        rows.computeIfAbsent(view, absent -> new LinkedHashMap<>()).put(place, row);
    }

    /** Notes the last record of the log that the state includes. */
    void includes(long event) {
        offset = Math.max(offset, event);
    }

    /** Notes the trace of what caused the change; the first one counts. */
    void causedBy(@Nullable String traceParent) {
        this.traceParent = this.traceParent == null ? traceParent : this.traceParent;
    }

    /** The last record of the log that the changed state includes; -1 when the state has not changed. */
    long offset() {
        return offset;
    }

    @Nullable
    String traceParent() {
        return traceParent;
    }

    /** The views that have changed, by the names of the contract. */
    List<String> views() {
        return rows.keySet().stream().map(view -> view.view).toList();
    }

    /** Everything but the state, which the receiver has already. */
    ViewChanges withoutState() {
        ViewChanges others = new ViewChanges();
        others.rows.putAll(rows);
        others.rows.remove(View.STATE);
        others.traceParent = traceParent;
        return others;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The payload: the views, and their rows as far as they fit. A view with a row that is gone has to be fetched. */
    Map<String, Object> payload() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("views", views());
        Map<String, Object> fitting = new LinkedHashMap<>();
        int left = MOST_BYTES;
        for (Map.Entry<View, Map<String, @Nullable Object>> entry : rows.entrySet()) {
            if (entry.getValue().containsValue(null)) {
                continue;
            }
            List<@Nullable Object> all = new ArrayList<>(entry.getValue().values());
            Object told = entry.getKey().single ? Objects.requireNonNull(all.getLast()) : all;
            int size = JsonMapper.shared().writeValueAsString(told).getBytes(StandardCharsets.UTF_8).length;
            if (size <= left) {
                fitting.put(entry.getKey().rows, told);
                left -= size;
            }
        }
        if (!fitting.isEmpty()) {
            payload.put("rows", fitting);
        }
        return payload;
    }
}
