package dev.trainer2.streams.coaching;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import dev.trainer2.streams.log.ErasedAthletes;
import dev.trainer2.streams.log.FoldAge;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** One request in flight per athlete; the next leaves when the answer to the last one is in the log and in the views. */
final class CoachQueue implements Processor<String, SpecificRecord, String, SpecificRecord> {
    private static final Duration LOOK_FOR_EXPIRED = Duration.ofMillis(250);
    private static final Duration LOOK_FOR_MISSED = Duration.ofMinutes(1);

    private final Duration deadline;
    private ProcessorContext<String, SpecificRecord> context;
    private CoachContext known;
    private RequestOf becoming;
    private KeyValueStore<String, TrainingEvent> waiting;
    private KeyValueStore<String, String> traces;
    private KeyValueStore<String, CoachingRequest> inFlight;
    private KeyValueStore<String, CoachingRequest> last;
    private KeyValueStore<String, String> asked;
    private KeyValueStore<String, String> offsets;
    private ErasedAthletes erased;
    private FoldAge age;
    private OpenRequests open;

    @SuppressWarnings("NullAway.Init")
    CoachQueue(Duration deadline) {
        this.deadline = deadline;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
        known = new CoachContext(context);
        waiting = context.getStateStore(CoachingTopology.WAITING);
        traces = context.getStateStore(CoachingTopology.TRACES);
        inFlight = context.getStateStore(CoachingTopology.IN_FLIGHT);
        last = context.getStateStore(CoachingTopology.LAST);
        asked = context.getStateStore(CoachingTopology.ASKED);
        offsets = context.getStateStore(CoachingTopology.OFFSETS);
        erased = new ErasedAthletes(context);
        age = FoldAge.in(context.appConfigs());
        open = OpenRequests.in(context.appConfigs());
        becoming = new RequestOf(known, last, offsets);
        context.schedule(LOOK_FOR_EXPIRED, PunctuationType.WALL_CLOCK_TIME, now -> expire(Instant.ofEpochMilli(now)));
        context.schedule(LOOK_FOR_MISSED, PunctuationType.WALL_CLOCK_TIME, now -> missed(Instant.ofEpochMilli(now)));
    }

    @Override
    public void process(Record<String, SpecificRecord> record) {
        String topic = context.recordMetadata().orElseThrow().topic();
        if (erased.has(userOf(record.key()))) {
            return; // whatever comes late is of nobody
        }
        if (record.value() == null) {
            forget(topic, record.key());
        } else if (!topic.equals(Topics.EVENTS)) {
            view(record.value());
        } else if (record.value() instanceof TrainingEvent event
                && event.getUserId().equals(record.key())) {
            take(event.getUserId(), event, record.headers());
            age.folded(Duration.ofMillis(Math.max(0, context.currentSystemTimeMs() - record.timestamp())));
        } else {
            throw misplaced(record.value());
        }
    }

    private void view(SpecificRecord view) {
        switch (view) {
            case AthleteState state -> {
                known.take(state);
                askNext(state.getUserId());
            }
            case AthletePlan plan -> {
                known.take(plan);
                askNext(plan.getUserId());
            }
            case DailyFatigue day -> known.take(day, now());
            case WeekReview review -> {
                known.take(review, now());
                askNext(review.getUserId());
            }
            default -> throw misplaced(view);
        }
    }

