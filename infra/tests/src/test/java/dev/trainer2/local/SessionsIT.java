package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The sessions of an athlete")
class SessionsIT {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static String login(Signed athlete, String userAgent) {
        String body =
                JsonMapper.shared().writeValueAsString(Map.of("email", athlete.email(), "password", Athletes.PASSWORD));
        return Rest.send(Rest.request("", "/auth/login")
                        .header("User-Agent", userAgent)
                        .POST(BodyPublishers.ofString(body)))
                .body()
                .path("token")
                .asString("");
    }

    private static List<JsonNode> sessions(String token) {
        return Rest.get(token, "/auth/sessions")
                .body()
                .path("sessions")
                .valueStream()
                .toList();
    }

    private static Answer end(String token, String path) {
        return Rest.send(Rest.request(token, "/auth/sessions" + path).DELETE());
    }

    @Test
    @DisplayName("016-AC10 are asked about without a refusal: whether this caller has one")
    void askedAbout() {
        String token = Athletes.register("Europe/Zurich").client().token();
        assertThat(Rest.get(token, "/auth/session").body().path("signedIn").asBoolean(false))
                .isTrue();
        for (String nobody : List.of("", "made-up")) {
            Answer answer = Rest.get(nobody, "/auth/session");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().path("signedIn").asBoolean(true)).isFalse();
        }
    }

    @Test
    @DisplayName("016-AC10 are listed with when and from what, which one is this, and nothing that opens one")
    void listed() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        String other = login(athlete, FIREFOX);
        Sql.run("update login_session set last_used_at = now() - interval '2 hours', created_at = now() - interval"
                + " '3 hours' where user_id = '" + athlete.userId() + "' and user_agent like 'Java%'");
        Answer answer = Rest.get(other, "/auth/sessions");
        assertThat(answer.text()).doesNotContain(token, other, "Gecko");
        List<JsonNode> sessions = sessions(other);
        assertThat(sessions).hasSize(2);
        JsonNode current = sessions.getFirst();
        assertThat(current.path("userAgent").asString("")).isEqualTo("Firefox on Linux");
        assertThat(current.path("current").asBoolean(false)).isTrue();
        JsonNode first = sessions.getLast();
        assertThat(first.path("current").asBoolean(true)).isFalse();
        assertThat(first.path("userAgent").asString("")).startsWith("Java-http-client/");
        assertThat(java.time.Instant.parse(first.path("createdAt").asString("")))
                .isBefore(java.time.Instant.parse(first.path("lastUsedAt").asString("")));
        assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
        assertThat(sessions(other).stream()
                        .map(session -> session.path("lastUsedAt").asString(""))
                        .toList())
                .as("used just now")
                .doesNotContain(first.path("lastUsedAt").asString(""));
    }

    @Test
    @DisplayName("016-AC11 end one by one or all but this one, and with each its sockets")
    void ended() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        String second = login(athlete, FIREFOX);
        String third = login(athlete, FIREFOX);
        String url = TestStack.shared().url();
        try (Socket mine = Socket.open(url, token);
                Socket ends = Socket.open(url, second)) {
            String id = sessions(second).stream()
                    .filter(session -> session.path("current").asBoolean(false))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asString("");
            assertThat(end(token, "/" + id).status()).isEqualTo(204);
            assertThat(Rest.get(second, "/state").status()).isEqualTo(401);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(ends::isClosed);
            assertThat(end(token, "/" + id).code()).isEqualTo("SESSION_NOT_FOUND");

            Answer others = end(token, "");
            assertThat(others.body().path("ended").asInt(0)).isEqualTo(1);
            assertThat(Rest.get(third, "/state").status()).isEqualTo(401);
            assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
            assertThat(mine.isClosed()).isFalse();
            assertThat(sessions(token)).hasSize(1);
        }
    }

    @Test
    @DisplayName("016-AC11 of somebody else are not theirs to see or to end")
    void notTheirs() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Signed other = Athletes.register("Europe/Zurich");
        String id = sessions(other.client().token()).getFirst().path("id").asString("");
        assertThat(end(athlete.client().token(), "/" + id).status()).isEqualTo(404);
        assertThat(sessions(other.client().token())).hasSize(1);
        Answer bad = end(athlete.client().token(), "/mine");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.paths()).containsExactly("id");
        assertThat(end(athlete.client().token(), "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(Rest.get("", "/auth/sessions").status()).isEqualTo(401);
    }
}
