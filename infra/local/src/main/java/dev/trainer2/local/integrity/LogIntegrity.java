package dev.trainer2.local.integrity;

import dev.trainer2.contract.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the end of the log with what Postgres has stored of it. A broker that finds a damaged segment cuts it off there
 * without a word, and gives the offsets of acknowledged events to other ones.
 */
public final class LogIntegrity {
    /** So many of the last stored events of a partition are looked for in the log. */
    static final int COMPARED = 1_000;

    private LogIntegrity() {}

    /**
     * Refuses to go on when the log has lost events.
     *
     * @throws IntegrityException naming the partitions, how many events are missing and what can be done
     */
    public static void require(StoredLog stored, KafkaLog log) {
        complaint(gaps(stored, log)).ifPresent(complaint -> {
            throw new IntegrityException(complaint);
        });
    }

    /** Where the log is not what Postgres has stored of it; empty when all is well. */
    static List<Gap> gaps(StoredLog stored, KafkaLog log) {
        List<Gap> gaps = new ArrayList<>();
        stored.tails(COMPARED).forEach((partition, tail) -> {
            Map<Long, Place> found = tail.isEmpty()
                    ? Map.of()
                    : log.places(
                            partition, tail.getFirst().offset(), tail.getLast().offset());
            long end = log.end(partition);
            firstDifference(tail, found, end, stored.next(partition))
                    .ifPresent(from -> gaps.add(new Gap(partition, from, stored.eventsFrom(partition, from))));
        });
        return gaps;
    }

    /**
     * The first offset at which a partition differs; empty when it does not.
     *
     * @param tail the last events that were stored, by offset
     * @param found what the log has at such offsets
     * @param end offset after the last record of the partition
     * @param next first offset that was not stored yet
     */
    static Optional<Long> firstDifference(List<Place> tail, Map<Long, Place> found, long end, long next) {
        Optional<Long> other = tail.stream()
                .filter(place -> !place.equals(found.get(place.offset())))
                .map(Place::offset)
                .findFirst();
        return other.isPresent() || end >= next ? other : Optional.of(end);
    }

    /** What is wrong, in sentences; empty when nothing is. */
    static Optional<String> complaint(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> places = new TreeMap<>();
        gaps.forEach(gap -> places.put(
                gap.partition(),
                "partition " + gap.partition() + " from offset " + gap.from() + " on (" + gap.events() + " events)"));
        return Optional.of("The log " + Topics.EVENTS + " is not what Postgres has stored of it: "
                + places.values().stream().collect(Collectors.joining(", "))
                + ". A damaged disk has cut off acknowledged events, and going on would give their places to other events."
                + " Nothing was started. ./trainer2 up --write-back appends to the log again what Postgres still has of"
                + " them. Or put a backup of the data folder in place, or restore an archive of the log into an empty"
                + " folder with ./trainer2 archive --from.");
    }
}
