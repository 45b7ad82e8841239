package dev.trainer2.contract.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys of the athletes: rows of Postgres, each wrapped by the master key from the environment. */
public final class AthleteKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource dataSource;
    private final SecretKeySpec master;
    // short-lived, so that a destroyed key is soon unknown everywhere
    private final Cache<String, AthleteKey> cache = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /**
     * @param masterKey 32 bytes in base64
     * @throws IllegalArgumentException when it is anything else
     */
    public AthleteKeys(DataSource dataSource, String masterKey) {
        byte[] key = Base64.getDecoder().decode(masterKey.strip());
        if (key.length != AthleteKey.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "TRAINER2_MASTER_KEY must be 32 bytes in base64, for example: openssl rand -base64 32");
        }
        this.dataSource = dataSource;
        this.master = new SecretKeySpec(key, "AES");
    }

    /** A new master key in base64. */
    public static String newMasterKey() {
        return Base64.getEncoder().encodeToString(randomKey());
    }

    /** Whether a wrapped key, as a row keeps it, opens under a master key; false also when that is none. */
    public static boolean opens(String masterKey, String userId, byte[] wrappedKey) {
        try {
            byte[] key = Base64.getDecoder().decode(masterKey.strip());
            AthleteKey.open(new SecretKeySpec(key, "AES"), userId.getBytes(StandardCharsets.UTF_8), wrappedKey);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Makes the key of a new athlete within the caller's transaction. */
    public AthleteKey create(Connection connection, String userId) throws SQLException {
        byte[] key = randomKey();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into athlete_key (user_id, wrapped_key) values (?, ?) on conflict do nothing")) {
            insert.setString(1, userId);
            insert.setBytes(2, AthleteKey.seal(master, userId.getBytes(StandardCharsets.UTF_8), key));
            if (insert.executeUpdate() != 1) {
                throw new SQLException("this athlete has a key already");
            }
        }
        return new AthleteKey(userId, key);
    }

    /**
     * The key of an athlete, or empty when it was destroyed or never was.
     *
     * @throws IllegalStateException when Postgres does not answer
     */
    public Optional<AthleteKey> find(String userId) {
        AthleteKey known = cache.getIfPresent(userId);
        if (known != null) {
            return Optional.of(known);
        }
        AthleteKey loaded = load(userId);
        if (loaded != null) {
            cache.put(userId, loaded);
        }
        return Optional.ofNullable(loaded);
    }

    /** Lets a key leave the memory of this process at once; it was destroyed. */
    public void forget(String userId) {
        cache.invalidate(userId);
    }

    private @Nullable AthleteKey load(String userId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select wrapped_key from athlete_key where user_id = ?")) {
            select.setString(1, userId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new AthleteKey(
                                userId,
                                AthleteKey.open(master, userId.getBytes(StandardCharsets.UTF_8), rows.getBytes(1)))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key of an athlete could not be read", e);
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[AthleteKey.KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }
}
