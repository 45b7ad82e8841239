package dev.trainer2.gateway.explain;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.log.Cluster;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the coach knew when it answered: the request itself, read back from its topic. The answer's time tells where in the
 * topic it is, near enough to look there first.
 */
@Component
class RequestContexts {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    /** Longer than a request waits for its answer, unless the worker was down. */
    private static final Duration BEFORE = Duration.ofMinutes(10);

    private static final String GONE =
            "What the coach knew is not there any more: the answer is older than the topic of the requests keeps.";
    private static final String NOT_NOW = "What the coach knew could not be read just now; ask again.";

    private final GatewaySettings settings;
    private final Cluster cluster;
    private final Deserializer<CoachingRequest> requests;

    RequestContexts(GatewaySettings settings, Cluster cluster, EventSerdes serdes) {
        this.settings = settings;
        this.cluster = cluster;
        this.requests = serdes.deserializer();
    }

    /**
     * One of the two.
     *
     * @param context everything that the coach knew, its personal text opened
     * @param note why there is none
     */
    record Context(
            @Nullable Map<String, @Nullable Object> context,
            @Nullable String note) {}

    /** What was known to whoever answered a request at some time. */
    Context of(String userId, String requestId, Instant answeredAt, @Nullable AthleteKey key) {
        long limit = System.nanoTime() + LIMIT.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            TopicPartition partition = new TopicPartition(Topics.COACHING_REQUESTS, cluster.partitionOf(userId));
            consumer.assign(List.of(partition));
            long end = at(consumer.endOffsets(List.of(partition), LIMIT), partition);
            long near = offsetAt(consumer, partition, answeredAt.minus(BEFORE), end);
            CoachingRequest found = find(consumer, partition, near, end, userId, requestId, limit);
            if (found == null && near > 0) {
                found = find(consumer, partition, 0, near, userId, requestId, limit);
            }
            if (found != null) {
                return new Context(shape(found, key), null);
            }
            return new Context(null, System.nanoTime() < limit ? GONE : NOT_NOW);
        } catch (KafkaException e) {
            return new Context(null, NOT_NOW);
        }
    }

    private @Nullable CoachingRequest find(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long from,
            long end,
            String userId,
            String requestId,
            long limit) {
        if (from == 0) {
            consumer.seekToBeginning(List.of(partition)); // the first ones are gone after a while
        } else {
            consumer.seek(partition, from);
        }
        while (System.nanoTime() < limit && consumer.position(partition, LIMIT) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(250))) {
                boolean own = record.key() != null
                        && record.value() != null
                        && userId.equals(new String(record.key(), StandardCharsets.UTF_8));
                CoachingRequest request = own ? requests.deserialize(record.topic(), record.value()) : null;
                if (request != null
                        && request.getRequestId().equals(requestId)
                        && request.getUserId().equals(userId)) {
                    return request;
                }
            }
        }
        return null;
    }

    private static long offsetAt(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, Instant time, long end) {
        OffsetAndTimestamp found = consumer.offsetsForTimes(Map.of(partition, Math.max(0, time.toEpochMilli())), LIMIT)
                .get(partition);
        return found == null ? end : found.offset();
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition), "offset");
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        settings.bootstrapServers(),
                        "client.id",
                        "gateway-explain",
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "fetch.max.wait.ms",
                        100),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Nothing of the request is left out; what plans look at stands apart from the rest of the state. */
    static Map<String, @Nullable Object> shape(CoachingRequest request, @Nullable AthleteKey key) {
        Map<String, Object> all = AvroValues.toPlain(request, key);
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        for (String name : List.of(
                "requestId",
                "kind",
                "round",
                "rejectedRequestId",
                "eventId",
                "askedAt",
                "requestedAt",
                "deadline",
                "zoneId",
                "text",
                "trigger")) {
            if (all.containsKey(name)) {
                context.put(name, all.get(name));
            }
        }
        Map<String, @Nullable Object> state = new LinkedHashMap<>(map(all.get("context")));
        Object facts = state.remove("planning");
        context.put("state", state);
        if (all.get("plan") != null) {
            Map<String, @Nullable Object> plan = new LinkedHashMap<>();
            plan.put("id", map(map(all.get("plan")).get("week")).get("planId"));
            plan.put("version", map(map(all.get("plan")).get("week")).get("version"));
            plan.putAll(map(all.get("plan")));
            context.put("plan", plan);
        }
        context.put("days", all.get("days"));
        context.put("reviews", all.get("reviews"));
        context.put("memory", all.get("memory"));
        context.put("facts", facts);
        return context;
    }

    @SuppressWarnings("unchecked") // maps of plain values have texts as keys
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
