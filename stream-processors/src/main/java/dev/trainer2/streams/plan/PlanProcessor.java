package dev.trainer2.streams.plan;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.log.ErasedAthletes;
import dev.trainer2.streams.log.FoldAge;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

/**
 * Decides about an athlete's commands in log order, each with a state that includes it. What was decided is in the store as
 * the events that were written, and comes back through the log as well: a restored log gives the same plan.
 */
final class PlanProcessor implements Processor<String, SpecificRecord, String, SpecificRecord> {
    private static final Duration LOOK_FOR_EXPIRED = Duration.ofSeconds(1);

    private final Supplier<Catalogue> catalogue;
    private final OpenedStates opened;
    private ProcessorContext<String, SpecificRecord> context;
    private KeyValueStore<String, TrainingEvent> decisions;
    private KeyValueStore<String, TrainingEvent> waiting;
    private KeyValueStore<String, String> traces;
    private KeyValueStore<String, AthleteState> states;
    private KeyValueStore<String, String> expiries;
    private ErasedAthletes erased;
    private FoldAge age;
    /** Of what is decided right now; null without one. */
    private @Nullable String trace;

    @SuppressWarnings("NullAway.Init")
    PlanProcessor(Supplier<Catalogue> catalogue, OpenedStates opened) {
        this.catalogue = catalogue;
        this.opened = opened;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
        decisions = context.getStateStore(PlanTopology.DECISIONS);
        waiting = context.getStateStore(PlanTopology.WAITING);
        traces = context.getStateStore(PlanTopology.TRACES);
        states = context.getStateStore(PlanTopology.STATES);
        expiries = context.getStateStore(PlanTopology.EXPIRIES);
        erased = new ErasedAthletes(context);
        age = FoldAge.in(context.appConfigs());
        context.schedule(LOOK_FOR_EXPIRED, PunctuationType.WALL_CLOCK_TIME, now -> {
            decideWaiting();
            expire(Instant.ofEpochMilli(now));
        });
    }

    @Override
    public void process(Record<String, SpecificRecord> record) {
        String user = record.key();
        if (erased.has(user)) {
            return; // whatever comes late is of nobody
        }
        switch (record.value()) {
            case AthleteState state
            when !isFromLog() -> {
                states.put(user, state);
                decideNext(user);
            }
            case TrainingEvent event
            when isFromLog() && user.equals(event.getUserId()) && ErasedAthletes.isErasure(event) -> forget(user);
            case TrainingEvent event
            when isFromLog() && user.equals(event.getUserId()) -> {
                take(user, event, record);
                age.folded(Duration.ofMillis(Math.max(0, context.currentSystemTimeMs() - record.timestamp())));
            }
            case null -> forgetByState(user);
            default ->
                throw new IllegalArgumentException("no such record belongs here: "
                        + record.value().getSchema().getName());
        }
    }

    private boolean isFromLog() {
        return context.recordMetadata().orElseThrow().topic().equals(Topics.EVENTS);
    }

    /** A tombstone of the state topic says the same as the log's own word, which may come later. */
    private void forgetByState(String user) {
        if (isFromLog()) {
            throw new IllegalArgumentException("an event without content");
        }
        forget(user);
    }

    /** The athlete was erased. */
    private void forget(String user) {
        erased.add(user);
        states.delete(user);
        expiries.delete(user);
        keysOf(waiting, user).forEach(key -> {
            waiting.delete(key);
            traces.delete(key);
        });
        keysOf(decisions, user).forEach(decisions::delete);
        context.forward(new Record<>(user, null, context.currentSystemTimeMs()), PlanTopology.TO_PLANS);
    }

