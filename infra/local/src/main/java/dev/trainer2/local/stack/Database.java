package dev.trainer2.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A real Postgres with fsync, owned by pid. */
public final class Database implements AutoCloseable {
    /** Connections from this machine are trusted; some clients insist on a password all the same. */
    static final String PASSWORD = "local";

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Path data;

    private Database(EmbeddedPostgres postgres, Path data) {
        this.postgres = postgres;
        this.data = data;
    }

    /** Starts Postgres on the data in a folder, after ending what a crash of ours left running there. */
    public static Database start(Path home) {
        Path data = home.resolve("data");
        try {
            PrivateFolder.make(home);
            String name = name(home);
            Postmaster.endLeftover(data, name);
            ChildProcess.keepBounded(home.resolve("postgres.log"));
            EmbeddedPostgres postgres = StartedPostgres.await(builder(home, data, name), home.resolve("postgres.log"));
            Database database = new Database(postgres, data);
            requireOurs(postgres.getJdbcUrl(USER, "postgres"), name);
            return database;
        } catch (IOException e) {
            throw new StackException("Postgres could not be started in " + home + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path data, String name) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setPort(Ports.free())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("cluster_name", name)
                // the details of an error repeat values of the row, such as an email
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_replication_slots", "8")
                .setServerConfig("max_wal_senders", "8")
                .setServerConfig("max_slot_wal_keep_size", "1GB")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "64MB");
    }

    /** JDBC address of a database, user included; made when it is missing. */
    public String jdbcUrl(String database) {
        try (Connection connection = DriverManager.getConnection(postgres.getJdbcUrl(USER, "postgres"));
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                if (found.next()) {
                    return postgres.getJdbcUrl(USER, database);
                }
            }
            statement.execute("create database " + database);
            return postgres.getJdbcUrl(USER, database);
        } catch (SQLException e) {
            throw new StackException("the database " + database + " could not be made: " + e.getMessage(), e);
        }
    }

    /** As a child that can end by itself; its clients hold its address, so it is not started alone. */
    WatchedChild watched() {
        return new WatchedChild("Postgres", () -> pid().isPresent(), null, data.resolveSibling("postgres.log"));
    }

    public String user() {
        return USER;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new StackException("Postgres did not stop: " + e.getMessage(), e);
        }
    }

    /** Refuses a server that answers at our address but is not the one we started. */
    static void requireOurs(String jdbcUrl, String name) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show cluster_name")) {
            if (!shown.next() || !shown.getString(1).equals(name)) {
                throw new StackException(
                        "The Postgres at " + jdbcUrl + " is not ours. Nothing was changed; start again.");
            }
        } catch (SQLException e) {
            throw new StackException("Postgres does not answer: " + e.getMessage(), e);
        }
    }

    private static String name(Path home) throws IOException {
        Path file = home.resolve("cluster.name");
        if (!Files.exists(file)) {
            Files.writeString(file, "trainer2-" + UUID.randomUUID());
        }
        return Files.readString(file).strip();
    }

    /** Where the server keeps its pid while it runs. */
    Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** The pid of the server, or empty when it does not run. */
    public Optional<Long> pid() {
        try {
            return Postmaster.of(data).map(ProcessHandle::pid);
        } catch (IOException e) {
            throw new StackException("the pid of Postgres cannot be read", e);
        }
    }
}
