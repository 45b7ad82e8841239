package dev.trainer2.agent.panels;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.rules.Trends;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanMarkdown;
import dev.trainer2.science.plan.PlanWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Panels")
class PanelWriterTest {
    private final A2uiValidator validator = new A2uiValidator();

    @Test
    @DisplayName("009-AC6 017-AC40 every panel of the coach is valid under the A2UI schemas and our catalogue")
    void valid() {
        PlanWeek week = new PlanWeek("plan", 1, LocalDate.parse("2025-09-08"), 1, List.of());
        List.of(
                        new Intent.LogSets(
                                "Push", "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f", null, null, null, null, null),
                        new Intent.LogSets(
                                "Push",
                                "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f",
                                "Bench Press",
                                "Barbell_Bench_Press_-_Medium_Grip",
                                new Load(80.0, LoadUnit.kg),
                                8,
                                "80 kg × 8"),
                        new Intent.Summary("Week", "2025-11-03", 30, 9000.5, List.of(), "Three sessions."),
                        new Intent.Summary(
                                "Bench",
                                "2025-11-03",
                                2,
                                1135,
                                List.of(
                                        new Intent.Line("Bench", 2, new Load(80.0, LoadUnit.kg), 8, 8.0, 108.3),
                                        new Intent.Line("Dip", 2, null, 12, null, null),
                                        new Intent.Line("Plank", 2, null, null, null, null)),
                                null),
                        new Intent.Confirm(
                                "Today",
                                List.of(Map.of(
                                        "type",
                                        "BodyweightLogged",
                                        "payload",
                                        Map.of("load", Map.of("value", 81.4, "unit", "kg"))))),
                        new Intent.Plan(week),
                        new Intent.Diff(
                                new PlanDiff(
                                        "d", "plan", 1, PlanDiff.Cause.REQUEST, "As you asked.", List.of(), List.of()),
                                "As you asked.",
                                List.of(new Intent.Change("Monday moves", "as you asked")),
                                PlanMarkdown.of(week),
                                PlanMarkdown.of(week)),
                        new Intent.Onboarding(AthleteProfile.newBuilder().build(), new Load(81.4, LoadUnit.kg)),
                        new Intent.Rest(120, "Bench", Instant.EPOCH),
                        new Intent.Rest(90, null, Instant.EPOCH),
                        new Intent.Readiness(Trends.day("2025-11-04", 66.83)),
                        new Intent.Readiness(Trends.day("2025-11-04", null)),
                        new Intent.CheckIn(LocalDate.parse("2025-11-05")),
                        new Intent.Fatigue(List.of(Trends.day("2025-11-03", null), Trends.day("2025-11-04", 66.83))),
                        new Intent.Volume(Trends.review("2025-W45")),
                        new Intent.Review(Trends.review("2025-W45")))
                .forEach(intent -> validator.requireValid(PanelWriter.create("surface-1", intent)));
    }

    @Test
    @DisplayName("009-AC6 a panel that is not valid is refused")
    void invalid() {
        Map<String, Object> unknownComponent = component("component", "Casino");
        Map<String, Object> unknownField = component("colour", "red");
        assertThatThrownBy(() -> validator.requireValid(List.of(unknownComponent)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator.requireValid(List.of(unknownField)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator.requireValid(
                        List.of(Map.of("version", "v0.8", "deleteSurface", Map.of("surfaceId", "s")))))
                .isInstanceOf(IllegalArgumentException.class);
        Intent noNumber = new Intent.LogSets("Push", "w", null, null, new Load(Double.NaN, LoadUnit.kg), 8, null);
        assertThatThrownBy(() -> validator.requireValid(PanelWriter.create("s", noNumber)))
                .isInstanceOf(IllegalArgumentException.class);
        validator.requireValid(List.of(Map.of("version", "v0.9", "deleteSurface", Map.of("surfaceId", "s"))));
    }

    private static Map<String, Object> component(String name, String value) {
        Map<String, Object> fields = new java.util.HashMap<>(
                Map.of("id", "root", "component", "SetLogger", "workoutId", "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f"));
        fields.put(name, value);
        return Map.of("version", "v0.9", "updateComponents", Map.of("surfaceId", "s", "components", List.of(fields)));
    }
}
