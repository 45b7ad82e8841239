package dev.trainer2.gateway.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    private static final Cursor START = new Cursor("cluster", 0, 0, 0);

    private final List<Object> sent = new ArrayList<>();
    private final List<CloseStatus> closed = new ArrayList<>();

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
        Subscriber broken = new Subscriber(UUID.randomUUID().toString(), session(() -> sneak(failure)), START);
        broken.action(1, Cursor::encode);
        assertThat(closed).containsExactly(CloseStatus.SESSION_NOT_RELIABLE);
        broken.action(2, Cursor::encode);
        assertThat(sent).isEmpty();
    }

    @Test
    @DisplayName("003-AC12 gets each frame once while it can be written to")
    void whole() {
        Subscriber whole = new Subscriber(UUID.randomUUID().toString(), session(() -> {}), START);
        whole.action(1, Cursor::encode);
        whole.action(1, Cursor::encode);
        whole.action(2, Cursor::encode);
        assertThat(sent)
                .containsExactly(
                        START.withActions(1).encode(), START.withActions(2).encode());
        assertThat(closed).isEmpty();
    }

    private static void sneak(Exception failure) throws IOException {
        switch (failure) {
            case IOException io -> throw io;
            case RuntimeException unchecked -> throw unchecked;
            default -> throw new AssertionError(failure);
        }
    }
}
