package dev.trainer2.monolith;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.trainer2.science.Load;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import dev.trainer2.science.WorkSet;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set as it stands, with what it says. */
@Entity
@Table(name = "training_set")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class TrainingSet {
    @EmbeddedId
    private SetId id;

    private UUID eventId;
    private Instant occurredAt;
    private LocalDate day;
    private UUID workoutId;
    private String exercise;
    private @Nullable String exerciseId;
    private String exerciseName;
    private int setIndex;

    @Enumerated(EnumType.STRING)
    private SetType setType;

    private @Nullable Double loadValue;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit loadUnit;

    private @Nullable Integer reps;
    private @Nullable Integer seconds;

    @Column(name = "distance_m")
    private @Nullable Double distance;

    private @Nullable Double rpe;
    private @Nullable String note;

    @Column(name = "e1rm_kg")
    private @Nullable Double estimate;

    @Enumerated(EnumType.STRING)
    private OneRepMax.@Nullable Method method;

    private @Nullable Double ssu;
    private boolean removed;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TrainingSet() {}

    @SuppressWarnings("NullAway.Init") // become() follows
    TrainingSet(SetId id, UUID eventId, Instant occurredAt, LocalDate day) {
        this.id = id;
        this.eventId = eventId;
        this.occurredAt = occurredAt;
        this.day = day;
    }

    /** Takes the content of a log entry or of a correction; its day stays that of its logging. */
    void become(SetContent content) {
        workoutId = content.workoutId();
        exercise = content.exerciseId() == null
                ? content.exerciseName().strip().toLowerCase(Locale.ROOT)
                : content.exerciseId();
        exerciseId = content.exerciseId();
        exerciseName = content.exerciseName();
        setIndex = content.setIndex();
        setType = content.setType();
        loadValue = content.load() == null ? null : content.load().value();
        loadUnit = content.load() == null ? null : content.load().unit();
        reps = content.reps();
        seconds = content.seconds();
        distance = content.distance();
        rpe = content.rpe();
        note = content.note();
    }

    /** Takes what training science says about it. */
    void judge(@Nullable OneRepMax judged, @Nullable Double stress) {
        boolean confident = judged != null && !judged.lowConfidence();
        estimate = judged != null && confident ? judged.kilograms() : null;
        method = judged != null && confident ? judged.method() : null;
        ssu = stress;
    }

    /** Takes it out of everything, for good. */
    void remove() {
        removed = true;
    }

    boolean isRemoved() {
        return removed;
    }

    boolean isWork() {
        return setType.isWork();
    }

    WorkSet work() {
        return new WorkSet(setType, kilograms(), reps, seconds, rpe);
    }

    @Nullable
    Double kilograms() {
        return loadValue == null || loadUnit == null ? null : new Load(loadValue, loadUnit).kilograms();
    }

    SetId id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    LocalDate day() {
        return day;
    }

    UUID workoutId() {
        return workoutId;
    }

    String exercise() {
        return exercise;
    }

    @Nullable
    String exerciseId() {
        return exerciseId;
    }

    String exerciseName() {
        return exerciseName;
    }

    @Nullable
    Integer reps() {
        return reps;
    }

    @Nullable
    Double rpe() {
        return rpe;
    }

    @Nullable
    Double estimate() {
        return estimate;
    }

    OneRepMax.@Nullable Method method() {
        return method;
    }
}
