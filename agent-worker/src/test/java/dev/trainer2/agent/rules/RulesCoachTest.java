package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetType;
import dev.trainer2.events.StateCounts;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.science.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rules coach")
class RulesCoachTest {
    private static final Instant NOW = Instant.parse("2025-11-05T10:00:00Z"); // Wednesday of week 45

    @ParameterizedTest(name = "009-AC8 {0}")
    @ValueSource(
            strings = {
                "What did I bench last time?",
                "last bench press",
                "how much did I bench?",
                "bench press last session"
            })
    void last(String text) {
        assertThat(ask(text).text())
                .isEqualTo("Your last **Bench Press (Barbell)** was on Monday: 80 kg × 8 @8, 82.5 kg × 6.");
    }

    @ParameterizedTest(name = "009-AC8 {0}")
    @ValueSource(strings = {"What is my best squat?", "squat PR", "my heaviest squat"})
    void best(String text) {
        assertThat(ask(text).text())
                .isEqualTo("Your best **Squat (Barbell)** is 140 kg × 5 on Saturday, an estimated 1RM of 163.3 kg "
                        + "(Epley, no RPE given).");
    }

    @Test
    @DisplayName("009-AC8 how was my week: this week's totals beside the week before")
    void week() {
        Answer answer = ask("How was my week?");
        assertThat(answer.text())
                .isEqualTo("This week (2025-W45) had 1 session on 1 day with 2 work sets and 1,135 kg of tonnage. "
                        + "The one before, 2025-W44, had 30 work sets and 9,000.5 kg.");
        assertThat(answer.intents()).hasOnlyElementsOfType(Intent.Summary.class);
        assertThat(ask("how was last week?").text()).startsWith("Last week (2025-W44) had 3 sessions");
    }

    @Test
    @DisplayName("009-AC8 what it does not understand is answered with what it can do")
    void help() {
        assertThat(ask("qwertz uiop").text()).contains("I did not get that").contains("make me a plan");
        assertThat(ask("").text()).contains("what did I bench last time?");
    }

    @Test
    @DisplayName("009-AC1 starting a workout opens a form that begins where the last time left off")
    void start() {
        Answer answer = ask("Start a workout with bench");
        assertThat(answer.intents()).singleElement().isInstanceOfSatisfying(Intent.LogSets.class, sets -> {
            assertThat(sets.exerciseName()).isEqualTo("Bench Press (Barbell)");
            assertThat(sets.load()).isEqualTo(new Load(80.0, LoadUnit.kg));
            assertThat(sets.reps()).isEqualTo(8);
            assertThat(sets.lastTime()).isEqualTo("80 kg × 8 @8, 82.5 kg × 6 on Monday");
        });
    }

    @ParameterizedTest(name = "009-AC9 {0}")
    @ValueSource(
            strings = {
                "I have chest pain, start a workout",
                "felt faint after squats, what did I squat last time",
                "my arm is numb",
                "Pain in my chest on bench"
            })
    void redFlags(String text) {
        Answer answer = ask(text);
        assertThat(answer.text()).contains("stop training now").contains("medical care");
        assertThat(answer.intents()).isEmpty();
    }

    @Test
    @DisplayName("the same request gives the same answer, and what is streamed is what is said")
    void repeatable() {
        List<String> deltas = new ArrayList<>();
        Question question = question("How was my week?");
        Answer first = new RulesCoach().answer(question, deltas::add);
        assertThat(new RulesCoach().answer(question, text -> {})).isEqualTo(first);
        assertThat(String.join("", deltas).strip()).isEqualTo(first.text());
        assertThat(deltas).hasSizeGreaterThan(1);
    }

    private static Answer ask(String text) {
        return new RulesCoach().answer(question(text), delta -> {});
    }

    private static Question question(String text) {
        AthleteState state = state();
        ZoneId zone = ZoneId.of("Europe/Zurich");
        Catalogue catalogue = new Catalogue(
                Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
        return new Question(
                "request-1",
                text,
                NOW,
                zone,
                state,
                null,
                List.of(),
                List.of(),
                RulesOf.of(state, catalogue, LocalDate.ofInstant(NOW, zone)),
                List.of());
    }

    private static AthleteState state() {
        return AthleteState.newBuilder()
                .setUserId("user-1")
                .setModel("state/1")
                .setCursor(new LogPosition(0, 1L))
                .setRevision(1L)
                .setProfile(AthleteProfile.newBuilder().setUnit(LoadUnit.kg).build())
                .setCounts(new StateCounts(100L, 10, 32, 10135.5))
                .setRecentWorkouts(List.of())
                .setBestSets(List.of(
                        best("Bench Press (Barbell)", 100, 80, 8, 8.0, OneRepMaxMethod.RTS),
                        best("Squat (Barbell)", 163.3333, 140, 5, null, OneRepMaxMethod.EPLEY)))
                .setExercises(List.of(
                        history("Bench Press (Barbell)", "2025-11-03", set(80, 8, 8.0), set(82.5, 6, null)),
                        history("Squat (Barbell)", "2025-11-01", set(140, 5, null))))
                .setWeeks(List.of(
                        new WeekTotals("2025-W45", 1, 2, 1135.0, 1), new WeekTotals("2025-W44", 3, 30, 9000.5, 3)))
                .setOpenRequests(List.of())
                .build();
    }

    private static BestSet best(
            String name,
            double max,
            double kg,
            int reps,
            @org.jspecify.annotations.Nullable Double rpe,
            OneRepMaxMethod method) {
        return BestSet.newBuilder()
                .setExercise(name)
                .setE1rmKg(max)
                .setMethod(method)
                .setLoad(new Load(kg, LoadUnit.kg))
                .setReps(reps)
                .setRpe(rpe)
                .setSetId("set")
                .setDate("2025-11-01")
                .build();
    }

    private static ExerciseHistory history(String name, String date, PerformedSet... sets) {
        return ExerciseHistory.newBuilder()
                .setExercise(name)
                .setWorkoutId("workout")
                .setDate(date)
                .setSets(List.of(sets))
                .build();
    }

    private static PerformedSet set(double kg, int reps, @org.jspecify.annotations.Nullable Double rpe) {
        return PerformedSet.newBuilder()
                .setSetId("set")
                .setExerciseName("Bench Press (Barbell)")
                .setSetIndex(0)
                .setSetType(SetType.WORKING)
                .setLoad(new Load(kg, LoadUnit.kg))
                .setReps(reps)
                .setRpe(rpe)
                .setOccurredAt(NOW)
                .build();
    }
}
