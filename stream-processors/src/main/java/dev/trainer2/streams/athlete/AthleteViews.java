package dev.trainer2.streams.athlete;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.streams.athlete.AthleteRow.Turn;
import dev.trainer2.streams.views.AthleteFold;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the views of an athlete from their log and writes the rows that differ. */
final class AthleteViews {
    /** The cursor of rows before they are written: it is no difference between two of them. */
    private static final LogPosition ANYWHERE = new LogPosition(0, -1L);

    private final Outbox out;
    private final FingerprintedRows<AthleteWorkout> workouts;
    private final FingerprintedRows<AthleteLift> lifts;
    private final DayRows days;
    private final WeekRows weeks;
    private final boolean announces;

    /** @param announces whether a deload that is due and a week that has ended become events */
    AthleteViews(
            Outbox out,
            FingerprintedRows<AthleteWorkout> workouts,
            FingerprintedRows<AthleteLift> lifts,
            DayRows days,
            WeekRows weeks,
            boolean announces) {
        this.out = out;
        this.workouts = workouts;
        this.lifts = lifts;
        this.days = days;
        this.weeks = weeks;
        this.announces = announces;
    }

    /** Folds the state, the workouts and the lifts of an athlete, and writes the state and the rows that differ. */
    void writeState(String user, Athlete athlete, Catalogue catalogue, Emission emission) {
        AthleteFold fold = athlete.fold(catalogue);
        var changedWorkouts = fold.takeChangedWorkouts(ANYWHERE);
        var changedLifts = fold.takeChangedLifts(ANYWHERE);
        if (athlete.isWritten()) {
            workouts.write(user, changedWorkouts, emission);
            lifts.write(user, changedLifts, emission);
        } else {
            workouts.writeAll(user, changedWorkouts, emission);
            lifts.writeAll(user, changedLifts, emission);
            athlete.keepWritten();
        }
        AthleteState state = fold.state(emission.cursor());
        athlete.keep(state);
        out.row(AthleteTopology.TO_STATE, user, state, emission);
    }

    /** The state of an athlete as it stands. */
    static AthleteState state(Athlete athlete, Catalogue catalogue, LogPosition cursor) {
        return athlete.fold(catalogue).state(cursor);
    }

    /**
     * Makes the days and weeks anew and writes those that differ.
     *
     * @param now in milliseconds
     * @return where they stand; null for an athlete who told nothing that counts
     */
    @Nullable
    Turn writeDays(
            String user, Athlete athlete, Catalogue catalogue, @Nullable Turn before, Emission emission, long now) {
        Fact last = athlete.fold(catalogue).lastFact();
        if (last == null) {
            return null;
        }
        TrainingHistory history = athlete.fold(catalogue).history();
        ZoneId zone = Optional.ofNullable(history.zone()).orElse(last.zone());
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
        ReviewSeries known = athlete.series(catalogue);
        ReviewSeries after = known == null ? ReviewSeries.of(history, today) : known.next(history, today);
        Change change = new Change(user, known, after, today, catalogue, emission);
        days.write(change);
        List<Announcement> found = new ArrayList<>(DayRows.deloads(after.fatigue(), today));
        found.addAll(weeks.write(change));
        athlete.keep(after, catalogue);
        LocalDate announced = announce(user, found, before == null ? null : before.announced(), zone, emission, now);
        return new Turn(today, zone, catalogue.version(), announced);
    }

    /** Tells what is new and recent; what comes to light by old events is passed over in silence, for good. */
    private @Nullable LocalDate announce(
            String user,
            List<Announcement> all,
            @Nullable LocalDate announced,
            ZoneId zone,
            Emission emission,
            long now) {
        LocalDate last = announced;
        for (Announcement one : all) {
            boolean told = one.once() && last != null && !one.day().isAfter(last);
            if (!told && announces && one.recent() && emission.cause() != Emission.Cause.HISTORY) {
                write(user, one, zone, emission, Instant.ofEpochMilli(now));
            }
            if (one.once() && !told) {
                last = one.day();
            }
        }
        return last;
    }

    private void write(String user, Announcement one, ZoneId zone, Emission emission, Instant now) {
        List<String> parts = new ArrayList<>(one.id());
        parts.add(1, user);
        TrainingEvent event = TrainingEvent.newBuilder()
                .setEventId(EventIds.derive(parts.toArray(String[]::new)))
                .setUserId(user)
                .setOccurredAt(now)
                .setZoneId(zone.getId())
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0)) // topologies hold no keys
                .setPayload(one.payload())
                .build();
        out.write(
                AthleteTopology.TO_EVENTS,
                user,
                event,
                event.getEventId(),
                EventHeaders.read(emission.headers(), EventHeaders.TRACE_PARENT).orElse(null));
    }

    /** Takes back all that was written of an athlete who was erased. */
    void erase(String user, Emission emission) {
        out.row(AthleteTopology.TO_STATE, user, null, emission);
        workouts.removeAll(user, emission);
        lifts.removeAll(user, emission);
        days.rows().removeAll(user, emission);
        weeks.rows().removeAll(user, emission);
    }
}
