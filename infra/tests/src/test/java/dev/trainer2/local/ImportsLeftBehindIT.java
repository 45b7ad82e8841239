package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A gateway that died in the midst of an import, beside another that goes on. */
@DisplayName("Imports of a gateway that is gone")
class ImportsLeftBehindIT {
    @Test
    @DisplayName("018-AC11 are told to have failed by a gateway that runs on, those under way are left alone")
    void leftBehind() throws Exception {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        String old = running(athlete, 6);
        String underWay = running(athlete, 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(status(athlete, old)).isEqualTo("FAILED"));
        JsonNode job = athlete.client().get("/imports/" + old);
        assertThat(job.path("error").path("code").asString("")).isEqualTo("INTERRUPTED");
        assertThat(status(athlete, underWay)).isEqualTo("RUNNING");
    }

    private static String status(Athletes.Signed athlete, String id) {
        return athlete.client().get("/imports/" + id).path("status").asString("");
    }

    private static String running(Athletes.Signed athlete, int minutesAgo) throws Exception {
        String id = UUID.randomUUID().toString();
        Sql.text(
                "insert into import_job (import_id, user_id, status, report, updated_at) values (?, ?, 'RUNNING', '{}', "
                        + "now() - make_interval(mins => ?)) returning import_id",
                id,
                athlete.userId(),
                minutesAgo);
        return id;
    }
}
