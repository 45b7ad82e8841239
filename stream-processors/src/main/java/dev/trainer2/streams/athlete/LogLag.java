package dev.trainer2.streams.athlete;

import java.util.OptionalLong;

/**
 * How many records of a partition of the log the consumer has not handed over yet; empty while it cannot tell. A pause
 * between two records is no sign of the end: while views are made, more time passes than between two records.
 */
@FunctionalInterface
public interface LogLag {
    /** Key under which the settings of a topology carry it. */
    String SETTING = "trainer2.log.lag";

    /** Knows nothing. */
    LogLag UNKNOWN = partition -> OptionalLong.empty();

    OptionalLong of(int partition);

    /** The one in the settings, else one that knows nothing. */
    static LogLag in(java.util.Map<String, Object> settings) {
        return settings.get(SETTING) instanceof LogLag lag ? lag : UNKNOWN;
    }
}
