package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a message names")
class SlotReaderTest {
    @ParameterizedTest(name = "021-AC4 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "what did i do last week|2025-10-27|2025-11-02",
                "wie war diese woche|2025-11-03|2025-11-09",
                "total volume in october|2025-10-01|2025-10-31",
                "wie oft im oktober|2025-10-01|2025-10-31",
                "compare with last month|2025-10-01|2025-10-31",
                "what did i do yesterday|2025-11-04|2025-11-04",
                "training vorgestern|2025-11-03|2025-11-03",
                "i'm away from 5 to 12 december|2025-12-05|2025-12-12",
                "vom 5. bis 12. dezember weg|2025-12-05|2025-12-12",
                "workout on november 3|2025-11-03|2025-11-03",
                "training am 3. november|2025-11-03|2025-11-03",
                "the week of october 20|2025-10-20|2025-10-26",
                "what did i do 3 days ago|2025-11-02|2025-11-02",
                "in den letzten 2 wochen|2025-10-23|2025-11-05",
                "since september|2025-09-01|2025-11-05",
                "i'm on holiday next week|2025-11-10|2025-11-16"
            })
    @DisplayName("021-AC4 ranges of days are read as the calendar has them")
    void ranges(String text, LocalDate from, LocalDate to) {
        assertThat(read(text).spans()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(from);
            assertThat(span.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest(name = "021-AC4 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "how is my sqaut doing|Barbell_Squat",
                "whats my best dedlift|Barbell_Deadlift",
                "was hab ich beim bankdruecken gemacht|Barbell_Bench_Press_-_Medium_Grip",
                "meine kniebeugen|Barbell_Squat",
                "benchd last week|Barbell_Bench_Press_-_Medium_Grip",
                "are my klimmzüge better|Pullups",
                "any progress on RDLs|Romanian_Deadlift",
                "wie gehts mit schulterdrücken|Standing_Military_Press",
                "show me leg extensoins|Leg_Extensions",
                "hip thrust pr|Barbell_Hip_Thrust"
            })
    @DisplayName("021-AC4 lifts are found with typos, slang and inflections in both languages")
    void lifts(String text, String id) {
        assertThat(read(text).exercises())
                .first()
                .extracting(Slots.Exercise::id)
                .isEqualTo(id);
    }

    @Test
    @DisplayName("021-AC4 numbers go where they belong")
    void numbers() {
        assertThat(read("what weight for 5 reps on bench").reps()).isEqualTo(5);
        assertThat(read("welches gewicht für 8 wiederholungen").reps()).isEqualTo(8);
        assertThat(read("a triple on squats").reps()).isEqualTo(3);
        assertThat(read("only half an hour today").minutes()).isEqualTo(30);
        assertThat(read("make it twice a week").times()).isEqualTo(2);
        assertThat(read("elbow pain 7/10").severity()).isEqualTo(7);
        assertThat(read("is 60 kg bench good, i'm 68 kg").load()).isNotNull();
        assertThat(read("i'm 68 kg, is 60 kg bench good").load())
                .isEqualTo(new dev.trainer2.science.Load(60, dev.trainer2.science.Unit.KG));
        assertThat(read("best bench in lbs").unit()).isEqualTo(dev.trainer2.science.Unit.LB);
    }

    private static Slots read(String text) {
        return new SlotReader(Athlete.KG)
                .read(Heard.SPELLING.mended(Plain.of(text)))
                .slots();
    }
}
