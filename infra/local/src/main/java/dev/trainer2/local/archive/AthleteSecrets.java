package dev.trainer2.local.archive;

import dev.trainer2.local.archive.ContainerWriter.Written;
import dev.trainer2.local.archive.Manifest.KeysFile;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * What Postgres alone knows of the athletes and the log is worth little without: their keys, wrapped by the master key,
 * and their accounts with the hashes of the passwords. The master key itself is never part of an archive.
 */
public final class AthleteSecrets {
    static final Schema SCHEMA = SchemaBuilder.record("AthleteSecrets")
            .namespace("dev.trainer2.archive")
            .doc("The account and the wrapped key of an athlete.")
            .fields()
            .requiredString("userId")
            .optionalString("email")
            .optionalString("passwordHash")
            .name("createdAt")
            .doc("Microseconds since 1970.")
            .type()
            .optional()
            .longType()
            .name("wrappedKey")
            .doc("Opens under the master key.")
            .type()
            .optional()
            .bytesType()
            .endRecord();

    private final String jdbc;

    /** @param jdbc JDBC address of the product's database, with user */
    public AthleteSecrets(String jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of one athlete.
     *
     * @param email null, as hash and time of making, where there is no account
     * @param createdAt microseconds since 1970
     * @param wrappedKey null where the key was destroyed
     */
    record Secret(
            String userId,
            @Nullable String email,
            @Nullable String passwordHash,
            @Nullable Long createdAt,
            byte @Nullable [] wrappedKey) {
        static Secret fromAvro(GenericRecord record) {
            Object email = record.get("email");
            Object hash = record.get("passwordHash");
            ByteBuffer key = (ByteBuffer) record.get("wrappedKey");
            return new Secret(
                    record.get("userId").toString(),
                    email == null ? null : email.toString(),
                    hash == null ? null : hash.toString(),
                    (Long) record.get("createdAt"),
                    key == null ? null : Arrays.copyOfRange(key.array(), key.position(), key.limit()));
        }
    }

    KeysFile write(ArchiveFolder folder) throws IOException {
        String name = folder.nextKeysFile();
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement select = cursor(connection);
                ResultSet rows = select.executeQuery("""
                        select user_id, email, password_hash,
                               (extract(epoch from created_at) * 1000000)::bigint, wrapped_key
                        from account full join athlete_key using (user_id) order by user_id""");
                ContainerWriter file = ContainerWriter.create(folder.file(name), SCHEMA, true)) {
            while (rows.next()) {
                GenericRecord record = new GenericData.Record(SCHEMA);
                byte[] key = rows.getBytes(5);
                record.put("userId", rows.getString(1));
                record.put("email", rows.getString(2));
                record.put("passwordHash", rows.getString(3));
                record.put("createdAt", rows.getObject(4));
                record.put("wrappedKey", key == null ? null : ByteBuffer.wrap(key));
                file.append(record);
            }
            Written written = file.finish();
            return new KeysFile(name, written.records(), written.bytes(), written.sha256());
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** Rows come in portions, not all at once into the memory. */
    private static Statement cursor(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Statement statement = connection.createStatement();
        statement.setFetchSize(1000);
        return statement;
    }

    /**
     * Puts back what is missing, all in one transaction.
     *
     * @return number of athletes that were not there before
     * @throws StackException when an athlete or an email is there already with something else
     */
    long restore(List<Secret> secrets) {
        try (Connection connection = DriverManager.getConnection(jdbc)) {
            connection.setAutoCommit(false);
            long fresh = 0;
            for (Secret secret : secrets) {
                boolean key = secret.wrappedKey() != null && restoreKey(connection, secret);
                boolean account = secret.email() != null && restoreAccount(connection, secret);
                fresh += key || account ? 1 : 0;
            }
            connection.commit();
            return fresh;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static boolean restoreKey(Connection connection, Secret secret) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into athlete_key (user_id, wrapped_key) values (?, ?) on conflict do nothing")) {
            insert.setString(1, secret.userId());
            insert.setBytes(2, secret.wrappedKey());
            if (insert.executeUpdate() == 1) {
                return true;
            }
        }
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from athlete_key where user_id = ? and wrapped_key = ?")) {
            select.setString(1, secret.userId());
            select.setBytes(2, secret.wrappedKey());
            if (!select.executeQuery().next()) {
                throw new StackException("The athlete " + secret.userId()
                        + " has another key here than in the archive. No key and no account was written; "
                        + "restore into an empty system.");
            }
            return false;
        }
    }

    private static boolean restoreAccount(Connection connection, Secret secret) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into account (user_id, email, password_hash, created_at) values (?, ?, ?, ?)
                on conflict do nothing""")) {
            insert.setString(1, secret.userId());
            insert.setString(2, secret.email());
            insert.setString(3, secret.passwordHash());
            Long micros = secret.createdAt();
            insert.setTimestamp(
                    4,
                    Timestamp.from(
                            micros == null
                                    ? Instant.EPOCH
                                    : Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000)));
            if (insert.executeUpdate() == 1) {
                return true;
            }
        }
        try (PreparedStatement select = connection.prepareStatement("select 1 from account where user_id = ?")) {
            select.setString(1, secret.userId());
            if (!select.executeQuery().next()) {
                throw new StackException("The email " + secret.email() + " belongs to another athlete here. "
                        + "No key and no account was written; restore into an empty system.");
            }
            return false;
        }
    }

    private static StackException silent(SQLException e) {
        return new StackException(
                "Postgres does not do what is asked (" + e.getMessage() + "). Is the system running?", e);
    }
}
