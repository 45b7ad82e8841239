package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.command.GatewayClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code up} as a process of its own: stopped, crashed, and started again on the same data. */
@DisplayName("The life of the stack")
class LifecycleIT {
    private static final String EMAIL = "life@test.trainer2.dev";

    private final Path data = TestStack.newFolder("life");

    @Test
    @DisplayName("005-AC8 005-AC9 a stop leaves no process, a crash is taken over, and every event is still there")
    void life() throws Exception {
        JsonNode state;
        UpProcess first = up();
        try {
            GatewayClient client = GatewayClient.register(url(first), EMAIL, Athletes.PASSWORD, "Europe/Zurich");
            String id = client.startImport(RoadIT.file("hevy-made-up.csv"), Map.of());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> client.get("/imports/" + id)
                            .path("status")
                            .asString("")
                            .equals("DONE"));
            state = client.get("/state");
            assertThat(state.path("counts").path("workSets").asInt(0)).isEqualTo(217);
        } finally {
            assertThat(first.stop()).isTrue();
        }
        assertThat(first.left()).isEmpty();

        UpProcess second = up();
        try {
            assertThat(stateOf(second)).isEqualTo(state);
        } finally {
            second.crash();
        }

        UpProcess third = up();
        try {
            assertThat(stateOf(third)).isEqualTo(state);
        } finally {
            assertThat(third.stop()).isTrue();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(third.left()).isEmpty());
    }

    private UpProcess up() {
        return UpProcess.start(data, Map.of());
    }

    private static String url(UpProcess up) {
        return up.awaitReady().getProperty("url", "");
    }

    private static JsonNode stateOf(UpProcess up) {
        return GatewayClient.login(url(up), EMAIL, Athletes.PASSWORD).get("/state");
    }
}
