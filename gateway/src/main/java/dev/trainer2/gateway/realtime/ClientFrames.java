package dev.trainer2.gateway.realtime;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.gateway.log.Appended;
import dev.trainer2.gateway.log.ChatLimit;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.gateway.log.EventBatch;
import dev.trainer2.gateway.log.EventLog;
import dev.trainer2.gateway.observe.Refused;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.push.Frames;
import dev.trainer2.gateway.push.PushLatency;
import dev.trainer2.gateway.push.Resume;
import dev.trainer2.gateway.push.Subscriber;
import dev.trainer2.gateway.views.StateStore;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What each frame of a client does. */
@Component
class ClientFrames {
    /** Frames that write events. */
    private static final Set<String> COMMANDS = Set.of("chat.send", "event.append", "ui.action");

    private final EventLog log;
    private final ChatLimit chats;
    private final Resume resume;
    private final StateStore states;
    private final Clock clock;
    private final Refused refused;
    private final PushLatency latency;

    ClientFrames(
            EventLog log,
            ChatLimit chats,
            Resume resume,
            StateStore states,
            Clock clock,
            Refused refused,
            PushLatency latency) {
        this.log = log;
        this.chats = chats;
        this.resume = resume;
        this.states = states;
        this.clock = clock;
        this.refused = refused;
        this.latency = latency;
    }

    /**
     * Handles a frame and answers it.
     *
     * @param id of the frame; the event id where the frame is one event
     * @throws Problem to be answered as {@code error}
     */
    void handle(Subscriber subscriber, String type, @Nullable String id, JsonNode frame) {
        if (!COMMANDS.contains(type)) {
            answer(subscriber, type, id, frame);
            return;
        }
        try (TraceScope span = TraceScope.edge("receive " + type, SpanKind.SERVER, FrameTrace.of(frame))
                .event(id)) {
            try {
                answer(subscriber, type, id, frame);
            } catch (Problem problem) {
                refused.count(problem);
                span.failed(problem.code());
                throw problem;
            }
        }
    }

    private void answer(Subscriber subscriber, String type, @Nullable String id, JsonNode frame) {
        JsonNode payload = frame.get("payload");
        switch (type) {
            case "ping" -> subscriber.send(Frames.frame("pong", null, id == null ? Map.of() : Map.of("id", id)));
            case "chat.send" -> chat(subscriber, required(id), frame, object(payload));
            case "event.append" -> {
                List<EventDraft> drafts = EventBatch.read(object(payload), clock.instant());
                append(subscriber, required(id), drafts);
            }
            case "ui.action" -> action(subscriber, required(id), frame, object(payload));
            case "session.resume" -> {
                String path = "payload.cursor";
                resume.run(subscriber, text(object(payload), "cursor", path), path);
                acknowledge(subscriber, id == null ? "" : id, new Appended(List.of(), List.of()));
            }
            default -> throw Problem.field("type", "UNKNOWN_TYPE", "names no frame a client may send");
        }
    }

    private void chat(Subscriber subscriber, String id, JsonNode frame, JsonNode payload) {
        ObjectNode fields = JsonMapper.shared().createObjectNode();
        fields.setAll((ObjectNode) payload);
        append(subscriber, id, "ChatMessageSent", fields, frame, zone(payload, subscriber.userId()));
    }

    private void action(Subscriber subscriber, String id, JsonNode frame, JsonNode payload) {
        JsonNode message = payload.get("message");
        switch (UiActions.read(message)) {
            case UiActions.Fault fault -> acknowledge(subscriber, id, new Appended(List.of(), List.of()));
            case UiActions.Together together ->
                appendAll(subscriber, id, together.events(), frame, zone(payload.get("metadata"), subscriber.userId()));
            case UiActions.Event event ->
                append(
                        subscriber,
                        id,
                        event.type(),
                        event.fields(),
                        frame,
                        zone(payload.get("metadata"), subscriber.userId()));
        }
    }

    /** One event whose id is that of the frame, so that sending the frame again is safe. */
    private void append(Subscriber subscriber, String id, String type, JsonNode fields, JsonNode frame, String zoneId) {
        List<FieldError> errors = new ArrayList<>();
        EventDraft draft = draft(id, type, fields, frame, zoneId, 0, errors).orElseThrow(() -> Problem.invalid(errors));
        append(subscriber, id, List.of(draft));
    }

    private void append(Subscriber subscriber, String id, List<EventDraft> drafts) {
        long received = System.nanoTime();
        chats.take(subscriber.userId(), subscriber.address(), drafts);
        Appended appended = log.append(subscriber.userId(), drafts);
        acknowledge(subscriber, id, appended);
        if (!appended.accepted().isEmpty()) {
            String last = appended.accepted().getLast().cursor();
            latency.written(subscriber, Cursor.decode(last, "cursor").events(), received);
        }
    }

    /** All of them or none; their ids follow from the frame's, and their instants from its own, in their order. */
    private void appendAll(
            Subscriber subscriber, String id, List<UiActions.Event> events, JsonNode frame, String zoneId) {
        List<FieldError> errors = new ArrayList<>();
        List<EventDraft> drafts = new ArrayList<>();
        for (UiActions.Event event : events) {
            String eventId = EventIds.derive("together", id, Integer.toString(drafts.size()));
            draft(eventId, event.type(), event.fields(), frame, zoneId, drafts.size(), errors)
                    .ifPresent(drafts::add);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
        }
        append(subscriber, id, drafts);
    }

    private Optional<EventDraft> draft(
            String eventId,
            String type,
            JsonNode fields,
            JsonNode frame,
            String zoneId,
            int place,
            List<FieldError> errors) {
        ObjectNode event = EventBatch.event(eventId, type, occurredAt(frame, place), zoneId, fields);
        return EventReader.read(event, "payload", clock.instant(), errors);
    }

    /** What the frame says, as it says it; a millisecond later for each event that follows the first. */
    private String occurredAt(JsonNode frame, int place) {
        JsonNode ts = frame.get("ts");
        String said =
                ts != null && ts.isString() ? ts.stringValue() : clock.instant().toString();
        try {
            return place == 0 ? said : Instant.parse(said).plusMillis(place).toString();
        } catch (DateTimeException e) {
            return said; // refused below, with its path
        }
    }

    private static void acknowledge(Subscriber subscriber, String id, Appended appended) {
        List<String> cursors = Stream.concat(appended.accepted().stream(), appended.duplicates().stream())
                .map(Appended.Entry::cursor)
                .toList();
        subscriber.send(Frames.frame("ack", null, Map.of("id", id, "cursors", cursors)));
    }

    private String zone(@Nullable JsonNode given, String userId) {
        if (given instanceof ObjectNode object && object.has("zoneId")) {
            String zone = object.get("zoneId").asString();
            object.remove("zoneId");
            return zone;
        }
        return states.zoneOf(userId).orElse("UTC");
    }

    private static String required(@Nullable String id) {
        if (id == null) {
            throw Problem.field("id", "REQUIRED", "is required");
        }
        return id;
    }

    private static ObjectNode object(@Nullable JsonNode payload) {
        if (payload instanceof ObjectNode object) {
            return object;
        }
        throw Problem.field("payload", "TYPE", "must be an object");
    }

    private static String text(JsonNode node, String name, String path) {
        JsonNode value = node.get(name);
        if (value == null || !value.isString()) {
            throw Problem.field(path, "REQUIRED", "is required");
        }
        return value.stringValue();
    }
}
