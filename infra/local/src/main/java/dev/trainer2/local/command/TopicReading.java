package dev.trainer2.local.command;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** A topic read from its beginning to the end it had when reading began. */
final class TopicReading {
    private final Consumer<?, ?> consumer;
    private final Map<TopicPartition, Long> ends;

    private TopicReading(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /** Assigns all partitions of a topic from their first record on. */
    static TopicReading whole(Consumer<?, ?> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReading(consumer, consumer.endOffsets(partitions));
    }

    boolean atEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
