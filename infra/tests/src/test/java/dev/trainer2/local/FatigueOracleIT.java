package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.oracle.Oracle;
import dev.trainer2.local.oracle.OracleDay;
import dev.trainer2.local.stack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Fatigue as served after an import, against a calculation of its own. */
@DisplayName("Fatigue of an imported log")
class FatigueOracleIT {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest(name = "012-AC9 every day of {0} has the figures of an independent calculation")
    @ValueSource(
            strings = {
                "hevy-made-up.csv",
                "hevy-kg-rpe.csv",
                "strong-comma-12.csv",
                "strong-comma-10.csv",
                "strong-semicolon-13.csv"
            })
    void everyDay(String name) {
        Path file = RoadIT.file(name);
        Oracle oracle = Oracle.of(file, ZURICH);
        Signed athlete = Athletes.register(ZURICH.getId());
        JsonNode job = athlete.importFile(file, Map.of("zone", ZURICH.getId(), "unit", "kg"));
        assertThat(job.path("status").asString("")).as(job.toString()).isEqualTo("DONE");
        LocalDate imported = LocalDate.now(ZURICH);
        LocalDate first = oracle.days(imported).getFirst().date();
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(StackException.class)
                .untilAsserted(() -> compare(oracle, served(athlete, first, imported), imported));
    }

    private static List<JsonNode> served(Signed athlete, LocalDate from, LocalDate imported) {
        // a day more, should midnight pass while waiting
        return athlete.client()
                .get("/fatigue?from=" + from + "&to=" + imported.plusDays(1))
                .path("days")
                .valueStream()
                .toList();
    }

    private static void compare(Oracle oracle, List<JsonNode> served, LocalDate imported) {
        assertThat(served).isNotEmpty();
        LocalDate last = date(served.getLast());
        assertThat(last).isBetween(imported, imported.plusDays(1));
        List<OracleDay> expected = oracle.days(last);
        assertThat(served)
                .extracting(FatigueOracleIT::date)
                .isEqualTo(expected.stream().map(OracleDay::date).toList());
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), served.get(i));
        }
    }

    private static LocalDate date(JsonNode day) {
        return LocalDate.parse(day.path("date").asString(""));
    }

    private static void compare(OracleDay day, JsonNode served) {
        String on = day.date() + " ";
        Figures.same(on + "lifting", day.lifting(), served.path("lifting"));
        Figures.same(on + "conditioning", day.conditioning(), served.path("conditioning"));
        Figures.same(on + "load", day.load(), served.path("load"));
        Figures.same(on + "atl", day.atl(), served.path("atl"));
        Figures.same(on + "ctl", day.ctl(), served.path("ctl"));
        Figures.same(on + "balance", day.balance(), served.path("balance"));
        Figures.same(on + "ratio", day.ratio(), served.path("ratio"));
        Figures.same(on + "monotony", day.monotony(), served.path("monotony"));
        Figures.same(on + "strain", day.strain(), served.path("strain"));
        assertThat(served.path("status").asString("")).as(on + "status").isEqualTo(day.status());
    }
}
