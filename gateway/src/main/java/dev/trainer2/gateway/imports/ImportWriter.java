package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.gateway.imports.log.ImportedEvent;
import dev.trainer2.gateway.log.EventLog;
import dev.trainer2.gateway.log.EventProducer;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CaughtUp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Appends the events of an import in one transaction, each sealed when it is sent, and waits for the views. */
@Component
class ImportWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWriter.class);
    private static final Duration STORED_WITHIN = Duration.ofSeconds(60);
    private static final String UNDONE = "ImportUndone";
    private static final int TELL_EVERY = 2_000;

    private final EventLog log;
    private final EventProducer producer;
    private final CaughtUp caughtUp;
    private final Clock clock;

    ImportWriter(EventLog log, EventProducer producer, CaughtUp caughtUp, Clock clock) {
        this.log = log;
        this.producer = producer;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * Writes events, at least one.
     *
     * @param progress is told how many events were sent, now and then
     * @return where they stand in the log
     */
    EventProducer.Sent write(String userId, List<ImportedEvent> events, IntConsumer progress) {
        Function<EventDraft, TrainingEvent> ofFile = log.sealing(userId, EventSource.IMPORT);
        Function<EventDraft, TrainingEvent> ofSystem = log.sealing(userId, EventSource.SYSTEM);
        Function<EventDraft, TrainingEvent> seal =
                draft -> (draft.type().equals(UNDONE) ? ofSystem : ofFile).apply(draft);
        EventProducer.Sent sent =
                producer.sendAll(() -> records(events.iterator(), seal, progress), events.size(), null);
        long last = sent.last();
        log.appendedUpTo(userId, last);
        boolean sets = events.stream().anyMatch(event -> event.type().startsWith("Set"));
        boolean seen = caughtUp.awaitStored(userId, last, STORED_WITHIN)
                && caughtUp.awaitState(userId, last, STORED_WITHIN)
                && (!sets || caughtUp.awaitDailyViews(userId, last, STORED_WITHIN));
        if (!seen) {
            LOG.warn("an import is in the log but not in the views yet");
        }
        return sent;
    }

    private Iterator<TrainingEvent> records(
            Iterator<ImportedEvent> events, Function<EventDraft, TrainingEvent> seal, IntConsumer progress) {
        return new Iterator<>() {
            private int sent;

            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public TrainingEvent next() {
                if (++sent % TELL_EVERY == 0) {
                    progress.accept(sent);
                }
                return seal.apply(draft(events.next()));
            }
        };
    }

    private EventDraft draft(ImportedEvent event) {
        if (event.type().equals(UNDONE)) {
            // no athlete may write it, so the door of the log would refuse it
            return new EventDraft(
                    event.eventId(), UNDONE, event.occurredAt(), event.zone().getId(), event.payload());
        }
        List<FieldError> errors = new ArrayList<>();
        return EventReader.read(json(event), "file", clock.instant(), errors)
                .filter(draft -> errors.isEmpty())
                .orElseThrow(() -> Problem.invalid(errors));
    }

    private static JsonNode json(ImportedEvent event) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("eventId", event.eventId());
        node.put("type", event.type());
        node.put("occurredAt", event.occurredAt().toString());
        node.put("zoneId", event.zone().getId());
        node.set("payload", JsonMapper.shared().valueToTree(event.payload()));
        return node;
    }
}
