package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.verify.Verification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code up} as a process of its own, killed between the record of an erasure and all that follows from it. */
@DisplayName("An erasure that was cut short")
class ErasureAfterCrashIT {
    private static final String EMAIL = "gone@test.trainer2.dev";

    private final Path data = TestStack.newFolder("erasure");

    @Test
    @DisplayName("016-AC7 is finished by the next start: key, account and rows go, and the log says so")
    void finished() throws Exception {
        String user;
        UpProcess first = UpProcess.start(data, Map.of());
        try {
            Properties running = first.awaitReady();
            GatewayClient athlete =
                    GatewayClient.register(running.getProperty("url"), EMAIL, Athletes.PASSWORD, "Europe/Zurich");
            user = athlete.get("/state").path("userId").asString("");
            // the record alone, and the end of everything before the gateway looks for such
            try (Connection connection = DriverManager.getConnection(running.getProperty("jdbc"));
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into erasure (user_id, requested_at, zone_id) values (?, now(), 'Europe/Zurich')")) {
                insert.setString(1, user);
                insert.executeUpdate();
            }
        } finally {
            first.crash();
        }
        UpProcess second = UpProcess.start(data, Map.of());
        try {
            Properties running = second.awaitReady();
            String jdbc = running.getProperty("jdbc");
            Awaitility.await().until(() -> count(jdbc, "erasure where finished_at is not null", user) == 1);
            for (String table :
                    new String[] {"account", "athlete_key", "login_session", "event_log", "athlete_state"}) {
                assertThat(count(jdbc, table + " where true", user)).as(table).isZero();
            }
            Verification verification =
                    new Verification(running.getProperty("bootstrap"), running.getProperty("registry"), jdbc);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(verification.run().differences()).isEmpty());
            assertThat(verification.run().athletes()).isZero();
        } finally {
            second.close();
        }
    }

    private static long count(String jdbc, String from, String user) throws Exception {
        try (Connection connection = DriverManager.getConnection(jdbc);
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from " + from + " and user_id = ?")) {
            select.setString(1, user);
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
