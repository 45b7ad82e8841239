package dev.trainer2.gateway.views;

import dev.trainer2.gateway.problems.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The ends of a period as callers give them. */
public final class Periods {
    private static final int LAST_YEAR = 9999;

    private Periods() {}

    /**
     * A date, or null when none was given.
     *
     * @param path of the parameter, for the error
     * @throws Problem {@code VALIDATION_FAILED} when it is none
     */
    public static @Nullable LocalDate date(@Nullable String text, String path) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            throw Problem.field(path, "FORMAT", "must be a date such as 2025-09-15");
        }
        throw Problem.field(path, "RANGE", "must be a date of the years 1 to " + LAST_YEAR);
    }

    /**
     * The Monday of an ISO week, or null when none was given.
     *
     * @throws Problem {@code VALIDATION_FAILED} when it is none
     */
    static @Nullable LocalDate week(@Nullable String text, String path) {
        return text == null || text.isBlank() ? null : monday(text, path);
    }

    /**
     * How many to give at most.
     *
     * @param asked as it was asked for; null for the most
     * @throws Problem {@code VALIDATION_FAILED} when it is not from 1 to the most
     */
    static int limit(@Nullable Integer asked, int most) {
        if (asked != null && (asked < 1 || asked > most)) {
            throw Problem.field("limit", "RANGE", "must be 1 to " + most);
        }
        return asked == null ? most : asked;
    }

    /**
     * The Monday of an ISO week.
     *
     * @throws Problem {@code VALIDATION_FAILED} when it is none
     */
    public static LocalDate monday(String week, String path) {
        try {
            return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException e) {
            throw Problem.field(path, "FORMAT", "must be an ISO week such as 2025-W37");
        }
    }

    /** @throws Problem {@code VALIDATION_FAILED} when the first end is after the second */
    static <T extends Comparable<? super T>> void requireOrder(@Nullable T from, @Nullable T to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw Problem.field("from", "RANGE", "must not be after to");
        }
    }
}
