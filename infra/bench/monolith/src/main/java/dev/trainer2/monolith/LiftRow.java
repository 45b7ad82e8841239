package dev.trainer2.monolith;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.trainer2.science.OneRepMax;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An exercise of an athlete: its bests by method and the day it was last done. */
@Entity
@Table(name = "lift")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class LiftRow {
    @EmbeddedId
    private LiftId id;

    private LocalDate lastDay;
    private @Nullable Double rtsKg;
    private @Nullable Double epleyKg;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LiftRow() {}

    LiftRow(LiftId id, LocalDate lastDay) {
        this.id = id;
        this.lastDay = lastDay;
    }

    /** Takes a best of a method, and the last day with one. */
    void take(OneRepMax.@Nullable Method method, @Nullable Double kilograms, LocalDate day) {
        lastDay = day.isAfter(lastDay) ? day : lastDay;
        if (kilograms != null && method == OneRepMax.Method.RTS) {
            rtsKg = rtsKg == null ? kilograms : Math.max(rtsKg, kilograms);
        } else if (kilograms != null && method == OneRepMax.Method.EPLEY) {
            epleyKg = epleyKg == null ? kilograms : Math.max(epleyKg, kilograms);
        }
    }
}
