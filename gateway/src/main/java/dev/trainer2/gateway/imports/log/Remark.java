package dev.trainer2.gateway.imports.log;

/**
 * Something the athlete should look at in a row that was imported.
 *
 * @param line the line of the file the row begins on, counted from 1
 * @param code a stable code, such as {@code COLUMNS_DIFFER}
 * @param message a sentence for the athlete
 */
public record Remark(int line, String code, String message) {}
