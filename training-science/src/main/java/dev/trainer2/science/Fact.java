package dev.trainer2.science;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event of an athlete's log says to training science. Facts are ordered by (occurredAt, eventId), whatever order
 * they arrived in.
 *
 * @param eventId the event, unique per athlete
 * @param occurredAt when it happened
 * @param zone where it happened; with the instant it gives the day
 * @param detail what happened
 */
public record Fact(String eventId, Instant occurredAt, ZoneId zone, Detail detail) implements Comparable<Fact> {
    /** The local day it happened on. */
    public LocalDate day() {
        return occurredAt.atZone(zone).toLocalDate();
    }

    @Override
    public int compareTo(Fact other) {
        int byTime = occurredAt.compareTo(other.occurredAt);
        return byTime != 0 ? byTime : eventId.compareTo(other.eventId);
    }

    /** The kinds of facts. */
    public sealed interface Detail
            permits SetDone,
                    SetCorrected,
                    SetRemoved,
                    SetConfirmed,
                    EntryRemoved,
                    EntryCorrected,
                    ConditioningDone,
                    CheckedIn,
                    Weighed,
                    Profile,
                    Named,
                    Planned,
                    Away,
                    Returned {}

    /**
     * A set as it was logged.
     *
     * @param exerciseId catalogue exercise; null when not known
     * @param load as entered, negative for help; null when none was
     * @param reps null or 0 for none
     * @param seconds null or 0 for none
     * @param rpe reported, above 0 to 10; null when not reported
     */
    public record SetDone(
            String setId,
            String workoutId,
            @Nullable String exerciseId,
            String exerciseName,
            SetType type,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable Integer seconds,
            @Nullable Double rpe)
            implements Detail {
        /** The same set, of another exercise of the catalogue. */
        SetDone as(String otherExerciseId) {
            return new SetDone(setId, workoutId, otherExerciseId, exerciseName, type, load, reps, seconds, rpe);
        }
    }

    /** A set as it really was: all its fields; its day stays that of its logging. */
    public record SetCorrected(SetDone set) implements Detail {}

    /** A set that was not; final. */
    public record SetRemoved(String setId) implements Detail {}

    /** An unlikely set that is meant. */
    public record SetConfirmed(String setId) implements Detail {}

    /** A body weight, conditioning or check-in that was not; final. */
    public record EntryRemoved(String eventId) implements Detail {}

    /** A body weight, conditioning or check-in as it really was; one of another kind corrects nothing. */
    public record EntryCorrected(String eventId, Detail entry) implements Detail {}

    /** A run, a ride or the like. */
    public record ConditioningDone(Conditioning work) implements Detail {}

    /** How a day felt; the last one in order about a day stands. */
    public record CheckedIn(CheckIn checkIn) implements Detail {}

    /** Body weight. */
    public record Weighed(Load bodyweight) implements Detail {}

    /**
     * What the athlete said about themself.
     *
     * @param zone their current zone; null when not said
     * @param landmarks their own landmarks; muscles left out keep what they had
     * @param bodyweight null when not said
     */
    public record Profile(
            @Nullable ZoneId zone,
            Map<Muscle, Landmarks> landmarks,
            @Nullable Load bodyweight) implements Detail {}

    /** A name means a catalogue exercise, for past and future; with null it means none again. */
    public record Named(String exerciseName, @Nullable String exerciseId) implements Detail {}

    /** A plan for the week of a Monday. */
    public record Planned(LocalDate weekStart, PlannedWeek week) implements Detail {}

    /** Days without training; the last one of an id stands. */
    public record Away(Absence absence) implements Detail {}

    /** Back from an absence earlier than planned: the day is no longer of it. */
    public record Returned(String absenceId, LocalDate on) implements Detail {}
}
