package dev.trainer2.streams.whole;

import dev.trainer2.events.Load;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetType;
import dev.trainer2.science.Assistance;
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
        List<PerformedSet> sets) {

    /** Warm-ups count in nothing but the log; the other types are work sets. */
    static boolean isWork(PerformedSet set) {
        return set.getSetType() != SetType.WARMUP;
    }

    int workSets() {
        return (int) sets.stream().filter(Workout::isWork).count();
    }

    /** Entered kilograms times reps over the work sets; assistance is not counted. Exact. */
    BigDecimal tonnage() {
        return sets.stream().filter(Workout::isWork).map(Workout::tonnage).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tonnage(PerformedSet set) {
        Load load = set.getLoad();
        Integer reps = set.getReps();
        boolean help = load != null
                && (load.getValue() <= 0 || Assistance.isNamed(set.getExerciseName(), set.getExerciseId()));
        return load == null || reps == null || help
                ? BigDecimal.ZERO
                : Kilograms.of(load).multiply(BigDecimal.valueOf(reps));
    }

    /** Local day of its first set, or of its start without one. */
    LocalDate day() {
        Instant first = sets.isEmpty() ? startedAt : sets.getFirst().getOccurredAt();
        return first.atZone(ZoneId.of(zoneId)).toLocalDate();
    }
}
