package dev.trainer2.gateway.imports.log;

/**
 * How often an exercise occurs in an imported log.
 *
 * @param name the exercise as the file writes it
 * @param sets its sets, warm-ups included
 */
public record ExerciseCount(String name, int sets) {}
