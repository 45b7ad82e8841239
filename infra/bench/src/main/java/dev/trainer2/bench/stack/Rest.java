package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;

/** Waits until the system has nothing left to do, so that it does not work while another contestant is timed. */
public final class Rest {
    private static final List<String> GROUPS =
            List.of("trainer-state-v1", "trainer-fatigue-v1", "trainer-review-v1", "trainer-plan-v1");
    private static final List<String> STORED =
            List.of(Topics.EVENTS, Topics.STATE, Topics.FATIGUE, Topics.WEEKLY_REVIEW, Topics.PLAN);
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    /** The last places of a partition may mark transactions, which nobody reads. */
    private static final long MARKERS = 4;

    private Rest() {}

    /** @throws BenchException {@code NO_REST} when it works on for ten minutes */
    public static void await(Parts parts) {
        long end = System.nanoTime() + LIMIT.toNanos();
        long quietSince = System.nanoTime();
        Map<TopicPartition, Long> last = Map.of();
        while (System.nanoTime() < end) {
            Map<TopicPartition, Long> ends = parts.ends(STORED);
            boolean still = ends.equals(last) && read(parts, ends) && reached(ends, parts.stored());
            last = ends;
            if (!still) {
                quietSince = System.nanoTime();
            } else if (System.nanoTime() - quietSince > QUIET.toNanos()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new BenchException("NO_REST", "the system under test did not come to rest within ten minutes.");
    }

    private static boolean read(Parts parts, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> log = new java.util.HashMap<>(ends);
        log.keySet().removeIf(partition -> !partition.topic().equals(Topics.EVENTS));
        return GROUPS.stream().allMatch(group -> reached(log, parts.committed(group)));
    }

    /** Whether places are at the ends of their partitions. */
    public static boolean reached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> places) {
        return ends.entrySet().stream()
                .allMatch(end -> end.getValue() - places.getOrDefault(end.getKey(), 0L) <= MARKERS);
    }
}
