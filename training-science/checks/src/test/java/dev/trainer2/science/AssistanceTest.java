package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Help with the body's weight")
class AssistanceTest {
    static Stream<JsonNode> golden() {
        return Golden.cases("assistance.json").stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("012-AC31 is known by the exercise's name, in any position and language")
    void names(JsonNode vector) {
        assertThat(Assistance.isNamed(vector.get("name").asString()))
                .isEqualTo(vector.get("assisted").asBoolean());
    }

    @Test
    @DisplayName("012-AC31 is known by the exercise an id stands for")
    void ids() {
        assertThat(Assistance.isNamed("Klimmzug mit Band", "Band_Assisted_Pull-Up"))
                .isTrue();
        assertThat(Assistance.isNamed("Klimmzug", "Pullups")).isFalse();
        assertThat(Assistance.isNamed("Klimmzug", null)).isFalse();
    }

    @Test
    @DisplayName("012-AC31 names of exercises that mean an assisted one say so themselves")
    void aliases() {
        assertThat(ExerciseMatcher.aliases())
                .allSatisfy((name, id) -> assertThat(Assistance.isNamed(name) || !Assistance.isNamed("", id))
                        .as(name + " " + id)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pull Up (Assisted)",
                "Klimmzug (unterstützt)",
                "Dominada (asistida)",
                "Traction (assistée)",
                "Pull Up, Leverage Machine"
            })
    @DisplayName("012-AC31 is taken off the body for an estimate and is no tonnage, entered with either sign")
    void estimates(String name) {
        for (int sign : new int[] {1, -1}) {
            List<WeeklyReview.Entry> sets = TrainingHistory.of(
                            List.of(
                                    fact("w", 0, new Fact.Weighed(new Load(80, Unit.KG))),
                                    set("a", 1, name, sign * 30.0),
                                    set("b", 8, name, sign * 20.0)),
                            Catalogue.EMPTY)
                    .days()
                    .values()
                    .stream()
                    .flatMap(day -> day.sets().stream())
                    .toList();
            assertThat(sets)
                    .extracting(set -> kilograms(set.estimate()))
                    .satisfiesExactly(
                            first -> assertThat(first).isCloseTo(63.33, within(0.01)),
                            second -> assertThat(second).isCloseTo(76.0, within(0.01)));
            assertThat(sets).extracting(set -> set.done().tonnage()).containsExactly(0.0, 0.0);
        }
    }

    private static double kilograms(@Nullable OneRepMax estimate) {
        return estimate == null ? 0 : estimate.kilograms();
    }

    private static Fact fact(String id, int day, Fact.Detail detail) {
        Instant at = LocalDate.of(2026, 3, 1).plusDays(day).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Fact(id, at, ZoneId.of("UTC"), detail);
    }

    private static Fact set(String id, int day, String name, double kilograms) {
        Load load = new Load(kilograms, Unit.KG);
        return fact(id, day, new Fact.SetDone(id, "w" + day, null, name, SetType.WORKING, load, 8, null, null));
    }
}
