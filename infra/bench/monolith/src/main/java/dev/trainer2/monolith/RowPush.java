package dev.trainer2.monolith;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** Pushes changed rows to the open sockets of an athlete, {@code /realtime?token=…}. */
@Component
class RowPush extends TextWebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RowPush.class);
    private static final int SEND_WITHIN_MS = 5000;
    private static final int BUFFER = 1 << 20;

    private final Map<String, Set<WebSocketSession>> open = new ConcurrentHashMap<>();
    private final Map<String, WebSocketSession> byId = new ConcurrentHashMap<>();
    private final SetQueries queries;

    RowPush(SetQueries queries) {
        this.queries = queries;
    }

    /** Serves the sockets. */
    @Configuration
    @EnableWebSocket
    static class Sockets {
        @Bean
        WebSocketConfigurer realtime(RowPush push) {
            return registry -> registry.addHandler(push, "/realtime");
        }
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        URI uri = session.getUri();
        String query = uri == null ? "" : Objects.requireNonNullElse(uri.getQuery(), "");
        String user = queries.userOf(query.replaceFirst("^token=", "")).orElse(null);
        if (user == null) {
            session.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        // several threads may send at once
        WebSocketSession shared = new ConcurrentWebSocketSessionDecorator(session, SEND_WITHIN_MS, BUFFER);
        session.getAttributes().put("user", user);
        byId.put(session.getId(), shared);
        open.computeIfAbsent(user, none -> ConcurrentHashMap.newKeySet()).add(shared);
        shared.sendMessage(new TextMessage("{\"type\":\"session.ready\"}"));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        WebSocketSession shared = byId.remove(session.getId());
        if (shared != null && session.getAttributes().get("user") instanceof String user) {
            open.computeIfPresent(user, (none, sessions) -> {
                sessions.remove(shared);
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }

    /** Sends what came of a batch, after its commit. */
    void send(String user, SetService.Outcome outcome) {
        Set<WebSocketSession> sessions = open.get(user);
        if (sessions == null || outcome.rows().isEmpty()) {
            return;
        }
        TextMessage message = new TextMessage(JsonMapper.shared()
                .writeValueAsString(
                        Map.of("type", "rows.updated", "events", outcome.accepted(), "rows", outcome.rows())));
        for (WebSocketSession session : sessions) {
            try {
                session.sendMessage(message);
            } catch (IOException e) {
                LOG.debug("a socket of {} is gone", user, e); // its closing takes it out
            }
        }
    }
}
