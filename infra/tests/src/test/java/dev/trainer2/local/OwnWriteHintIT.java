package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What gateways tell one another about writes is a hint: where it cannot be told, nothing is refused for it. */
@DisplayName("The note of how far an athlete has written")
class OwnWriteHintIT {
    private int sets;

    private void writesAndReads(Signed athlete) {
        JsonNode answer = athlete.client()
                .post(
                        "/events",
                        Map.of(
                                "events",
                                List.of(Athletes.event(
                                        "SetLogged",
                                        Athletes.set(UUID.randomUUID().toString(), "Barbell Squat", 100, 5)))));
        sets++;
        assertThat(answer.path("accepted")).hasSize(1);
        assertThat(athlete.client().get("/events?type=SetLogged").path("events"))
                .as("the gateway that appended knows it")
                .hasSize(sets);
        assertThat(athlete.client()
                        .get("/state")
                        .path("counts")
                        .path("workSets")
                        .asInt(-1))
                .isEqualTo(sets);
    }

    @Test
    @DisplayName("003-AC17 refuses no append while its table is locked, and the same gateway still reads what it wrote")
    void locked() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Connection other = DriverManager.getConnection(TestStack.shared().jdbc());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table own_write in access exclusive mode");
            writesAndReads(athlete);
            other.rollback();
        }
        writesAndReads(athlete);
    }

    @Test
    @DisplayName("003-AC17 refuses no append while its table is away, and the same gateway still reads what it wrote")
    void absent() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        Sql.run("alter table own_write rename to own_write_away");
        try {
            writesAndReads(athlete);
        } finally {
            Sql.run("alter table own_write_away rename to own_write");
        }
        writesAndReads(athlete);
    }
}
