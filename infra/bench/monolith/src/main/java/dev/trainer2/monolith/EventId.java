package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The key of an event of an athlete. */
@Embeddable
record EventId(String userId, UUID eventId) implements Serializable {}
