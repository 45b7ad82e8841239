package dev.trainer2.gateway.imports.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Ids that are a hash of content, so that the same row always gets the same id: UUIDs of version 8 (RFC 9562) from
 * SHA-256. Each part goes in with its length before it, so no two lists of parts read the same.
 */
final class ContentIds {
    private ContentIds() {}

    /**
     * The id of the given parts in a namespace.
     *
     * @param namespace keeps ids of different kinds of the same content apart
     * @param parts the content
     */
    static String id(String namespace, List<String> parts) {
        MessageDigest digest = sha256();
        add(digest, namespace);
        for (String part : parts) {
            add(digest, part);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
