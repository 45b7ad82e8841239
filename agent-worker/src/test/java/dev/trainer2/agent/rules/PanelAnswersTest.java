package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.panels.A2uiValidator;
import dev.trainer2.agent.panels.PanelWriter;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.SetType;
import dev.trainer2.events.SignalReading;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.events.WeekTotals;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Panels asked for")
class PanelAnswersTest {
    private final Asked asked = new Asked(); // Wednesday, 5 November 2025, week 45

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"How is my fatigue?", "Wie ist meine Ermüdung?", "fatigue"})
    void fatigue(String text) {
        asked.days.addAll(List.of(Trends.day("2025-11-04", null), Trends.day("2025-11-05", 66.83)));
        Answer answer = asked.say(text);
        assertThat(answer.text())
                .containsAnyOf("(ATL) is 210.3", "(ATL) 210,3")
                .containsAnyOf("balance of -29.7: balanced", "Balance -29,7: im Gleichgewicht")
                .containsAnyOf("is 67 of 100 (NORMAL)", "heute: 67 von 100 (normal)");
        assertThat(answer.intents()).singleElement().isInstanceOfSatisfying(Intent.Fatigue.class, chart -> {
            assertThat(chart.days()).isEqualTo(asked.days);
        });
        assertValid(answer);
    }

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"Am I recovered?", "readiness", "Bin ich erholt?", "meine Bereitschaft"})
    void readiness(String text) {
        asked.days.add(Trends.day("2025-11-05", 66.83));
        Answer answer = asked.say(text);
        assertThat(answer.text())
                .containsAnyOf(
                        "Your readiness today is 67 of 100 (NORMAL).",
                        "Deine Bereitschaft heute: 67 von 100 (normal).");
        assertThat(answer.intents()).containsExactly(new Intent.Readiness(asked.days.getFirst()));
        assertValid(answer);
    }

    @Test
    @DisplayName("017-AC46 without a check-in today there is no score, and the form is there to give one")
    void noReadiness() {
        assertThat(asked.say("Am I recovered?").intents()).containsExactly(new Intent.CheckIn(asked.today));
        asked.days.add(Trends.day("2025-11-05", null));
        Answer answer = asked.say("Am I recovered?");
        assertThat(answer.text()).contains("You have not checked in today");
        assertThat(answer.intents())
                .containsExactly(new Intent.Readiness(asked.days.getFirst()), new Intent.CheckIn(asked.today));
        assertValid(answer);
    }

    @Test
    @DisplayName("017-AC46 where nothing is known nothing is shown")
    void nothingKnown() {
        assertThat(asked.say("How is my fatigue?").intents()).isEmpty();
        assertThat(asked.say("weekly volume").text()).startsWith("I have no volume of 2025-W45 yet");
        assertThat(asked.say("weekly volume").intents()).isEmpty();
    }

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"check in", "Let me check in", "einchecken"})
    void checkIn(String text) {
        Answer answer = asked.say(text);
        assertThat(answer.intents()).containsExactly(new Intent.CheckIn(asked.today));
        assertValid(answer);
    }

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"weekly volume", "What is my volume this week?", "Wochenvolumen"})
    void volume(String text) {
        asked.reviews.add(Trends.review("2025-W45"));
        Answer answer = asked.say(text);
        assertThat(answer.text())
                .isIn(
                        "So far week 2025-W45 has 30 work sets. Under their minimum (MEV): side delts 3."
                                + " At or over what you recover from (MRV): chest 24.5.",
                        "Bisher hat Woche 2025-W45 30 Arbeitssätze. Unter ihrem Minimum (MEV): seitliche Schulter 3."
                                + " An oder über dem, wovon du dich erholst (MRV): Brust 24,5.");
        assertThat(answer.intents()).containsExactly(new Intent.Volume(asked.reviews.getFirst()));
        assertValid(answer);
    }

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"How was my week?", "Wie war meine Woche?", "weekly review"})
    void week(String text) {
        asked.reviews.add(Trends.review("2025-W45"));
        asked.weeks.add(new WeekTotals("2025-W45", 3, 30, 9000.5, 3));
        Answer answer = asked.say(text);
        assertThat(answer.text())
                .containsAnyOf(
                        "3 sessions on 3 days with 30 work sets and 9,000.5 kg",
                        "3 Einheiten an 3 Tagen mit 30 Arbeitssätzen und 9.000,5 kg")
                .contains("Side delts to 8");
        assertThat(answer.intents()).containsExactly(new Intent.Review(asked.reviews.getFirst()));
        assertValid(answer);
    }

    @Test
    @DisplayName("017-AC47 a review that has not seen all sets of the week yet is not shown beside other numbers")
    void reviewBehind() {
        asked.reviews.add(Trends.review("2025-W45"));
        asked.weeks.add(new WeekTotals("2025-W45", 3, 31, 9500.5, 3));
        Answer answer = asked.say("How was my week?");
        assertThat(answer.text()).contains("31 work sets");
        assertThat(answer.intents()).hasOnlyElementsOfType(Intent.Summary.class);
    }

    @ParameterizedTest(name = "017-AC46 {0}")
    @ValueSource(strings = {"rest timer 2 min", "Pause 2 Minuten"})
    void rest(String text) {
        Answer answer = asked.say(text);
        assertThat(answer.text()).containsAnyOf("Rest for 2 min.", "Pause: 2 min.");
        assertThat(answer.intents()).singleElement().isInstanceOfSatisfying(Intent.Rest.class, rest -> {
            assertThat(rest.seconds()).isEqualTo(120);
            assertThat(rest.after()).isNull();
        });
        assertValid(answer);
    }

    @Test
    @DisplayName("017-AC46 a rest within a workout is after the exercise of its last set")
    void restAfter() {
        asked.workout =
                new CurrentWorkout("w", null, Instant.EPOCH, List.of(set("Bench Press"), set("Barbell Row")), null);
        assertThat(asked.say("90 sec rest").text()).startsWith("Rest for 1:30 min after **Barbell Row**.");
        assertThat(asked.say("rest 45s after squats").text()).startsWith("Rest for 45 s after **Barbell Squat**.");
    }

    @Test
    @DisplayName("017-AC46 a deload and the end of a week bring their numbers as panels")
    void occasions() {
        asked.days.add(Trends.day("2025-11-05", 66.83));
        asked.reviews.add(Trends.review("2025-W44"));
        Answer deload = asked.because(
                RequestKind.DELOAD,
                DeloadTriggered.newBuilder()
                        .setDate("2025-11-05")
                        .setSignals(List.of(SignalReading.newBuilder()
                                .setDate("2025-11-05")
                                .setSignal("LOAD")
                                .setActive(true)
                                .build()))
                        .build());
        assertThat(deload.intents()).endsWith(new Intent.Fatigue(asked.days));
        Answer week = asked.because(RequestKind.REVIEW, new WeekReviewed("2025-W44", 1));
        assertThat(week.intents()).endsWith(new Intent.Review(asked.reviews.getFirst()));
        assertValid(deload);
        assertValid(week);
    }

    private static PerformedSet set(String exercise) {
        return PerformedSet.newBuilder()
                .setSetId("set")
                .setExerciseName(exercise)
                .setSetIndex(0)
                .setSetType(SetType.WORKING)
                .setOccurredAt(Instant.EPOCH)
                .build();
    }

    private static void assertValid(Answer answer) {
        answer.intents().forEach(intent -> new A2uiValidator().requireValid(PanelWriter.create("s", intent)));
    }
}
