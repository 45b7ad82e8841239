package dev.trainer2.bench.push;

import dev.trainer2.bench.BenchException;
import dev.trainer2.gateway.log.Cursor;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The socket of one athlete, who logs sets and waits for the pushed views that include them. */
final class PushSocket implements WebSocket.Listener, AutoCloseable {
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final String workoutId = UUID.randomUUID().toString();
    private final WebSocket socket;
    private volatile Pending pending = new Pending((message, nanos) -> {});
    private CompletableFuture<?> last = CompletableFuture.completedFuture(true);

    /** Opens it and returns when the gateway has said that it is ready. */
    PushSocket(Http http, String token) throws Exception {
        socket = http.client()
                .newWebSocketBuilder()
                .subprotocols("trainer2.bearer." + token)
                .buildAsync(URI.create(http.url().replace("http://", "ws://") + "/realtime"), this)
                .get(30, TimeUnit.SECONDS);
        ready.get(30, TimeUnit.SECONDS);
    }

    /** Tells whom to tell, until told otherwise. */
    void answers(Pending.Answered answered) {
        pending = new Pending(answered);
    }

    /** Logs a set without waiting for anything. */
    void log(int message) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now();
        String frame = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "type",
                        "event.append",
                        "id",
                        id,
                        "ts",
                        now.toString(),
                        "payload",
                        Map.of("events", List.of(Sets.event(UUID.randomUUID().toString(), workoutId, message, now)))));
        pending.sent(id, message);
        // a frame may only be sent when the one before has left
        last = last.thenCompose(sent -> socket.sendText(frame, true)).whenComplete((sent, fault) -> {
            if (fault != null) {
                failure.compareAndSet(null, fault.toString());
            }
        });
    }

    /** @throws BenchException {@code SOCKET_FAILED} when the gateway has refused a set or the socket has ended */
    void requireWell() {
        String fault = failure.get();
        if (fault != null) {
            throw new BenchException("SOCKET_FAILED", fault);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean whole) {
        text.append(data);
        if (whole) {
            long now = System.nanoTime();
            String frame = text.toString();
            text.setLength(0);
            arrived(JsonMapper.shared().readTree(frame), now);
        }
        webSocket.request(1);
        return null;
    }

    private void arrived(JsonNode frame, long now) {
        JsonNode payload = frame.path("payload");
        switch (frame.path("type").asString("")) {
            case "session.ready" -> ready.complete(true);
            case "ack" ->
                pending.acknowledged(
                        payload.path("id").asString(""),
                        offset(payload.path("cursors").path(0).asString("")));
            case "state.updated" -> {
                boolean state = payload.path("views")
                        .valueStream()
                        .anyMatch(view -> view.asString("").equals("state"));
                if (state) {
                    pending.pushed(offset(frame.path("cursor").asString("")), now);
                }
            }
            case "error" -> failure.compareAndSet(null, frame.toString());
            default -> {
                // days, weeks and the coach's frames say nothing about the state
            }
        }
    }

    private static long offset(String cursor) {
        return Cursor.decode(cursor, "cursor").events();
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        failure.compareAndSet(null, "the socket was closed with " + statusCode + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        failure.compareAndSet(null, error.toString());
    }

    @Override
    public void close() {
        socket.abort();
    }
}
