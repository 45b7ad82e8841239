package dev.trainer2.science.plan;

/** How a diff stands. All but OPEN are final. */
public enum DiffStatus {
    OPEN,
    ACCEPTED,
    DENIED,
    /** Another one took its place, or the athlete wants it otherwise. */
    SUPERSEDED,
    /** No answer in 48 hours, which is a deny. */
    EXPIRED,
    /** The plan it was based on is no longer the current one, or no longer allows it. */
    STALE
}
