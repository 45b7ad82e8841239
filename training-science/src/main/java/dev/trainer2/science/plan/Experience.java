package dev.trainer2.science.plan;

/** How long an athlete has trained. */
public enum Experience {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
