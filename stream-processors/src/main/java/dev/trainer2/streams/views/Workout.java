package dev.trainer2.streams.views;

import dev.trainer2.events.PerformedSet;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workout with its standing sets.
 *
 * @param name title, or null
 * @param sealedName the title where it is sealed, else null
 * @param startedAt the start, or the first set where no start was logged
 * @param completedAt null while it goes on
 * @param zoneId zone of its first set, or of its start
 * @param imported came from a training log of another app
 * @param sets in the order of logging
 */
record Workout(
        String workoutId,
        @Nullable String name,
        @Nullable ByteBuffer sealedName,
        Instant startedAt,
        @Nullable Instant completedAt,
        String zoneId,
        boolean imported,
        List<Performed> sets) {

    WorkoutPlace place() {
        return new WorkoutPlace(startedAt, workoutId);
    }

    /** The sets as the views tell them. */
    List<PerformedSet> told() {
        return sets.stream().map(Performed::set).toList();
    }

    int workSets() {
        return (int) sets.stream().filter(Performed::isWork).count();
    }

    /** Entered kilograms times repetitions over the work sets; assistance is not counted. Exact. */
    BigDecimal tonnage() {
        return sets.stream().filter(Performed::isWork).map(Performed::tonnage).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Local day of its first set, or of its start without one. */
    LocalDate day() {
        Instant first = sets.isEmpty() ? startedAt : sets.getFirst().set().getOccurredAt();
        return first.atZone(ZoneId.of(zoneId)).toLocalDate();
    }
}
