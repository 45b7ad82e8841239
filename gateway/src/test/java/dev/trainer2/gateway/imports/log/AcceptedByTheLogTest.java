package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an import makes of a file")
class AcceptedByTheLogTest {
    private static final String STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Notes\n";
    private static final String GOOD = "2024-01-08 07:00:00,A,50m,Squat (Barbell),1,100,5,\n";

    static List<Path> fixtures() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(AcceptedByTheLogTest.class.getResource("/imports"))
                .getPath());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    @DisplayName("fits the athlete's log, row by row, and every other row has its reason")
    void fixtures(Path file) throws IOException {
        ImportedLog log = Fixtures.read(Files.readAllBytes(file));
        assertThat(log.sets()).isPositive();
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
        assertThat(log.sets() + log.skipped().size()).isEqualTo(log.rowsRead());
        assertThat(log.skipped())
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank())
                .allSatisfy(row -> assertThat(row.line()).isGreaterThan(1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hevy-kg-rpe.csv", "strong-comma-10.csv", "strong-comma-12.csv", "strong-semicolon-13.csv"})
    @DisplayName("fits the athlete's log, for real logs (where TRAINER2_REAL_LOGS names their folder)")
    void real(String file) {
        assertThat(AcceptedByTheLog.faults(Fixtures.read(Fixtures.real(file)))).isEmpty();
    }

    @Test
    @DisplayName("leaves out what is longer than the log takes, and says which row it was")
    void tooLong() {
        String name = "Squat".repeat(41);
        String note = "deep ".repeat(801) + "!";
        ImportedLog log = Fixtures.readText(STRONG + GOOD
                + "2024-01-08 07:00:00,A,50m," + name + ",1,100,5,\n"
                + "2024-01-09 07:00:00," + name + ",50m,Squat,1,100,5,\n"
                + "2024-01-08 07:00:00,A,50m,Squat (Barbell),2,100,5," + note + "\n");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("3 TEXT_TOO_LONG", "4 TEXT_TOO_LONG", "5 TEXT_TOO_LONG");
        assertThat(log.skipped().getLast().reason()).contains("4006").contains("shorten");
        assertThat(log.sets()).isEqualTo(1);
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
    }

    @Test
    @DisplayName("leaves out the sets of one exercise and workout beyond what the log numbers")
    void tooManySets() {
        ImportedLog log = Fixtures.readText(STRONG + GOOD.repeat(1_003));
        assertThat(log.sets()).isEqualTo(1_001);
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("1003 TOO_MANY_SETS", "1004 TOO_MANY_SETS");
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
    }

    @ParameterizedTest(name = "a start of {0}")
    @ValueSource(strings = {"2026-12-02 14:00:00", "2026-12-03 07:00:00", "2027-12-01 07:00:00", "1990-01-01 00:30:00"})
    @DisplayName("leaves out what the log takes for the future, or for older than itself")
    void outOfTime(String start) {
        ImportedLog log = Fixtures.readText(STRONG + GOOD + GOOD.replace("2024-01-08 07:00:00", start));
        assertThat(log.sets()).isEqualTo(1);
        assertThat(log.skipped())
                .singleElement()
                .extracting(SkippedRow::reasonCode)
                .isEqualTo(start.startsWith("1990") ? "BAD_DATE" : "FUTURE_DATE");
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
    }

    @ParameterizedTest(name = "a duration of {0}")
    @ValueSource(strings = {"23h", "264h 1m", "99999999999999999999h", "999999999:59:59", "-5m", "soon"})
    @DisplayName("ends a workout where it began when its duration leads into the future or nowhere")
    void ends(String duration) {
        ImportedLog log = Fixtures.readText(STRONG + "2026-12-02 07:00:00,A," + duration + ",Squat,1,100,5,\n");
        assertThat(log.sets()).isEqualTo(1);
        assertThat(log.events().getLast().occurredAt())
                .isEqualTo(log.events().getFirst().occurredAt());
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
    }
}
