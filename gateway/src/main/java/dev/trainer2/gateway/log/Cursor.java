package dev.trainer2.gateway.log;

import dev.trainer2.gateway.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a reader stands in the athlete's partitions of the log and of the actions; opaque to clients.
 *
 * @param cluster id of the cluster the offsets belong to
 * @param partition of the athlete, the same in both topics
 * @param events last offset of the log that was seen; {@value #NOTHING_YET} before the first
 * @param actions last offset of the actions that was seen; {@value #NOTHING_YET} before the first, {@value #UNKNOWN} where
 *     the cursor says nothing about them
 * @param owner mark of the athlete it was made for; empty in cursors of the first format, which had none
 */
public record Cursor(String cluster, int partition, long events, long actions, String owner) {
    /** Nothing was seen, because there was nothing. */
    public static final long NOTHING_YET = -1;

    /** The cursor is of a call that knows nothing of the actions. */
    public static final long UNKNOWN = -2;

    private static final String FORMAT = "2";
    private static final String FIRST_FORMAT = "1";

    /** The mark of an athlete; it tells athletes apart and names none. */
    public static String mark(String userId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(userId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The text a client holds. */
    public String encode() {
        String text = FORMAT + " " + cluster + " " + partition + " " + events + " " + actions + " " + owner;
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
            boolean first = parts.length == 5 && parts[0].equals(FIRST_FORMAT);
            if (!first && !(parts.length == 6 && parts[0].equals(FORMAT))) {
                return Optional.empty();
            }
            long events = Long.parseLong(parts[3]);
            long actions = Long.parseLong(parts[4]);
            Cursor cursor = new Cursor(
                    parts[1],
                    Integer.parseInt(parts[2]),
                    events,
                    first && actions < 0 ? UNKNOWN : actions, // the first format did not tell the two apart
                    first ? "" : parts[5]);
            return events < NOTHING_YET || actions < UNKNOWN ? Optional.empty() : Optional.of(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // neither base64 nor numbers: not ours
        }
    }

    /** The same place in the log, further in the actions. */
    public Cursor withActions(long offset) {
        return new Cursor(cluster, partition, events, Math.max(actions, offset), owner);
    }

    /** The same place in the actions, further in the log. */
    public Cursor withEvents(long offset) {
        return new Cursor(cluster, partition, Math.max(events, offset), actions, owner);
    }
}
