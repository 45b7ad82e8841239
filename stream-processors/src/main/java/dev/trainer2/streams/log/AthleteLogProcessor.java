package dev.trainer2.streams.log;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.streams.log.Emission.Cause;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps each athlete's distinct events and has the view of them made: at once for what an athlete does, once for a whole
 * import, and once for all that is old, when the end of the log is reached. So neither a season of imported sets nor a
 * replay of years becomes a season of views.
 *
 * @param <O> what is written
 */
public abstract class AthleteLogProcessor<O> implements Processor<String, SpecificRecord, String, O> {
    /** A record older than this was not made for us just now: it is history, and only the last view of it matters. */
    private static final Duration HISTORY = Duration.ofSeconds(5);
    /** An import whose end has not come by then shows what is there; its end was lost with a crash. */
    private static final Duration IMPORT_WITHIN = Duration.ofSeconds(5);
    /** Late events come in bursts, when a phone is back online: the view waits for a pause of this length. */
    private static final Duration BURST_PAUSE = Duration.ofMillis(150);
    /** But no longer than this. */
    private static final Duration BURST_WITHIN = Duration.ofSeconds(1);
    /** Without a record for so long, the end of the log is reached. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** And so many looks in a row: while views are made, more time passes between two records than in a pause. */
    private static final int QUIET_LOOKS = 5;

    private static final Duration LOOK_FOR_PENDING = Duration.ofMillis(100);
    /** A look ends after so long, so that the transaction it is part of is committed in time. */
    private static final Duration SLICE = Duration.ofMillis(500);

    /** What a view that is not made yet waits for. */
    private enum Until {
        /** The end of its import. */
        IMPORTED,
        /** The end of the log. */
        CAUGHT_UP,
        /** A pause in a burst of late events. */
        PAUSE
    }

    /** What happened to an athlete since the last view. */
    private record Pending(
            LogPosition cursor,
            Headers headers,
            long timestamp,
            long firstSeenAt,
            long seenAt,
            Until until,
            boolean imported) {
        /** Imports and restored logs trigger nothing; what an athlete did while nobody was listening does. */
        private Cause cause() {
            return imported ? Cause.HISTORY : Cause.LIVE;
        }
    }

    private final int eventsInMemory;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private ProcessorContext<String, O> context;
    private AthleteLogs logs;
    private KeyValueStore<String, String> cursors;
    private ErasedAthletes erased;
    private LogLag lag;
    private FoldAge age;
    private long lastSeenAt;
    private boolean atHead;
    private boolean seenSinceLook;
    private int quietLooks;

    /** @param eventsInMemory about how many decoded events a task may hold */
    @SuppressWarnings("NullAway.Init")
    protected AthleteLogProcessor(int eventsInMemory) {
        this.eventsInMemory = eventsInMemory;
    }

    /** Whether an event is part of what the view is made of. */
    protected abstract boolean concerns(TrainingEvent event);

    /** Whether the view follows every record of the athlete, also those it is not made of. */
    protected abstract boolean followsEveryRecord();

    /** Whether the view of an event that was just written may wait a moment for others like it. */
    protected abstract boolean mayWait(TrainingEvent event, long now);

    /**
     * Makes the view.
     *
     * @param events distinct, in the order (occurredAt, eventId)
     */
    protected abstract void emit(String user, Collection<TrainingEvent> events, Emission emission);

    /** The athlete's log left the memory; what was derived from it may as well. */
    protected abstract void forgotten(String user);

    /** The athlete was erased: takes back all that was written of them, and all that is kept beside the log. */
    protected abstract void erase(String user, Emission emission);

    protected final ProcessorContext<String, O> context() {
        return context;
    }

    @Override
    public void init(ProcessorContext<String, O> context) {
        this.context = context;
        this.logs = new AthleteLogs(context.getStateStore(LogStores.LOG), eventsInMemory, this::forgotten);
        this.cursors = context.getStateStore(LogStores.CURSORS);
        this.erased = new ErasedAthletes(context);
        this.lag = LogLag.in(context.appConfigs());
        this.age = FoldAge.in(context.appConfigs());
        pending.clear();
        recoverPending();
        context.schedule(LOOK_FOR_PENDING, PunctuationType.WALL_CLOCK_TIME, this::emitPending);
    }

    @Override
    public final void process(Record<String, SpecificRecord> record) {
        String user = record.key();
        // the type is looked at here: a wrong one must end as a dead letter and not the thread
        if (!(record.value() instanceof TrainingEvent event)
                || !event.getUserId().equals(user)) {
            throw new IllegalArgumentException("the key of an event must be its athlete");
        }
        long now = context.currentSystemTimeMs();
        boolean history = now - record.timestamp() > HISTORY.toMillis();
        lastSeenAt = now;
        atHead = !history;
        seenSinceLook = true;
        if (erased.has(user)) {
            return; // whatever comes late is of nobody
        }
        if (ErasedAthletes.isErasure(event)) {
            erase(user, record);
            return;
        }
        boolean batchEnds = record.headers().lastHeader(EventHeaders.BATCH_END) != null;
        Pending waiting = pending.get(user);
        if (!concerns(event) && !followsEveryRecord() && !(batchEnds && waiting != null)) {
            return;
        }
        if (concerns(event)) {
            logs.keep(user, event, history);
        }
        boolean fromImport = event.getSource() == EventSource.IMPORT;
        boolean restored = record.headers().lastHeader(EventHeaders.RESTORED) != null;
        boolean imported = fromImport || restored || waiting != null && waiting.imported();
        Optional<Until> until = until(event, history, fromImport && !batchEnds, now);
        LogPosition here = here();
        Pending latest = new Pending(
                here,
                record.headers(),
                record.timestamp(),
                waiting == null ? now : waiting.firstSeenAt(),
                now,
                until.orElse(Until.PAUSE),
                imported);
        if (until.isPresent()) {
            pending.put(user, latest);
            // survives a crash between this commit and the view
            cursors.put(user, here.getPartition() + ":" + here.getOffset() + ":" + imported);
        } else {
            pending.remove(user);
            emit(user, latest);
        }
    }

