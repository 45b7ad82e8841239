package dev.trainer2.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.TestStack;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The demo athlete")
class DemoSeasonIT {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Zurich"));

    private static DemoSeason.Result write(Clock clock) {
        return DemoSeason.write(TestStack.shared().url(), clock, Progress.SILENT);
    }

    @Test
    @DisplayName(
            "016-AC13 gets a season, reviews and a plan of this week by the API, once however often it is asked for")
    void season() {
        DemoSeason.Result first = write(CLOCK);
        assertThat(first.added()).isEqualTo(first.events()).isGreaterThan(1500);
        assertThat(first.planned()).isTrue();
        try (GatewayClient athlete =
                GatewayClient.login(TestStack.shared().url(), DemoSeason.EMAIL, DemoSeason.PASSWORD)) {
            LocalDate today = LocalDate.now(CLOCK);
            JsonNode plan = athlete.get("/plan");
            assertThat(LocalDate.parse(plan.path("weekStart").asString(""))).isAfter(today.minusDays(7));
            assertThat(plan.path("markdown").asString("")).contains("kg");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> athlete.get("/weekly-reviews").path("reviews").size() >= 26);
            assertThat(athlete.get("/fatigue").path("days").size()).isGreaterThan(180);
            JsonNode counts = athlete.get("/state").path("counts");
            DemoSeason.Result again = write(CLOCK);
            assertThat(again.added()).isZero();
            assertThat(again.first()).isEqualTo(first.first());
            assertThat(athlete.get("/state").path("counts").path("workSets")).isEqualTo(counts.path("workSets"));
            assertThat(athlete.get("/events?type=PlanGenerated").path("events").size())
                    .isEqualTo(1);
        }
    }
}
