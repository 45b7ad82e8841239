package dev.trainer2.streams.athlete;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.plan.AthletePlanFold;
import dev.trainer2.streams.views.AthleteFold;
import org.jspecify.annotations.Nullable;

/** An athlete who is in memory: their log, and what was computed from it last. All of it can be computed again. */
final class Athlete {
    private static final LogPosition UNKNOWN = new LogPosition(0, -1L);

    private final String user;
    private final AthleteLog log;
    private @Nullable AthleteFold fold;
    private boolean written;
    private @Nullable Series series;
    private @Nullable AthleteState state;
    private @Nullable AthletePlan plan;

    /** The weeks of an athlete, the days in them, and the catalogue they were made with. */
    record Series(ReviewSeries weeks, Catalogue catalogue) {}

    Athlete(String user, AthleteLog log) {
        this.user = user;
        this.log = log;
    }

    AthleteLog log() {
        return log;
    }

    /** The series as it was made last with a catalogue; null when it has to be made from the beginning. */
    @Nullable
    ReviewSeries series(Catalogue catalogue) {
        return series == null || series.catalogue() != catalogue ? null : series.weeks();
    }

    void keep(ReviewSeries weeks, Catalogue catalogue) {
        series = new Series(weeks, catalogue);
    }

    /** The state as it was written last; null when it was not in memory then. */
    @Nullable
    AthleteState state() {
        return state;
    }

    /** Adds an event of the log; false when one with its id is there already. */
    boolean add(TrainingEvent event) {
        boolean added = log.add(event);
        if (added && fold != null) {
            fold.add(event);
        }
        return added;
    }

    /** What their log comes to, with a catalogue. */
    AthleteFold fold(Catalogue catalogue) {
        AthleteFold known = fold;
        if (known == null) {
            known = AthleteFold.of(user, log.events(), catalogue);
            fold = known;
        }
        known.follow(catalogue);
        return known;
    }

    /** Whether the rows of all workouts and lifts were compared with what was written, since the athlete came into memory. */
    boolean isWritten() {
        return written;
    }

    void keepWritten() {
        written = true;
    }

    void keep(AthleteState written) {
        state = written;
    }

    /** The plan by all that is decided. */
    AthletePlan plan() {
        AthletePlan known = plan;
        if (known == null) {
            known = AthletePlanFold.fold(user, log.withUnread(), UNKNOWN);
            plan = known;
        }
        return known;
    }

    void keep(AthletePlan decided) {
        plan = decided;
    }
}
