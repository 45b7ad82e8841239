package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports of logs of which the athlete has some already, on real parts. */
@DisplayName("An import")
class ImportIT {
    private static final String HEVY = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n";
    private static final String STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n"
            + "2025-03-14 18:00:00,Push,1h,Bench Press (Barbell),1,80,8\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "log", ".csv"), content);
    }

    private Path hevy(String title, double second) throws IOException {
        StringBuilder rows = new StringBuilder(HEVY);
        for (double weight : new double[] {80, second, 80}) {
            rows.append(title + ",\"14 Mar 2025, 18:00\",\"14 Mar 2025, 19:00\",Bench Press (Barbell),0,normal,"
                    + weight + ",8\n");
        }
        return file(rows.toString());
    }

    private static String code(JsonNode job) {
        return job.path("error").path("code").asString("");
    }

    private static double tonnage(Signed athlete) {
        return athlete.state().path("counts").path("tonnageKg").asDouble(-1);
    }

    @Test
    @DisplayName("002-AC29 waits for what the athlete was told is accepted before it takes unit and zone")
    void waits() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.client()
                .post(
                        "/events",
                        Map.of(
                                "events",
                                List.of(Athletes.event(
                                        "ProfileUpdated", Map.of("unit", "lb", "zoneId", "America/New_York")))));
        JsonNode report = athlete.importFile(file(STRONG), Map.of()).path("report");
        assertThat(report.path("unit").asString("")).isEqualTo("lb");
        assertThat(report.path("zone").asString("")).isEqualTo("America/New_York");
    }

    @Test
    @DisplayName("lists its imports as often as it is asked to: each answer gives its connection back")
    void listed() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(hevy("Push", 80), Map.of());
        for (int n = 0; n < 40; n++) {
            assertThat(athlete.client().get("/imports").path("imports")).hasSize(1);
        }
    }

    @Test
    @DisplayName("002-AC20 002-AC22 002-AC27 corrects, refuses the same start of another app, and is taken back as one")
    void onRealParts() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(hevy("Push", 80), Map.of());
        assertThat(tonnage(athlete)).isEqualTo(1920);
        JsonNode corrected = athlete.importFile(hevy("Push day", 85), Map.of());
        assertThat(corrected.path("report").path("corrected")).hasSize(2);
        assertThat(tonnage(athlete)).isEqualTo(1960);
        JsonNode recent = athlete.state().path("recentWorkouts");
        assertThat(recent).hasSize(1);
        assertThat(recent.get(0).path("name").asString("")).isEqualTo("Push day");

        assertThat(code(athlete.importFile(file(STRONG), Map.of()))).isEqualTo("SAME_START");
        JsonNode allowed = athlete.importFile(file(STRONG), Map.of("allowSameStart", "true"));
        assertThat(allowed.path("report").path("imported").asInt(-1)).isZero();

        undo(athlete, corrected);
        assertThat(tonnage(athlete)).isEqualTo(1920);
        assertThat(athlete.state().path("recentWorkouts").get(0).path("name").asString(""))
                .isEqualTo("Push");
        athlete.importFile(hevy("Push day", 85), Map.of());
        assertThat(tonnage(athlete)).isEqualTo(1960);
        JsonNode events = athlete.client().get("/events?type=ImportUndone").path("events");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).path("payload").path("importId").asString(""))
                .isEqualTo(corrected.path("importId").asString(""));
    }

    private static void undo(Signed athlete, JsonNode job) {
        String path = "/imports/" + job.path("importId").asString("");
        athlete.client().post(path + "/undo");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        athlete.client().get(path).path("status").asString("").equals("UNDONE"));
    }

    @Test
    @DisplayName("002-AC19 of 150,000 rows is refused with its limit, and others are answered meanwhile")
    void tooLong() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        String row = "Push,\"14 Mar 2025, 18:00\",\"14 Mar 2025, 19:00\",Bench Press (Barbell),0,normal,80,8\n";
        String id = athlete.client().startImport(file(HEVY + row.repeat(150_000)), Map.of());
        Signed other = Athletes.register("Europe/Zurich");
        assertThat(other.state().path("counts").path("events").asInt(0)).isEqualTo(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !athlete.client()
                        .get("/imports/" + id)
                        .path("status")
                        .asString("")
                        .equals("RUNNING"));
        assertThat(code(athlete.client().get("/imports/" + id))).isEqualTo("TOO_MANY_ROWS");
    }

    @Test
    @DisplayName("002-AC30 over 50 MB is a 413 that arrives, and a body without parts a 400, each with a code")
    void badBodies() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        byte[] tooLong = new byte[60 * 1024 * 1024];
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.csv\"\r\n\r\n";
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, tooLong, 0, head.length());
        byte[] end = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, tooLong, tooLong.length - end.length, end.length);
        HttpResponse<String> large = post(athlete, "multipart/form-data; boundary=x", tooLong);
        assertThat(large.statusCode()).as(large.body()).isEqualTo(413);
        assertThat(JsonMapper.shared().readTree(large.body()).path("code").asString(""))
                .isEqualTo("FILE_TOO_LARGE");
        HttpResponse<String> noBoundary =
                post(athlete, "multipart/form-data", "nothing".getBytes(StandardCharsets.US_ASCII));
        assertThat(noBoundary.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(noBoundary.body()).path("code").asString(""))
                .isNotEmpty();
    }

    private static HttpResponse<String> post(Signed athlete, String type, byte[] body) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(TestStack.shared().url() + "/imports"))
                            .header(
                                    "Authorization",
                                    "Bearer " + athlete.client().token())
                            .header("Content-Type", type)
                            .timeout(Duration.ofSeconds(60))
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
