package dev.trainer2.gateway.views;

import dev.trainer2.events.VolumeStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A review as the contract shapes it. */
public final class ReviewShape {
    private static final List<String> HEAD = List.of(
            "week",
            "model",
            "catalogVersion",
            "revision",
            "final",
            "sessions",
            "plannedSessions",
            "plannedDone",
            "workSets",
            "tonnageKg",
            "meanRpe",
            "rpeCoverage",
            "muscles",
            "unmapped",
            "records");
    private static final List<String> TAIL =
            List.of("readinessMean", "streakWeeks", "signals", "narrative", "changes", "facts");

    private static final List<String> MUSCLE = List.of("muscle", "hardSets", "mev", "mav", "mrv", "status");

    private ReviewShape() {}

    /** The shape of the contract from the record of the topic. */
    public static Map<String, @Nullable Object> of(Map<?, ?> row) {
        Map<String, @Nullable Object> shaped = TrainingShapes.picked(row, HEAD);
        shaped.put("muscles", muscles(row.get("muscles")));
        Map<String, @Nullable Object> load = new LinkedHashMap<>();
        load.put("start", row.get("loadStart"));
        load.put("end", row.get("loadEnd"));
        load.put("monotony", row.get("monotony"));
        load.put("strain", row.get("strain"));
        shaped.put("load", load);
        shaped.putAll(TrainingShapes.picked(row, TAIL));
        Map<String, @Nullable Object> focus = new LinkedHashMap<>();
        focus.put("what", row.get("focusWhat"));
        focus.put("why", row.get("focusWhy"));
        shaped.put("focus", focus);
        return shaped;
    }

    /** A muscle without landmarks has no status. */
    private static List<Map<String, @Nullable Object>> muscles(@Nullable Object muscles) {
        List<Map<String, @Nullable Object>> shaped = new ArrayList<>();
        for (Object muscle : muscles instanceof List<?> list ? list : List.of()) {
            Map<String, @Nullable Object> fields = TrainingShapes.picked((Map<?, ?>) muscle, MUSCLE);
            if (VolumeStatus.UNKNOWN.name().equals(fields.get("status"))) {
                fields.put("status", null);
            }
            shaped.add(fields);
        }
        return shaped;
    }
}
