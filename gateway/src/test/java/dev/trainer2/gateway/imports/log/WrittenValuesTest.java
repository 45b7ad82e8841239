package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Values as apps write them:")
class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource({
        "'1 000,5', 1000.5",
        "'1\u00A0000', 1000",
        "'1''000.25', 1000.25",
        "'1,234.5', 1234.5",
        "'1.234,5', 1234.5",
        "'12,5', 12.5",
        "'\u22125', -5",
        "' 7 ', 7",
        "1e2, 1E+2"
    })
    @DisplayName("numbers are read as people of other countries write them")
    void numbers(String written, String value) {
        assertThat(Numbers.decimal(written, "weight")).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "12 5", "1,2.5", "1.2.3", "NaN", "Infinity", "0x10", "5kg", "1e999", "١٢"})
    @DisplayName("no number is guessed at")
    void noNumbers(String written) {
        assertThat(catchThrowableOfType(RowRefused.class, () -> Numbers.decimal(written, "weight"))
                        .reason())
                .isEqualTo(SkipReason.BAD_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 Nis 2026, 18:30 | 2026-04-11T18:30",
                "4 Set 2025, 18:30 | 2025-09-04T18:30",
                "12 févr. 2026, 18:30 | 2026-02-12T18:30",
                "2 août 2025, 07:05 | 2025-08-02T07:05",
                "3. März 2025, 18:30 | 2025-03-03T18:30",
                "3 mrt. 2025, 18:30 | 2025-03-03T18:30",
                "3 mei 2025, 18:30 | 2025-05-03T18:30",
                "17 maj 2025, 18:30 | 2025-05-17T18:30",
                "24 des. 2025, 18:30 | 2025-12-24T18:30",
                "5 ene 2026, 18:30 | 2026-01-05T18:30",
                "8 mag 2025, 18:30 | 2025-05-08T18:30",
                "Sep 15, 2025, 12:05 AM | 2025-09-15T00:05",
                "Sep 15, 2025, 12:05\u202FPM | 2025-09-15T12:05",
                "15 sept 2025, 7:48 p. m. | 2025-09-15T19:48",
                "2025-09-15 | 2025-09-15T12:00",
                "15.9.2025 07:48 | 2025-09-15T07:48"
            })
    @DisplayName("dates are read in the language of the app")
    void dates(String written, String local) {
        assertThat(LogTimes.moment(written, DateStyle.UNKNOWN).local()).hasToString(local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9/10/2025 07:48", "mar. 4 sept. 2025", "31 Feb 2025, 10:00", "3 lis 2025", "Sep 2025", "0"})
    @DisplayName("no date is guessed at")
    void noDates(String written) {
        assertThat(catchThrowableOfType(RowRefused.class, () -> LogTimes.moment(written, DateStyle.UNKNOWN))
                        .reason())
                .isEqualTo(SkipReason.BAD_DATE);
    }

    @Test
    @DisplayName("a text is shortened for a message between characters, not within one")
    void shortened() {
        assertThat(Numbers.shortened("😀".repeat(41))).isEqualTo("😀".repeat(40) + "…");
    }

    @Test
    @DisplayName("016-AC14 the apostrophe that keeps a spreadsheet from running a text is no part of it")
    void apostrophes() {
        ImportedLog log = Fixtures.readText("Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Notes\n"
                + "2025-03-01 10:00:00,'@home,'=Squat,1,-20,5,'+1\n2025-03-01 10:00:00,'@home,'Squat',1,20,5,\n");
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("exerciseName") + " " + set.get("note"))
                .containsExactly("=Squat +1", "'Squat' null");
        assertThat(log.events().getFirst().payload()).containsEntry("name", "@home");
    }
}