    private void erase(String user, Record<String, SpecificRecord> record) {
        erased.add(user);
        pending.remove(user);
        cursors.delete(user);
        logs.erase(user);
        erase(user, new Emission(here(), Cause.HISTORY, record.headers(), record.timestamp()));
    }

    private LogPosition here() {
        var origin = context.recordMetadata().orElseThrow();
        return new LogPosition(origin.partition(), origin.offset());
    }

    /** What the view of an event waits for; empty when it is made at once. */
    private Optional<Until> until(TrainingEvent event, boolean history, boolean importGoesOn, long now) {
        if (history) {
            return Optional.of(Until.CAUGHT_UP);
        } else if (importGoesOn) {
            return Optional.of(Until.IMPORTED);
        }
        boolean late = event.getSource() != EventSource.IMPORT && mayWait(event, now);
        return late ? Optional.of(Until.PAUSE) : Optional.empty();
    }

    private void emitPending(long now) {
        quietLooks = seenSinceLook ? 0 : quietLooks + 1;
        seenSinceLook = false;
        if (pending.isEmpty()) {
            return;
        }
        boolean quiet = quietLooks >= QUIET_LOOKS && now - lastSeenAt > QUIET.toMillis();
        boolean caughtUp = atHead || quiet && nothingLeft();
        List<String> due = pending.entrySet().stream()
                .filter(entry -> isDue(entry.getValue(), now, caughtUp))
                .map(Map.Entry::getKey)
                .toList();
        inSlices(due, user -> emit(user, Objects.requireNonNull(pending.remove(user))));
    }

    /** The consumer may be busy with other partitions; where it cannot tell, the pause alone has to do. */
    private boolean nothingLeft() {
        return lag.of(context.taskId().partition()).orElse(0) == 0;
    }

    private static boolean isDue(Pending pending, long now, boolean caughtUp) {
        return switch (pending.until()) {
            case IMPORTED -> now - pending.seenAt() > IMPORT_WITHIN.toMillis();
            case CAUGHT_UP -> caughtUp;
            case PAUSE ->
                now - pending.seenAt() >= BURST_PAUSE.toMillis()
                        || now - pending.firstSeenAt() >= BURST_WITHIN.toMillis();
        };
    }

    /** Does what it can of a list within a slice of time; the rest stays for the next look. */
    protected final void inSlices(List<String> users, java.util.function.Consumer<String> each) {
        long end = System.nanoTime() + SLICE.toNanos();
        for (String user : users) {
            each.accept(user);
            if (System.nanoTime() > end) {
                return;
            }
        }
    }

    private void emit(String user, Pending made) {
        try (TraceScope span = TraceScope.causedBy(made.headers(), "fold " + context.applicationId())) {
            emit(
                    user,
                    new Emission(
                            made.cursor(),
                            made.cause(),
                            EventHeaders.traced(made.headers(), span.traceParent()),
                            made.timestamp()));
        }
        if (made.cause() == Cause.LIVE) {
            age.folded(Duration.ofMillis(Math.max(0, context.currentSystemTimeMs() - made.timestamp())));
        }
    }

    private void emit(String user, Emission emission) {
        // who is not about to do more need not stay: a rebuild holds one athlete at a time
        boolean stays = logs.inMemory(user) || emission.cause() == Cause.LIVE && atHead;
        emit(user, logs.events(user), emission);
        if (!stays) {
            logs.forget(user);
        }
        if (cursors.get(user) != null) {
            cursors.delete(user);
        }
        logs.forgetOldest();
    }

    /** Makes the view anew without a record, unless one is on its way anyway. */
    protected final void emitByClock(String user, LogPosition cursor, long now) {
        if (!pending.containsKey(user)) {
            emit(user, new Emission(cursor, Cause.CLOCK, new RecordHeaders(), now));
        }
    }

    private void recoverPending() {
        try (KeyValueIterator<String, String> rows = cursors.all()) {
            while (rows.hasNext()) {
                KeyValue<String, String> row = rows.next();
                String[] position = row.value.split(":", -1);
                LogPosition cursor = new LogPosition(Integer.parseInt(position[0]), Long.parseLong(position[1]));
                boolean imported = position.length < 3 || Boolean.parseBoolean(position[2]);
                long now = context.currentSystemTimeMs();
                pending.put(
                        row.key, new Pending(cursor, new RecordHeaders(), now, now, now, Until.CAUGHT_UP, imported));
            }
        }
    }
}
