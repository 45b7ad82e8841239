package dev.trainer2.science.plan;

/** What an athlete trains for. */
public enum Goal {
    STRENGTH,
    HYPERTROPHY,
    GENERAL,
    WEIGHT_LOSS,
    ENDURANCE
}
