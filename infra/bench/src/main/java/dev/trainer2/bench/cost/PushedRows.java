package dev.trainer2.bench.cost;

import dev.trainer2.bench.BenchException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The socket of an athlete, on which the rows that sets have changed are pushed. */
abstract class PushedRows implements WebSocket.Listener, AutoCloseable {
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private @Nullable WebSocket socket;

    /**
     * A set is about to be posted.
     *
     * @param pushed is told when the rows that include it have come, in nanoseconds
     */
    abstract void sent(String eventId, LongConsumer pushed);

    /** The post of a set has been answered. */
    abstract void answered(String eventId, JsonNode body);

    /** A frame has arrived. */
    abstract void pushed(JsonNode frame, long nanos);

    /** Opens it and returns when the system has said that it is ready. */
    void open(HttpClient client, URI uri, String protocol) throws Exception {
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (!protocol.isEmpty()) {
            builder.subprotocols(protocol);
        }
        socket = builder.buildAsync(uri, this).get(30, TimeUnit.SECONDS);
        ready.get(30, TimeUnit.SECONDS);
    }

    void failed(String fault) {
        failure.compareAndSet(null, fault);
    }

    /** @throws BenchException {@code SOCKET_FAILED} when a set was refused or the socket has ended */
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
            JsonNode frame = JsonMapper.shared().readTree(text.toString());
            text.setLength(0);
            if (frame.path("type").asString("").equals("session.ready")) {
                ready.complete(true);
            } else {
                pushed(frame, now);
            }
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        failed("the socket was closed with " + statusCode + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        failed(error.toString());
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
