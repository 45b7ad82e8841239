package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.science.Unit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is no training log")
class RejectedFilesTest {
    private static final String HEADER =
            "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";
    private static final String ROW = "2024-11-28 17:36:08,Café,35m,Bent Over Row (Barbell),1,10.0,13.0,0,0.0,\n";

    private static ImportRejected rejected(byte[] content) {
        return catchThrowableOfType(ImportRejected.class, () -> Fixtures.read(content));
    }

    private static ImportRejected rejected(String content) {
        return rejected(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("002-AC10 that is empty, an image, binary or huge is unreadable")
    void unreadable() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 4};
        assertThat(rejected(png).code()).isEqualTo(Code.UNREADABLE_FILE);
        assertThat(rejected(png)).hasMessageContaining("PNG");
        assertThat(rejected("").code()).isEqualTo(Code.UNREADABLE_FILE);
        assertThat(rejected(" \n\n").code()).isEqualTo(Code.UNREADABLE_FILE);
        assertThat(rejected(HEADER + ROW + "\0\0\0\0\0\0\0").code()).isEqualTo(Code.UNREADABLE_FILE);
        assertThat(rejected(new byte[FileText.MAX_BYTES + 1]).code()).isEqualTo(Code.UNREADABLE_FILE);
    }

    @Test
    @DisplayName("002-AC10 that is a web page or another table is of unknown format, and the message says what to do")
    void unknown() {
        assertThat(rejected("<!DOCTYPE html><html><body>Please log in</body></html>")
                        .code())
                .isEqualTo(Code.UNKNOWN_FORMAT);
        ImportRejected other = rejected("Date,Open,High,Low,Close\n2024-01-01,1,2,3,4\n");
        assertThat(other.code()).isEqualTo(Code.UNKNOWN_FORMAT);
        assertThat(other).hasMessageContaining("Strong").hasMessageContaining("Export");
        assertThat(other.errors())
                .first()
                .extracting(ImportRejected.Problem::path)
                .isEqualTo("line 1");
    }

    @Test
    @DisplayName("that is not of the stated format, or a format nobody knows, is refused")
    void statedWrongly() {
        for (String format : new String[] {"hevy", "garmin"}) {
            ImportRequest request = new ImportRequest(
                    LogFile.of((HEADER + ROW).getBytes(StandardCharsets.UTF_8)),
                    format,
                    null,
                    null,
                    Fixtures.UTC,
                    Unit.KG);
            assertThat(catchThrowableOfType(ImportRejected.class, () -> LogImporter.read(request, Fixtures.NOW))
                            .code())
                    .isEqualTo(Code.UNKNOWN_FORMAT);
        }
    }

    @Test
    @DisplayName("002-AC10 that is damaged is refused whole: most rows unreadable, or no rows")
    void broken() {
        ImportRejected half = rejected(HEADER + ROW + "2024-11\n".repeat(2));
        assertThat(half.code()).isEqualTo(Code.BROKEN_FILE);
        assertThat(half.errors()).hasSize(2);
        assertThat(rejected(HEADER).code()).isEqualTo(Code.BROKEN_FILE);
    }

    @Test
    @DisplayName("is not mistaken for one because of its encoding: all give the same events")
    void encodings() {
        ImportedLog utf8 = Fixtures.readText(HEADER + ROW);
        assertThat(utf8.events().getFirst().payload()).containsEntry("name", "Café");
        for (String charset : new String[] {"windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
            byte[] content = (HEADER + ROW).getBytes(Charset.forName(charset));
            assertThat(Fixtures.read(content).events()).as(charset).isEqualTo(utf8.events());
        }
        assertThat(Fixtures.readText("\uFEFF" + HEADER + ROW).events()).isEqualTo(utf8.events());
        assertThat(Fixtures.readText("sep=,\n" + HEADER + ROW).events()).isEqualTo(utf8.events());
    }
}
