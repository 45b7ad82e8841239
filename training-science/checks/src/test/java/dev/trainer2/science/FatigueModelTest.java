package dev.trainer2.science;

import static dev.trainer2.science.Golden.TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The fatigue model")
class FatigueModelTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    static Stream<JsonNode> golden() {
        return Golden.cases("fatigue.json").stream();
    }

    /** One load a day from START; a negative one is a day without training. */
    private static List<FatigueDay> days(double... loads) {
        NavigableMap<LocalDate, DailyLoad> training = new TreeMap<>();
        for (int i = 0; i < loads.length; i++) {
            if (loads[i] >= 0) {
                training.put(START.plusDays(i), new DailyLoad(loads[i], 0));
            }
        }
        return FatigueModel.days(training, START.plusDays(loads.length - 1));
    }

    private static double[] repeat(double load, int days) {
        double[] loads = new double[days];
        Arrays.fill(loads, load);
        return loads;
    }

    private static double[] join(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("agrees with the golden vectors")
    void agrees(JsonNode vector) {
        double[] loads = vector.get("loads")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
        List<FatigueDay> days = days(loads);
        assertThat(days).hasSize(vector.get("days").size());
        for (int i = 0; i < loads.length; i++) {
            JsonNode expected = vector.get("days").get(i);
            FatigueDay day = days.get(i);
            same(day.atl(), expected, "atl");
            same(day.ctl(), expected, "ctl");
            same(day.balance(), expected, "balance");
            same(day.ratio(), expected, "ratio");
            same(day.monotony(), expected, "monotony");
            same(day.strain(), expected, "strain");
        }
    }

    private static void same(@Nullable Double actual, JsonNode expected, String field) {
        if (Golden.number(expected, field) == null) {
            assertThat(actual).as(field).isNull();
        } else {
            assertThat(actual).as(field).isCloseTo(Golden.required(expected, field), within(TOLERANCE));
        }
    }

    @Test
    @DisplayName("012-AC1 gives monotony 0.8018 and strain 721.6 for 300,0,300,0,300,0,0")
    void check() {
        FatigueDay day = days(300, 0, 300, 0, 300, 0, 0).getLast();
        assertThat(day.monotony()).isCloseTo(0.8018, within(0.00005));
        assertThat(day.strain()).isCloseTo(721.6, within(0.05));
    }

    @Test
    @DisplayName("gives the published ratios of three athletes on day 28")
    void published() throws IOException {
        String folder = System.getenv("TRAINER2_REAL_LOGS");
        Assumptions.assumeTrue(
                folder != null, "set TRAINER2_REAL_LOGS to the folder of real logs to check the published ratios");
        List<List<Double>> athletes = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Files.readAllLines(Path.of(String.valueOf(folder), "acwr-menaspa.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .forEach(cells -> athletes.get((int) Double.parseDouble(cells.getFirst()) - 1)
                        .add(Double.parseDouble(cells.get(3))));
        double[] published = {1.2497, 1.4062, 1.5507};
        for (int i = 0; i < published.length; i++) {
            double[] loads =
                    athletes.get(i).stream().mapToDouble(Double::doubleValue).toArray();
            assertThat(loads).hasSize(28);
            assertThat(days(loads).getLast().ratio()).isCloseTo(published[i], within(0.00005));
        }
    }

    @Test
    @DisplayName("012-AC2 012-AC3 is calibrating for 28 days, warns from the third day in a row, and only then")
    void warning() {
        List<FatigueDay> days = days(join(repeat(100, 30), repeat(300, 6)));
        assertThat(days.get(27).status()).isEqualTo(FatigueStatus.CALIBRATING);
        assertThat(days.get(28).status()).isEqualTo(FatigueStatus.BALANCED);
        assertThat(days.get(31).status()).isEqualTo(FatigueStatus.BALANCED);
        assertThat(days.get(32).status()).isEqualTo(FatigueStatus.WARNING);
        assertThat(days.getLast().status()).isEqualTo(FatigueStatus.HIGH);
    }

    @Test
    @DisplayName("012-AC3 counts no days of the calibration toward a warning")
    void runsStartAfterwards() {
        List<FatigueDay> days = days(join(repeat(50, 20), repeat(400, 11)));
        assertThat(days.get(27).status()).isEqualTo(FatigueStatus.CALIBRATING);
        assertThat(days.get(29).status()).isEqualTo(FatigueStatus.BALANCED);
        assertThat(days.get(30).status().settled()).isTrue();
        assertThat(days.get(30).status()).isNotEqualTo(FatigueStatus.BALANCED);
    }

    @Test
    @DisplayName("012-AC2 takes 28 days of re-entry after ten whole days off, not after nine; rest turns fresh")
    void reentry() {
        List<FatigueDay> ten = days(join(repeat(100, 40), repeat(-1, 10), repeat(100, 29)));
        assertThat(ten.get(49).status()).isEqualTo(FatigueStatus.FRESH);
        assertThat(ten.get(50).status()).isEqualTo(FatigueStatus.RE_ENTRY);
        assertThat(ten.get(77).status()).isEqualTo(FatigueStatus.RE_ENTRY);
        assertThat(ten.get(78).status().settled()).isTrue();
        List<FatigueDay> nine = days(join(repeat(100, 40), repeat(-1, 9), repeat(100, 2)));
        assertThat(nine).noneMatch(day -> day.status() == FatigueStatus.RE_ENTRY);
    }

    @Test
    @DisplayName("begins with the first training and ends on the day asked for")
    void range() {
        assertThat(FatigueModel.days(new TreeMap<>(), START)).isEmpty();
        NavigableMap<LocalDate, DailyLoad> late = new TreeMap<>();
        late.put(START.plusDays(3), new DailyLoad(1, 0));
        assertThat(FatigueModel.days(late, START)).isEmpty();
        assertThat(FatigueModel.days(late, START.plusDays(5))).hasSize(3);
    }
}
