package dev.trainer2.local.smoke;

import dev.trainer2.local.stack.StackException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The socket of one athlete; keeps every frame that comes. */
final class SmokeSocket implements AutoCloseable {
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    /** @throws StackException when the socket is refused */
    SmokeSocket(String url, String token) {
        URI address = URI.create(url.replaceFirst("^http", "ws") + "/realtime");
        try {
            socket = http.newWebSocketBuilder()
                    .subprotocols("trainer2.bearer." + token)
                    .buildAsync(address, new Listener())
                    .join();
        } catch (CompletionException e) {
            http.shutdownNow();
            throw new StackException("The socket " + address + " was refused: " + e.getCause(), e);
        }
    }

    void send(String type, String id, Map<String, ?> payload) {
        String text = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("type", type, "id", id, "ts", Instant.now().toString(), "payload", payload));
        socket.sendText(text, true).join();
    }

    /**
     * The first frame that fits.
     *
     * @param what for the sentence when it does not come
     */
    JsonNode await(String what, Duration limit, Predicate<JsonNode> fits) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            for (JsonNode frame : frames) {
                if (fits.test(frame)) {
                    return frame;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new StackException("No " + what + " within " + limit.toSeconds() + " s; what came: "
                + frames.stream().map(SmokeSocket::type).toList());
    }

    static String type(JsonNode frame) {
        return frame.path("type").asString("");
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
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
    }
}
