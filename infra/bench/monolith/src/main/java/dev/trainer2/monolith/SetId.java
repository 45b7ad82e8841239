package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The key of a set of an athlete. */
@Embeddable
record SetId(String userId, UUID setId) implements Serializable {}
