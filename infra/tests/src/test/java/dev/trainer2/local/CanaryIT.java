package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.command.GatewayClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Words that only their athlete may read, looked for where everybody could. */
@DisplayName("Personal text")
class CanaryIT {
    @Test
    @DisplayName("006-AC5 006-AC21 is nowhere plain in the broker's files or in Postgres, and its athlete reads it")
    void isNowherePlain() throws Exception {
        String name = PlainText.canary("name");
        String note = PlainText.canary("note");
        String chat = PlainText.canary("chat");
        String comment = PlainText.canary("comment");
        String control = PlainText.canary("control");
        String title = PlainText.canary("title");
        String kind = PlainText.canary("kind");
        String talk = PlainText.canary("talk");
        Signed athlete = register(name);
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            Map<String, Object> set =
                    new java.util.HashMap<>(Athletes.set(UUID.randomUUID().toString(), control, 60, 10));
            set.put("note", note);
            athlete.appendAndState(List.of(
                    Athletes.event("WorkoutStarted", Map.of("workoutId", set.get("workoutId"), "name", title)),
                    Athletes.event("SetLogged", set),
                    Athletes.event("ConditioningLogged", Map.of("kind", kind, "minutes", 20)),
                    Athletes.event("ProfileUpdated", Map.of("limitations", List.of("left knee"))),
                    Athletes.event(
                            "PlanDiffAnswered",
                            Map.of("diffId", UUID.randomUUID().toString(), "decision", "DENY", "comment", comment))));
            String id = socket.send(
                    "chat.send", Map.of("conversationId", talk, "text", "What did I do on " + chat + " last time?"));
            socket.coachAnswer(athlete.userId(), id);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> athlete.client()
                                .get("/events?type=CoachReplied")
                                .path("events")
                                .size()
                        == 1);
        String own = athlete.client().get("/events").toString();
        assertThat(own).contains(name, note, chat, comment, control, title, kind, talk);
        assertThat(athlete.state().path("profile").path("displayName").asString(""))
                .isEqualTo(name);
        assertThat(athlete.state().path("profile").path("limitations").toString())
                .contains("left knee");
        assertThat(Sql.number(
                        "select (select count(*) from event_log where user_id = ? and payload::text like '%left knee%')"
                                + " + (select count(*) from athlete_state where user_id = ? and state::text like '%left knee%')",
                        athlete.userId(), athlete.userId()))
                .isZero();
        assertThat(athlete.state().path("recentWorkouts").toString()).contains(title);

        List<String> personal = List.of(name, note, chat, comment, title, kind, talk);
        assertThat(PlainText.tablesWith(control))
                .as("the search finds what is plain")
                .contains("event_log", "athlete_state");
        for (String word : personal) {
            assertThat(PlainText.tablesWith(word)).isEmpty();
        }
        assertThat(PlainText.topicsWith(List.of(control)))
                .as("the search finds what is plain")
                .contains(Topics.EVENTS, Topics.STATE);
        assertThat(PlainText.topicsWith(personal)).isEmpty();
        Path log = TestStack.shared().data().resolve("broker/log");
        if (!Files.isDirectory(log)) {
            return; // the broker runs in a container: every byte it keeps of a record was read above
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !PlainText.filesWith(log, List.of(control)).isEmpty());
        assertThat(PlainText.filesWith(log, personal)).isEmpty();
    }

    @Test
    @DisplayName("016-AC15 is in folders that are open to nobody but their owner")
    void folders() throws Exception {
        for (String part : List.of("broker", "postgres", "registry")) {
            Path home = TestStack.shared().data().resolve(part);
            if (Files.isDirectory(home)) { // a container has its own
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                        .isEqualTo("rwx------");
            }
        }
    }

    private static Signed register(String displayName) {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        String url = TestStack.shared().url();
        Rest.Answer registered = Rest.post(
                "",
                "/auth/register",
                tools.jackson.databind.json.JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "email",
                                email,
                                "password",
                                Athletes.PASSWORD,
                                "displayName",
                                displayName,
                                "zoneId",
                                "Europe/Zurich",
                                "unit",
                                "kg")));
        assertThat(registered.status()).isEqualTo(201);
        GatewayClient client = GatewayClient.login(url, email, Athletes.PASSWORD);
        JsonNode state = client.get("/state");
        return new Signed(client, state.path("userId").asString(""), email);
    }
}
