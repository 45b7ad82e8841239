package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of exercises in the languages of training logs")
class LanguagesOfNamesTest {
    private final Map<SortedSet<String>, String> byWords = new HashMap<>();

    LanguagesOfNamesTest() {
        ExerciseMatcher.aliases().forEach((name, id) -> byWords.put(ExerciseName.words(name), id));
    }

    @Test
    @DisplayName("002-AC26 no two of them have the same words and another meaning")
    void distinct() {
        Map<SortedSet<String>, String> first = new HashMap<>();
        String torn = ExerciseMatcher.aliases().entrySet().stream()
                .filter(alias -> {
                    String other = first.putIfAbsent(ExerciseName.words(alias.getKey()), alias.getValue());
                    return other != null && !other.equals(alias.getValue());
                })
                .map(Map.Entry::toString)
                .collect(Collectors.joining("; "));
        assertThat(torn).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Press de Banca (Barra),Barbell_Bench_Press_-_Medium_Grip",
        "Peso Muerto Rumano (Barra),Romanian_Deadlift",
        "Jalón al Pecho (Polea),Wide-Grip_Lat_Pulldown",
        "Panca Piana (Bilanciere),Barbell_Bench_Press_-_Medium_Grip",
        "Alzate Laterali (Manubri),Side_Lateral_Raise",
        "Trazioni alla Sbarra,Pullups",
        "Supino Reto (Barra),Barbell_Bench_Press_-_Medium_Grip",
        "Agachamento Livre (Barra),Barbell_Squat",
        "Cadeira Extensora (Máquina),Leg_Extensions",
        "Développé Couché (Haltères),Dumbbell_Bench_Press",
        "Soulevé de Terre (Barre),Barbell_Deadlift",
        "Tirage Vertical (Poulie),Wide-Grip_Lat_Pulldown",
        "Bankdrücken (Langhantel),Barbell_Bench_Press_-_Medium_Grip",
        "Latziehen (Kabel),Wide-Grip_Lat_Pulldown",
        "Beinbeuger Liegend (Maschine),Lying_Leg_Curls",
        "Wyciskanie sztangi leżąc,Barbell_Bench_Press_-_Medium_Grip",
        "Martwy ciąg (Sztanga),Barbell_Deadlift",
        "Podciąganie na drążku,Pullups",
        "Жим лежа (Штанга),Barbell_Bench_Press_-_Medium_Grip",
        "Присед (Штанга),Barbell_Squat",
        "Подтягивания,Pullups",
        "Pull Up (Assisted),Band_Assisted_Pull-Up",
        "Chest Dip (Assisted),Dips_-_Chest_Version",
        "Lateral Raise (Machine),Side_Lateral_Raise",
        "Kettlebell Swing,One-Arm_Kettlebell_Swings",
        "Lat Pulldown (Machine),Wide-Grip_Lat_Pulldown",
        "Seated Row (Machine),Leverage_Iso_Row"
    })
    @DisplayName("002-AC26 the commonest ones mean an exercise of the catalogue")
    void meanings(String name, String id) {
        assertThat(byWords.get(ExerciseName.words(name))).isEqualTo(id);
    }
}
