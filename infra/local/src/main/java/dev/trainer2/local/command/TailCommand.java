package dev.trainer2.local.command;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.StackException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Decoded records as JSON lines. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Records of a topic as JSON lines, from the first on; personal text shows as [erased].")
final class TailCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Parameters(description = "The topic, see ./trainer2 topics.")
    private String topic = "";

    @Option(names = "--max", defaultValue = "-1", description = "Stop after so many records; default: go on.")
    private long max;

    @Option(names = "--once", description = "Stop at the present end.")
    private boolean once;

    @Override
    public Integer call() {
        if (Topics.find(topic).isEmpty()) {
            throw new StackException("There is no topic " + topic + "; ./trainer2 topics lists them.");
        }
        Deserializer<SpecificRecord> deserializer = new EventSerdes(running.registry()).deserializer();
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                running.bootstrap(),
                "group.id",
                "trainer2-tail-" + UUID.randomUUID(),
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicReading reading = TopicReading.whole(consumer, topic);
            long printed = 0;
            while ((max < 0 || printed < max) && !(once && reading.atEnd())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(300))) {
                    if (max >= 0 && printed >= max) {
                        break;
                    }
                    System.out.println(line(record, deserializer));
                    printed++;
                }
                System.out.flush();
            }
        }
        return 0;
    }

    private static String line(ConsumerRecord<byte[], byte[]> record, Deserializer<SpecificRecord> deserializer) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("partition", record.partition());
        line.put("offset", record.offset());
        line.put("key", record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8));
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        line.put("headers", headers);
        boolean schema = Topics.find(record.topic())
                .filter(found -> found.record() != null)
                .isPresent();
        if (record.value() != null) {
            line.put("value", schema ? decoded(record, deserializer) : record.value());
        }
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static Object decoded(ConsumerRecord<byte[], byte[]> record, Deserializer<SpecificRecord> deserializer) {
        try {
            return AvroValues.toPlain(deserializer.deserialize(record.topic(), record.value()), null);
        } catch (RuntimeException e) {
            return Map.of("notDecodable", String.valueOf(e.getMessage()), "bytes", record.value());
        }
    }
}
