package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.RequestKind;
import dev.trainer2.science.signs.Sign;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What comes before training")
class CareAnswersTest {
    private static final Sign EMERGENCY = new Sign(Sign.Kind.EMERGENCY, "chest", false);

    private static Answer answer(String text, String zone, Occasion occasion, Optional<Sign> hold) {
        Question asked = new Asked().question(text, occasion);
        return new RulesCoach()
                .answer(
                        new Question(
                                asked.requestId(),
                                text,
                                asked.askedAt(),
                                ZoneId.of(zone),
                                asked.state(),
                                asked.plan(),
                                asked.days(),
                                asked.reviews(),
                                asked.rules(),
                                asked.memory(),
                                occasion,
                                hold),
                        delta -> {});
    }

    private static Answer said(String text, String zone) {
        return answer(text, zone, Occasion.chat("event"), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"mein linker Arm ist taub", "ich bekomme keine Luft", "bin fast umgekippt"})
    @DisplayName("014-AC13 an emergency told in German is answered in German, without training")
    void german(String text) {
        Answer answer = said(text, "Europe/Zurich");
        assertThat(answer.text()).contains("hör jetzt auf zu trainieren").contains("144");
        assertThat(answer.intents()).isEmpty();
        assertThat(answer.proposals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Europe/Zurich,143",
        "Europe/Berlin,0800 111 0 111",
        "America/New_York,988",
        "America/Indiana/Knox,988",
        "Europe/London,116 123",
        "Australia/Perth,13 11 14"
    })
    @DisplayName("014-AC15 a crisis is answered with a help line of the country of the zone, and no training")
    void crisis(String zone, String line) {
        Answer answer = said("i dont want to live anymore", zone);
        assertThat(answer.text())
                .contains("Thank you for telling me")
                .contains(line)
                .contains("emergency number")
                .doesNotContainIgnoringCase("sets")
                .doesNotContain("stop training");
        assertThat(answer.intents()).isEmpty();
        assertThat(answer.proposals()).isEmpty();
    }

    @Test
    @DisplayName("014-AC15 where no line is known the emergency number and the way to the local line are named")
    void unknownCountry() {
        assertThat(said("ich will nicht mehr leben", "Antarctica/Troll").text())
                .contains("Krisenhilfe deines Landes")
                .contains("Notrufnummer");
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"CHAT", "PLAN", "REVIEW", "MISSED", "REVISION"})
    @DisplayName("014-AC14 until it was looked at nothing is proposed, whoever asks")
    void held(RequestKind kind) {
        Answer answer = answer(
                kind == RequestKind.CHAT ? "what should I train today" : "",
                "Europe/Zurich",
                new Occasion(kind, "event", null, 1),
                Optional.of(EMERGENCY));
        assertThat(answer.text()).contains("has to be looked at first").contains("144");
        assertThat(answer.intents()).isEmpty();
        assertThat(answer.proposals()).isEmpty();
    }

    @Test
    @DisplayName("014-AC14 a note that called for a doctor is answered by what was noticed in it")
    void note() {
        Answer answer = answer(
                "", "Europe/Zurich", new Occasion(RequestKind.CARE, "event", EMERGENCY, 1), Optional.of(EMERGENCY));
        assertThat(answer.text()).startsWith("Please stop training now.");
    }

    @Test
    @DisplayName("014-AC14 the message that says it is over is understood")
    void over() {
        assertThat(said("went to the doctor, everything is fine", "Europe/Zurich")
                        .text())
                .contains("I can suggest training again");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"4,sharp pain since today,true", "7,as before,true", "4,as before,false"})
    @DisplayName("014-AC16 pain that is new, sharp or strong gets the advice to have it seen")
    void pain(int severity, String note, boolean advised) {
        Answer answer = answer(
                note,
                "Europe/Zurich",
                new Occasion(
                        RequestKind.PAIN,
                        "event",
                        PainReported.newBuilder()
                                .setArea("knee")
                                .setSeverity(severity)
                                .build(),
                        1),
                Optional.empty());
        assertThat(answer.text().contains("have a doctor or physio look at it")).isEqualTo(advised);
    }
}
