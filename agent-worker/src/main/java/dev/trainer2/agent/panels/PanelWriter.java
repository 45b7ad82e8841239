package dev.trainer2.agent.panels;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.Load;
import dev.trainer2.science.plan.PlanMarkdown;
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
            case Intent.Plan plan -> {
                Map<String, Object> data = Map.of("markdown", PlanMarkdown.of(plan.week()));
                yield messages(surfaceId, "Week of " + plan.week().weekStart(), bound("PlanMarkdown", data), data);
            }
            case Intent.Diff diff -> {
                Map<String, Object> data = PlanPanels.data(diff);
                yield messages(surfaceId, null, bound("PlanDiff", data), data);
            }
            case Intent.Onboarding form -> {
                Map<String, Object> data = PlanPanels.data(form);
                yield messages(surfaceId, null, bound("OnboardingForm", data), data);
            }
            case Intent.Confirm confirm -> ConfirmPanel.messages(surfaceId, confirm);
            case Intent.Choice choice -> ChoicePanel.messages(surfaceId, choice);
            case Intent.Rest rest -> named(surfaceId, "RestTimer", TrendPanels.data(rest));
            case Intent.Readiness readiness -> named(surfaceId, "ReadinessGauge", TrendPanels.data(readiness));
            case Intent.CheckIn form ->
                named(surfaceId, "CheckIn", Map.of("date", form.day().toString()));
            case Intent.Fatigue fatigue -> named(surfaceId, "FatigueChart", TrendPanels.data(fatigue));
            case Intent.Volume volume -> named(surfaceId, "MuscleVolume", TrendPanels.data(volume));
            case Intent.Review review -> named(surfaceId, "WeeklyReviewCard", TrendPanels.data(review));
        };
    }

    /** A panel that is called what its component is called, in the language of whoever looks at it. */
    private static List<Map<String, Object>> named(String surfaceId, String component, Map<String, Object> data) {
        return messages(surfaceId, null, bound(component, data), data);
    }

    static List<Map<String, Object>> messages(
            String surfaceId, @Nullable String title, Map<String, Object> component, Map<String, Object> data) {
        return messages(surfaceId, title, List.of(component), data);
    }

    /** @param title null: the client calls the panel what its component is called */
    static List<Map<String, Object>> messages(
            String surfaceId, @Nullable String title, List<Map<String, Object>> components, Map<String, Object> data) {
        Map<String, Object> surface = new LinkedHashMap<>();
        surface.put("surfaceId", surfaceId);
        surface.put("catalogId", CATALOG);
        put(surface, "theme", title == null ? null : Map.of("title", title));
        return List.of(
                message("createSurface", surface),
                message("updateComponents", Map.of("surfaceId", surfaceId, "components", components)),
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
        component.put("setIndex", 0); // the panel goes on behind the sets it knows
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

    static @Nullable Map<String, Object> load(@Nullable Load load) {
        return load == null
                ? null
                : Map.of("value", load.getValue(), "unit", load.getUnit().name());
    }

    static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
