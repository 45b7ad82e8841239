package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;

/** An athlete whose calls go to one gateway and to the other in turn, as behind a proxy without affinity. */
@DisplayName("Two gateways")
class TwoGatewaysIT {
    private static final int ROUNDS = 10;

    @SuppressWarnings("NullAway.Init")
    private static RunningService second;

    @BeforeAll
    static void start() {
        SpringApplication application = GatewayApp.application();
        application.setRegisterShutdownHook(false);
        second = TestStack.shared()
                .stack()
                .beside(Service.GATEWAY, application, TestStack.shared().options());
    }

    @AfterAll
    static void stop() throws Exception {
        second.close();
    }

    @Test
    @DisplayName(
            "003-AC15 what one gateway has acknowledged is in what the other one reads, in state, log, days and reviews")
    void readsOwnWrites() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (GatewayClient other = GatewayClient.login(second.url(), athlete.email(), Athletes.PASSWORD)) {
            for (int round = 1; round <= ROUNDS; round++) {
                GatewayClient writes = round % 2 == 0 ? other : athlete.client();
                GatewayClient reads = round % 2 == 0 ? athlete.client() : other;
                writes.post(
                        "/events",
                        Map.of(
                                "events",
                                List.of(Athletes.event(
                                        "SetLogged",
                                        Athletes.set(UUID.randomUUID().toString(), "Barbell Squat", 100, 5)))));
                assertThat(reads.get("/state").path("counts").path("workSets").asInt(0))
                        .isEqualTo(round);
                assertThat(reads.get("/events?type=SetLogged").path("events")).hasSize(round);
                JsonNode days = reads.get("/fatigue").path("days");
                assertThat(days.get(days.size() - 1).path("load").asDouble(0)).isPositive();
                JsonNode reviews = reads.get("/weekly-reviews").path("reviews");
                assertThat(reviews.get(reviews.size() - 1).path("workSets").asInt(0))
                        .isEqualTo(round);
            }
        }
    }

    @Test
    @DisplayName("003-AC15 what was sent to one gateway is a duplicate at the other")
    void recognisesRepeats() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (GatewayClient other = GatewayClient.login(second.url(), athlete.email(), Athletes.PASSWORD)) {
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, Object> event =
                        Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 80 + round, "unit", "kg")));
                Map<String, Object> batch = Map.of("events", List.of(event));
                JsonNode first = athlete.client().post("/events", batch);
                JsonNode again = other.post("/events", batch);
                assertThat(again.path("accepted")).isEmpty();
                assertThat(again.path("duplicates")).isEqualTo(first.path("accepted"));
            }
        }
        assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(1 + ROUNDS);
    }
}
