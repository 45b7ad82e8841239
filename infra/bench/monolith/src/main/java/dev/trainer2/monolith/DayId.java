package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The key of a day of an athlete. */
@Embeddable
record DayId(String userId, LocalDate day) implements Serializable {}
