package dev.trainer2.sink;

import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Positions of the sink in Postgres, moved in the transaction of the rows they stand for. */
@Component
public class SinkOffsets {
    private final JdbcClient jdbc;

    SinkOffsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A writer's right to a partition.
     *
     * @param epoch rises with every claim; an older one is shut out
     * @param nextOffset first record not yet applied
     */
    record Claim(long epoch, long nextOffset) {}

    /** Takes a partition over from whoever wrote it before. */
    Claim claim(TopicPartition partition) {
        return jdbc.sql("""
                insert into sink_offset (topic, log_partition, next_offset, epoch) values (:topic, :partition, 0, 1)
                on conflict (topic, log_partition) do update set epoch = sink_offset.epoch + 1
                returning epoch, next_offset""")
                .param("topic", partition.topic())
                .param("partition", partition.partition())
                .query((row, n) -> new Claim(row.getLong(1), row.getLong(2)))
                .single();
    }

    /**
     * Moves the position within the caller's transaction.
     *
     * @throws FencedWriterException when a newer writer has claimed the partition
     */
    void advance(TopicPartition partition, long epoch, long nextOffset) {
        int moved = jdbc.sql("""
                update sink_offset set next_offset = :next
                where topic = :topic and log_partition = :partition and epoch = :epoch""")
                .param("next", nextOffset)
                .param("topic", partition.topic())
                .param("partition", partition.partition())
                .param("epoch", epoch)
                .update();
        if (moved != 1) {
            throw new FencedWriterException(partition);
        }
    }

    /** Another writer owns the partition now. */
    static final class FencedWriterException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FencedWriterException(TopicPartition partition) {
            super("a newer writer owns " + partition);
        }
    }
}
