package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The socket as a client sees it. */
@DisplayName("The socket")
class SocketIT {
    private static final Set<String> OF_ACTIONS =
            Set.of("chat.delta", "chat.message", "coach.status", "ui.create", "ui.update", "ui.delete");

    private static Socket open(Signed athlete) {
        return Socket.open(TestStack.shared().url(), athlete.client().token());
    }

    /** The status of a refused handshake. */
    private static int refused(WebSocket.Builder handshake) {
        CompletionException refused =
                catchThrowableOfType(CompletionException.class, () -> handshake(handshake, new FirstFrame()));
        return ((WebSocketHandshakeException) java.util.Objects.requireNonNull(refused.getCause()))
                .getResponse()
                .statusCode();
    }

    private static WebSocket handshake(WebSocket.Builder handshake, WebSocket.Listener listener) {
        return handshake
                .buildAsync(URI.create(TestStack.shared().url().replace("http://", "ws://") + "/realtime"), listener)
                .join();
    }

    private static WebSocket.Builder handshake() {
        return HttpClient.newHttpClient().newWebSocketBuilder();
    }

    private static final class FirstFrame implements WebSocket.Listener {
        private final CompletableFuture<String> first = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            first.complete(data.toString());
            return null;
        }
    }

    @Test
    @DisplayName("003-AC1 without a login, or with a made-up one, a handshake is refused with 401")
    void handshakeWithoutLogin() {
        assertThat(refused(handshake())).isEqualTo(401);
        assertThat(refused(handshake().subprotocols("trainer2.bearer.made-up"))).isEqualTo(401);
        assertThat(refused(handshake()
                        .header("Cookie", "trainer2_session=made-up")
                        .header("Origin", TestStack.shared().url())))
                .isEqualTo(401);
    }

    @Test
    @DisplayName("003-AC1 with the session cookie the own origin is let in; a foreign one, or none, gets 403")
    void handshakeWithCookie() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        String cookie = "trainer2_session=" + athlete.client().token();
        assertThat(refused(handshake().header("Cookie", cookie).header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(refused(handshake().header("Cookie", cookie))).isEqualTo(403);
        FirstFrame frame = new FirstFrame();
        WebSocket socket = handshake(
                handshake()
                        .header("Cookie", cookie)
                        .header("Origin", TestStack.shared().url()),
                frame);
        assertThat(frame.first.get(10, TimeUnit.SECONDS)).contains("session.ready", athlete.userId());
        socket.abort();
    }

    @Test
    @DisplayName("003-AC2 the first frame is session.ready with the user id, a cursor and the A2UI catalogue")
    void firstFrame() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket = open(athlete)) {
            JsonNode first = socket.frames().getFirst();
            assertThat(socket.type(first)).isEqualTo("session.ready");
            JsonNode payload = first.path("payload");
            assertThat(payload.path("userId").asString("")).isEqualTo(athlete.userId());
            assertThat(payload.path("a2uiCatalogs").get(0).asString(""))
                    .isEqualTo("https://trainer2.dev/a2ui/catalog/1");
            String cursor = payload.path("cursor").asString("");
            assertThat(athlete.client()
                            .get("/state?after=" + cursor)
                            .path("userId")
                            .asString(""))
                    .isEqualTo(athlete.userId());
        }
    }

    @Test
    @DisplayName("003-AC3 every frame of a client is answered by exactly one ack or error, a ping by one pong")
    void oneAnswerEach() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket = open(athlete)) {
            Map<String, ?> weight = Map.of("load", Map.of("value", 80, "unit", "kg"));
            List<String> acknowledged = List.of(
                    socket.send("event.append", Map.of("events", List.of(Athletes.event("BodyweightLogged", weight)))),
                    socket.send("chat.send", Map.of("text", "hello")),
                    socket.send("session.resume", Map.of("cursor", cursorOfReady(socket))));
            List<String> refused = List.of(
                    socket.send("event.append", Map.of("events", List.of())),
                    socket.send("chat.send", Map.of()),
                    socket.send("ui.action", Map.of()),
                    socket.send("session.resume", Map.of()),
                    socket.send("no.such.type", Map.of()));
            String ping = socket.send("ping", Map.of());
            // frames are handled in order: the answer to the last one comes after those to the others
            socket.answerTo(socket.send("session.resume", Map.of("cursor", cursorOfReady(socket))));
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(answers(socket, id)).containsExactly("ack"));
            assertThat(refused).allSatisfy(id -> assertThat(answers(socket, id)).containsExactly("error"));
            assertThat(answers(socket, ping)).containsExactly("pong");
        }
    }

    private static String cursorOfReady(Socket socket) {
        return socket.frames().getFirst().path("cursor").asString("");
    }

    private static List<String> answers(Socket socket, String id) {
        return socket.frames().stream()
                .filter(frame -> frame.path("payload").path("id").asString("").equals(id))
                .map(socket::type)
                .toList();
    }

    @Test
    @DisplayName("003-AC4 after a reconnect the frames since the cursor come, each once and in order, then one hint")
    void resume() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String seen;
        String seenId;
        try (Socket socket = open(athlete)) {
            String first = socket.send("chat.send", Map.of("text", "How was my week?"));
            socket.coachAnswer(athlete.userId(), first);
            JsonNode early = socket.await(frame -> OF_ACTIONS.contains(socket.type(frame)));
            seen = early.path("cursor").asString("");
            seenId = early.path("id").asString("");
            awaitReplies(athlete, 1);
        }
        String second = UUID.randomUUID().toString();
        athlete.appendAndState(
                List.of(Athletes.event(second, "ChatMessageSent", Instant.now(), Map.of("text", "And last week?"))));
        awaitReplies(athlete, 2);
        List<String> all = Records.of(Topics.A2UI_ACTIONS, athlete.userId()).stream()
                .map(record ->
                        EventHeaders.read(record.headers(), EventHeaders.ID).orElseThrow())
                .toList();
        List<String> since = all.subList(all.indexOf(seenId) + 1, all.size());
        assertThat(since).hasSizeGreaterThan(4);
        try (Socket socket = open(athlete)) {
            int ready = socket.frames().size();
            socket.answerTo(socket.send("session.resume", Map.of("cursor", seen)));
            List<JsonNode> frames =
                    List.copyOf(socket.frames()).subList(ready, socket.frames().size());
            List<JsonNode> pushed = frames.stream()
                    .filter(frame -> !socket.type(frame).equals("ack"))
                    .toList();
            assertThat(pushed.subList(0, pushed.size() - 1).stream()
                            .map(frame -> frame.path("id").asString("")))
                    .containsExactlyElementsOf(since);
            assertThat(socket.type(pushed.getLast())).isEqualTo("state.updated");
            assertThat(pushed.stream()
                            .filter(frame -> socket.type(frame).equals("chat.message"))
                            .map(frame ->
                                    frame.path("payload").path("requestId").asString("")))
                    .contains(EventIds.requestOf(athlete.userId(), second));
        }
    }

    private static void awaitReplies(Signed athlete, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> athlete.client()
                                .get("/events?type=CoachReplied")
                                .path("events")
                                .size()
                        == count);
    }

    @Test
    @DisplayName("003-AC5 a message sent again under its id is acknowledged, is in the log once and answered once")
    void sentAgain() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String id = UUID.randomUUID().toString();
        String frame = "{\"type\":\"chat.send\",\"id\":\"" + id + "\",\"ts\":\"" + Instant.now()
                + "\",\"payload\":{\"text\":\"How was my week?\"}}";
        try (Socket socket = open(athlete)) {
            socket.sendText(frame);
            socket.sendText(frame);
            socket.coachAnswer(athlete.userId(), id);
        }
        try (Socket socket = open(athlete)) {
            socket.sendText(frame);
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("ack");
            // what a second answer would have come before
            String other = socket.send("chat.send", Map.of("text", "And what is my best squat?"));
            socket.coachAnswer(athlete.userId(), other);
            assertThat(answers(socket, id)).containsExactly("ack");
        }
        JsonNode chats = athlete.client().get("/events?type=ChatMessageSent").path("events");
        assertThat(chats.valueStream().map(event -> event.path("eventId").asString("")))
                .containsOnlyOnce(id)
                .hasSize(2);
        Map<String, Long> messages = Records.of(Topics.A2UI_ACTIONS, athlete.userId()).stream()
                .filter(record -> EventHeaders.read(record.headers(), EventHeaders.TYPE)
                        .orElse("")
                        .equals("CHAT_MESSAGE"))
                .collect(Collectors.groupingBy(
                        record -> EventHeaders.read(record.headers(), EventHeaders.ID)
                                .orElseThrow(),
                        Collectors.counting()));
        assertThat(messages)
                .hasSize(2)
                .allSatisfy((action, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    @DisplayName("003-AC5 two frames under one id at once are both acknowledged with the same cursor")
    void sentTwiceAtOnce() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String id = UUID.randomUUID().toString();
        String frame = "{\"type\":\"chat.send\",\"id\":\"" + id + "\",\"ts\":\"" + Instant.now()
                + "\",\"payload\":{\"text\":\"hello\"}}";
        try (Socket one = open(athlete);
                Socket two = open(athlete)) {
            one.sendText(frame);
            two.sendText(frame);
            assertThat(one.answerTo(id).path("payload").path("cursors"))
                    .isEqualTo(two.answerTo(id).path("payload").path("cursors"))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName(
            "003-AC6 broken JSON, an unknown type and a frame of 5 MB are answered by codes, and the socket goes on")
    void badFrames() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket = open(athlete)) {
            socket.sendText("{\"type\":");
            awaitError(socket, "BROKEN_JSON", 1);
            socket.sendText("[]");
            awaitError(socket, "BROKEN_JSON", 2);
            socket.sendText("{\"id\":\"1\"}");
            awaitError(socket, "VALIDATION_FAILED", 1);
            socket.sendText("{\"type\":\"no.such.type\",\"id\":\"1\",\"payload\":{}}");
            awaitError(socket, "VALIDATION_FAILED", 2);
            socket.sendText("{\"type\":\"chat.send\",\"payload\":{\"text\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}}");
            awaitError(socket, "FRAME_TOO_LARGE", 1);
            String id = socket.send("chat.send", Map.of("text", "still there?"));
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("ack");
            socket.coachAnswer(athlete.userId(), id);
            assertThat(socket.isClosed()).isFalse();
            assertThat(socket.frames().stream()
                            .filter(frame -> socket.type(frame).equals("error")))
                    .hasSize(5)
                    .allSatisfy(frame -> assertThat(
                                    frame.path("payload").path("message").asString(""))
                            .isNotBlank());
        }
    }

    private static void awaitError(Socket socket, String code, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> socket.frames().stream()
                                .filter(frame -> socket.type(frame).equals("error"))
                                .filter(frame -> frame.path("payload")
                                        .path("code")
                                        .asString("")
                                        .equals(code))
                                .count()
                        == count);
    }

    @Test
    @DisplayName(
            "003-AC7 003-AC14 a cursor of another cluster is CURSOR_GONE; one past the end and what is no cursor are faults")
    void goneCursors() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket = open(athlete)) {
            String[] own = new String(Base64.getUrlDecoder().decode(cursorOfReady(socket)), StandardCharsets.UTF_8)
                    .split(" ", -1);
            String foreign = String.join(" ", own[0], "another-cluster", own[2], own[3], own[4], own[5]);
            String beyond = String.join(" ", own[0], own[1], own[2], own[3], "987654321", own[5]);
            assertThat(codeOfResume(socket, encoded(foreign))).isEqualTo("CURSOR_GONE");
            assertThat(codeOfResume(socket, encoded(beyond))).isEqualTo("VALIDATION_FAILED");
            assertThat(codeOfResume(socket, "not a cursor")).isEqualTo("VALIDATION_FAILED");
            assertThat(codeOfResume(socket, encoded("1 2 3"))).isEqualTo("VALIDATION_FAILED");
            String id = socket.send("session.resume", Map.of("cursor", cursorOfReady(socket)));
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("ack");
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String codeOfResume(Socket socket, String cursor) {
        JsonNode answer = socket.answerTo(socket.send("session.resume", Map.of("cursor", cursor)));
        return answer.path("payload").path("code").asString("");
    }
}
