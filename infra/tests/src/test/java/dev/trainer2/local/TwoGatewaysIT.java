package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    @DisplayName("002-AC31 an import waits for one of the same athlete at the other gateway, and for nobody else's")
    void oneImport(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("log.csv"),
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n"
                        + "2025-03-14 18:00:00,Push,1h,Bench Press (Barbell),1,80,8\n");
        Signed athlete = Athletes.register("Europe/Zurich");
        Signed somebody = Athletes.register("Europe/Zurich");
        try (GatewayClient mine = GatewayClient.login(second.url(), athlete.email(), Athletes.PASSWORD);
                GatewayClient theirs = GatewayClient.login(second.url(), somebody.email(), Athletes.PASSWORD);
                Connection first =
                        DriverManager.getConnection(TestStack.shared().jdbc());
                PreparedStatement lock = first.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
            first.setAutoCommit(false); // as the first gateway holds it while it imports
            lock.setInt(1, 0x1437);
            lock.setString(2, athlete.userId());
            lock.execute();
            String waiting = mine.startImport(file, Map.of());
            String free = theirs.startImport(file, Map.of());
            Awaitility.await().until(() -> status(theirs, free).equals("DONE"));
            assertThat(status(mine, waiting)).isEqualTo("RUNNING");
            assertThat(mine.get("/events?type=SetLogged").path("events")).isEmpty();
            first.rollback();
            Awaitility.await().until(() -> status(mine, waiting).equals("DONE"));
        }
        // both at once, one at each gateway: the second one finds what the first one brought
        Path corrected = Files.writeString(
                folder.resolve("again.csv"), Files.readString(file).replace(",80,8", ",85,8"));
        try (GatewayClient other = GatewayClient.login(second.url(), athlete.email(), Athletes.PASSWORD)) {
            String one = other.startImport(corrected, Map.of());
            String two = athlete.client().startImport(corrected, Map.of());
            Awaitility.await()
                    .until(() -> status(other, one).equals("DONE")
                            && status(other, two).equals("DONE"));
            assertThat(List.of(one, two))
                    .extracting(id -> other.get("/imports/" + id)
                            .path("report")
                            .path("corrected")
                            .size())
                    .containsExactlyInAnyOrder(1, 0);
        }
    }

    private static String status(GatewayClient client, String importId) {
        return client.get("/imports/" + importId).path("status").asString("");
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
