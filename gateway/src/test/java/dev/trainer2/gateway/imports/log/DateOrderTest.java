package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dates of numbers")
class DateOrderTest {
    private static final String HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n";

    private static String file(String... dates) {
        return HEADER
                + List.of(dates).stream()
                        .map(date -> date + ",A,Squat,1,100,5\n")
                        .collect(Collectors.joining());
    }

    private static List<String> times(ImportedLog log) {
        return Fixtures.ofType(log, "SetLogged").stream()
                .map(event -> event.occurredAt()
                        .atZone(Fixtures.ZURICH)
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    private static ImportRejected refused(String file) {
        return catchThrowableOfType(ImportRejected.class, () -> Fixtures.readText(file));
    }

    @Test
    @DisplayName("002-AC16 a part over 12 anywhere in the column settles the order of all")
    void settled() {
        List<String> days = List.of("2024-11-28T17:36", "2024-11-28T17:36", "2024-12-02T17:40");
        assertThat(times(Fixtures.readFixture("cases/17-strong-excel-us.csv"))).isEqualTo(days);
        assertThat(times(Fixtures.readFixture("cases/17b-strong-excel-uk.csv"))).isEqualTo(days.subList(1, 3));
        assertThat(times(Fixtures.readText(file("3-4-2025 18:00", "25-4-2025 18:00"))))
                .containsExactly("2025-04-03T18:00", "2025-04-25T18:00");
        assertThat(times(Fixtures.readText(file("3/4/25 6:00 PM", "4/25/25 18:00"))))
                .containsExactly("2025-03-04T18:00", "2025-04-25T18:00");
        assertThat(times(Fixtures.readText(file("28/11/24 18:00", "2/12/24 18:00"))))
                .containsExactly("2024-11-28T18:00", "2024-12-02T18:00");
    }

    @Test
    @DisplayName(
            "002-AC16 where nothing settles it, or the dates contradict each other, the file is refused and says why")
    void unsettled() {
        assertThat(refused(file("3/4/2025", "5/6/2025")).errors().getFirst().message())
                .contains("may be read in two ways");
        assertThat(refused(file("3/14/2025", "14/3/2025")).code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
        assertThat(refused(file("12/11/10", "11/10/12")).code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
        assertThat(times(Fixtures.readText(file("5/5/2025 18:00")))).containsExactly("2025-05-05T18:00");
    }

    @Test
    @DisplayName("002-AC16 the year first, with slashes, dots or hyphens, and a 12-hour clock behind it")
    void yearFirst() {
        assertThat(Told.sets(Fixtures.readFixture("cases/30-fitnotes-year-first-slashes.csv")))
                .containsExactly(
                        "2016-05-08T12:00 Flat Barbell Bench Press 60.0 kg x8",
                        "2016-05-08T12:00 Flat Barbell Bench Press 60.0 kg x8");
        assertThat(times(Fixtures.readFixture("cases/28-strong-iso-12-hour.csv")))
                .containsExactly("2024-11-28T17:36:08", "2024-11-29T10:02:11");
        assertThat(times(Fixtures.readText(
                        file("2024.11.28 12:05 am", "2024/11/29 12:05 p.m.", "2024-11-30 5:05:01 PM"))))
                .containsExactly("2024-11-28T00:05", "2024-11-29T12:05", "2024-11-30T17:05:01");
    }

    @Test
    @DisplayName("002-AC16 a year nobody lives in is refused with a sentence about the calendar")
    void anotherCalendar() {
        ImportRejected thai = catchThrowableOfType(
                ImportRejected.class, () -> Fixtures.readFixture("cases/29-strong-buddhist-year.csv"));
        assertThat(thai.code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
        assertThat(thai).hasMessageContaining("2567").hasMessageContaining("calendar");
        assertThat(refused(file("1403-09-08 18:00")).code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
        ImportedLog one = Fixtures.readText(file("2567-11-28 17:36:08", "2024-11-28 17:36:08", "2024-11-29 17:36:08"));
        assertThat(one.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("2 BAD_YEAR");
        assertThat(refused(file("2031-11-28 17:36:08")).code()).isEqualTo(ImportRejected.Code.BROKEN_FILE);
    }
}
