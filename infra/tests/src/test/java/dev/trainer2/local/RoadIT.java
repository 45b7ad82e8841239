package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.verify.Verification;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The whole road on real parts: register, import, see what the log holds, ask, get an answer and a panel. */
@DisplayName("The road")
class RoadIT {
    private static final String MADE_UP = "hevy-made-up.csv";

    static Path file(String name) {
        return name.equals(MADE_UP)
                ? Path.of(Objects.requireNonNull(RoadIT.class.getResource("/imports/" + name))
                        .getPath())
                : RealLogs.file(name);
    }

    @ParameterizedTest(
            name =
                    "002-AC1 002-AC4 002-AC5 state equals an independent count of {0}, and a second import changes nothing")
    @ValueSource(strings = {MADE_UP, "hevy-kg-rpe.csv"})
    void importedStateEqualsTheFile(String name) throws IOException {
        Path file = file(name);
        HevyCount count = HevyCount.of(file);
        Signed athlete = Athletes.register("Europe/Zurich");
        JsonNode job = athlete.importFile(file, Map.of());
        assertThat(job.path("status").asString("")).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("report").path("rowsRead").asInt(0)).isEqualTo(count.rows());

        JsonNode state = athlete.state();
        JsonNode counts = state.path("counts");
        assertThat(counts.path("workSets").asInt(0)).isEqualTo(count.workSets());
        assertThat(counts.path("workouts").asInt(0)).isEqualTo(count.workouts());
        assertThat(new BigDecimal(counts.path("tonnageKg").asString())).isEqualByComparingTo(count.tonnageKg());
        if (name.equals("hevy-kg-rpe.csv")) {
            assertThat(List.of(count.rows(), count.workSets(), count.workouts()))
                    .containsExactly(7211, 5016, 335);
            assertThat(count.tonnageKg()).isEqualByComparingTo("1960667.25");
        }

