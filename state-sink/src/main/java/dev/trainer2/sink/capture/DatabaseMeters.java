package dev.trainer2.sink.capture;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the capture is behind what Postgres has written, and how large the database is; asked every few seconds. */
@Component
class DatabaseMeters implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseMeters.class);
    private static final long EVERY_NANOS = 5_000_000_000L;
    private static final String SIZES = """
            select coalesce((select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn) from pg_replication_slots
                             where slot_name = :slot), 'NaN') as lag,
                   pg_database_size(current_database()) as size""";

    private record Sizes(double lag, double size) {
        private static final Sizes UNKNOWN = new Sizes(Double.NaN, Double.NaN);
    }

    private final JdbcClient jdbc;
    private volatile Sizes sizes = Sizes.UNKNOWN;
    private volatile boolean running;

    DatabaseMeters(JdbcClient jdbc, PostgresCapture capture, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("trainer.capture.slot.lag", this, me -> me.sizes.lag())
                .description("write-ahead log that Postgres keeps because the capture has not confirmed it")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("trainer.database.size", this, me -> me.sizes.size())
                .description("the database with all its tables")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("trainer.capture.running", capture, one -> one.isRunning() ? 1 : 0)
                .description("whether changes of Postgres are captured")
                .register(meters);
    }

    private void look() {
        while (running) {
            try {
                sizes = jdbc.sql(SIZES)
                        .param("slot", CaptureSlot.NAME)
                        .query((row, n) -> new Sizes(row.getDouble("lag"), row.getDouble("size")))
                        .single();
            } catch (DataAccessException e) {
                LOG.warn("the size of the replication slot is not known: {}", e.getMessage());
                sizes = Sizes.UNKNOWN;
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("database-meters").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
