package dev.trainer2.gateway.realtime;

import dev.trainer2.contract.reference.PanelActions;
import dev.trainer2.gateway.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A2UI v0.9 client messages: what an athlete did on a panel, or what the client could not show. */
final class UiActions {
    private static final Logger LOG = LoggerFactory.getLogger(UiActions.class);
    private static final String PATH = "payload.message";
    private static final int MOST_TOGETHER = 200;

    /** The events that actions of our panels stand for. */
    private static final Map<String, String> EVENTS = PanelActions.EVENTS;

    private UiActions() {}

    private static final String TOGETHER = "logTogether";

    sealed interface Read permits Event, Together, Fault {}

    /** Several events that were shown together and confirmed together. */
    record Together(List<Event> events) implements Read {}

    /** An action that becomes an event. */
    record Event(String type, JsonNode fields) implements Read {}

    /** The client reports that it could not show something. */
    record Fault() implements Read {}

    /** @throws Problem when it is no message of the protocol or no action of our panels */
    static Read read(@Nullable JsonNode message) {
        if (message == null || !message.isObject()) {
            throw Problem.field(PATH, "REQUIRED", "must be an A2UI client message");
        }
        JsonNode version = message.get("version");
        if (version == null || !"v0.9".equals(version.asString(""))) {
            throw Problem.field(PATH + ".version", "ONE_OF", "must be v0.9");
        }
        if (message.has("error")) {
            LOG.warn(
                    "a client could not show a panel: {}",
                    message.get("error").path("code").asString("?"));
            return new Fault();
        }
        JsonNode action = message.get("action");
        if (action == null || !action.isObject()) {
            throw Problem.field(PATH + ".action", "REQUIRED", "is required");
        }
        if (TOGETHER.equals(action.path("name").asString(""))) {
            return together(action.path("context").path("eventsJson").asString(""));
        }
        String type = EVENTS.get(action.path("name").asString(""));
        if (type == null) {
            throw Problem.field(
                    PATH + ".action.name", "ONE_OF", "must be one of " + String.join(", ", EVENTS.keySet()));
        }
        JsonNode context = action.get("context");
        if (context == null || !context.isObject()) {
            throw Problem.field(PATH + ".action.context", "REQUIRED", "is required");
        }
        return new Event(type, context);
    }

    private static Together together(String json) {
        List<Event> events = new ArrayList<>();
        try {
            for (JsonNode event : JsonMapper.shared().readTree(json)) {
                events.add(new Event(event.path("type").asString(""), event.path("payload")));
            }
        } catch (JacksonException e) {
            throw Problem.field(PATH + ".action.context.eventsJson", "FORMAT", "must be a list of events as JSON");
        }
        if (events.isEmpty() || events.size() > MOST_TOGETHER) {
            throw Problem.field(
                    PATH + ".action.context.eventsJson", "LENGTH", "must have 1 to " + MOST_TOGETHER + " events");
        }
        return new Together(events);
    }
}
