package dev.trainer2.streams.coaching;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.TrainingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** One request in flight per athlete; the next leaves when the answer to the last one is in the log and in the state. */
final class CoachQueue implements Processor<String, SpecificRecord, String, SpecificRecord> {
    private static final Duration LOOK_FOR_EXPIRED = Duration.ofMillis(250);

    private final Duration deadline;
    private ProcessorContext<String, SpecificRecord> context;
    private KeyValueStore<String, TrainingEvent> waiting;
    private KeyValueStore<String, String> traces;
    private KeyValueStore<String, CoachingRequest> inFlight;
    private KeyValueStore<String, String> asked;
    private KeyValueStore<String, String> answered;
    private KeyValueStore<String, AthleteState> states;

    @SuppressWarnings("NullAway.Init")
    CoachQueue(Duration deadline) {
        this.deadline = deadline;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
        waiting = context.getStateStore(CoachingTopology.WAITING);
        traces = context.getStateStore(CoachingTopology.TRACES);
        inFlight = context.getStateStore(CoachingTopology.IN_FLIGHT);
        asked = context.getStateStore(CoachingTopology.ASKED);
        answered = context.getStateStore(CoachingTopology.ANSWERED);
        states = context.getStateStore(CoachingTopology.STATES);
        context.schedule(LOOK_FOR_EXPIRED, PunctuationType.WALL_CLOCK_TIME, now -> expire(Instant.ofEpochMilli(now)));
    }

    @Override
    public void process(Record<String, SpecificRecord> record) {
        String user = record.key();
        switch (record.value()) {
            case AthleteState state
            when isState() -> {
                states.put(user, state);
                askNext(user);
            }
            case TrainingEvent event
            when isFrom(Topics.EVENTS) && user.equals(event.getUserId()) -> take(user, event, record.headers());
            case null -> forget(user);
            default ->
                throw new IllegalArgumentException("no such record belongs here: "
                        + record.value().getSchema().getName());
        }
    }

    private boolean isFrom(String topic) {
        return context.recordMetadata().orElseThrow().topic().equals(topic);
    }

    private boolean isState() {
        return Topics.viewOf(context.recordMetadata().orElseThrow().topic())
                .filter(Topics.STATE::equals)
                .isPresent();
    }

    /** A tombstone of the state topic: the athlete was forgotten. The log has none. */
    private void forget(String user) {
        if (!isState()) {
            throw new IllegalArgumentException("an event without content");
        }
        states.delete(user);
    }

    private void take(String user, TrainingEvent event, Headers headers) {
        switch (event.getPayload()) {
            case CoachReplied reply -> {
                CoachingRequest current = inFlight.get(user);
                if (current != null && current.getRequestId().equals(reply.getRequestId())) {
                    inFlight.delete(user);
                    answered.put(
                            user,
                            Long.toString(context.recordMetadata().orElseThrow().offset()));
                    askNext(user);
                }
            }
            case ChatMessageSent chat -> queue(user, event, headers);
            case PlanRequested plan -> queue(user, event, headers);
            default -> {}
        }
    }

    private void queue(String user, TrainingEvent event, Headers headers) {
        // imported and restored events never wake the coach; neither does the same message sent again
        if (event.getSource() != EventSource.APP
                || headers.lastHeader(EventHeaders.RESTORED) != null
                || asked.get(user + "|" + event.getEventId()) != null) {
            return;
        }
        long offset = context.recordMetadata().orElseThrow().offset();
        asked.put(user + "|" + event.getEventId(), Long.toString(offset));
        waiting.put(String.format(Locale.ROOT, "%s|%020d", user, offset), event);
        EventHeaders.read(headers, EventHeaders.TRACE_PARENT)
                .ifPresent(trace -> traces.put(user + "|" + event.getEventId(), trace));
        askNext(user);
    }

    private void askNext(String user) {
        AthleteState state = states.get(user);
        if (state == null || inFlight.get(user) != null) {
            return;
        }
        try (KeyValueIterator<String, TrainingEvent> questions =
                waiting.prefixScan(user + "|", new StringSerializer())) {
            if (!questions.hasNext()) {
                return;
            }
            KeyValue<String, TrainingEvent> first = questions.next();
            long offset = Long.parseLong(first.key.substring(user.length() + 1));
            String reply = answered.get(user);
            long needed = reply == null ? offset : Math.max(offset, Long.parseLong(reply));
            // the context must include the question and the last answer, and with them all that was logged before
            if (state.getCursor().getOffset() >= needed) {
                waiting.delete(first.key);
                ask(user, first.value, state);
            }
        }
    }

    private void ask(String user, TrainingEvent question, AthleteState state) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        CoachingRequest request = CoachingRequests.of(user, question, state, now, now.plus(deadline));
        inFlight.put(user, request);
        String traceKey = user + "|" + question.getEventId();
        forward(user, request, request.getRequestId(), traces.get(traceKey), CoachingTopology.TO_REQUESTS);
        traces.delete(traceKey);
    }

    private void expire(Instant now) {
        List<CoachingRequest> late = new ArrayList<>();
        try (KeyValueIterator<String, CoachingRequest> requests = inFlight.all()) {
            requests.forEachRemaining(row -> {
                if (row.value.getDeadline().isBefore(now)) {
                    late.add(row.value);
                }
            });
        }
        for (CoachingRequest request : late) {
            String user = request.getUserId();
            // the reply comes back through the log, and then the next one leaves; until then this one is not late again
            inFlight.put(
                    user,
                    CoachingRequest.newBuilder(request)
                            .setDeadline(now.plus(deadline))
                            .build());
            TrainingEvent reply = CoachingRequests.expired(request, now);
            forward(user, reply, reply.getEventId(), null, CoachingTopology.TO_EVENTS);
            CoachingRequests.expiredActions(request, now)
                    .forEach(action -> forward(user, action, action.getActionId(), null, CoachingTopology.TO_ACTIONS));
        }
    }

    private void forward(String user, SpecificRecord value, String id, @Nullable String trace, String sink) {
        Headers headers = new RecordHeaders();
        long now = context.currentSystemTimeMs();
        EventHeaders.write(headers, id, value.getSchema().getName(), "coaching", Instant.ofEpochMilli(now), trace);
        context.forward(new Record<>(user, value, now, headers), sink);
    }
}
