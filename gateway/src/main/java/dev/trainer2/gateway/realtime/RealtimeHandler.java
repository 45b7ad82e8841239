package dev.trainer2.gateway.realtime;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.limits.FrameAllowance;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.push.Frames;
import dev.trainer2.gateway.push.PushFanout;
import dev.trainer2.gateway.push.Subscriber;
import dev.trainer2.gateway.views.StateStore;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One socket per client: every frame of a client is answered by exactly one {@code ack} or {@code error}. */
@Component
class RealtimeHandler extends TextWebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RealtimeHandler.class);
    private static final String CATALOG = "https://trainer2.dev/a2ui/catalog/1";

    private final PushFanout fanout;
    private final Cluster cluster;
    private final StateStore states;
    private final ClientFrames frames;
    private final FrameAllowance allowance;
    private final SocketSessions sessions;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** A socket with what of a frame has arrived. */
    private record Open(Subscriber subscriber, PartialFrame partial) {}

    RealtimeHandler(
            PushFanout fanout,
            Cluster cluster,
            StateStore states,
            ClientFrames frames,
            FrameAllowance allowance,
            SocketSessions sessions) {
        this.fanout = fanout;
        this.cluster = cluster;
        this.states = states;
        this.frames = frames;
        this.allowance = allowance;
        this.sessions = sessions;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true; // a frame that is too long is refused without losing the socket
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Athlete athlete =
                (Athlete) Objects.requireNonNull(session.getAttributes().get(AthleteInterceptor.ATHLETE));
        String user = athlete.userId();
        String address = (String) Objects.requireNonNull(session.getAttributes().get(AthleteInterceptor.ADDRESS));
        Subscriber subscriber = new Subscriber(user, address, session, present(user));
        open.put(session.getId(), new Open(subscriber, new PartialFrame()));
        sessions.opened(subscriber, athlete.sessionId());
        // what arrives from now on waits until the first frame is out: nothing falls in between
        subscriber.startResume(present(user));
        fanout.add(subscriber);
        Cursor cursor = present(user);
        subscriber.send(Frames.frame(
                "session.ready",
                cursor.encode(),
                Map.of("userId", user, "cursor", cursor.encode(), "a2uiCatalogs", List.of(CATALOG))));
        subscriber.endResume(cursor.events());
    }

    private Cursor present(String user) {
        return cluster.cursor(user, states.offsetOf(user), fanout.lastAction(cluster.partitionOf(user)));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Open socket = open.get(session.getId());
        if (socket == null) {
            return; // closed meanwhile
        }
        socket.subscriber().awaitRoom(); // who reads no answers is not read either
        switch (socket.partial().add(message.getPayload(), message.isLast())) {
            case PartialFrame.Whole whole -> answer(socket.subscriber(), whole.text());
            case PartialFrame.TooLong tooLong ->
                socket.subscriber()
                        .send(error(null, Problem.of(413, "FRAME_TOO_LARGE", "A frame may have up to 1 MB.")));
            case PartialFrame.Unfinished unfinished -> {}
        }
    }

    private void answer(Subscriber subscriber, String text) {
        Optional<Problem> tooMany = allowance.refusal(subscriber.userId(), subscriber.address());
        String id = null;
        try {
            JsonNode frame = parse(text);
            id = text(frame, "id");
            if (id != null && !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
                id = null; // an answer that names it could not be sent
                throw Problem.field("id", "FORMAT", "must not contain half of a character (a lone surrogate)");
            }
            if (tooMany.isPresent()) {
                throw tooMany.get();
            }
            String type = text(frame, "type");
            if (type == null) {
                throw Problem.field("type", "REQUIRED", "is required");
            }
            frames.handle(subscriber, type, id, frame);
        } catch (Problem problem) {
            subscriber.send(error(id, problem));
        } catch (RuntimeException e) {
            LOG.error("a frame could not be handled", e);
            subscriber.send(
                    error(id, Problem.of(500, "INTERNAL", "Something went wrong on our side; it is in our log.")));
        }
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode frame = JsonMapper.shared().readTree(text);
            if (frame == null || !frame.isObject()) {
                throw Problem.of(400, "BROKEN_JSON", "A frame must be a JSON object.");
            }
            return frame;
        } catch (JacksonException e) {
            throw Problem.of(400, "BROKEN_JSON", "The frame is not valid JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String text(JsonNode frame, String name) {
        JsonNode value = frame.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private static String error(@Nullable String id, Problem problem) {
        Map<String, Object> payload = new LinkedHashMap<>();
        if (id != null) {
            payload.put("id", id);
        }
        payload.put("code", problem.code());
        payload.put("message", problem.message());
        if (!problem.errors().isEmpty()) {
            payload.put("path", problem.errors().getFirst().path());
            payload.put("errors", problem.errors());
        }
        return Frames.frame("error", null, payload);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Open socket = open.remove(session.getId());
        if (socket != null) {
            fanout.remove(socket.subscriber());
            sessions.closed(socket.subscriber());
        }
    }
}
