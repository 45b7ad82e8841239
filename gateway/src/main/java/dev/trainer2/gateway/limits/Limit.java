package dev.trainer2.gateway.limits;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many at once, and after that one at a time as they come back. What was used is kept as one instant, at which all have
 * come back; times are microseconds since 1970. Pure.
 *
 * @param atOnce how many may be used without a pause; 1 or more
 * @param eachMicros how long it takes until one has come back
 */
public record Limit(int atOnce, long eachMicros) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7}) then (\\d{1,7}) an? (second|minute|hour)");

    public Limit {
        if (atOnce < 1 || eachMicros < 1) {
            throw new IllegalArgumentException("a limit lets through at least one, and more after a time");
        }
    }

    /**
     * Reads a limit as it is written in the settings.
     *
     * @param text such as {@code 20 then 60 an hour}
     * @throws IllegalArgumentException when it is written otherwise
     */
    public static Limit parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) == 0) {
            throw new IllegalArgumentException(
                    "A limit is written such as '20 then 60 an hour' or '1000 then 20 a second', not '" + text + "'.");
        }
        Duration span = switch (parts.group(3)) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
        };
        long each = span.toNanos() / 1000 / Integer.parseInt(parts.group(2));
        return new Limit(Integer.parseInt(parts.group(1)), Math.max(1, each));
    }

    /** The same limit, so many times as wide. */
    Limit times(int factor) {
        return new Limit(Math.multiplyExact(atOnce, factor), Math.max(1, eachMicros / factor));
    }

    /** What using some of it adds to the instant at which all have come back; never more than the whole. */
    long cost(int uses) {
        return Math.min(uses, atOnce) * eachMicros;
    }

    /** How far that instant may lie ahead. */
    long room() {
        return atOnce * eachMicros;
    }

    /** Whole seconds, 1 or more, until so many can be used, when all have come back at an instant. */
    int secondsUntil(int uses, long fullAt, long now) {
        long wait = Math.max(fullAt, now) + cost(uses) - now - room();
        return (int) Math.clamp((wait + 999_999) / 1_000_000, 1, Integer.MAX_VALUE);
    }
}
