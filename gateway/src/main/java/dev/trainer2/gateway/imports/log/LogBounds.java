package dev.trainer2.gateway.imports.log;

import java.time.Duration;
import java.time.Instant;

/**
 * What the athlete's log takes of a set. The log would refuse a whole import for one row beyond these bounds; here the row
 * costs itself alone, and its reason is told.
 *
 * @param latest the last instant the log takes
 */
record LogBounds(Instant latest) {
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    /** Room for clocks that run ahead and for zones east of the athlete's. */
    private static final Duration AHEAD = Duration.ofHours(24);

    /** Years ahead that no clock running ahead explains; the Buddhist calendar counts 543 more than the common one. */
    private static final int NOBODY_LIVES_IN = 200;

    private static final int MAX_NAME = 200;
    private static final int MAX_NOTE = 4_000;
    private static final int MAX_SETS = 1_001;

    /** The bounds of an import at an instant. */
    static LogBounds at(Instant now) {
        return new LogBounds(now.plus(AHEAD));
    }

    /**
     * Checks what a row says for itself.
     *
     * @param start the set's start in the zone of the import
     * @throws RowRefused when the log would refuse it
     */
    void check(RawSet set, Instant start) {
        if (start.isBefore(EARLIEST)) {
            throw new RowRefused(SkipReason.BAD_DATE, "the date " + set.start().local() + " is before 1990");
        }
        int year = set.start().local().getYear();
        if (year > latest.atZone(java.time.ZoneOffset.UTC).getYear() + NOBODY_LIVES_IN) {
            throw new RowRefused(
                    SkipReason.BAD_YEAR,
                    "the year " + year + " is of another calendar: set the phone to the Gregorian calendar and export"
                            + " the log again");
        }
        if (start.isAfter(latest)) {
            throw new RowRefused(
                    SkipReason.FUTURE_DATE,
                    "the date " + set.start().local() + " is over a day ahead: a set is logged when it is done");
        }
        length("exercise's name", set.exercise(), MAX_NAME);
        length("workout's name", set.title(), MAX_NAME);
        length("note", set.note(), MAX_NOTE);
        length("workout's note", set.workoutNote(), MAX_NOTE);
    }

    /** Checks the position of a set within its exercise and workout, from 0. */
    static void checkIndex(int index) {
        if (index >= MAX_SETS) {
            throw new RowRefused(
                    SkipReason.TOO_MANY_SETS, "more than " + MAX_SETS + " sets of one exercise in one workout");
        }
    }

    private static void length(String what, String text, int max) {
        if (text.length() > max) {
            throw new RowRefused(
                    SkipReason.TEXT_TOO_LONG,
                    "the " + what + " has " + text.length() + " characters, the limit is " + max
                            + "; shorten it and import the file again");
        }
    }
}
