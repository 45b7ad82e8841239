package dev.trainer2.gateway.imports.log;

/**
 * A row of the file that became no event, and why.
 *
 * @param line the line of the file the row begins on, counted from 1
 * @param reasonCode a stable code, such as {@code REST_TIMER} or {@code BAD_RPE}
 * @param reason a sentence for the athlete
 */
public record SkippedRow(int line, String reasonCode, String reason) {}
