package dev.trainer2.gateway.log;

import java.util.List;

/** What became of a batch: each event is either accepted now or was there before. */
public record Appended(List<Entry> accepted, List<Entry> duplicates) {
    /**
     * @param cursor of the event in the log
     */
    public record Entry(String eventId, String cursor) {}
}
