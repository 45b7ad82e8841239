package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.understand.SaidDay.How;
import dev.trainer2.agent.understand.Sets.Kind;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The readers of messages")
class ReadersTest {
    private static final ExerciseFinder FINDER = new ExerciseFinder(Athlete.KG);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "82,5x8|82.5x8",
                "8,8,7 at 80|8 , 8 , 7 at 80",
                "100x8,7|100x8 , 7",
                "80x8 @8,5|80x8 @8.5",
                "82,5x8, 85x6|82.5x8, 85x6"
            })
    @DisplayName("tell decimal commas from commas of lists")
    void commas(String text, String sorted) {
        assertThat(Numbers.listed(text)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,5", "80,85x5", "100,3"})
    @DisplayName("do not guess a comma that can be either")
    void unsureCommas(String text) {
        assertThat(Numbers.listed(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5x100", "12x10", "8 at 8", "80x5 kg", "100", "3x3x3", "20x100", "80x8 at 12"})
    @DisplayName("do not guess which number is the load")
    void unsureSets(String group) {
        assertThat(new Sets(Kind.LOADED, Unit.KG, SetType.WORKING, null).read(group))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(read.orElseThrow())
                                .allSatisfy(set -> assertThat(set.load() == null || set.reps() == null)
                                        .isTrue()));
    }

    @Test
    @DisplayName("read effort as RPE or as reps in reserve")
    void effort() {
        assertThat(Effort.of("80x8 @8.5")).isEqualTo(new Effort("80x8", 8.5, false));
        assertThat(Effort.of("80x8 2 rir").rpe()).isEqualTo(8);
        assertThat(Effort.of("80x8 with three in the tank").rpe()).isEqualTo(7);
        assertThat(Effort.of("3x5 @100").rpe()).isNull();
        assertThat(Effort.of("80x8 @8 rpe 9").twice()).isTrue();
    }

    @Test
    @DisplayName("take a weekday as the next one, today included")
    void days() {
        assertThat(Days.day("friday", Athlete.TODAY)).contains(new SaidDay(LocalDate.parse("2025-11-07"), How.WEEKDAY));
        assertThat(Days.day("wed", Athlete.TODAY)).contains(new SaidDay(Athlete.TODAY, How.WEEKDAY));
        assertThat(Days.day("tomorrow", Athlete.TODAY)).contains(new SaidDay(Athlete.TODAY.plusDays(1), How.TOMORROW));
        assertThat(Days.day("2025-02-30", Athlete.TODAY)).isEmpty();
    }

    @Test
    @DisplayName("know regions of the body")
    void regions() {
        assertThat(Regions.region("leg day").orElseThrow().muscles()).contains(Muscle.QUADS, Muscle.HAMSTRINGS);
        assertThat(Regions.region("abs").orElseThrow().name()).isEqualTo("core");
        assertThat(Regions.region("bench")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "bench,Barbell_Bench_Press_-_Medium_Grip",
        "squatted,Barbell_Squat",
        "deadlifts,Barbell_Deadlift",
        "ohp,Standing_Military_Press",
        "curls,Dumbbell_Bicep_Curl",
        "rows,Bent_Over_Barbell_Row",
        "leg press,Leg_Press",
        "klimmzuge,Pullups"
    })
    @DisplayName("find exercises by own names, aliases and shorthand")
    void exercises(String name, String id) {
        assertThat(FINDER.find(name))
                .isInstanceOfSatisfying(
                        Found.One.class, one -> assertThat(one.exerciseId()).isEqualTo(id));
    }

    @Test
    @DisplayName("ask with at most three candidates when a name fits several exercises")
    void candidates() {
        assertThat(FINDER.find("lunge"))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        several -> assertThat(several.names()).hasSizeBetween(2, 3));
        assertThat(FINDER.find("blorp")).isInstanceOf(Found.None.class);
        Vocabulary dumbbells = new Vocabulary(
                Unit.KG,
                Athlete.TODAY,
                List.of(new Vocabulary.Own("Bench Press (Dumbbell)", "Dumbbell_Bench_Press")),
                List.of(),
                Athlete.CATALOGUE);
        assertThat(new ExerciseFinder(dumbbells).find("bench")).isInstanceOf(Found.Several.class);
    }

    @Test
    @DisplayName("have every short form mean an exercise of the shipped catalogue")
    void shorthand() {
        assertThat(Shorthand.all().values())
                .allSatisfy(id -> assertThat(Athlete.CATALOGUE.byId(id)).as(id).isPresent());
    }
}
