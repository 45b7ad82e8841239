package dev.trainer2.agent.panels;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.Load;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A2UI v0.9 messages that create a panel: surface, components, data. */
public final class PanelWriter {
    static final String CATALOG = "https://trainer2.dev/a2ui/catalog/1";

    private PanelWriter() {}

    /** The messages that create the panel of an intent on a surface. */
    public static List<Map<String, Object>> create(String surfaceId, Intent intent) {
        return switch (intent) {
            case Intent.LogSets sets -> messages(surfaceId, sets.title(), setLogger(sets), Map.of("logged", List.of()));
            case Intent.Summary summary ->
                messages(surfaceId, summary.title(), bound("SessionSummary", data(summary)), data(summary));
            case Intent.Confirm offer -> messages(surfaceId, offer.title(), text(offer), Map.of());
        };
    }

    private static Map<String, Object> text(Intent.Confirm offer) {
        String lines = String.join(
                "\n", offer.lines().stream().map(line -> "- " + line.name()).toList());
        return Map.of("id", "root", "component", "Text", "text", lines);
    }

    private static List<Map<String, Object>> messages(
            String surfaceId, String title, Map<String, Object> component, Map<String, Object> data) {
        return List.of(
                message(
                        "createSurface",
                        Map.of("surfaceId", surfaceId, "catalogId", CATALOG, "theme", Map.of("title", title))),
                message("updateComponents", Map.of("surfaceId", surfaceId, "components", List.of(component))),
                message("updateDataModel", Map.of("surfaceId", surfaceId, "path", "/", "value", data)));
    }

    private static Map<String, Object> message(String kind, Map<String, Object> body) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("version", "v0.9");
        message.put(kind, body);
        return message;
    }

    private static Map<String, Object> setLogger(Intent.LogSets sets) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("id", "root");
        component.put("component", "SetLogger");
        component.put("workoutId", sets.workoutId());
        put(component, "exerciseName", sets.exerciseName());
        put(component, "exerciseId", sets.exerciseId());
        component.put("setIndex", 1);
        component.put("setType", "WORKING");
        put(component, "load", load(sets.load()));
        put(component, "reps", sets.reps());
        put(component, "lastTime", sets.lastTime());
        component.put("logged", Map.of("path", "/logged"));
        return component;
    }

    /** A component whose every property is bound to the field of its name. */
    private static Map<String, Object> bound(String name, Map<String, Object> data) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("id", "root");
        component.put("component", name);
        data.keySet().forEach(field -> component.put(field, Map.of("path", "/" + field)));
        return component;
    }

    private static Map<String, Object> data(Intent.Summary summary) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", summary.title());
        data.put("date", summary.date());
        data.put("workSets", summary.workSets());
        data.put("tonnageKg", summary.tonnageKg());
        List<Map<String, Object>> exercises = new ArrayList<>();
        summary.exercises().forEach(line -> exercises.add(line(line)));
        data.put("exercises", exercises);
        put(data, "note", summary.note());
        return data;
    }

    private static Map<String, Object> line(Intent.Line line) {
        Map<String, Object> best = new LinkedHashMap<>();
        put(best, "load", load(line.load()));
        put(best, "reps", line.reps());
        put(best, "rpe", line.rpe());
        put(best, "e1rmKg", line.e1rmKg());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        row.put("sets", line.sets());
        if (line.reps() != null) {
            row.put("best", best);
        }
        return row;
    }

    private static @Nullable Map<String, Object> load(@Nullable Load load) {
        return load == null
                ? null
                : Map.of("value", load.getValue(), "unit", load.getUnit().name());
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
