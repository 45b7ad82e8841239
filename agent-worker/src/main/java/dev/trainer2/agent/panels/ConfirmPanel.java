package dev.trainer2.agent.panels;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was understood, line by line, and a button that logs it; made of the basic catalogue. */
final class ConfirmPanel {
    private ConfirmPanel() {}

    static List<Map<String, Object>> messages(String surfaceId, Intent.Confirm confirm) {
        List<Map<String, Object>> components = new ArrayList<>();
        List<String> children = new ArrayList<>();
        List<String> lines = Told.lines(confirm.events(), confirm.german());
        for (int i = 0; i < lines.size(); i++) {
            children.add("line-" + i);
            components.add(Components.component("line-" + i, "Text", Map.of("text", lines.get(i))));
        }
        children.add("confirm");
        components.add(Components.component(
                "confirm-text", "Text", Map.of("text", confirm.german() ? "Eintragen" : "Log it")));
        components.add(Components.component(
                "confirm",
                "Button",
                Map.of(
                        "child",
                        "confirm-text",
                        "variant",
                        "primary",
                        "action",
                        Map.of(
                                "event",
                                Map.of("name", "logTogether", "context", Map.of("eventsJson", events(confirm)))))));
        components.addFirst(Components.component("root", "Column", Map.of("children", children)));
        return PanelWriter.messages(surfaceId, confirm.title(), components, Map.of());
    }

    /** As text: an action's context holds values, no structures. */
    private static String events(Intent.Confirm confirm) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(confirm.events());
    }
}
