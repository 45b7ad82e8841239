package dev.trainer2.gateway.imports.log;

/** What a column of a training log can mean, whatever its app and language call it. */
enum Column {
    START,
    /** The time of day a workout began, where the date stands alone. */
    START_TIME,
    END,
    DURATION,
    TITLE,
    /** What tells the workouts of a file apart where each row has a time of its own. */
    SESSION,
    EXERCISE,
    CATEGORY,
    EQUIPMENT,
    SET_ORDER,
    SET_TYPE,
    /** Whether a set was done, or only planned. */
    STATUS,
    WEIGHT,
    WEIGHT_UNIT,
    REPS,
    RPE,
    /** Repetitions in reserve: the RPE is 10 minus these. */
    RIR,
    /** RPE or repetitions in reserve, as the athlete has set the app. */
    EFFORT,
    DISTANCE,
    DISTANCE_UNIT,
    SECONDS,
    NOTE,
    WORKOUT_NOTE
}
