package dev.trainer2.gateway.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.gateway.log.Appended.Entry;
import dev.trainer2.gateway.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way into the log: seals, recognises repeats, appends, and answers when the brokers in sync have every record.
 */
@Component
public class EventLog {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final Duration STORED_WITHIN = Duration.ofSeconds(2);

    private final AthleteKeys keys;
    private final EventStore store;
    private final EventProducer producer;
    private final Cluster cluster;
    private final MappedExercises exercises;
    private final OwnWrites writes;
    private final MeterRegistry meters;
    private final Cache<String, Sent> recent = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    /** Last offset that this gateway itself has appended for an athlete: its repeats are among the recent ones. */
    private final Cache<String, Long> appendedHere =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /** Sent by this gateway and perhaps not stored yet. */
    private record Sent(byte[] hash, CompletableFuture<Long> offset) {}

    EventLog(
            AthleteKeys keys,
            EventStore store,
            EventProducer producer,
            Cluster cluster,
            MappedExercises exercises,
            OwnWrites writes,
            MeterRegistry meters) {
        this.keys = keys;
        this.store = store;
        this.producer = producer;
        this.cluster = cluster;
        this.exercises = exercises;
        this.writes = writes;
        this.meters = meters;
        meters.counter("trainer.events.accepted");
        meters.counter("trainer.events.duplicate");
    }

    /**
     * Appends events of an athlete, in the trace that runs in this thread.
     *
     * @throws Problem {@code VALIDATION_FAILED} (400) for a mapping to an unknown exercise and {@code EVENT_ID_REUSED}
     *     (409) when an id was used for other content: nothing is written; {@code LOG_UNAVAILABLE} (503) when the brokers do not acknowledge: part may be written, sending again is safe
     */
    public Appended append(String userId, List<EventDraft> drafts) {
        try (TraceScope span = TraceScope.open("send " + Topics.EVENTS, SpanKind.PRODUCER, null)) {
            return append(userId, drafts, span.traceParent());
        }
    }

    private Appended append(String userId, List<EventDraft> drafts, @Nullable String traceParent) {
        exercises.check(drafts);
        Map<String, TrainingEvent> distinct = seal(userId, drafts, EventSource.APP);
        Map<String, CompletableFuture<Long>> known = knownOf(userId, distinct);
        Map<String, CompletableFuture<Long>> sent = sendInOrder(userId, distinct, known, traceParent);
        List<Entry> accepted = entries(userId, sent);
        noteWritten(userId, distinct, sent);
        List<Entry> duplicates = entries(userId, known);
        List<Entry> repeatedWithin = repeatedWithin(drafts, accepted);
        duplicates.addAll(repeatedWithin);
        meters.counter("trainer.events.accepted").increment(accepted.size());
        meters.counter("trainer.events.duplicate").increment(duplicates.size());
        return new Appended(accepted, duplicates);
    }

    /** Remembers, for the reads of every gateway, how far the log has come with this athlete. */
    private void noteWritten(
            String userId, Map<String, TrainingEvent> events, Map<String, CompletableFuture<Long>> sent) {
        long last = -1;
        long training = -1;
        for (Map.Entry<String, CompletableFuture<Long>> one : sent.entrySet()) {
            long offset = one.getValue().join();
            last = Math.max(last, offset);
            TrainingEvent event = events.get(one.getKey());
            if (event != null && Facts.TYPES.contains(EventSeal.typeOf(event))) {
                training = Math.max(training, offset);
            }
        }
        if (last >= 0) {
            appendedHere.asMap().merge(userId, last, Math::max);
            cluster.reached(userId, last);
            writes.appended(userId, last, training);
        }
    }

    /** Remembers that events of an import were appended up to an offset. */
    public void appendedUpTo(String userId, long offset) {
        cluster.reached(userId, offset);
        writes.appended(userId, offset, -1);
    }

    /** Seals drafts of an athlete one by one, for a caller that does not hold all of them at once. */
    public java.util.function.Function<EventDraft, TrainingEvent> sealing(String userId, EventSource source) {
        AthleteKey key = keyOf(userId);
        return draft -> EventSeal.seal(draft, userId, source, key);
    }

    private AthleteKey keyOf(String userId) {
        return keys.find(userId).orElseThrow(() -> Problem.of(410, "ATHLETE_ERASED", "This account was erased."));
    }

