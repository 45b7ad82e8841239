package dev.trainer2.streams.athlete;

import dev.trainer2.events.LogPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an athlete beside the log.
 *
 * @param erased whether they were erased: whatever still comes of them is passed over
 * @param shown last record that the state includes; null before the first state
 * @param due the view that is still to be made; null when none is
 * @param turn up to where the days and weeks go; null before the first
 * @param diffEnds when the open diff ends without an answer; null when none is open
 * @param asked the request that is out; null when none is
 * @param missed the missed session that was asked about last; null before the first
 */
public record AthleteRow(
        boolean erased,
        @Nullable Place shown,
        @Nullable Due due,
        @Nullable Turn turn,
        @Nullable Instant diffEnds,
        @Nullable Asked asked,
        @Nullable String missed) {

    /** Nothing is known yet. */
    public static final AthleteRow NONE = new AthleteRow(false, null, null, null, null, null, null);

    /** All that is kept of someone who was erased. */
    public static final AthleteRow ERASED = new AthleteRow(true, null, null, null, null, null, null);

    /** A place in the log. */
    public record Place(int partition, long offset) {
        static Place of(LogPosition position) {
            return new Place(position.getPartition(), position.getOffset());
        }

        LogPosition position() {
            return new LogPosition(partition, offset);
        }
    }

    /**
     * A view that is still to be made.
     *
     * @param place last record it must include
     * @param imported whether it comes from an import or a restored log, which trigger nothing
     * @param facts whether days and weeks are touched
     * @param decided whether something was decided about the plan that is not shown yet
     */
    public record Due(Place place, boolean imported, boolean facts, boolean decided) {}

    /**
     * Where the days and weeks of an athlete stand.
     *
     * @param asOf the last day
     * @param zone in which that day turns
     * @param catalogue version of the catalogue they were made with
     * @param announced latest day whose deload is out or was passed over; null before the first
     */
    public record Turn(
            LocalDate asOf,
            ZoneId zone,
            String catalogue,
            @Nullable LocalDate announced) {}

    /**
     * A request that is out.
     *
     * @param since when it was made
     * @param deadline when it ends without an answer
     * @param trace the trace it belongs to; null without one
     */
    public record Asked(
            String requestId,
            Instant since,
            Instant deadline,
            @Nullable String trace) {}

    AthleteRow withShown(LogPosition cursor) {
        return new AthleteRow(erased, Place.of(cursor), null, turn, diffEnds, asked, missed);
    }

    AthleteRow withDue(Due next) {
        return new AthleteRow(erased, shown, next, turn, diffEnds, asked, missed);
    }

    AthleteRow withTurn(Turn next) {
        return new AthleteRow(erased, shown, due, next, diffEnds, asked, missed);
    }

    AthleteRow withDiffEnds(@Nullable Instant next) {
        return new AthleteRow(erased, shown, due, turn, next, asked, missed);
    }

    AthleteRow withAsked(@Nullable Asked next) {
        return new AthleteRow(erased, shown, due, turn, diffEnds, next, missed);
    }

    AthleteRow withMissed(String next) {
        return new AthleteRow(erased, shown, due, turn, diffEnds, asked, next);
    }
}
