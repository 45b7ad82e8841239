package dev.trainer2.streams.plan;

import dev.trainer2.events.LogPosition;
import java.time.Instant;
import java.util.Locale;

/** Keys of commands that wait: their place in the log, so that they sort by it, and when they reached it. */
final class PlanCommands {
    private PlanCommands() {}

    /**
     * A command's place.
     *
     * @param position in the log
     * @param at when it reached the log
     */
    record Place(LogPosition position, Instant at) {}

    static String key(LogPosition position, Instant at) {
        return String.format(
                Locale.ROOT, "%020d|%d|%d", position.getOffset(), position.getPartition(), at.toEpochMilli());
    }

    static Place place(String key) {
        String[] parts = key.split("\\|", -1);
        return new Place(
                new LogPosition(Integer.parseInt(parts[1]), Long.parseLong(parts[0])),
                Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }
}
