package dev.trainer2.science;

/** What can speak for a deload. */
public enum Signal {
    /** More load than the athlete is used to, for days. */
    LOAD,
    /** Estimated maxima falling in several exercises. */
    PERFORMANCE,
    /** Lasting soreness. */
    SORENESS,
    /** Lasting loss of well-being, against the athlete's own normal. */
    WELLBEING,
    /** The athlete said they are cooked. */
    REPORTED
}
