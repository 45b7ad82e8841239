package dev.trainer2.local.chaos;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.verify.CommittedTopic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** What the topics hold at the end of a run. */
final class LogContents {
    private static final String DEADLINE = "COACH_DEADLINE";

    private final Map<String, Map<String, TrainingEvent>> events = new HashMap<>();
    private final Map<String, Set<String>> messages = new HashMap<>();
    private final Map<String, List<A2uiAction>> finals = new HashMap<>();
    private final List<String> deadLetters = new ArrayList<>();
    private long records;

    private LogContents() {}

    /** Reads log, actions and dead letters. */
    static LogContents read(String bootstrap, String registry) {
        LogContents contents = new LogContents();
        Deserializer<SpecificRecord> deserializer = new EventSerdes(registry).deserializer();
        CommittedTopic.read(bootstrap, Topics.EVENTS, record -> {
            contents.records++;
            if (deserializer.deserialize(record.topic(), record.value()) instanceof TrainingEvent event) {
                contents.events
                        .computeIfAbsent(event.getUserId(), user -> new LinkedHashMap<>())
                        .putIfAbsent(event.getEventId(), event);
            }
        });
        CommittedTopic.read(bootstrap, Topics.A2UI_ACTIONS, record -> {
            if (deserializer.deserialize(record.topic(), record.value()) instanceof A2uiAction action) {
                contents.add(action);
            }
        });
        for (Topic topic : Topics.all()) {
            if (topic.name().contains(".dlq.")) {
                CommittedTopic.read(
                        bootstrap,
                        topic.name(),
                        record ->
                                contents.deadLetters.add(topic.name() + " has a record, headers " + record.headers()));
            }
        }
        return contents;
    }

    private void add(A2uiAction action) {
        // status and deltas are hints, repeated with every attempt; message and panels are final
        if (action.getKind() == ActionKind.CHAT_MESSAGE) {
            messages.computeIfAbsent(action.getRequestId(), request -> new HashSet<>())
                    .add(action.getActionId());
        }
        if (action.getKind() == ActionKind.CHAT_MESSAGE || action.getKind() == ActionKind.UI_CREATE) {
            finals.computeIfAbsent(action.getActionId(), id -> new ArrayList<>())
                    .add(action);
        }
    }

    /** Distinct events of an athlete in the order of the log, the first of an id. */
    List<TrainingEvent> eventsOf(String userId) {
        return List.copyOf(events.getOrDefault(userId, Map.of()).values());
    }

    /** Distinct ids of the messages that answer a request. */
    Set<String> messagesFor(String requestId) {
        return messages.getOrDefault(requestId, Set.of());
    }

    /**
     * Ids of messages and panels that stand there more than once. An answer and the deadline's message may meet: two
     * writers, one id, and every reader takes the first.
     */
    List<String> doubledActions() {
        return finals.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .filter(action -> !DEADLINE.equals(action.getCode()))
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A sentence for each dead letter. */
    List<String> deadLetters() {
        return deadLetters;
    }

    /** Records of the log, repeats included. */
    long records() {
        return records;
    }
}