        JsonNode again = athlete.importFile(file, Map.of());
        assertThat(again.path("report").path("imported").asInt(-1)).isZero();
        assertThat(again.path("report").path("duplicates").asInt(0))
                .isEqualTo(job.path("report").path("imported").asInt(0));
        assertThat(athlete.state()).isEqualTo(state);
        assertThat(Records.of(Topics.COACHING_REQUESTS, athlete.userId())).isEmpty();
    }

    @ParameterizedTest(name = "002-AC2 the answer about {1} in {0} quotes the sets of the file")
    @org.junit.jupiter.params.provider.CsvSource({
        MADE_UP + ",Bench Press (Barbell)",
        "hevy-kg-rpe.csv,Bench Press (Barbell)"
    })
    void answerQuotesTheLog(String name, String exercise) throws IOException {
        Path file = file(name);
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(file, Map.of());
        List<String> expected = lastSession(file, exercise);
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "What did I do on " + exercise + " last time?"));
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("ack");
            String text = socket.coachAnswer(athlete.userId(), id)
                    .path("payload")
                    .path("text")
                    .asString("");
            assertThat(text).contains(exercise).contains(String.join(", ", expected) + ".");
            socket.await(frame -> socket.type(frame).equals("ui.create"));
        }
    }

    /** The work sets of the workout with the latest start that has the exercise, in the words of the coach. */
    private static List<String> lastSession(Path file, String exercise) throws IOException {
        java.time.format.DateTimeFormatter format = new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d MMM yyyy, HH:mm")
                .toFormatter(java.util.Locale.ENGLISH);
        List<List<String>> sets = Files.readAllLines(file).stream()
                .skip(1)
                .map(HevyCount::cells)
                .filter(cells -> cells.get(4).equals(exercise) && !cells.get(8).equals("warmup"))
                .toList();
        String last = sets.stream()
                .map(cells -> cells.get(1))
                .max(java.util.Comparator.comparing(text -> java.time.LocalDateTime.parse(text, format)))
                .orElseThrow();
        return sets.stream()
                .filter(cells -> cells.get(1).equals(last))
                .map(cells -> plain(cells.get(9)) + " kg × " + cells.get(10)
                        + (cells.get(13).isEmpty() ? "" : " @" + plain(cells.get(13))))
                .toList();
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("002-AC6 a registration reaches the log by way of the outbox, which is empty again afterwards")
    void registrationIsAnEvent() throws Exception {
        Signed athlete = Athletes.register("America/New_York");
        JsonNode events = athlete.client().get("/events").path("events");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).path("type").asString("")).isEqualTo("UserRegistered");
        assertThat(events.get(0).path("payload").path("displayName").asString(""))
                .isEqualTo("Athlete");
        org.awaitility.Awaitility.await()
                .until(() -> Sql.number("select count(*) from outbox where user_id = ?", athlete.userId()) == 0);
    }

    @Test
    @DisplayName("002-AC7 the catalogue of 873 exercises is in its topic, and an edited row is published again")
    void catalogueIsCaptured() throws Exception {
        org.awaitility.Awaitility.await()
                .until(() -> Records.keys(Topics.EXERCISES).size() >= 873);
        assertThat(Records.keys(Topics.EXERCISES)).hasSize(873);
        long before = Records.count(Topics.EXERCISES);
        Sql.run("update exercise set name = name where exercise_id = 'Barbell_Squat'");
        org.awaitility.Awaitility.await().until(() -> Records.count(Topics.EXERCISES) == before + 1);
    }

    @Test
    @DisplayName("002-AC11 a dry run reports what would be imported and writes nothing")
    void dryRun() {
        Signed athlete = Athletes.register("Europe/Zurich");
        JsonNode job = athlete.importFile(file(MADE_UP), Map.of("dryRun", "true"));
        assertThat(job.path("report").path("sets").asInt(0)).isPositive();
        assertThat(job.path("report").path("imported").asInt(0)).isPositive();
        assertThat(athlete.state().path("counts").path("events").asInt(0)).isEqualTo(1);
    }

    @Test
    @DisplayName("002-AC12 the same file with another zone is refused with an explanation, and nothing is written")
    void otherZone() {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(file(MADE_UP), Map.of("zone", "Europe/Zurich"));
        JsonNode state = athlete.state();
        JsonNode job = athlete.importFile(file(MADE_UP), Map.of("zone", "Asia/Tokyo"));
        assertThat(job.path("status").asString("")).isEqualTo("FAILED");
        assertThat(job.path("error").path("code").asString("")).isEqualTo("IMPORTED_DIFFERENTLY");
        assertThat(athlete.state()).isEqualTo(state);
    }

    @Test
    @DisplayName("006-AC3 verify finds all equal, and a row changed by hand")
    void verify() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(file(MADE_UP), Map.of());
        Verification verification = new Verification(
                TestStack.shared().parts().bootstrapServers(),
                TestStack.shared().parts().registryUrl(),
                TestStack.shared().jdbc());
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(verification.run().differences()).isEmpty());
        Sql.run("update athlete_state set state = jsonb_set(state, '{counts,workSets}', '1') where user_id = '"
                + athlete.userId() + "'");
        try {
            assertThat(verification.run().differences())
                    .singleElement()
                    .asString()
                    .contains(athlete.userId());
            assertThat(verification.run(athlete.email(), Progress.SILENT).differing())
                    .isEqualTo(1);
            Signed other = Athletes.register("Europe/Zurich");
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(verification.run(other.email(), Progress.SILENT))
                            .isEqualTo(new Verification.Result(
                                    1,
                                    1,
                                    Map.of(
                                            "state",
                                            1,
                                            "workouts",
                                            0,
                                            "lifts",
                                            0,
                                            "fatigue",
                                            0,
                                            "weekly review",
                                            0,
                                            "plan",
                                            0),
                                    List.of(),
                                    0)));
        } finally {
            athlete.appendAndState(
                    List.of(Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 80, "unit", "kg")))));
        }
        assertThat(verification.run().equal()).isTrue();
        assertThatThrownBy(() -> verification.run("nobody@test.trainer2.dev", Progress.SILENT))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("no account with the email nobody@");
    }
}
