package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The key of a lift of an athlete. */
@Embeddable
record LiftId(String userId, String exercise) implements Serializable {}
