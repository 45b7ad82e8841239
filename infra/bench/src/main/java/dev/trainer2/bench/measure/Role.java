package dev.trainer2.bench.measure;

/** What a contestant stands for. */
public enum Role {
    /** The product. */
    OURS,
    /** The same work by raw clients, without a product around them; goals are set against it. */
    BASELINE,
    /** Another baseline, for information. */
    VARIANT,
    /** Less than the work: nothing can be faster on this machine. */
    FLOOR
}
