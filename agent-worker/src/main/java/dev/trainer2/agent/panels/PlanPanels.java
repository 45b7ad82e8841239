package dev.trainer2.agent.panels;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.AthleteProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of the panels about plans. */
final class PlanPanels {
    private PlanPanels() {}

    static Map<String, Object> data(Intent.Diff diff) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("diffId", diff.diff().diffId());
        data.put("reason", diff.reason());
        data.put(
                "changes",
                diff.changes().stream()
                        .map(change -> Map.of("what", change.what(), "why", change.why()))
                        .toList());
        data.put("beforeMarkdown", diff.before());
        data.put("afterMarkdown", diff.after());
        return data;
    }

    static Map<String, Object> data(Intent.Onboarding form) {
        AthleteProfile known = form.known();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("goal", known.getGoal() == null ? "" : known.getGoal().name());
        data.put(
                "experience",
                known.getExperience() == null ? "" : known.getExperience().name());
        data.put("daysPerWeek", known.getDaysPerWeek() == null ? 3 : known.getDaysPerWeek());
        data.put("sessionMinutes", known.getSessionMinutes() == null ? 60 : known.getSessionMinutes());
        data.put("equipment", List.copyOf(known.getEquipment()));
        data.put("excludedExercises", List.copyOf(known.getExcludedExercises()));
        data.put("limitations", List.copyOf(known.getLimitations()));
        data.put("unit", known.getUnit() == null ? "kg" : known.getUnit().name());
        PanelWriter.put(data, "bodyweight", PanelWriter.load(form.bodyweight()));
        return data;
    }
}
