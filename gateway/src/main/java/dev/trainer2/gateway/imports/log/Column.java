package dev.trainer2.gateway.imports.log;

/** What a column of a training log can mean, whatever its app and language call it. */
enum Column {
    START,
    END,
    DURATION,
    TITLE,
    EXERCISE,
    CATEGORY,
    EQUIPMENT,
    SET_ORDER,
    SET_TYPE,
    WEIGHT,
    WEIGHT_UNIT,
    REPS,
    RPE,
    DISTANCE,
    DISTANCE_UNIT,
    SECONDS,
    NOTE,
    WORKOUT_NOTE
}
