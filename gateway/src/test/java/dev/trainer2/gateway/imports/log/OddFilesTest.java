package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log that something has happened to")
class OddFilesTest {
    private static final List<String> LINES = List.of(
            "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE",
            "2024-11-28 17:36:08,B,35m,Bent Over Row (Barbell),1,10.0,13.0,0,0.0,",
            "2024-11-28 17:36:08,B,35m,Bent Over Row (Barbell),2,12.5,10,0,0.0,8");
    private static final ImportedLog PLAIN = Fixtures.readText(String.join("\n", LINES));

    private static String with(String between, String after) {
        return LINES.stream().map(line -> line + after).collect(Collectors.joining(between));
    }

    @Test
    @DisplayName("reads the same with other line ends, blank lines, delimiters at the ends, a mark, or spaces")
    void harmless() {
        assertThat(Fixtures.readText(with("\r\n", "")).events()).isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(with("\r", "")).events()).isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText("\n\n" + with("\n\n,,,\n", "") + "\n \n").events())
                .isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(with("\n", ",,")).events()).isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(LINES.getFirst() + "\n" + LINES.get(1) + ",\n" + LINES.get(2) + ",")
                        .events())
                .isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(with("\n", "").replace(",", " , ")).events())
                .isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(with("\n", "").replace(",", ";").replace('.', ','))
                        .events())
                .isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText(with("\n", "").replace(",", "\t")).events())
                .isEqualTo(PLAIN.events());
        byte[] wide = ("\uFEFF" + with("\r\n", "")).getBytes(StandardCharsets.UTF_16BE);
        assertThat(Fixtures.read(wide).events()).isEqualTo(PLAIN.events());
        assertThat(Fixtures.readText("\uFEFF" + with("\n", "")).events()).isEqualTo(PLAIN.events());
    }

    @Test
    @DisplayName("loses a row whose decimal comma moved its fields, rather than taking 12,5 for 12 kg and 5 reps")
    void movedFields() {
        ImportedLog log =
                Fixtures.readText(with("\n", "").replace("12.5", "12,5").replace("0.0,8", "0.0,"));
        assertThat(log.skipped())
                .containsExactly(new SkippedRow(3, "WRONG_FIELD_COUNT", "the row has 11 fields, the header 10"));
        assertThat(log.sets()).isEqualTo(1);
    }

    @Test
    @DisplayName("reads a quoted decimal comma between commas")
    void quotedDecimalComma() {
        ImportedLog log = Fixtures.readText(with("\n", "").replace("12.5", "\"12,5\""));
        assertThat(log.events()).isEqualTo(PLAIN.events());
    }

    @Test
    @DisplayName("with numbers no set has loses those rows, each with its line and reason")
    void oddNumbers() {
        ImportedLog log = Fixtures.readFixture("hevy-odd-rows.csv");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly(
                        "3 BAD_NUMBER",
                        "4 BAD_NUMBER",
                        "6 BAD_LOAD",
                        "7 BAD_REPS",
                        "8 BAD_RPE",
                        "10 BAD_DATE",
                        "11 FUTURE_DATE",
                        "12 BAD_DATE",
                        "13 BAD_DURATION",
                        "14 BAD_DISTANCE",
                        "15 UNKNOWN_SET_TYPE",
                        "16 BAD_NUMBER",
                        "17 WRONG_FIELD_COUNT");
        assertThat(log.rowsRead()).isEqualTo(21);
        assertThat(log.sets()).isEqualTo(8);
        assertThat(Fixtures.sets(log).get(1)).doesNotContainKey("rpe").containsEntry("reps", 5);
        assertThat(log.skipped())
                .extracting(SkippedRow::reason)
                .contains("an RPE of 11 is not within 0 to 10", "a weight of 10000 is over the limit of 1,000 kg");
    }
}
