package dev.trainer2.contract.codec;

/**
 * What is wrong with one field.
 *
 * @param path where, such as {@code events[3].payload.rpe}
 * @param code stable name of the rule, upper case
 * @param message what to do about it
 */
public record FieldError(String path, String code, String message) {}
