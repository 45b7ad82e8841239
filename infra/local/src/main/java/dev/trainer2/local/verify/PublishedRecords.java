package dev.trainer2.local.verify;

import dev.trainer2.local.stack.Progress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the topics hold, of one slice of the athletes. */
final class PublishedRecords {
    private final String bootstrap;
    private final RecordDecoder decoder;

    PublishedRecords(String bootstrap, RecordDecoder decoder) {
        this.bootstrap = bootstrap;
        this.decoder = decoder;
    }

    /**
     * The log by athlete, without those who were erased; what is no event, or under another's key, is in the dead
     * letters and in no view.
     */
    Map<String, AthleteHistory> log(String topic, Slice slice, Progress progress) {
        Map<String, AthleteHistory> histories = new TreeMap<>();
        CommittedTopic.read(bootstrap, topic, slice::mayBeIn, record -> {
            progress.step(1);
            String user = key(record);
            if (slice.has(user)
                    && decoder.decode(topic, record.value()) instanceof dev.trainer2.events.TrainingEvent event
                    && event.getUserId().equals(user)) {
                histories.computeIfAbsent(user, AthleteHistory::new).add(record.partition(), record.offset(), event);
            }
        });
        histories.values().removeIf(AthleteHistory::erased);
        return histories;
    }

    /**
     * The last value of every key of a view. Values are large and mostly replaced by later ones, so only the last is
     * looked into; keys whose last value does not belong there are read once more, value by value.
     */
    Map<String, byte[]> of(ViewCheck check, Slice slice, Progress progress) {
        Map<String, byte[]> last = new HashMap<>();
        CommittedTopic.read(bootstrap, check.topic(), slice::mayBeIn, record -> {
            progress.step(1);
            String key = key(record);
            if (slice.has(check.userOf(key))) {
                put(last, key, record.value());
            }
        });
        Set<String> doubtful = new HashSet<>();
        last.forEach((key, value) -> {
            if (!belongs(check, key, value)) {
                doubtful.add(key);
            }
        });
        if (!doubtful.isEmpty()) {
            last.keySet().removeAll(doubtful);
            CommittedTopic.read(bootstrap, check.topic(), slice::mayBeIn, record -> {
                String key = key(record);
                if (doubtful.contains(key) && (record.value() == null || belongs(check, key, record.value()))) {
                    put(last, key, record.value());
                }
            });
        }
        return last;
    }

    private static void put(Map<String, byte[]> last, String key, byte @org.jspecify.annotations.Nullable [] value) {
        if (value == null) {
            last.remove(key);
        } else {
            last.put(key, value);
        }
    }

    private boolean belongs(ViewCheck check, String key, byte[] value) {
        SpecificRecord record = decoder.decode(check.topic(), value);
        return record != null && check.belongs(key, record);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
