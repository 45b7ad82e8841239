package dev.trainer2.gateway.push;

import dev.trainer2.gateway.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a reader stands in the athlete's partitions of the log and of the actions; opaque to clients.
 *
 * @param cluster id of the cluster the offsets belong to
 * @param partition of the athlete, the same in both topics
 * @param events last offset of the log that was seen; -1 before the first
 * @param actions last offset of the actions that was seen; -1 where it says nothing about them
 */
public record Cursor(String cluster, int partition, long events, long actions) {
    /** The text a client holds. */
    public String encode() {
        String text = "1 " + cluster + " " + partition + " " + events + " " + actions;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor a client sent.
     *
     * @param path of the field, for the error
     * @throws Problem {@code VALIDATION_FAILED} when it is none of ours
     */
    public static Cursor decode(String text, String path) {
        return tryDecode(text)
                .orElseThrow(() -> Problem.field(path, "FORMAT", "is not a cursor; use one that a call returned"));
    }

    private static Optional<Cursor> tryDecode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return parts.length == 5 && parts[0].equals("1")
                    ? Optional.of(new Cursor(
                            parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // neither base64 nor numbers: not ours
        }
    }

    /** The same place in the log, further in the actions. */
    public Cursor withActions(long offset) {
        return new Cursor(cluster, partition, events, Math.max(actions, offset));
    }

    /** The same place in the actions, further in the log. */
    public Cursor withEvents(long offset) {
        return new Cursor(cluster, partition, Math.max(events, offset), actions);
    }
}
