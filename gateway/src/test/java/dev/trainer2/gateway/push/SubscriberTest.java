package dev.trainer2.gateway.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trainer2.gateway.log.Cursor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.SessionLimitExceededException;

@DisplayName("An open socket")
class SubscriberTest {
    private static final Cursor START = new Cursor("cluster", 0, 0, 0, "owner");

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<Object> sent = new CopyOnWriteArrayList<>();
    private final List<CloseStatus> closed = new CopyOnWriteArrayList<>();

    private Subscriber subscriber(Connection connection) {
        return new Subscriber(UUID.randomUUID().toString(), "127.0.0.1", session(connection), START);
    }

    /** A session whose connection does as it is told. */
    private WebSocketSession session(Connection connection) {
        return (WebSocketSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WebSocketSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getId" -> "1";
                    case "isOpen" -> closed.isEmpty();
                    case "sendMessage" -> {
                        connection.write();
                        sent.add(((WebSocketMessage<?>) arguments[0]).getPayload());
                        yield null;
                    }
                    case "close" -> {
                        closed.add((CloseStatus) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** What happens when something is written. */
    interface Connection {
        void write() throws IOException;
    }

    static Stream<Exception> broken() {
        return Stream.of(
                new IOException("broken pipe"),
                new IllegalStateException("the session has been closed"),
                new SessionLimitExceededException("the client does not read", CloseStatus.SESSION_NOT_RELIABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("003-AC12 that cannot be written to is closed, and holds up nobody else")
    void brokenIsClosed(Exception failure) {
        Subscriber broken = subscriber(() -> sneak(failure));
        broken.action(1, Cursor::encode);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(closed).containsExactly(CloseStatus.SESSION_NOT_RELIABLE));
        broken.action(2, Cursor::encode);
        assertThat(sent).isEmpty();
    }

    @Test
    @DisplayName("003-AC12 gets each frame once while it can be written to")
    void whole() {
        Subscriber whole = subscriber(() -> {});
        whole.action(1, Cursor::encode);
        whole.action(1, Cursor::encode);
        whole.action(2, Cursor::encode);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sent)
                        .containsExactly(
                                START.withActions(1).encode(),
                                START.withActions(2).encode()));
        assertThat(closed).isEmpty();
    }

    @Test
    @DisplayName("003-AC12 whose client does not read holds up nobody: frames wait for it, in order")
    void slow() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        Subscriber slow = subscriber(() -> until(reading));
        // each of these returns although nothing is read yet
        List<String> frames =
                IntStream.range(0, 100).mapToObj(n -> "frame " + n).toList();
        frames.forEach(slow::send);
        slow.close(CloseStatus.GOING_AWAY);
        assertThat(sent).isEmpty();
        reading.countDown();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(closed).containsExactly(CloseStatus.GOING_AWAY));
        assertThat(sent).isEqualTo(frames);
    }

    @Test
    @DisplayName("003-AC12 whose client never reads ends when too much waits for it")
    void never() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        Subscriber never = subscriber(() -> until(reading));
        String quarter = "x".repeat(Outgoing.MOST / 4);
        IntStream.range(0, 6).forEach(n -> never.send(quarter));
        // who serves this socket alone does not wait for what is dropped
        never.awaitRoom();
        reading.countDown(); // as when the write is given up
        await().atMost(LIMIT).untilAsserted(() -> assertThat(closed).containsExactly(CloseStatus.SESSION_NOT_RELIABLE));
        assertThat(sent).as("what was being written").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("003-AC12 whose client reads slowly is not ended by a long resume, which waits for it")
    void room() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        Subscriber slow = subscriber(() -> until(reading));
        String quarter = "x".repeat(Outgoing.MOST / 4);
        Thread resume = Thread.ofVirtual()
                .start(() -> IntStream.range(0, 12).forEach(n -> {
                    slow.awaitRoom();
                    slow.send(quarter);
                }));
        await().atMost(LIMIT).until(() -> resume.getState() == Thread.State.TIMED_WAITING);
        reading.countDown();
        assertThat(resume.join(LIMIT)).isTrue();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(sent).hasSize(12));
        assertThat(closed).isEmpty();
    }

    private static void until(CountDownLatch reading) throws IOException {
        try {
            if (!reading.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("given up");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void sneak(Exception failure) throws IOException {
        switch (failure) {
            case IOException io -> throw io;
            case RuntimeException unchecked -> throw unchecked;
            default -> throw new AssertionError(failure);
        }
    }
}
