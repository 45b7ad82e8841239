package dev.trainer2.local;

import dev.trainer2.local.verify.CommittedTopic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Topics as an analyst sees them: read committed, from the beginning to the present end. */
final class Records {
    private Records() {}

    static List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        CommittedTopic.read(TestStack.shared().parts().bootstrapServers(), topic, records::add);
        return records;
    }

    static List<ConsumerRecord<byte[], byte[]>> of(String topic, String key) {
        return all(topic).stream()
                .filter(record -> record.key() != null && key.equals(new String(record.key(), StandardCharsets.UTF_8)))
                .toList();
    }

    static long count(String topic) {
        return all(topic).size();
    }

    static Set<String> keys(String topic) {
        Set<String> keys = new HashSet<>();
        all(topic).forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
        return keys;
    }

    /** Appends a raw record and waits for the broker; where it went. */
    static RecordMetadata send(String topic, String key, byte @Nullable [] value) throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestStack.shared().parts().bootstrapServers(), "acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }
}
