package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The key of a workout of an athlete. */
@Embeddable
record WorkoutId(String userId, UUID workoutId) implements Serializable {}
