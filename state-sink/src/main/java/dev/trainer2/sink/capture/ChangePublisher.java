package dev.trainer2.sink.capture;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.Exercise;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Changes of Postgres rows to records: an outbox row to its event, an exercise row to the catalogue topic. */
@Component
public class ChangePublisher {
    private final Producer<byte[], byte[]> producer;
    private final Serializer<Exercise> exercises;
    private final JdbcTemplate jdbc;

    ChangePublisher(Producer<byte[], byte[]> producer, EventSerdes serdes, JdbcTemplate jdbc) {
        this.producer = producer;
        this.exercises = serdes.serializer(Topics.EXERCISES);
        this.jdbc = jdbc;
    }

    /**
     * Publishes changes in order and returns when the brokers have them all.
     *
     * @throws IllegalStateException when they do not; the changes come again
     */
    void publish(List<SourceRecord> changes) throws InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        List<String> published = new ArrayList<>();
        for (SourceRecord change : changes) {
            if (!(change.value() instanceof Struct envelope)
                    || envelope.schema().field("op") == null) {
                continue; // a heartbeat
            }
            String table = envelope.getStruct("source").getString("table");
            if (table.equals("exercise")) {
                sent.add(producer.send(exercise(envelope)));
            } else if (table.equals("outbox") && after(envelope).isPresent()) {
                Struct row = after(envelope).get();
                sent.add(producer.send(event(row)));
                published.add(row.getString("event_id"));
            }
        }
        try {
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("captured changes could not be published", e);
        }
        jdbc.batchUpdate(
                "delete from outbox where event_id = ?",
                published.stream().map(id -> new Object[] {UUID.fromString(id)}).toList());
    }

    private static ProducerRecord<byte[], byte[]> event(Struct row) {
        ByteBuffer bytes = row.getWithoutDefault("record") instanceof byte[] array
                ? ByteBuffer.wrap(array)
                : (ByteBuffer) row.getWithoutDefault("record");
        byte[] value = new byte[bytes.remaining()];
        bytes.duplicate().get(value);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.EVENTS, row.getString("user_id").getBytes(StandardCharsets.UTF_8), value);
        EventHeaders.write(
                record.headers(), row.getString("event_id"), row.getString("type"), "outbox", Instant.now(), null);
        return record;
    }

    private ProducerRecord<byte[], byte[]> exercise(Struct envelope) {
        Optional<Struct> after = after(envelope);
        Struct row = after.orElseGet(() -> envelope.getStruct("before"));
        byte[] key = row.getString("exercise_id").getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topics.EXERCISES,
                key,
                after.map(found -> exercises.serialize(Topics.EXERCISES, toExercise(found)))
                        .orElse(null));
        EventHeaders.write(record.headers(), row.getString("exercise_id"), "Exercise", "capture", Instant.now(), null);
        return record;
    }

    private static Exercise toExercise(Struct row) {
        return Exercise.newBuilder()
                .setExerciseId(row.getString("exercise_id"))
                .setName(row.getString("name"))
                .setForce(row.getString("force"))
                .setLevel(row.getString("level"))
                .setMechanic(row.getString("mechanic"))
                .setEquipment(row.getString("equipment"))
                .setPrimaryMuscles(List.copyOf(row.<String>getArray("primary_muscles")))
                .setSecondaryMuscles(List.copyOf(row.<String>getArray("secondary_muscles")))
                .setCategory(row.getString("category"))
                .setVersion(row.getInt64("version"))
                .build();
    }

    private static Optional<Struct> after(Struct envelope) {
        @Nullable Struct after = envelope.getStruct("after");
        return Optional.ofNullable(after);
    }
}
