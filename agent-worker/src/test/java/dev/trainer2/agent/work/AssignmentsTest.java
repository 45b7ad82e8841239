package dev.trainer2.agent.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The partitions a worker holds")
class AssignmentsTest {
    private static final TopicPartition PARTITION = new TopicPartition("requests", 0);

    /** A consumer whose brokers answer only from the second question for committed offsets on. */
    private static final class SlowBrokers extends MockConsumer<byte[], byte[]> {
        private boolean silent = true;

        SlowBrokers() {
            super("earliest");
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
            if (silent) {
                silent = false;
                throw new TimeoutException("no answer");
            }
            return Map.of(PARTITION, new OffsetAndMetadata(5, ""));
        }
    }

    @Test
    @DisplayName("003-AC10 a partition whose offsets could not be looked up is taken on later, where it was left")
    void lookedUpLater() {
        try (SlowBrokers consumer = new SlowBrokers()) {
            Assignments assignments = new Assignments(consumer);
            assertThatThrownBy(() -> assignments.onPartitionsAssigned(List.of(PARTITION)))
                    .isInstanceOf(TimeoutException.class);
            assertThat(assignments.start(PARTITION, 5)).isEmpty();
            assignments.takeOn(List.of(PARTITION));
            assertThat(assignments.start(PARTITION, 4)).as("answered before").isEmpty();
            long first = assignments.start(PARTITION, 5).orElseThrow();
            assignments.takeOn(List.of(PARTITION));
            assertThat(assignments.start(PARTITION, 6))
                    .as("what is held already stays the same assignment")
                    .contains(first);
        }
    }

    @Test
    @DisplayName("003-AC10 a commit covers the answers written with it, and none whose transaction failed")
    void commitCoversWhatIsWritten() {
        try (SlowBrokers consumer = new SlowBrokers()) {
            consumer.silent = false;
            Assignments assignments = new Assignments(consumer);
            assignments.onPartitionsAssigned(List.of(PARTITION));
            long assignment = assignments.start(PARTITION, 5).orElseThrow();
            assignments.start(PARTITION, 6);
            assignments.start(PARTITION, 7);

            assertThat(offset(assignments, List.of(5L, 6L))).isEqualTo(7);
            // that transaction failed: the next one is of another answer, and must not cover the first two
            assertThat(offset(assignments, List.of(7L))).isEqualTo(5);

            assignments.done(new Outcome(PARTITION, 5, assignment, List.of()));
            assertThat(offset(assignments, List.of(6L))).isEqualTo(7);
            assertThat(assignments.inFlight()).isEqualTo(2);
        }
    }

    private static long offset(Assignments assignments, List<Long> answered) {
        return assignments.commitWith(PARTITION, answered).orElseThrow().offset();
    }
}
