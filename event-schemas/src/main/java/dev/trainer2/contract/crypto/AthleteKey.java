package dev.trainer2.contract.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one athlete: encrypts personal text (AES-256-GCM, the user id as associated data) and hashes content
 * (HMAC-SHA-256 under a key derived from it). Destroying the key erases the text wherever it was copied.
 */
public final class AthleteKey {
    /** What a reader without the key shows. */
    public static final String ERASED = "[erased]";

    static final int KEY_BYTES = 32;
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec dataKey;
    private final SecretKeySpec hashKey;
    private final byte[] associated;

    AthleteKey(String userId, byte[] key) {
        this.dataKey = new SecretKeySpec(key, "AES");
        this.associated = userId.getBytes(StandardCharsets.UTF_8);
        this.hashKey = new SecretKeySpec(
                hmac(new SecretKeySpec(key, "HmacSHA256"), "content-hash".getBytes(StandardCharsets.UTF_8)),
                "HmacSHA256");
    }

    /** Cipher text of a personal text; differs at every call. */
    public ByteBuffer encrypt(String text) {
        return ByteBuffer.wrap(seal(dataKey, associated, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The personal text.
     *
     * @throws IllegalArgumentException when it was not encrypted under this key, or was changed since
     */
    public String decrypt(ByteBuffer cipherText) {
        byte[] bytes = new byte[cipherText.remaining()];
        cipherText.duplicate().get(bytes);
        return new String(open(dataKey, associated, bytes), StandardCharsets.UTF_8);
    }

    /** Keyed hash of canonical plain content, 32 bytes. */
    public byte[] hash(byte[] content) {
        return hmac(hashKey, content);
    }

    static byte[] seal(SecretKeySpec key, byte[] associated, byte[] plain) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    static byte[] open(SecretKeySpec key, byte[] associated, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalArgumentException("not an encrypted text of a known format");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("encrypted text does not open with this key", e);
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 failed", e);
        }
    }
}
