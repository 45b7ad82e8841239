package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Real logs (where TRAINER2_REAL_LOGS names their folder)")
class RealLogsTest {

    @Test
    @DisplayName("Hevy: 7,211 rows give the known sets, workouts and tonnage")
    void hevy() {
        ImportedLog log = Fixtures.read(Fixtures.real("hevy-kg-rpe.csv"));
        assertThat(log.rowsRead()).isEqualTo(7_211);
        assertThat(log.sets()).isEqualTo(7_211);
        assertThat(log.workouts()).isEqualTo(335);
        List<Map<String, Object>> work = Fixtures.sets(log).stream()
                .filter(set -> !"WARMUP".equals(set.get("setType")))
                .toList();
        assertThat(work).hasSize(5_016);
        assertThat(work.stream().map(RealLogsTest::tonnage).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1964741.75");
        assertThat(Fixtures.ids(log)).doesNotHaveDuplicates();
        assertThat(Fixtures.read(Fixtures.real("hevy-kg-rpe.csv"))).isEqualTo(log);
    }

    private static BigDecimal tonnage(Map<String, Object> set) {
        return set.get("load") instanceof Map<?, ?> load && set.get("reps") instanceof Integer reps
                ? new BigDecimal(String.valueOf(load.get("value"))).multiply(BigDecimal.valueOf(reps))
                : BigDecimal.ZERO;
    }

    /** The same figures by splitting lines at their ends, without the importer: no field after the title is quoted. */
    @Test
    @DisplayName("Hevy: a straight-line count over the raw lines agrees")
    void hevyCountedIndependently() {
        List<String> lines = new String(Fixtures.real("hevy-kg-rpe.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        Set<String> starts = new HashSet<>();
        Map<String, Long> times = lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        BigDecimal tonnage = BigDecimal.ZERO;
        int work = 0;
        for (String line : lines) {
            List<String> cells = List.of(line.split(",", -1)).reversed();
            starts.add(line.substring(0, line.indexOf('"') + 20));
            if (!cells.get(5).equals("warmup")) {
                work++;
                tonnage = tonnage.add(number(cells.get(4)).multiply(number(cells.get(3))));
            }
        }
        assertThat(lines).hasSize(7_211);
        assertThat(times.values().stream().filter(count -> count > 1)).containsExactly(2L, 2L, 2L, 2L);
        assertThat(starts).hasSize(335);
        assertThat(work).isEqualTo(5_016);
        assertThat(tonnage).isEqualByComparingTo("1964741.75");
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    @ParameterizedTest(name = "{0}: {1} rows, {2} sets, {3} workouts, {4} timers, {5} notes")
    @CsvSource({
        "strong-comma-10.csv, 250, 250, 15, 0, 0, true",
        "strong-comma-12.csv, 2078, 2078, 129, 0, 0, true",
        "strong-semicolon-13.csv, 1623, 868, 47, 748, 7, false"
    })
    @DisplayName("Strong: every row is a set, a timer or a note")
    void strong(String file, int rows, int sets, int workouts, long timers, long notes, boolean unitAssumed) {
        ImportedLog log = Fixtures.read(Fixtures.real(file));
        assertThat(log.rowsRead()).isEqualTo(rows);
        assertThat(log.sets()).isEqualTo(sets);
        assertThat(log.workouts()).isEqualTo(workouts);
        Map<String, Long> skipped =
                log.skipped().stream().collect(Collectors.groupingBy(SkippedRow::reasonCode, Collectors.counting()));
        assertThat(skipped.getOrDefault("REST_TIMER", 0L)).isEqualTo(timers);
        assertThat(skipped.getOrDefault("NOTE_ROW", 0L)).isEqualTo(notes);
        assertThat(log.skipped()).hasSize((int) (timers + notes));
        assertThat(log.unit().assumed()).isEqualTo(unitAssumed);
        assertThat(Fixtures.ids(log)).doesNotHaveDuplicates();
    }
}
