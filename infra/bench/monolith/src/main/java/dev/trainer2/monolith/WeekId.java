package dev.trainer2.monolith;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The key of a week of an athlete. */
@Embeddable
record WeekId(String userId, LocalDate monday) implements Serializable {}
