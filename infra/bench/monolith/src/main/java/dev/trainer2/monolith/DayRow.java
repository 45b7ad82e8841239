package dev.trainer2.monolith;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueStatus;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day with training: its load, and fatigue as it stood. */
@Entity
@Table(name = "training_day")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class DayRow {
    @EmbeddedId
    private DayId id;

    private double lifting;
    private double conditioning;
    private int workSets;
    private double atl;
    private double ctl;
    private @Nullable Double monotony;
    private @Nullable Double strain;

    @Enumerated(EnumType.STRING)
    private FatigueStatus status;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DayRow() {}

    @SuppressWarnings("NullAway.Init") // become() follows
    DayRow(String userId, LocalDate day) {
        this.id = new DayId(userId, day);
    }

    /** Takes the figures of its day. */
    void become(FatigueDay fatigue) {
        lifting = fatigue.load().lifting();
        conditioning = fatigue.load().conditioning();
        atl = fatigue.atl();
        ctl = fatigue.ctl();
        monotony = fatigue.monotony();
        strain = fatigue.strain();
        status = fatigue.status();
    }

    void workSets(int count) {
        workSets = count;
    }
}
