package dev.trainer2.gateway.imports.log;

import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads imported events as the athlete's log does at its door. */
final class AcceptedByTheLog {
    private AcceptedByTheLog() {}

    /** What the log finds wrong with the events of an import; one fault would refuse the whole of it. */
    static List<FieldError> faults(ImportedLog log) {
        List<FieldError> faults = new ArrayList<>();
        for (ImportedEvent event : log.events()) {
            ObjectNode node = JsonMapper.shared().createObjectNode();
            node.put("eventId", event.eventId());
            node.put("type", event.type());
            node.put("occurredAt", event.occurredAt().toString());
            node.put("zoneId", event.zone().getId());
            node.set("payload", JsonMapper.shared().valueToTree(event.payload()));
            EventReader.read(node, "file", Fixtures.NOW, faults);
        }
        return faults;
    }
}
