package dev.trainer2.local.chaos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The checksum chain in the notes of an athlete's sets: each link is made of the one before and the set, so that one
 * lost, doubled or displaced set breaks it at its place.
 */
final class Chain {
    private String link = "";
    private int sequence;

    /** The note of the next set. */
    String next(String setId) {
        link = HexFormat.of().formatHex(sha256(link + setId));
        return String.format(Locale.ROOT, "seq=%d chain=%s", sequence++, link);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
