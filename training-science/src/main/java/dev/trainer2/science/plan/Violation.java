package dev.trainer2.science.plan;

/**
 * Something a plan holds against a rule.
 *
 * @param rule which rule
 * @param path where: {@code muscles.chest} or {@code sessions[2026-01-05].exercises[Barbell_Squat].load}
 * @param message what is wrong, with the numbers
 */
public record Violation(Rule rule, String path, String message) {}