    private static List<String> keysOf(KeyValueStore<String, TrainingEvent> store, String user) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, TrainingEvent> rows = store.prefixScan(user + "|", new StringSerializer())) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }

    private void take(String user, TrainingEvent event, Record<String, SpecificRecord> record) {
        if (PlanLog.isDecision(event)) {
            // our own are in the store already; those of a restored log are news
            if (decisions.putIfAbsent(user + "|" + event.getEventId(), event) == null) {
                show(user, log(user), here());
            }
        } else if (PlanDesk.isCommand(event) && record.headers().lastHeader(EventHeaders.RESTORED) == null) {
            String key = user + "|" + PlanCommands.key(here(), Instant.ofEpochMilli(record.timestamp()));
            waiting.put(key, event);
            EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT).ifPresent(parent -> traces.put(key, parent));
            decideNext(user);
        }
    }

    private LogPosition here() {
        var origin = context.recordMetadata().orElseThrow();
        return new LogPosition(origin.partition(), origin.offset());
    }

    /** Commands in log order, each when the state includes it. */
    private void decideNext(String user) {
        AthleteState state = states.get(user);
        while (state != null) {
            Optional<KeyValue<String, TrainingEvent>> first = first(user);
            if (first.isEmpty()) {
                return;
            }
            PlanCommands.Place place = PlanCommands.place(first.get().key.substring(user.length() + 1));
            if (state.getCursor().getOffset() < place.position().getOffset()) {
                return;
            }
            Optional<AthleteState> known = opened.of(user, state);
            if (known.isEmpty()) {
                return; // until its key can be read
            }
            waiting.delete(first.get().key);
            decide(user, first.get().value, place, known.get(), traces.delete(first.get().key));
        }
    }

    /** A command may wait for a key that could not be read when its state came. */
    private void decideWaiting() {
        Set<String> users = new LinkedHashSet<>();
        try (KeyValueIterator<String, TrainingEvent> rows = waiting.all()) {
            rows.forEachRemaining(row -> users.add(row.key.substring(0, row.key.indexOf('|'))));
        }
        users.forEach(this::decideNext);
    }

    private Optional<KeyValue<String, TrainingEvent>> first(String user) {
        try (KeyValueIterator<String, TrainingEvent> commands =
                waiting.prefixScan(user + "|", new StringSerializer())) {
            return commands.hasNext() ? Optional.of(commands.next()) : Optional.empty();
        }
    }

    private void decide(
            String user,
            TrainingEvent command,
            PlanCommands.Place place,
            AthleteState state,
            @Nullable String commandTrace) {
        // the command's own trace, kept in a store: what runs in this thread is the state that let it go
        try (TraceScope span = TraceScope.open("decide about plan", SpanKind.CONSUMER, commandTrace)
                .event(command.getEventId())) {
            trace = span.traceParent();
            AthleteLog log = log(user);
            write(user, desk(user, state).decide(log.events(), command, place.at()), log);
            show(user, log, place.position());
        } finally {
            trace = null;
        }
    }

    private PlanDesk desk(String user, AthleteState state) {
        return new PlanDesk(user, state, catalogue.get(), Instant.ofEpochMilli(context.currentSystemTimeMs()));
    }

    private void write(String user, List<TrainingEvent> decided, AthleteLog log) {
        for (TrainingEvent event : decided) {
            if (log.add(event)) {
                decisions.put(user + "|" + event.getEventId(), event);
                forward(user, event, event.getEventId(), PlanTopology.TO_EVENTS);
            }
        }
    }

    /** Writes the plan as it is decided by now, and keeps when its open diff ends. */
    private void show(String user, AthleteLog log, LogPosition cursor) {
        AthletePlan plan = AthletePlanFold.fold(user, log.events(), cursor);
        forward(user, plan, user + "@" + cursor.getPartition() + ":" + cursor.getOffset(), PlanTopology.TO_PLANS);
        keepExpiry(user, log.events());
    }

    private AthleteLog log(String user) {
        AthleteLog log = new AthleteLog();
        try (KeyValueIterator<String, TrainingEvent> rows = decisions.prefixScan(user + "|", new StringSerializer())) {
            rows.forEachRemaining(row -> log.add(row.value));
        }
        return log;
    }

    private void keepExpiry(String user, Collection<TrainingEvent> decided) {
        Optional<Instant> expiry = PlanDesk.expiry(decided);
        if (expiry.isPresent()) {
            expiries.put(user, expiry.get().toString());
        } else if (expiries.get(user) != null) {
            expiries.delete(user);
        }
    }

    /** No answer by then: it ends without any event of the athlete. */
    private void expire(Instant now) {
        List<String> due = new ArrayList<>();
        try (KeyValueIterator<String, String> rows = expiries.all()) {
            rows.forEachRemaining(row -> {
                if (!Instant.parse(row.value).isAfter(now)) {
                    due.add(row.key);
                }
            });
        }
        for (String user : due) {
            AthleteState state = states.get(user);
            if (state != null && first(user).isEmpty()) { // an answer that is waiting may have come in time
                AthleteLog log = log(user);
                write(user, desk(user, state).expire(log.events()), log);
                show(user, log, state.getCursor());
            }
        }
    }

    private void forward(String user, SpecificRecord value, String id, String sink) {
        Headers headers = new RecordHeaders();
        long now = context.currentSystemTimeMs();
        String type = value instanceof TrainingEvent event
                ? ((SpecificRecord) event.getPayload()).getSchema().getName()
                : value.getSchema().getName();
        EventHeaders.write(headers, id, type, "plan", Instant.ofEpochMilli(now), trace);
        context.forward(new Record<>(user, value, now, headers), sink);
        context.commit(); // somebody waits for it
    }
}
