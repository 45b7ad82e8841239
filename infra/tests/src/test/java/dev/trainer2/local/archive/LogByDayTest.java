package dev.trainer2.local.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log read by day")
class LogByDayTest {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int PARTITIONS = 3;
    private static final int RECORDS = 500;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    @Test
    @DisplayName("hands every record over once, days in order, partitions in order, up to the end it was given")
    void order() {
        fill();
        LogByDay log = new LogByDay(consumer, ends, new DayRule(Map.of()));
        Map<Integer, List<Long>> seen = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (Optional<LocalDate> day = log.nextDay(); day.isPresent(); day = log.nextDay()) {
            days.add(day.get());
            for (var batch = log.next(day.get()); !batch.isEmpty(); batch = log.next(day.get())) {
                batch.forEach(record -> seen.computeIfAbsent(record.partition(), partition -> new ArrayList<>())
                        .add(record.offset()));
            }
        }
        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(seen).hasSize(PARTITIONS);
        seen.values().forEach(offsets -> assertThat(offsets).isSorted().doesNotHaveDuplicates());
        assertThat(seen.values().stream().mapToInt(List::size).sum()).isEqualTo(PARTITIONS * (RECORDS - 10));
    }

    /** Clocks that jitter by some days, and records beyond the end, which arrived meanwhile. */
    private void fill() {
        Random random = new Random(7);
        List<TopicPartition> partitions = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.add(new TopicPartition("log", partition));
        }
        consumer.assign(partitions);
        consumer.setMaxPollRecords(37);
        for (TopicPartition partition : partitions) {
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.seek(partition, 0);
            for (int offset = 0; offset < RECORDS; offset++) {
                LocalDate day = START.plusDays(offset / 20 + random.nextInt(3) - partition.partition());
                consumer.addRecord(record(partition, offset, day));
            }
            ends.put(partition, RECORDS - 10L);
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset, LocalDate day) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
