package dev.trainer2.local.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The events before and after an event, each with its own explanation: back to whoever asked, and forward to what was
 * decided. Each event stands once, under the nearest one that leads to it.
 */
public final class Chain {
    private static final int EVENTS = 100;

    private final Function<String, JsonNode> explain;
    private final Map<String, JsonNode> explanations = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private Chain(Function<String, JsonNode> explain) {
        this.explain = explain;
    }

    /**
     * An event or a view in its place.
     *
     * @param explanation as the public API gives it; of a view its link
     * @param causes what led to it, on the way back
     * @param effects what followed, on the way forward
     */
    public record Link(JsonNode explanation, List<Link> causes, List<Link> effects) {
        /** The event itself; missing with a view. */
        public JsonNode event() {
            return explanation.path("event");
        }

        /** This one and all under it, from the beginning of the chain to its end. */
        public List<Link> all() {
            List<Link> all = new ArrayList<>();
            causes.forEach(cause -> all.addAll(cause.all()));
            all.add(this);
            effects.forEach(effect -> all.addAll(effect.all()));
            return all;
        }
    }

    /**
     * Walks from an event.
     *
     * @param explain gives the explanation of an event of the athlete
     */
    public static Link from(String eventId, Function<String, JsonNode> explain) {
        Chain chain = new Chain(explain);
        chain.placed.add(eventId);
        JsonNode explanation = chain.explanation(eventId);
        return new Link(explanation, chain.links(explanation, "causes"), chain.links(explanation, "effects"));
    }

    private List<Link> links(JsonNode explanation, String direction) {
        List<Link> links = new ArrayList<>();
        for (JsonNode one : explanation.path(direction)) {
            String id = one.path("eventId").asString("");
            if (id.isEmpty()) {
                links.add(new Link(one, List.of(), List.of()));
            } else if (explanations.size() < EVENTS && placed.add(id)) {
                JsonNode next = explanation(id);
                List<Link> further = links(next, direction);
                links.add(
                        direction.equals("causes")
                                ? new Link(next, further, List.of())
                                : new Link(next, List.of(), further));
            }
        }
        return links;
    }

    private JsonNode explanation(String eventId) {
        return explanations.computeIfAbsent(eventId, explain);
    }
}
