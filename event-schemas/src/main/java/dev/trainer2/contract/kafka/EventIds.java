package dev.trainer2.contract.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of derived records: the same cause gives the same id, however often it is processed. */
public final class EventIds {
    private static final UUID NAMESPACE = UUID.fromString("7d5a5f0e-6a5e-5d0b-9d0e-2f3c7d1a2b01");

    private EventIds() {}

    /** The coaching request that an event asks for. */
    public static String requestOf(String userId, String eventId) {
        return derive("request", userId, eventId);
    }

    /** The same question once more, after a proposal in answer to a request was rejected. */
    public static String revisionOf(String requestId) {
        return derive("again", requestId);
    }

    /**
     * The coaching request about a session that did not happen.
     *
     * @param weekEventId the event that put the plan in force
     * @param day of the session, an ISO date
     */
    public static String requestOfMissed(String userId, String weekEventId, String day) {
        return derive("missed", userId, weekEventId, day);
    }

    /** The event that ends a coaching request, whoever writes it. */
    public static String replyTo(String requestId) {
        return derive("reply", requestId);
    }

    /** The proposals a request may come to, by their place in the answer. */
    public static java.util.List<String> proposals(String requestId) {
        return java.util.List.of(
                derive("proposal", requestId, "0"),
                derive("proposal", requestId, "1"),
                derive("proposal", requestId, "2"));
    }

    /** The action at a place in the answer to a request. */
    public static String action(String requestId, String place) {
        return derive("action", requestId, place);
    }

    /** A version 5 UUID (RFC 9562) of the parts within the namespace of the product. */
    public static String derive(String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // the length keeps ("ab","c") and ("a","bc") apart
            sha1.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            sha1.update(bytes);
        }
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
        long high = (digest.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        long low = (digest.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
