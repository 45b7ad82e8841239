package dev.trainer2.monolith;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A workout in a line. */
@Entity
@Table(name = "workout")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class WorkoutRow {
    @EmbeddedId
    private WorkoutId id;

    private Instant startedAt;
    private LocalDate day;
    private int workSets;
    private double tonnageKg;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkoutRow() {}

    WorkoutRow(WorkoutId id, Instant startedAt, LocalDate day, int workSets, double tonnageKg) {
        this.id = id;
        this.startedAt = startedAt;
        this.day = day;
        this.workSets = workSets;
        this.tonnageKg = tonnageKg;
    }
}
