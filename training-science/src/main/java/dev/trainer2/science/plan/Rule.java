package dev.trainer2.science.plan;

/** What a plan may never hold, whoever wrote it. The names are stable codes. */
public enum Rule {
    /** Only exercises of the catalogue. */
    UNKNOWN_EXERCISE,
    /** Only equipment that is at hand; the body alone and none always are. */
    EQUIPMENT,
    /** Nothing the athlete excluded. */
    EXCLUDED,
    /** Nothing with an open pain report, by exercise or by area. */
    PAIN,
    /** Nothing that loads an area the athlete said is to be spared. */
    LIMITATION,
    /** Sets per muscle under the most that can be recovered from. */
    VOLUME_OVER_MRV(true),
    /** A load near what the best estimate allows. */
    LOAD_TOO_HIGH,
    /** No load without a confident estimate of the last 12 weeks. */
    LOAD_WITHOUT_HISTORY,
    /** Within the stated minutes plus 15 %. */
    SESSION_TOO_LONG,
    /** Target RPE at most 9. */
    RPE_TOO_HIGH(true),
    /** Target RPE above 0. */
    RPE_RANGE,
    /** 1 to 30 sets. */
    SETS_RANGE,
    /** 1 to 100 repetitions, the bottom not above the top. */
    REPS_RANGE,
    /** A week begins on a Monday. */
    WEEK_START,
    /** A mesocycle has five weeks. */
    MESOCYCLE_WEEK,
    /** Sessions lie in their week. */
    SESSION_OUTSIDE_WEEK,
    /** One session a day. */
    TWO_SESSIONS_A_DAY,
    /** A session has an exercise. */
    EMPTY_SESSION;

    private final boolean overridable;

    Rule() {
        this(false);
    }

    Rule(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether an athlete who insists may break it, with a record: how much and how hard, never what hurts. */
    public boolean overridable() {
        return overridable;
    }
}
