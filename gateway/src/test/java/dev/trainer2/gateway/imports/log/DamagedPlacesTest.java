package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file with a bad place")
class DamagedPlacesTest {
    private static final String HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Notes\n";
    private static final String SOUND = "2025-03-02 10:00:00,\"Push\",\"Bench Press\",1,80,5,\"\"\n";

    private static List<String> skipped(ImportedLog log) {
        return log.skipped().stream()
                .map(row -> row.line() + " " + row.reasonCode())
                .toList();
    }

    @Test
    @DisplayName("002-AC17 an unescaped quote costs its line alone")
    void unescapedQuote() {
        ImportedLog log = Fixtures.readFixture("cases/22-strong-unescaped-quote.csv");
        assertThat(log.sets()).isEqualTo(10);
        assertThat(skipped(log)).containsExactly("2 BROKEN_LINE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-01 10:00:00,\"Push,Bench Press,1,80,5,\n",
                "\"2025-03-01 10:00:00,Push,Bench Press,1,80,5,\n",
                "2025-03-01 10:00:00,Push,Bench Press,1,80,5,\"open\n",
                "2025-03-01 10:00:00,Push,Bench\0 Press,1,80,5,\n",
                "2025-03-01 10:00:00,Push,Bench Press,1,80,5,,,too,many\n",
                "2025-03-01 10:00:00,Push\n"
            })
    @DisplayName(
            "002-AC17 an open quote, a NUL, a row too long or too short: every other row comes in, its line is named")
    void oneBadLine(String bad) {
        ImportedLog log = Fixtures.readText(
                HEADER + SOUND + bad + SOUND.repeat(5) + SOUND.replace("\"", "").repeat(3));
        assertThat(log.sets()).isEqualTo(9);
        assertThat(log.skipped()).extracting(SkippedRow::line).containsExactly(3);
        ImportedLog last = Fixtures.readText(HEADER + SOUND.repeat(3) + bad);
        assertThat(last.sets()).isEqualTo(3);
        assertThat(last.skipped()).extracting(SkippedRow::line).containsExactly(5);
    }

    @Test
    @DisplayName(
            "002-AC17 a byte that is no UTF-8 among letters that are costs its line, not the letters of the others")
    void oneBadByte() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + SOUND.replace("Push", "Drück").repeat(3)).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(SOUND.replace("Push", "Dr\u00FCck").getBytes(StandardCharsets.ISO_8859_1));
        ImportedLog log = Fixtures.read(file.toByteArray());
        assertThat(skipped(log)).containsExactly("5 BROKEN_LINE");
        assertThat(log.events().getFirst().payload()).containsEntry("name", "Drück");
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman,Développé Couché (Barre)",
        "windows-1252,Développé Couché (Barre)",
        "windows-1252,Kreuzheben für Ältere – groß",
        "windows-1252,Press de banca con señal ¡fácil!",
        "windows-1252,Bænkpres på skråbænk",
        "windows-1250,Wyciskanie sztangi leżąc",
        "windows-1250,Dřep s činkou",
        "windows-1250,Guggolás súlyzóval erősen",
        "windows-1251,Жим лежа (Штанга)",
        "windows-1251,Присідання зі штангою",
        "windows-1253,Πιέσεις πάγκου",
        "windows-1254,Göğüs presi ağırlıkla"
    })
    @DisplayName("002-AC18 the encodings of spreadsheets are told by the letters of languages")
    void encodings(String charset, String exercise) {
        byte[] file = (HEADER + SOUND.replace("Bench Press", exercise)).getBytes(Charset.forName(charset));
        assertThat(Fixtures.sets(Fixtures.read(file)).getFirst()).containsEntry("exerciseName", exercise);
    }

    @Test
    @DisplayName("002-AC18 Excel for the Mac: Mac Roman with carriage returns")
    void excelForTheMac() {
        ImportedLog log = Fixtures.readFixture("cases/35-hevy-mac-excel.csv");
        assertThat(Told.sets(log)).containsExactly("2025-03-14T18:00 Développé Couché (Barre) 60.0 kg x8");
        assertThat(log.events().getFirst().payload()).containsEntry("name", "Épaules");
    }

    @Test
    @DisplayName(
            "002-AC19 more than 100,000 sets are refused at the first one too many, and the message names the limit")
    void tooMany() {
        String rows = SOUND.repeat(LogSurvey.MAX_ROWS + 1);
        ImportRejected refused = catchThrowableOfType(ImportRejected.class, () -> Fixtures.readText(HEADER + rows));
        assertThat(refused.code()).isEqualTo(ImportRejected.Code.TOO_MANY_ROWS);
        assertThat(refused).hasMessageContaining("100000");
    }
}
