package dev.trainer2.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.local.stack.StackException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a target log has already")
class RestoredSoFarTest {
    private final RestoredSoFar soFar = new RestoredSoFar("cluster");

    private static ConsumerRecord<byte[], byte[]> record(@Nullable Origin origin) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("log", 0, 0, new byte[0], new byte[0]);
        if (origin != null) {
            record.headers().add(EventHeaders.RESTORED, origin.toHeader());
        }
        return record;
    }

    private static ArchivedRecord archived(int partition, long offset) {
        return new ArchivedRecord(partition, offset, 0, null, List.of(), null, null);
    }

    @Test
    @DisplayName("is all of a partition up to the last record that was taken from it")
    void upTo() {
        soFar.add(record(new Origin("cluster", 1, 5)));
        soFar.add(record(new Origin("cluster", 1, 7)));
        assertThat(soFar.has(archived(1, 7))).isTrue();
        assertThat(soFar.has(archived(1, 8))).isFalse();
        assertThat(soFar.has(archived(2, 0))).isFalse();
        soFar.requireAlone(3);
    }

    @Test
    @DisplayName("lets nothing follow where others have written, unless nothing is missing")
    void others() {
        soFar.add(record(new Origin("cluster", 1, 5)));
        soFar.add(record(null));
        soFar.add(record(new Origin("another", 1, 5)));
        assertThatThrownBy(() -> soFar.requireAlone(2))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("2 records that are not of this archive beside 1 that are")
                .hasMessageContaining("empty system");
        soFar.requireAlone(1);
    }
}
