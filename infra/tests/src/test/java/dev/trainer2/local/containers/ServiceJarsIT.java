package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes;
import dev.trainer2.local.Socket;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.chaos.ChaosDriver;
import dev.trainer2.local.chaos.ChaosPlan;
import dev.trainer2.local.chaos.ChaosReport;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.smoke.SmokeJourney;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product in a process for each part: as its images start it, then under fire. {@code ./trainer2 chaos} is the long run. */
@DisplayName("The services from their jars")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceJarsIT {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceJarsIT.class);

    @SuppressWarnings("NullAway.Init")
    private JarStack stack;

    @BeforeAll
    void parts() throws Exception {
        stack = new JarStack(TestStack.newFolder("jars"));
    }

    @AfterAll
    void stop() throws Exception {
        stack.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "018-AC1 018-AC10 start with nothing but environment variables and secret files, and an athlete's journey passes")
    void journey() throws Exception {
        try (JarProcess job = stack.job("--partitions=3", "--replication=1", "--min-insync=1")) {
            // 3: the broker of the tests has settings of its own
            assertThat(job.awaitEnd()).as(job.said()).isEqualTo(3);
            assertThat(job.said())
                    .contains(Topics.EVENTS + ": the topic is missing", "schemas are registered")
                    .doesNotContain("drift: trainer.");
        }
        stack.startServices();
        List<String> steps = new ArrayList<>();
        new SmokeJourney(stack.url(), (step, took) -> steps.add(step)).run();
        assertThat(steps)
                .containsExactly(
                        "register and sign in",
                        "socket open",
                        "set acknowledged",
                        "view pushed",
                        "state has the set",
                        "coach answered",
                        "forgotten");
    }

    @Test
    @Order(2)
    @DisplayName("003-AC16 a resume from before the first action of a partition brings what came since")
    void resumeFromTheFirst() {
        String url = stack.url();
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        try (GatewayClient client = GatewayClient.register(url, email, "correct horse battery", "Europe/Zurich")) {
            String user = client.get("/state").path("userId").asString("");
            String cursor;
            try (Socket socket = Socket.open(url, client.token())) {
                cursor = socket.await(frame -> socket.type(frame).equals("session.ready"))
                        .path("cursor")
                        .asString("");
            }
            String id = UUID.randomUUID().toString();
            client.post(
                    "/events",
                    Map.of(
                            "events",
                            List.of(Athletes.event(id, "ChatMessageSent", Instant.now(), Map.of("text", "hello")))));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> client.get("/events?type=CoachReplied")
                                    .path("events")
                                    .size()
                            == 1);
            try (Socket socket = Socket.open(url, client.token())) {
                socket.send("session.resume", Map.of("cursor", cursor));
                assertThat(socket.coachAnswer(user, id)
                                .path("payload")
                                .path("text")
                                .asString(""))
                        .isNotBlank();
            }
        }
    }

    @Test
    @Order(3)
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    @DisplayName("006-AC2 kill -9 of each service and the broker: nothing lost, doubled or out of order")
    void survivesKills() throws Exception {
        ChaosPlan plan = new ChaosPlan(3, 40, 1, ChaosPlan.USUAL_RATE);
        ChaosReport report = new ChaosDriver(stack, plan, LOG::info).run();
        LOG.info("the run:\n{}", report.table());
        assertThat(report.faults()).isEmpty();
        assertThat(report.acknowledged()).isEqualTo(plan.total());
        assertThat(report.kills()).isEqualTo(5);
    }
}
