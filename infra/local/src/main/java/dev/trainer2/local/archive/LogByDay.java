package dev.trainer2.local.archive;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads partitions side by side, day by day: a partition that has reached a later day waits for the others, so that one
 * file is open at a time and no more than a poll of each partition is in memory.
 */
final class LogByDay {
    private record Dated(ConsumerRecord<byte[], byte[]> record, LocalDate day) {}

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final DayRule days;
    private final Map<TopicPartition, Deque<Dated>> waiting = new HashMap<>();

    /** @param ends where each partition ends; the consumer has these partitions and stands where reading begins */
    LogByDay(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, DayRule days) {
        this.consumer = consumer;
        this.ends = ends;
        this.days = days;
        ends.keySet().forEach(partition -> waiting.put(partition, new ArrayDeque<>()));
    }

    /** The first day of which a record is left, or empty at the end. */
    Optional<LocalDate> nextDay() {
        fill(LocalDate.MIN);
        return waiting.values().stream()
                .map(Deque::peek)
                .filter(Objects::nonNull)
                .map(Dated::day)
                .min(Comparator.naturalOrder());
    }

    /** The next records of a day, those of one partition in order; empty when the day has no more. */
    List<ConsumerRecord<byte[], byte[]>> next(LocalDate day) {
        fill(day);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Deque<Dated> queue : waiting.values()) {
            for (Dated head = queue.peek(); head != null && !head.day().isAfter(day); head = queue.peek()) {
                records.add(head.record());
                queue.remove();
            }
        }
        return records;
    }

    /** Polls until a record of that day is there, or every partition shows a later one or its end. */
    private void fill(LocalDate day) {
        while (waiting.values().stream().noneMatch(queue -> reaches(queue, day))) {
            List<TopicPartition> empty = waiting.keySet().stream()
                    .filter(partition -> queueOf(partition).isEmpty() && !atEnd(partition))
                    .toList();
            if (empty.isEmpty()) {
                return;
            }
            Collection<TopicPartition> full = new ArrayList<>(waiting.keySet());
            full.removeAll(empty);
            consumer.pause(full);
            consumer.resume(empty);
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(300))) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < Objects.requireNonNull(ends.get(partition))) {
                    queueOf(partition).add(new Dated(record, days.dayOf(record.partition(), record.timestamp())));
                }
            }
        }
    }

    private static boolean reaches(Deque<Dated> queue, LocalDate day) {
        Dated head = queue.peek();
        return head != null && !head.day().isAfter(day);
    }

    private boolean atEnd(TopicPartition partition) {
        return consumer.position(partition) >= Objects.requireNonNull(ends.get(partition));
    }

    private Deque<Dated> queueOf(TopicPartition partition) {
        return Objects.requireNonNull(waiting.get(partition));
    }
}
