package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a name means")
class NamedTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Fact fact(String id, long second, Fact.Detail detail) {
        return new Fact(id, NOON.plusSeconds(second), ZoneId.of("UTC"), detail);
    }

    private static Fact named(long second, @Nullable String exerciseId) {
        return fact("n" + second, second, new Fact.Named("My Lift", exerciseId));
    }

    private static String exercise(Fact... names) {
        List<Fact> facts = new ArrayList<>(List.of(names));
        Load load = new Load(100, Unit.KG);
        facts.add(fact("s", 9, new Fact.SetDone("s", "w", null, "my lift ", SetType.WORKING, load, 5, null, null)));
        return TrainingHistory.of(facts, Catalogue.EMPTY).days().values().stream()
                .flatMap(day -> day.sets().stream())
                .map(WeeklyReview.Entry::exercise)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("002-AC28 is taken back by a mapping to nothing, and can be given again")
    void takenBack() {
        assertThat(exercise(named(1, "Barbell_Squat"))).isEqualTo("Barbell_Squat");
        assertThat(exercise(named(1, "Barbell_Squat"), named(2, null))).isEqualTo("my lift");
        assertThat(exercise(named(1, "Barbell_Squat"), named(2, null), named(3, "Plank")))
                .isEqualTo("Plank");
    }
}
