package dev.trainer2.gateway.imports.log;

/** Why a row becomes no event. */
enum SkipReason {
    /** The app's rest timer, not a set. */
    REST_TIMER(false),
    /** A note the app keeps as a row of its own, not a set. */
    NOTE_ROW(false),
    /** A set that was planned and never done. */
    NOT_DONE(false),
    /** A quote that is not closed, or bytes that are no text. */
    BROKEN_LINE(true),
    WRONG_FIELD_COUNT(true),
    MISSING_FIELD(true),
    BAD_DATE(true),
    /** A year nobody lives in: a clock of another calendar. */
    BAD_YEAR(true),
    /** Over a day ahead: a clock set wrong, or a plan. */
    FUTURE_DATE(false),
    TEXT_TOO_LONG(false),
    TOO_MANY_SETS(false),
    BAD_NUMBER(true),
    UNKNOWN_SET_TYPE(true),
    /** A unit that is named and that nobody knows: the number is not guessed. */
    UNKNOWN_UNIT(true),
    BAD_LOAD(false),
    BAD_REPS(false),
    BAD_RPE(false),
    BAD_DURATION(false),
    BAD_DISTANCE(false);

    private final boolean damage;

    SkipReason(boolean damage) {
        this.damage = damage;
    }

    /** Whether such a row speaks for a damaged file, rather than for an odd entry. */
    boolean damage() {
        return damage;
    }
}
