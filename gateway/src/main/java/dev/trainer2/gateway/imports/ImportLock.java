package dev.trainer2.gateway.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An athlete's right to import, held by one gateway of all: an advisory lock of a transaction that does nothing else. It is
 * free again when the gateway gives it back, ends or loses its connection.
 */
@Component
class ImportLock {
    /** Stands for imports among the advisory locks of the database. */
    private static final int IMPORTS = 0x1437;

    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);

    private final DataSource dataSource;

    ImportLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Gives the lock back when it is closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** The lock, or empty while another import of the athlete holds it or Postgres does not answer. */
    Optional<Held> tryLock(String userId) {
        try {
            Connection connection = dataSource.getConnection();
            boolean held = false;
            try {
                connection.setAutoCommit(false);
                held = locked(connection, userId);
            } finally {
                if (!held) {
                    release(connection);
                }
            }
            return held ? Optional.of(() -> release(connection)) : Optional.empty();
        } catch (SQLException e) {
            LOG.warn("an import waits, its lock could not be asked for: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean locked(Connection connection, String userId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?, hashtext(?))")) {
            lock.setInt(1, IMPORTS);
            lock.setString(2, userId);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The end of the transaction frees the lock; a connection that cannot end it is closed, which does the same. */
    private static void release(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.warn("the connection that held a lock of imports was given up: {}", e.getMessage());
        }
    }
}
