package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.oracle.Oracle;
import dev.trainer2.local.oracle.OracleDay;
import dev.trainer2.local.oracle.OracleExercise;
import dev.trainer2.local.oracle.OracleWeek;
import dev.trainer2.local.stack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Weekly reviews as served after an import, against a calculation of its own. */
@DisplayName("Reviews of an imported log")
class ReviewOracleIT {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest(name = "010-AC6 every week of {0} has the figures of an independent calculation")
    @ValueSource(
            strings = {
                "hevy-made-up.csv",
                "hevy-kg-rpe.csv",
                "strong-comma-12.csv",
                "strong-comma-10.csv",
                "strong-semicolon-13.csv"
            })
    void everyWeek(String name) {
        Path file = RoadIT.file(name);
        Oracle oracle = Oracle.of(file, ZURICH);
        Map<String, OracleExercise> catalogue = OracleCatalogue.of(oracle.exercises());
        Signed athlete = Athletes.register(ZURICH.getId());
        JsonNode job = athlete.importFile(file, Map.of("zone", ZURICH.getId(), "unit", "kg"));
        assertThat(job.path("status").asString("")).as(job.toString()).isEqualTo("DONE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(StackException.class)
                .untilAsserted(() -> compare(athlete, oracle, catalogue));
    }

    private static void compare(Signed athlete, Oracle oracle, Map<String, OracleExercise> catalogue) {
        LocalDate today = LocalDate.now(ZURICH);
        LocalDate first = oracle.days(today).getFirst().date();
        LocalDate asOf = lastDayServed(athlete, first, today);
        assertThat(asOf).isEqualTo(today);
        List<OracleWeek> expected = oracle.weeks(asOf, catalogue, OracleCatalogue.shoulderSplit());
        List<JsonNode> served = athlete.client()
                .get("/weekly-reviews?from=" + expected.getFirst().week() + "&to="
                        + expected.getLast().week())
                .path("reviews")
                .valueStream()
                .sorted(Comparator.comparing(review -> review.path("week").asString("")))
                .toList();
        assertThat(served)
                .extracting(review -> review.path("week").asString(""))
                .isEqualTo(expected.stream().map(OracleWeek::week).toList());
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), served.get(i));
        }
    }

    private static LocalDate lastDayServed(Signed athlete, LocalDate from, LocalDate to) {
        List<JsonNode> days = athlete.client()
                .get("/fatigue?from=" + from + "&to=" + to)
                .path("days")
                .valueStream()
                .toList();
        assertThat(days).isNotEmpty();
        return LocalDate.parse(days.getLast().path("date").asString(""));
    }

    private static void compare(OracleWeek week, JsonNode served) {
        String in = week.week() + " ";
        Figures.same(in + "sessions", (double) week.sessions(), served.path("sessions"));
        Figures.same(in + "workSets", (double) week.workSets(), served.path("workSets"));
        Figures.same(in + "tonnageKg", week.tonnageKg(), served.path("tonnageKg"));
        Figures.same(in + "meanRpe", week.meanRpe(), served.path("meanRpe"));
        if (week.rpeCoverage() != null) {
            Figures.same(in + "rpeCoverage", week.rpeCoverage(), served.path("rpeCoverage"));
        }
        Figures.same(in + "streakWeeks", (double) week.streak(), served.path("streakWeeks"));
        muscles(in, week, served.path("muscles"));
        unmapped(in, week, served.path("unmapped"));
        records(in, week, served.path("records"));
        load(in + "start", week.start(), served.path("load").path("start"));
        load(in + "end", week.end(), served.path("load").path("end"));
        Figures.same(in + "monotony", week.end().monotony(), served.path("load").path("monotony"));
        Figures.same(in + "strain", week.end().strain(), served.path("load").path("strain"));
    }

    private static void muscles(String in, OracleWeek week, JsonNode served) {
        Map<String, Double> hard = new TreeMap<>();
        served.valueStream()
                .forEach(muscle -> hard.put(
                        muscle.path("muscle").asString(""),
                        muscle.path("hardSets").asDouble(Double.NaN)));
        assertThat(hard.keySet()).as(in + "muscles").containsAll(week.hardSets().keySet());
        hard.forEach((muscle, sets) -> Figures.near(in + muscle, week.hardSets().getOrDefault(muscle, 0.0), sets));
    }

    private static void unmapped(String in, OracleWeek week, JsonNode served) {
        Map<String, Integer> sets = served.valueStream()
                .collect(Collectors.toMap(
                        entry -> key(entry.path("exerciseName")),
                        entry -> entry.path("sets").asInt(-1),
                        Integer::sum));
        assertThat(sets).as(in + "unmapped").isEqualTo(week.unmapped());
    }

    private static void records(String in, OracleWeek week, JsonNode served) {
        Comparator<OracleWeek.Best> order = Comparator.comparing(OracleWeek.Best::exercise)
                .thenComparing(OracleWeek.Best::previousKg)
                .thenComparing(OracleWeek.Best::e1rmKg);
        List<OracleWeek.Best> expected = week.records().stream().sorted(order).toList();
        List<OracleWeek.Best> records = served.valueStream()
                .map(best -> new OracleWeek.Best(
                        key(best.path("exercise")),
                        best.path("e1rmKg").asDouble(Double.NaN),
                        best.path("previousKg").asDouble(Double.NaN)))
                .sorted(order)
                .toList();
        assertThat(records)
                .extracting(OracleWeek.Best::exercise)
                .as(in + "records")
                .isEqualTo(expected.stream().map(OracleWeek.Best::exercise).toList());
        for (int i = 0; i < expected.size(); i++) {
            String what = in + "record of " + expected.get(i).exercise();
            Figures.near(what, expected.get(i).e1rmKg(), records.get(i).e1rmKg());
            Figures.near(
                    what + " before",
                    expected.get(i).previousKg(),
                    records.get(i).previousKg());
        }
    }

    private static String key(JsonNode name) {
        return name.asString("").strip().toLowerCase(Locale.ROOT);
    }

    private static void load(String what, @Nullable OracleDay day, JsonNode served) {
        Figures.same(what + " atl", day == null ? null : day.atl(), served.path("atl"));
        Figures.same(what + " ctl", day == null ? null : day.ctl(), served.path("ctl"));
        Figures.same(what + " balance", day == null ? null : day.balance(), served.path("balance"));
    }
}
