package dev.trainer2.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the socket that keeps every frame. */
public final class Socket implements AutoCloseable {
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private Socket(String url, String token) {
        URI address = URI.create(url.replace("http://", "ws://") + "/realtime");
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("trainer2.bearer." + token)
                .buildAsync(address, new Listener())
                .join();
    }

    /** Opens a socket and waits for {@code session.ready}. */
    public static Socket open(String url, String token) {
        Socket socket = new Socket(url, token);
        socket.await(frame -> socket.type(frame).equals("session.ready"));
        return socket;
    }

    /** Sends a frame with a new id, which is returned. */
    public String send(String type, Map<String, ?> payload) {
        String id = UUID.randomUUID().toString();
        send(type, id, payload);
        return id;
    }

    public void send(String type, String id, Map<String, ?> payload) {
        sendText(JsonMapper.shared()
                .writeValueAsString(
                        Map.of("type", type, "id", id, "ts", Instant.now().toString(), "payload", payload)));
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** The first frame that fits, waited for. */
    public JsonNode await(Predicate<JsonNode> fits) {
        return await(fits, Duration.ofSeconds(30));
    }

    private JsonNode await(Predicate<JsonNode> fits, Duration limit) {
        Awaitility.await()
                .atMost(limit)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> frames.stream().anyMatch(fits));
        return frames.stream().filter(fits).findFirst().orElseThrow();
    }

    /** The answer to a frame of ours: ack or error. */
    public JsonNode answerTo(String id) {
        return await(frame -> (type(frame).equals("ack") || type(frame).equals("error"))
                && frame.path("payload").path("id").asString("").equals(id));
    }

    /** The whole message of the coach that answers an event. */
    public JsonNode coachAnswer(String userId, String eventId) {
        return coachAnswer(userId, eventId, Duration.ofSeconds(30));
    }

    /** The same within a limit of its own. */
    public JsonNode coachAnswer(String userId, String eventId, Duration limit) {
        String requestId = dev.trainer2.contract.kafka.EventIds.requestOf(userId, eventId);
        return await(
                frame -> type(frame).equals("chat.message")
                        && frame.path("payload").path("requestId").asString("").equals(requestId),
                limit);
    }

    public String type(JsonNode frame) {
        return frame.path("type").asString("");
    }

    /** All frames so far. */
    public List<JsonNode> frames() {
        return frames;
    }

    /** Whether the other side has closed. */
    public boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                frames.add(JsonMapper.shared().readTree(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed.complete(statusCode);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
