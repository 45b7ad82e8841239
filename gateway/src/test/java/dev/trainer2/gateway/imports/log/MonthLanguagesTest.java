package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates with the names of months")
class MonthLanguagesTest {
    private static final String HEADER = "title,start_time,exercise_title,set_index,set_type,weight_kg,reps\n";

    private static String row(String date) {
        return "W,\"" + date + "\",Squat (Barbell),0,normal,100,5\n";
    }

    private static List<String> days(ImportedLog log) {
        return Fixtures.ofType(log, "SetLogged").stream()
                .map(event -> event.occurredAt()
                        .atZone(Fixtures.ZURICH)
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr", "es", "pt", "de", "it", "nl", "tr", "da", "id", "ru", "uk", "pl", "cs", "fi", "el", "ro", "hu",
                "ca"
            })
    @DisplayName("002-AC13 are read in each language, month by month")
    void allMonths(String language) {
        ImportedLog log = Fixtures.readFixture("cases/04-hevy-months-" + language + ".csv");
        assertThat(log.skipped()).isEmpty();
        assertThat(Told.sets(log))
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> "2024-%02d-03T18:%02d Squat (Barbell) %d.0 kg x5"
                                .formatted(month, month % 10, 100 + month))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "de", "de-AT", "fr", "fr-CA", "es", "es-MX", "pt", "pt-PT", "it", "nl", "sv", "nb", "da",
                "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk", "be", "hr", "sr", "sl",
                "mk", "el", "tr", "ca", "gl", "eu", "id", "ms", "kk", "vi"
            })
    @DisplayName("002-AC13 are read in the short and the long form of forty languages")
    void everyForm(String tag) {
        for (TextStyle style : List.of(TextStyle.SHORT, TextStyle.FULL)) {
            StringBuilder rows = new StringBuilder(HEADER);
            for (Month month : Month.values()) {
                rows.append(row("7 " + month.getDisplayName(style, Locale.forLanguageTag(tag)) + ", 2024, 19:10"));
            }
            assertThat(days(Fixtures.readText(rows.toString())))
                    .as(tag + " " + style)
                    .isEqualTo(IntStream.rangeClosed(1, 12)
                            .mapToObj("2024-%02d-07T19:10"::formatted)
                            .toList());
        }
    }

    @Test
    @DisplayName("002-AC13 are read in Russian, Japanese and Polish files, and in Korean and Chinese ones")
    void wholeFiles() {
        assertThat(Told.sets(Fixtures.readFixture("cases/01-hevy-russian.csv")))
                .containsExactly(
                        "2025-04-14T19:10 Присед (Штанга) 40.0 kg x10 WARMUP",
                        "2025-04-14T19:10 Присед (Штанга) 95.0 kg x6",
                        "2025-07-03T08:05 Жим лежа (Штанга) 70.0 kg x8",
                        "2025-12-12T22:27 Жим лежа (Штанга) 72.5 kg x8");
        assertThat(days(Fixtures.readFixture("cases/02-hevy-japanese.csv")))
                .containsExactly("2025-10-09T18:05", "2025-10-12T18:05");
        assertThat(days(Fixtures.readFixture("cases/03-hevy-polish.csv")))
                .containsExactly("2025-10-09T18:05", "2025-11-12T18:05");
        assertThat(days(Fixtures.readText(HEADER
                        + row("2025년 10월 9일 오후 6:05")
                        + row("2025. 10. 10. 오전 6:05")
                        + row("2025年10月11日 下午6:05")
                        + row("2025年10月12日 18时05分")
                        + row("13 thg 10, 2025, 18:05"))))
                .containsExactly(
                        "2025-10-09T18:05",
                        "2025-10-10T06:05",
                        "2025-10-11T18:05",
                        "2025-10-12T18:05",
                        "2025-10-13T18:05");
    }

    @Test
    @DisplayName("002-AC13 that are two months in two languages are settled by the file's other dates, else refused")
    void twoLanguages() {
        assertThat(days(Fixtures.readText(HEADER + row("9 lis 2025, 18:05") + row("9 wrz 2025, 18:05"))))
                .containsExactly("2025-09-09T18:05", "2025-11-09T18:05");
        assertThat(days(Fixtures.readText(HEADER + row("9 lis 2025, 18:05") + row("9 sij 2025, 18:05"))))
                .containsExactly("2025-01-09T18:05", "2025-10-09T18:05");
        ImportRejected refused =
                catchThrowableOfType(ImportRejected.class, () -> Fixtures.readText(HEADER + row("9 lis 2025, 18:05")));
        assertThat(refused.code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
    }
}
