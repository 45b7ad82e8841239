package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.kg;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Double progression")
class ProgressionTest {
    @TestFactory
    @DisplayName("008-AC6 passes the golden vectors")
    List<DynamicTest> golden() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.get("name").asString(), () -> check(one)))
                .toList();
    }

    private static void check(JsonNode one) {
        Unit unit = Unit.parse(one.get("unit").asString()).orElseThrow();
        List<ExerciseSession> sessions = new ArrayList<>();
        one.get("sessions")
                .valueStream()
                .forEach(sets -> sessions.add(new ExerciseSession(
                        MONDAY.plusDays(sessions.size()),
                        sets.valueStream().map(set -> set(set, unit)).toList())));
        Progression.Next next = Progression.next(
                planned("Barbell Row", one, load(one.get("planned"), unit)),
                sessions,
                unit,
                load(one.get("step"), unit));
        assertThat(next.load()).isEqualTo(load(one.get("load"), unit));
        assertThat(next.change().name()).isEqualTo(one.get("change").asString());
        assertThat(next.reason()).isNotBlank();
    }

    private static PlannedExercise planned(String name, JsonNode one, @Nullable Load load) {
        return new PlannedExercise(
                "id",
                name,
                3,
                one.get("repsLow").intValue(),
                one.get("repsHigh").intValue(),
                one.get("targetRpe").doubleValue(),
                load,
                "");
    }

    private static ExerciseSession.DoneSet set(JsonNode set, Unit unit) {
        JsonNode rpe = set.get(3);
        return new ExerciseSession.DoneSet(
                SetType.valueOf(set.get(0).asString()),
                load(set.get(1), unit),
                set.get(2).intValue(),
                rpe.isNull() ? null : rpe.doubleValue());
    }

    private static @Nullable Load load(JsonNode value, Unit unit) {
        return value.isNull() ? null : new Load(value.doubleValue(), unit);
    }

    private static List<JsonNode> cases() {
        try (InputStream in = Objects.requireNonNull(
                ProgressionTest.class.getResourceAsStream("/golden/progression.json"), "golden vectors")) {
            return JsonMapper.shared().readTree(in).get("cases").valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("takes help away where an exercise is assisted, and loads of another unit onto the athlete's steps")
    void helpAndUnits() {
        PlannedExercise assisted = new PlannedExercise("a", "Assisted Pull-Up", 3, 6, 8, 8, null, "");
        ExerciseSession top =
                new ExerciseSession(MONDAY, List.of(new ExerciseSession.DoneSet(SetType.WORKING, kg(20), 8, 8.0)));
        assertThat(Progression.next(assisted, List.of(top), Unit.KG, null).load())
                .isEqualTo(kg(17.5));
        PlannedExercise row = new PlannedExercise("r", "Row", 3, 6, 8, 8, null, "");
        // 20 kg are 44.09 lb, on the bar 45; 2.5 % are one step
        Progression.Next next = Progression.next(row, List.of(top), Unit.LB, null);
        assertThat(next.load()).isEqualTo(new Load(50, Unit.LB));
        assertThat(next.reason())
                .isEqualTo("Every set reached 8 reps at RPE 8 or under: 45 lb and 2.5 %, at least one step, is 50 lb.");
    }
}