    private static IllegalArgumentException misplaced(SpecificRecord value) {
        return new IllegalArgumentException(
                "no such record belongs here: " + value.getSchema().getName());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    /** A tombstone: a row is gone, or with their state the athlete was erased. The log has none. */
    private void forget(String topic, String key) {
        if (topic.equals(Topics.EVENTS)) {
            throw new IllegalArgumentException("an event without content");
        } else if (topic.equals(Topics.PLAN)) {
            known.forgetPlan(key);
        } else if (Topics.viewOf(topic).filter(Topics.STATE::equals).isPresent()) {
            forget(key);
        } else {
            known.forget(key);
        }
    }

    /** The athlete was erased. */
    private void forget(String user) {
        erased.add(user);
        known.forgetAthlete(user);
        last.delete(user);
        inFlight.delete(user);
        List.of(waiting, traces, asked, offsets).forEach(store -> CoachContext.deleteAll(store, user));
    }

    /** Rows of days and weeks have their place behind the athlete. */
    private static String userOf(String key) {
        int bar = key.indexOf('|');
        return bar < 0 ? key : key.substring(0, bar);
    }

    private void take(String user, TrainingEvent event, Headers headers) {
        if (ErasedAthletes.isErasure(event)) {
            forget(user);
            return;
        }
        long offset = context.recordMetadata().orElseThrow().offset();
        known.take(user, event, offset);
        switch (event.getPayload()) {
            case CoachReplied reply -> {
                CoachingRequest current = inFlight.get(user);
                if (current != null && current.getRequestId().equals(reply.getRequestId())) {
                    inFlight.delete(user);
                    traces.delete(user + "|" + current.getRequestId());
                    offsets.put(RequestOf.answered(user), Long.toString(offset));
                    askNext(user);
                }
            }
            // the plan that the next question is about includes what was proposed before it
            case PlanProposed proposed -> offsets.put(RequestOf.planned(user), Long.toString(offset));
            case DiffProposed proposed -> offsets.put(RequestOf.planned(user), Long.toString(offset));
            case PlanDiffAnswered answered -> offsets.put(RequestOf.planned(user), Long.toString(offset));
            default -> {}
        }
        Questions.of(event).ifPresent(kind -> queue(user, event, headers, offset));
    }

    private void queue(String user, TrainingEvent event, Headers headers, long offset) {
        // restored events never wake the coach; neither does the same question sent again
        String identity = user + "|" + Questions.identity(event);
        if (headers.lastHeader(EventHeaders.RESTORED) != null || asked.get(identity) != null) {
            return;
        }
        asked.put(identity, Long.toString(offset));
        waiting.put(String.format(Locale.ROOT, "%s|%020d", user, offset), event);
        EventHeaders.read(headers, EventHeaders.TRACE_PARENT)
                .ifPresent(trace -> traces.put(user + "|" + event.getEventId(), trace));
        askNext(user);
    }

    /** Questions in their order; those that need no answer any more are passed over. */
    private void askNext(String user) {
        Optional<AthleteState> state = known.state(user);
        while (state.isPresent() && inFlight.get(user) == null) {
            KeyValue<String, TrainingEvent> first = first(user);
            if (first == null) {
                return;
            }
            long offset = Long.parseLong(first.key.substring(user.length() + 1));
            if (!becoming.ready(user, first.value, offset, state.get())) {
                return;
            }
            waiting.delete(first.key);
            String trace = traces.delete(user + "|" + first.value.getEventId());
            becoming.request(user, first.value, now(), deadline).ifPresent(request -> ask(user, request, trace));
        }
    }

    private @Nullable KeyValue<String, TrainingEvent> first(String user) {
        try (KeyValueIterator<String, TrainingEvent> questions =
                waiting.prefixScan(user + "|", new StringSerializer())) {
            return questions.hasNext() ? questions.next() : null;
        }
    }

    private void ask(String user, CoachingRequest request, @Nullable String trace) {
        inFlight.put(user, request);
        last.put(user, request);
        if (trace != null) {
            traces.put(user + "|" + request.getRequestId(), trace); // for the words that end it by the clock
        }
        forward(user, request, request.getRequestId(), trace, CoachingTopology.TO_REQUESTS);
    }

    /** Yesterday's session did not happen: asked about once, without any event. */
    private void missed(Instant now) {
        for (AthletePlan plan : known.plans()) {
            String user = plan.getUserId();
            Optional<AthleteState> state = known.state(user);
            if (state.isPresent() && inFlight.get(user) == null && first(user) == null) {
                Missed.of(plan, state.get(), now).ifPresent(session -> {
                    String identity = user + "|missed-" + plan.getWeekEventId() + "-" + session.day();
                    if (asked.putIfAbsent(identity, "clock") == null) {
                        CoachingRequest.Builder request =
                                CoachingRequests.missed(plan, state.get(), session.day(), now, now.plus(deadline));
                        ask(user, known.into(request, user).build(), null);
                    }
                });
            }
        }
    }

    private void expire(Instant now) {
        List<CoachingRequest> late = new ArrayList<>();
        List<Duration> ages = new ArrayList<>();
        try (KeyValueIterator<String, CoachingRequest> requests = inFlight.all()) {
            requests.forEachRemaining(row -> {
                ages.add(Duration.between(row.value.getRequestedAt(), now));
                if (row.value.getDeadline().isBefore(now)) {
                    late.add(row.value);
                }
            });
        }
        open.report(context.taskId(), ages);
        for (CoachingRequest request : late) {
            String user = request.getUserId();
            String trace = traces.get(user + "|" + request.getRequestId());
            // the reply comes back through the log, and then the next one leaves; until then this one is not late again
            inFlight.put(
                    user,
                    CoachingRequest.newBuilder(request)
                            .setDeadline(now.plus(deadline))
                            .build());
            TrainingEvent reply = CoachingRequests.expired(request, now);
            forward(user, reply, reply.getEventId(), trace, CoachingTopology.TO_EVENTS);
            CoachingRequests.expiredActions(request, now)
                    .forEach(action -> forward(user, action, action.getActionId(), trace, CoachingTopology.TO_ACTIONS));
        }
    }

    private void forward(String user, SpecificRecord value, String id, @Nullable String trace, String sink) {
        Headers headers = new RecordHeaders();
        long now = context.currentSystemTimeMs();
        // the question's own trace, kept in a store: what runs in this thread is the record that let it go
        try (TraceScope span =
                TraceScope.open("coaching " + sink, SpanKind.PRODUCER, trace).event(id)) {
            EventHeaders.write(
                    headers,
                    id,
                    value.getSchema().getName(),
                    "coaching",
                    Instant.ofEpochMilli(now),
                    span.traceParent());
            context.forward(new Record<>(user, value, now, headers), sink);
            context.commit(); // somebody waits for it
        }
    }

    @Override
    public void close() {
        open.forget(context.taskId());
    }
}
