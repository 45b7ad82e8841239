package dev.trainer2.sink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * Moves positions within the caller's transaction.
     *
     * @param moves for each partition the claim of its writer, with the first record not yet applied
     * @throws FencedWriterException when a newer writer has claimed one of the partitions
     */
    void advance(Map<TopicPartition, Claim> moves) {
        List<TopicPartition> partitions = new ArrayList<>(moves.keySet());
        partitions.sort(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        List<Claim> claims = partitions.stream().map(moves::get).toList();
        Set<TopicPartition> moved = new HashSet<>(jdbc.sql("""
                update sink_offset o set next_offset = v.next
                from unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[]) v(topic, log_partition, epoch, next)
                where o.topic = v.topic and o.log_partition = v.log_partition and o.epoch = v.epoch
                returning o.topic, o.log_partition""")
                .param(partitions.stream().map(TopicPartition::topic).toArray(String[]::new))
                .param(partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new))
                .param(claims.stream().map(Claim::epoch).toArray(Long[]::new))
                .param(claims.stream().map(Claim::nextOffset).toArray(Long[]::new))
                .query((row, n) -> new TopicPartition(row.getString(1), row.getInt(2)))
                .list());
        for (TopicPartition partition : partitions) {
            if (!moved.contains(partition)) {
                throw new FencedWriterException(partition);
            }
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
