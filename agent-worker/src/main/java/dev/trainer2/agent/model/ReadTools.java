package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.AllowedExercises;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tools that look things up, all of them in the question. */
final class ReadTools {
    private static final int FOUND = 20;
    private static final int DAYS = 7;
    private static final int WEEKS = 2;

    private final Question question;
    private final AthleteData athlete;
    private final TrendData trends;
    private final AllowedExercises allowed;

    ReadTools(Question question) {
        this.question = question;
        this.athlete = new AthleteData(question);
        this.trends = new TrendData(question);
        this.allowed = new AllowedExercises(
                question.rules().profile(), question.rules().history());
    }

    ToolResult state() {
        return ToolResult.of(athlete.state());
    }

    ToolResult fatigue(JsonNode arguments) {
        return ToolResult.of(Map.of("days", trends.days(arguments.path("days").asInt(DAYS))));
    }

    ToolResult reviews(JsonNode arguments) {
        return ToolResult.of(
                Map.of("reviews", trends.reviews(arguments.path("weeks").asInt(WEEKS))));
    }

    ToolResult history(JsonNode arguments) throws Arguments.Unusable {
        return athlete.history(Arguments.text(arguments, "exercise"))
                .map(ToolResult::of)
                .orElseGet(() -> ToolResult.error("NOT_FOUND", "this athlete has no such exercise in the log"));
    }

    ToolResult exercises(JsonNode arguments) {
        List<String> words = words(arguments.path("query").asString(""));
        String muscle = arguments.path("muscle").asString("").toLowerCase(Locale.ROOT);
        String equipment = arguments.path("equipment").asString("").toLowerCase(Locale.ROOT);
        boolean allowedOnly = arguments.path("allowedOnly").asBoolean(false);
        List<CatalogExercise> found = question.rules().catalogue().all().stream()
                .filter(one -> words(one.name()).containsAll(words)
                        || words.stream().allMatch(one.name().toLowerCase(Locale.ROOT)::contains))
                .filter(one -> muscle.isEmpty() || one.primaryMuscles().contains(muscle))
                .filter(one -> equipment.isEmpty() || equipment.equals(one.equipment()))
                .filter(one -> !allowedOnly || allowed.allows(one))
                .toList();
        return ToolResult.of(Map.of(
                "found",
                found.size(),
                "exercises",
                found.stream().limit(FOUND).map(this::exercise).toList()));
    }

    private Map<String, Object> exercise(CatalogExercise exercise) {
        return new View()
                .with("exerciseId", exercise.id())
                .with("name", exercise.name())
                .with("equipment", exercise.equipment())
                .with("mechanic", exercise.mechanic())
                .with("primaryMuscles", exercise.primaryMuscles())
                .with("secondaryMuscles", exercise.secondaryMuscles())
                .with("allowed", allowed.allows(exercise))
                .with(
                        "refused",
                        allowed.refusals(exercise).stream()
                                .map(AllowedExercises.Refusal::why)
                                .toList())
                .map();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
