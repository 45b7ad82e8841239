package dev.trainer2.streams.views;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.Load;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Assistance;
import dev.trainer2.science.LoggedSet;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of a workout.
 *
 * @param standing what training science says of it
 * @param set as the views tell it
 */
record Performed(LoggedSet standing, PerformedSet set) {

    /**
     * A set that stands.
     *
     * @param logged the event that logged it
     * @param corrected the one that corrected it last; null when none did
     */
    static Performed of(LoggedSet standing, TrainingEvent logged, @Nullable TrainingEvent corrected) {
        SetLogged fields =
                corrected == null ? (SetLogged) logged.getPayload() : asLogged((SetCorrected) corrected.getPayload());
        return new Performed(
                standing,
                PerformedSet.newBuilder()
                        .setSetId(fields.getSetId())
                        .setExerciseName(fields.getExerciseName())
                        .setExerciseId(standing.set().exerciseId())
                        .setSetIndex(fields.getSetIndex())
                        .setSetType(fields.getSetType())
                        .setLoad(fields.getLoad())
                        .setReps(fields.getReps())
                        .setDurationSeconds(fields.getDurationSeconds())
                        .setDistanceMeters(fields.getDistanceMeters())
                        .setRpe(fields.getRpe())
                        .setOccurredAt(logged.getOccurredAt())
                        .setUnlikely(standing.isUnlikely())
                        .build());
    }

    private static SetLogged asLogged(SetCorrected correction) {
        SetLogged fields = new SetLogged();
        correction.getSchema().getFields().forEach(field -> fields.put(field.pos(), correction.get(field.pos())));
        return fields;
    }

    /** Whether it counts in more than the log. */
    boolean isWork() {
        return standing.isWork();
    }

    /** Entered kilograms times repetitions, exact; assistance is not counted. */
    BigDecimal tonnage() {
        Load load = set.getLoad();
        Integer reps = set.getReps();
        boolean help = load != null
                && (load.getValue() <= 0 || Assistance.isNamed(set.getExerciseName(), set.getExerciseId()));
        return load == null || reps == null || help
                ? BigDecimal.ZERO
                : Objects.requireNonNull(Facts.load(load)).exactKilograms().multiply(BigDecimal.valueOf(reps));
    }
}
