package dev.trainer2.science;

/** What a set was for. Warm-ups count in nothing but the log; the other three are work sets. */
public enum SetType {
    WARMUP,
    WORKING,
    DROP,
    FAILURE;

    /** Whether sets of this type count as work. */
    public boolean isWork() {
        return this != WARMUP;
    }
}
