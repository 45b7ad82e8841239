package dev.trainer2.local.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.trainer2.local.RealLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The oracle")
class OracleTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final String HEADER =
            "title,start_time,exercise_title,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n";

    private static OracleSet set(double kg, int reps, double rpe) {
        return new OracleSet(LocalDate.EPOCH, "", "Squat", "WORKING", kg, reps, null, rpe);
    }

    @Test
    @DisplayName("gives the check values of the rules for a set")
    void sets() {
        OracleEffort.Estimate estimate = Objects.requireNonNull(OracleEffort.estimate(set(185, 8, 8), false));
        assertThat(estimate.kg()).isCloseTo(250.3, within(0.05));
        assertThat(OracleEffort.stress(8, 8)).isCloseTo(1.5514, within(0.00005));
        assertThat(OracleEffort.share(12, 5)).as("floored at 6").isEqualTo(OracleEffort.share(12, 6));
        assertThat(OracleEffort.share(5, 8.25)).as("half up").isEqualTo(OracleEffort.share(5, 8.5));
        assertThat(OracleEffort.share(30, 6)).as("clamped").isEqualTo(0.574);
        assertThat(OracleEffort.estimate(set(100, 10, 6), false))
                .as("low confidence")
                .isNull();
        assertThat(OracleEffort.estimate(set(100, 5, 8), true))
                .as("no body weight")
                .isNull();
    }

    @Test
    @DisplayName("gives the check values of the rules for monotony and strain")
    void monotony() {
        double[] load = {300, 0, 300, 0, 300, 0, 0};
        double monotony = Objects.requireNonNull(OracleDays.monotony(load, 6));
        assertThat(monotony).isCloseTo(0.8018, within(0.00005));
        assertThat(monotony * 900).isCloseTo(721.6, within(0.05));
        assertThat(OracleDays.monotony(load, 5)).isNull();
        assertThat(OracleDays.monotony(new double[7], 6)).isNull();
    }

    @Test
    @DisplayName("gives the published ratios of three athletes (where TRAINER2_REAL_LOGS names the folder)")
    void published() throws IOException {
        Map<String, List<Double>> loads = CsvRows.parse(Files.readString(RealLogs.file("acwr-menaspa.csv"))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("ID", ""),
                        Collectors.mapping(row -> Double.valueOf(row.getOrDefault("TL", "")), Collectors.toList())));
        assertThat(List.of("1.0", "2.0", "3.0"))
                .extracting(id -> {
                    double[] load = loads.getOrDefault(id, List.of()).stream()
                            .mapToDouble(x -> x)
                            .toArray();
                    double ratio = OracleDays.averaged(load, 2.0 / 8)[27] / OracleDays.averaged(load, 2.0 / 29)[27];
                    return Math.round(ratio * 10_000) / 10_000.0;
                })
                .containsExactly(1.2497, 1.4062, 1.5507);
    }

    private static String squats(int day, int sets) {
        LocalDate date = LocalDate.of(2025, 1, 1).plusDays(day);
        String month = List.of("Jan", "Feb", "Mar", "Apr").get(date.getMonthValue() - 1);
        return ("A,\"" + date.getDayOfMonth() + " " + month + " 2025, 18:00\",Squat,normal,100,5,,,8\n").repeat(sets);
    }

    private static List<String> statuses(String rows, int days) {
        return Oracle.of(HEADER + rows, ZURICH).days(LocalDate.of(2025, 1, 1).plusDays(days - 1)).stream()
                .map(OracleDay::status)
                .toList();
    }

    @Test
    @DisplayName("holds back for 28 days, and for 28 more from the first training after ten days without")
    void quietDays() {
        List<String> status = statuses(squats(0, 1) + squats(40, 1), 70);
        assertThat(status.subList(0, 28)).containsOnly("CALIBRATING");
        assertThat(status.subList(28, 40)).containsOnly("FRESH");
        assertThat(status.subList(40, 68)).containsOnly("RE_ENTRY");
        assertThat(status.subList(68, 70)).containsOnly("FRESH");
        assertThat(statuses(squats(0, 1) + squats(20, 1) + squats(30, 1), 60).subList(28, 49))
                .containsExactlyElementsOf(IntStream.range(28, 49)
                        .mapToObj(day -> day < 48 ? "RE_ENTRY" : "FRESH")
                        .toList());
    }

    @Test
    @DisplayName("warns from the third day in a row")
    void thirdDay() {
        StringBuilder rows = new StringBuilder();
        IntStream.range(0, 40).forEach(day -> rows.append(squats(day, 1)));
        IntStream.range(40, 44).forEach(day -> rows.append(squats(day, 5)));
        assertThat(statuses(rows.toString(), 44).subList(38, 44))
                .containsExactly("BALANCED", "BALANCED", "BALANCED", "BALANCED", "HIGH", "HIGH");
    }

    @Test
    @DisplayName("sums up weeks: work alone counts, a method's first value is no record, an empty week ends the streak")
    void weeks() {
        String rows = HEADER
                + "A,\"6 Jan 2025, 18:00\",Squat,warmup,60,10,,,6\n"
                + "A,\"6 Jan 2025, 18:00\",Squat,normal,100,5,,,\n"
                + "A,\"6 Jan 2025, 18:00\",Squat,failure,90,8,,,6.5\n"
                + "A,\"6 Jan 2025, 18:00\",Dragon Flag,normal,,8,,,\n"
                + "A,\"6 Jan 2025, 18:00\",Plank,normal,,,,60,\n"
                + "B,\"20 Jan 2025, 18:00\",squat,normal,110,5,,,\n"
                + "B,\"20 Jan 2025, 18:00\",Pull Up,normal,10,5,,,7\n"
                + "C,\"21 Jan 2025, 18:00\",Face Pull,dropset,20,12,,,6\n";
        Map<String, OracleExercise> catalogue = Map.of(
                "Squat", new OracleExercise("Barbell Squat", "barbell", List.of("quadriceps"), List.of("lower back")),
                "Plank", new OracleExercise("Plank", "body only", List.of("abdominals"), List.of()),
                "Pull Up",
                        new OracleExercise("Pullups", "body only", List.of("lats"), List.of("middle back", "biceps")),
                "Face Pull", new OracleExercise("Face Pull", "cable", List.of("shoulders"), List.of()));
        Oracle oracle = Oracle.of(rows, ZURICH);
        List<OracleWeek> weeks =
                oracle.weeks(LocalDate.of(2025, 1, 29), catalogue, List.of("# comment", "face pull,REAR_DELTS"));
        assertThat(weeks).extracting(OracleWeek::week).containsExactly("2025-W02", "2025-W03", "2025-W04", "2025-W05");
        assertThat(weeks).extracting(OracleWeek::streak).containsExactly(1, 0, 1, 1);
        OracleWeek first = weeks.getFirst();
        assertThat(first.sessions()).isEqualTo(1);
        assertThat(first.workSets()).isEqualTo(4);
        assertThat(first.tonnageKg()).isEqualTo(1220);
        assertThat(first.meanRpe()).isEqualTo(6.5);
        assertThat(first.rpeCoverage()).isEqualTo(0.25);
        assertThat(first.hardSets()).isEqualTo(Map.of("quads", 1.5, "back", 0.75));
        assertThat(first.unmapped()).isEqualTo(Map.of("dragon flag", 1));
        assertThat(first.records()).isEmpty();
        assertThat(first.start()).isNull();
        OracleWeek third = weeks.get(2);
        assertThat(third.sessions()).isEqualTo(2);
        assertThat(third.hardSets()).isEqualTo(Map.of("quads", 1.0, "back", 1.5, "biceps", 0.5, "rear_delts", 0.5));
        assertThat(third.records()).singleElement().satisfies(best -> {
            assertThat(best.exercise()).isEqualTo("squat");
            assertThat(best.e1rmKg()).isCloseTo(110 * (1 + 5 / 30.0), EXACT);
            assertThat(best.previousKg()).isCloseTo(100 * (1 + 5 / 30.0), EXACT);
        });
        assertThat(Objects.requireNonNull(third.start()).date()).isEqualTo(LocalDate.of(2025, 1, 19));
        assertThat(third.end().date()).isEqualTo(LocalDate.of(2025, 1, 26));
        assertThat(weeks.getLast().end().date()).isEqualTo(LocalDate.of(2025, 1, 29));
        assertThat(oracle.days(LocalDate.of(2025, 1, 6)).getFirst().conditioning())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("reads Strong's rows too: kinds of sets by their order, timers and notes left out")
    void strong() {
        String rows =
                "\"Workout #\";\"Date\";\"Workout Name\";\"Exercise Name\";\"Set Order\";\"Weight (kg)\";\"Reps\";"
                        + "\"RPE\";\"Seconds\"\n"
                        + "\"1\";\"2025-02-24 15:10:32\";\"A\";\"Squat\";\"W\";\"60,5\";\"5\";\"\";\"\"\n"
                        + "\"1\";\"2025-02-24 15:10:32\";\"A\";\"Squat\";\"1\";\"100,5\";\"5\";\"8,5\";\"\"\n"
                        + "\"1\";\"2025-02-24 15:10:32\";\"A\";\"Squat\";\"Rest Timer\";\"\";\"\";\"\";\"90\"\n"
                        + "\"1\";\"2025-02-24 15:10:32\";\"A\";\"Squat\";\"Note\";\"\";\"\";\"\";\"\"\n"
                        + "\"1\";\"2025-02-24 15:10:32\";\"A\";\"Plank\";\"F\";\"\";\"\";\"\";\"29.5\"\n";
        assertThat(OracleLog.read(rows, ZURICH))
                .extracting(OracleSet::type, OracleSet::kg, OracleSet::reps, OracleSet::seconds, OracleSet::rpe)
                .containsExactly(
                        tuple("WARMUP", 60.5, 5, null, null),
                        tuple("WORKING", 100.5, 5, null, 8.5),
                        tuple("FAILURE", null, null, 30, null));
    }
}
