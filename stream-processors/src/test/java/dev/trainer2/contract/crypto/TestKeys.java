package dev.trainer2.contract.crypto;

import java.util.Arrays;

/** A fixed key for tests. */
public final class TestKeys {
    private TestKeys() {}

    public static AthleteKey of(String userId) {
        byte[] key = new byte[AthleteKey.KEY_BYTES];
        Arrays.fill(key, (byte) 7);
        return new AthleteKey(userId, key);
    }
}
