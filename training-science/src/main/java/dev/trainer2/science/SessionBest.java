package dev.trainer2.science;

import java.time.LocalDate;

/**
 * The best confident estimate of an exercise in a session, by one method.
 *
 * @param date the session's day
 * @param exercise the exercise key
 * @param method the method; values of different ones are never compared
 * @param reps repetitions of the set it comes from
 * @param kilograms the estimate
 */
public record SessionBest(LocalDate date, String exercise, OneRepMax.Method method, int reps, double kilograms) {}
