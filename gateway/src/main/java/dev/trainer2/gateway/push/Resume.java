package dev.trainer2.gateway.push;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.StateStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** What came since a cursor: the athlete's actions in order, then one hint for the views; on any gateway. */
@Component
public class Resume {
    private static final Duration FETCH_WAITS = Duration.ofMillis(250);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final GatewaySettings settings;
    private final Cluster cluster;
    private final Frames frames;
    private final StateStore states;
    private final Deserializer<A2uiAction> actions;

    Resume(GatewaySettings settings, Cluster cluster, Frames frames, StateStore states, EventSerdes serdes) {
        this.settings = settings;
        this.cluster = cluster;
        this.frames = frames;
        this.states = states;
        this.actions = serdes.deserializer();
    }

    /**
     * Sends what came since.
     *
     * @param text the cursor, as the client sent it
     * @param path of its field, for the error
     * @throws Problem {@code VALIDATION_FAILED} (400) when it is none; {@code CURSOR_GONE} (410) when it is of another cluster or
     *     older than what is kept
     * @throws IllegalStateException when the broker says nothing for ten seconds; the socket ends then
     */
    public void run(Subscriber subscriber, String text, String path) {
        String user = subscriber.userId();
        Cursor from = cluster.read(user, text, path);
        TopicPartition partition = new TopicPartition(Topics.A2UI_ACTIONS, from.partition());
        try (KafkaConsumer<byte[], byte[]> consumer = Following.consumer(settings, true, FETCH_WAITS)) {
            consumer.assign(List.of(partition));
            long first = offset(consumer.beginningOffsets(List.of(partition)), partition);
            long end = offset(consumer.endOffsets(List.of(partition)), partition);
            // a cursor that says nothing about the actions starts at the present
            long next = from.actions() == Cursor.UNKNOWN ? end : from.actions() + 1;
            if (next > end) {
                throw Cluster.pastTheEnd(path);
            }
            if (next < first) {
                throw Cluster.gone();
            }
            subscriber.startResume(
                    new Cursor(from.cluster(), from.partition(), from.events(), next - 1, Cursor.mark(user)));
            try {
                consumer.seek(partition, next);
                replay(consumer, partition, end, subscriber);
                subscriber.endResume(Math.max(from.events(), states.offsetOf(user)));
            } catch (RuntimeException e) {
                // going on would leave a gap: the client comes back with the last cursor it saw
                subscriber.close(CloseStatus.SERVER_ERROR);
                throw e;
            }
        }
        subscriber.send(
                Frames.frame("state.updated", subscriber.cursor().encode(), Map.of("views", ViewChanges.View.names())));
    }

    private void replay(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long end, Subscriber subscriber) {
        long progress = System.nanoTime();
        long position = consumer.position(partition);
        ShownActions shown = new ShownActions();
        while (position < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                boolean mine = record.key() != null
                        && subscriber.userId().equals(new String(record.key(), StandardCharsets.UTF_8));
                if (mine && record.offset() < end) {
                    subscriber.awaitRoom();
                    A2uiAction action = actions.deserialize(record.topic(), record.value());
                    if (shown.isRepeat(action.getActionId(), record.offset())) {
                        continue;
                    }
                    String trace = PushFanout.traceId(record);
                    subscriber.resumed(record.offset(), cursor -> frames.of(action, trace, cursor.encode()));
                }
            }
            long reached = consumer.position(partition);
            if (reached > position) {
                position = reached;
                progress = System.nanoTime();
            } else if (System.nanoTime() - progress > SILENCE.toNanos()) {
                throw new IllegalStateException(
                        "no actions from " + partition + " after " + reached + " for " + SILENCE);
            }
        }
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return java.util.Objects.requireNonNull(offsets.get(partition), "offset");
    }
}
