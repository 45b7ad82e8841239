package dev.trainer2.sink;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;

/** Texts of records as values of columns. A text that is none is refused as Postgres would refuse it, so that its record becomes a dead letter. */
final class Values {
    private Values() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new DataIntegrityViolationException("no day: " + text, e);
        }
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new DataIntegrityViolationException("no id: " + text, e);
        }
    }
}
