package dev.trainer2.gateway.events;

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
import dev.trainer2.gateway.events.Appended.Entry;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.push.Cluster;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final AthleteKeys keys;
    private final EventStore store;
    private final EventProducer producer;
    private final Cluster cluster;
    private final MappedExercises exercises;
    private final MeterRegistry meters;
    private final Cache<String, Sent> recent = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final Cache<String, Long> lastOffset =
            Caffeine.newBuilder().maximumSize(50_000).build();
    private final Cache<String, Long> lastTrainingOffset = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Sent by this gateway and perhaps not stored yet. */
    private record Sent(byte[] hash, CompletableFuture<Long> offset) {}

    EventLog(
            AthleteKeys keys,
            EventStore store,
            EventProducer producer,
            Cluster cluster,
            MappedExercises exercises,
            MeterRegistry meters) {
        this.keys = keys;
        this.store = store;
        this.producer = producer;
        this.cluster = cluster;
        this.exercises = exercises;
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
        Map<String, CompletableFuture<Long>> sent = sendInOrder(userId, distinct, known.keySet(), traceParent);
        List<Entry> accepted = entries(userId, sent);
        noteTraining(userId, distinct, sent);
        List<Entry> duplicates = entries(userId, known);
        List<Entry> repeatedWithin = repeatedWithin(drafts, accepted);
        duplicates.addAll(repeatedWithin);
        meters.counter("trainer.events.accepted").increment(accepted.size());
        meters.counter("trainer.events.duplicate").increment(duplicates.size());
        return new Appended(accepted, duplicates);
    }

    /** Last offset of an athlete's event that this gateway has appended; -1 when it has appended none lately. */
    public long lastOffsetOf(String userId) {
        Long offset = lastOffset.getIfPresent(userId);
        return offset == null ? -1 : offset;
    }

    /**
     * Last offset of an athlete's event that days and weeks are made of and that this gateway appended within the last
     * minute; -1 without one.
     */
    public long lastTrainingOffsetOf(String userId) {
        Long offset = lastTrainingOffset.getIfPresent(userId);
        return offset == null ? -1 : offset;
    }

    /** Forgets a training offset that no reader need wait for any longer. */
    public void doNotAwait(String userId, long offset) {
        lastTrainingOffset.asMap().remove(userId, offset);
    }

    private void noteTraining(
            String userId, Map<String, TrainingEvent> events, Map<String, CompletableFuture<Long>> sent) {
        sent.forEach((id, offset) -> {
            TrainingEvent event = events.get(id);
            if (event != null && Facts.TYPES.contains(EventSeal.typeOf(event))) {
                lastTrainingOffset.asMap().merge(userId, offset.join(), Math::max);
            }
        });
    }

    /** Remembers that events of an athlete were appended up to an offset. */
    public void appendedUpTo(String userId, long offset) {
        lastOffset.asMap().merge(userId, offset, Math::max);
    }

    /** Seals drafts of an athlete one by one, for whoever does not hold all of them at once. */
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
        store.find(userId, unknown).forEach((id, stored) -> {
            requireSame(id, events.get(id), stored.contentHash());
            known.put(id, CompletableFuture.completedFuture(stored.offset()));
        });
        return known;
    }

    /** Stops at the first event that is refused at once: a later one must not come to stand before it. */
    private Map<String, CompletableFuture<Long>> sendInOrder(
            String userId, Map<String, TrainingEvent> events, Set<String> known, @Nullable String traceParent) {
        Map<String, CompletableFuture<Long>> sent = new LinkedHashMap<>();
        for (Map.Entry<String, TrainingEvent> event : events.entrySet()) {
            if (!known.contains(event.getKey())) {
                CompletableFuture<Long> offset = send(userId, event.getValue(), traceParent);
                sent.put(event.getKey(), offset);
                if (offset.isCompletedExceptionally()) {
                    break;
                }
            }
        }
        return sent;
    }

    private CompletableFuture<Long> send(String userId, TrainingEvent event, @Nullable String traceParent) {
        String place = userId + "|" + event.getEventId();
        Sent mine = new Sent(event.getContentHash().array(), new CompletableFuture<>());
        Sent other = recent.asMap().putIfAbsent(place, mine);
        if (other != null) {
            requireSame(event.getEventId(), event, other.hash());
            return other.offset();
        }
        producer.send(event, traceParent).whenComplete((offset, failure) -> {
            if (failure == null) {
                mine.offset().complete(offset);
            } else {
                recent.invalidate(place);
                mine.offset().completeExceptionally(failure);
            }
        });
        return mine.offset();
    }

    private List<Entry> entries(String userId, Map<String, CompletableFuture<Long>> offsets) {
        List<Entry> entries = new ArrayList<>();
        offsets.forEach((id, future) -> {
            long offset = await(future);
            appendedUpTo(userId, offset);
            entries.add(new Entry(id, cluster.cursor(userId, offset, -1).encode()));
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
