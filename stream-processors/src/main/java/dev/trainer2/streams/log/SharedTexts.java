package dev.trainer2.streams.log;

import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of each text that the events of an athlete repeat, and nothing that is not folded, so that many years of sets fit
 * into memory.
 */
final class SharedTexts {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final Map<String, String> texts = new HashMap<>();

    /** Changes an event so that it shares its texts; its hash and the note of a set are left out. */
    TrainingEvent share(TrainingEvent event) {
        event.setUserId(text(event.getUserId()));
        event.setZoneId(text(event.getZoneId()));
        event.setContentHash(NOTHING);
        switch (event.getPayload()) {
            case SetLogged set -> {
                set.setWorkoutId(text(set.getWorkoutId()));
                set.setExerciseName(text(set.getExerciseName()));
                set.setExerciseId(orNull(set.getExerciseId()));
                set.setNote(null);
            }
            case SetCorrected set -> {
                set.setWorkoutId(text(set.getWorkoutId()));
                set.setExerciseName(text(set.getExerciseName()));
                set.setExerciseId(orNull(set.getExerciseId()));
                set.setNote(null);
            }
            default -> {
                // the others are few
            }
        }
        return event;
    }

    private String text(String said) {
        return texts.computeIfAbsent(said, first -> first);
    }

    private @Nullable String orNull(@Nullable String said) {
        return said == null ? null : text(said);
    }
}
