package dev.trainer2.agent.panels;

import dev.trainer2.agent.coach.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A button for each answer; pressing one sends its words as a message. */
final class ChoicePanel {
    private ChoicePanel() {}

    static List<Map<String, Object>> messages(String surfaceId, Intent.Choice choice) {
        List<Map<String, Object>> components = new ArrayList<>();
        List<String> children = new ArrayList<>();
        for (int i = 0; i < choice.ways().size(); i++) {
            Intent.Choice.Way way = choice.ways().get(i);
            children.add("way-" + i);
            components.add(Components.component("way-text-" + i, "Text", Map.of("text", way.label())));
            components.add(Components.component(
                    "way-" + i,
                    "Button",
                    Map.of(
                            "child",
                            "way-text-" + i,
                            "action",
                            Map.of(
                                    "event",
                                    Map.of("name", "logTogether", "context", Map.of("eventsJson", message(way)))))));
        }
        components.addFirst(Components.component("root", "Column", Map.of("children", children)));
        return PanelWriter.messages(surfaceId, choice.title(), components, Map.of());
    }

    private static String message(Intent.Choice.Way way) {
        return JsonMapper.shared()
                .writeValueAsString(List.of(Map.of("type", "ChatMessageSent", "payload", Map.of("text", way.text()))));
    }
}
