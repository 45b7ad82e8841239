package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Volume per muscle")
class MuscleVolumeTest {
    private static CatalogExercise exercise(String name, String primary, String... secondary) {
        return new CatalogExercise(
                name.replace(' ', '_'),
                name,
                null,
                null,
                null,
                "barbell",
                Arrays.asList(primary.split(";")),
                List.of(secondary),
                "strength");
    }

    private static MuscleVolume.Done done(@Nullable CatalogExercise exercise, @Nullable Double rpe) {
        return new MuscleVolume.Done(new WorkSet(SetType.WORKING, 60.0, 8, null, rpe), "Log Press", exercise);
    }

    @Test
    @DisplayName("010-AC5 counts 1 for a primary and 0.5 for a secondary muscle, at most 1 each")
    void shares() {
        CatalogExercise row = exercise("Bent Over Row", "middle back", "biceps", "lats", "shoulders");
        assertThat(MuscleShares.of(row))
                .containsEntry(Muscle.BACK, 1.0)
                .containsEntry(Muscle.BICEPS, 0.5)
                .containsEntry(Muscle.FRONT_DELTS, 0.25)
                .containsEntry(Muscle.REAR_DELTS, 0.25);
        assertThat(MuscleShares.of(exercise("Squat", "quadriceps", "lower back", "abdominals")))
                .isEqualTo(Map.of(Muscle.QUADS, 1.0, Muscle.BACK, 0.5, Muscle.ABS, 0.5));
        assertThatThrownBy(() -> MuscleShares.of(exercise("Wave", "fins")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Barbell Shoulder Press, FRONT_DELTS",
        "Front Dumbbell Raise, FRONT_DELTS",
        "Barbell Bench Press - Medium Grip, FRONT_DELTS",
        "Side Lateral Raise, SIDE_DELTS",
        "Upright Barbell Row, SIDE_DELTS",
        "Reverse Flyes, REAR_DELTS",
        "Reverse Machine Flyes, REAR_DELTS",
        "Cable Rear Delt Fly, REAR_DELTS",
        "Face Pull, REAR_DELTS",
        "Barbell Rear Delt Row, REAR_DELTS",
        "Seated Bent-Over Rear Delt Raise, REAR_DELTS"
    })
    @DisplayName("splits the catalogue's one shoulder by the exercise")
    void shoulders(String name, Muscle head) {
        assertThat(MuscleShares.of(exercise(name, "shoulders"))).isEqualTo(Map.of(head, 1.0));
    }

    @Test
    @DisplayName("010-AC5 weighs sets by their effort and lists exercises nobody mapped")
    void week() {
        CatalogExercise curl = exercise("Barbell Curl", "biceps", "forearms");
        MuscleVolume volume = MuscleVolume.of(
                List.of(done(curl, null), done(curl, 8.0), done(curl, 6.5), done(curl, 5.0), done(null, 9.0)));
        assertThat(volume.hardSets()).isEqualTo(Map.of(Muscle.BICEPS, 2.5, Muscle.FOREARMS, 1.25));
        assertThat(volume.unmapped()).isEqualTo(Map.of("Log Press", 1));
    }

    @Test
    @DisplayName("stands against the landmarks, the athlete's own first; neck and abductors have none")
    void lines() {
        Landmarks chest = Muscle.CHEST.landmarks().orElseThrow();
        assertThat(List.of(5.5, 6.0, 15.5, 16.0, 23.5, 24.0))
                .extracting(chest::status)
                .containsExactly(
                        Landmarks.Status.UNDER,
                        Landmarks.Status.BUILDING,
                        Landmarks.Status.BUILDING,
                        Landmarks.Status.PEAK,
                        Landmarks.Status.PEAK,
                        Landmarks.Status.OVER);
        List<MuscleVolume.Line> lines = MuscleVolume.of(List.of()).lines(Map.of(Muscle.CHEST, new Landmarks(0, 4, 8)));
        assertThat(lines).hasSize(Muscle.values().length);
        assertThat(lines.getFirst().status()).isEqualTo(Landmarks.Status.BUILDING);
        assertThat(lines.getLast().landmarks()).isNull();
        assertThat(Muscle.SIDE_DELTS.key()).isEqualTo("side_delts");
        assertThatThrownBy(() -> new Landmarks(5, 4, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