    /**
     * The records of drafts by event id; a repeated id is one record.
     *
     * @throws Problem {@code EVENT_ID_REUSED} (409) when one id stands for two contents
     */
    public Map<String, TrainingEvent> seal(String userId, List<EventDraft> drafts, EventSource source) {
        AthleteKey key = keyOf(userId);
        Map<String, TrainingEvent> distinct = new LinkedHashMap<>();
        for (EventDraft draft : drafts) {
            TrainingEvent event = EventSeal.seal(draft, userId, source, key);
            TrainingEvent before = distinct.putIfAbsent(event.getEventId(), event);
            if (before != null && !before.getContentHash().equals(event.getContentHash())) {
                throw reused(event.getEventId());
            }
        }
        return distinct;
    }

    private Map<String, CompletableFuture<Long>> knownOf(String userId, Map<String, TrainingEvent> events) {
        Map<String, CompletableFuture<Long>> known = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        events.forEach((id, event) -> {
            Sent sent = recent.getIfPresent(userId + "|" + id);
            if (sent == null) {
                unknown.add(id);
            } else {
                requireSame(id, event, sent.hash());
                known.put(id, sent.offset());
            }
        });
        stored(userId, unknown).forEach((id, stored) -> {
            requireSame(id, events.get(id), stored.contentHash());
            known.put(id, CompletableFuture.completedFuture(stored.offset()));
        });
        return known;
    }

    /**
     * Those of the ids that are stored. What another gateway has just appended may not be: then they are looked up once the
     * stored log has come so far. An athlete whose last event was appended here waits for nothing.
     */
    private Map<String, EventStore.Stored> stored(String userId, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        long written = writes.lastOffsetOf(userId);
        Long here = appendedHere.getIfPresent(userId);
        if (written >= 0 && (here == null || here < written)) {
            int partition = cluster.partitionOf(userId);
            Waits.until(STORED_WITHIN, () -> store.storedUpTo(partition) > written);
        }
        return store.find(userId, ids);
    }

    /**
     * Stops at the first event that is refused at once: a later one must not come to stand before it. What another call is
     * sending at this moment is known as well, and added to the known ones.
     */
    private Map<String, CompletableFuture<Long>> sendInOrder(
            String userId,
            Map<String, TrainingEvent> events,
            Map<String, CompletableFuture<Long>> known,
            @Nullable String traceParent) {
        Map<String, CompletableFuture<Long>> sent = new LinkedHashMap<>();
        for (Map.Entry<String, TrainingEvent> one : events.entrySet()) {
            if (known.containsKey(one.getKey())) {
                continue;
            }
            TrainingEvent event = one.getValue();
            Sent mine = new Sent(event.getContentHash().array(), new CompletableFuture<>());
            Sent other = recent.asMap().putIfAbsent(userId + "|" + event.getEventId(), mine);
            if (other != null) {
                requireSame(event.getEventId(), event, other.hash());
                known.put(one.getKey(), other.offset());
                continue;
            }
            send(userId, event, mine, traceParent);
            sent.put(one.getKey(), mine.offset());
            if (mine.offset().isCompletedExceptionally()) {
                break;
            }
        }
        return sent;
    }

    private void send(String userId, TrainingEvent event, Sent mine, @Nullable String traceParent) {
        String place = userId + "|" + event.getEventId();
        producer.send(event, traceParent).whenComplete((offset, failure) -> {
            if (failure == null) {
                mine.offset().complete(offset);
            } else {
                recent.invalidate(place);
                mine.offset().completeExceptionally(failure);
            }
        });
    }

    private List<Entry> entries(String userId, Map<String, CompletableFuture<Long>> offsets) {
        List<Entry> entries = new ArrayList<>();
        offsets.forEach((id, future) -> {
            long offset = await(future);
            entries.add(new Entry(id, cluster.cursor(userId, offset).encode()));
        });
        return entries;
    }

    private static List<Entry> repeatedWithin(List<EventDraft> drafts, List<Entry> accepted) {
        List<Entry> repeated = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        drafts.forEach(draft -> seen.merge(draft.eventId(), 1, Integer::sum));
        for (Entry entry : accepted) {
            for (int n = seen.getOrDefault(entry.eventId(), 1); n > 1; n--) {
                repeated.add(entry);
            }
        }
        return repeated;
    }

    private static long await(CompletableFuture<Long> offset) {
        try {
            return offset.orTimeout(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw Problem.unavailable(
                    "LOG_UNAVAILABLE", "The log did not confirm; send the same events again, none will double.", 2);
        }
    }

    private static void requireSame(String id, @Nullable TrainingEvent event, byte[] hash) {
        if (event != null && !Arrays.equals(event.getContentHash().array(), hash)) {
            throw reused(id);
        }
    }

    private static Problem reused(String id) {
        return Problem.of(
                409, "EVENT_ID_REUSED", "The event id " + id + " was used for other content; choose a new one.");
    }
}
