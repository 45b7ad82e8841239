package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;

/** Waits until the system has nothing left to do, so that it does not work while another contestant is timed. */
public final class Rest {
    private static final List<String> GROUPS = List.of("trainer-athlete-v1");
    private static final List<String> STORED = List.of(
            Topics.EVENTS,
            Topics.STATE,
            Topics.WORKOUTS,
            Topics.LIFTS,
            Topics.FATIGUE,
            Topics.WEEKLY_REVIEW,
            Topics.PLAN);
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static final Duration STUCK = Duration.ofMinutes(2);
    /** The last places of a partition may mark transactions, which nobody reads. */
    private static final long MARKERS = 4;

    private Rest() {}

    /** Where the system is: what is written, read and stored. */
    private record Places(
            Map<TopicPartition, Long> ends, List<Map<TopicPartition, Long>> read, Map<TopicPartition, Long> stored) {
        static Places of(Parts parts) {
            return new Places(
                    parts.ends(STORED), GROUPS.stream().map(parts::committed).toList(), parts.stored());
        }

        boolean nothingLeft() {
            Map<TopicPartition, Long> log = new HashMap<>(ends);
            log.keySet().removeIf(partition -> !partition.topic().equals(Topics.EVENTS));
            return read.stream().allMatch(group -> reached(log, group)) && reached(ends, stored);
        }
    }

    /**
     * However long it takes while something moves.
     *
     * @throws BenchException {@code NO_REST} when there is work left and nothing moves for two minutes
     */
    public static void await(Parts parts) {
        Places last = Places.of(parts);
        long moved = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            Places now = Places.of(parts);
            if (!now.equals(last)) {
                last = now;
                moved = System.nanoTime();
            }
            long quiet = System.nanoTime() - moved;
            if (quiet > QUIET.toNanos() && now.nothingLeft()) {
                return;
            }
            if (quiet > STUCK.toNanos()) {
                throw new BenchException(
                        "NO_REST", "the system under test has work left and has not moved for two minutes.");
            }
        }
    }

    /** Whether places are at the ends of their partitions. */
    public static boolean reached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> places) {
        return ends.entrySet().stream()
                .allMatch(end -> end.getValue() - places.getOrDefault(end.getKey(), 0L) <= MARKERS);
    }
}
