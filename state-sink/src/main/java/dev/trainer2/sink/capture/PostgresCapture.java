package dev.trainer2.sink.capture;

import dev.trainer2.sink.SinkSettings;
import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Debezium within the process: follows the tables whose origin is Postgres and hands every change on. A crash may
 * hand a change on twice; the ids are stable, so readers drop the second.
 */
@Component
public class PostgresCapture implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresCapture.class);

    private final SinkSettings settings;
    private final JdbcConnectionDetails database;
    private final ChangePublisher publisher;
    private final CaptureSlot slot;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("capture").factory());
    private @Nullable DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private volatile @Nullable Throwable failure;
    private volatile boolean running;

    PostgresCapture(
            SinkSettings settings, JdbcConnectionDetails database, ChangePublisher publisher, CaptureSlot slot) {
        this.settings = settings;
        this.database = database;
        this.publisher = publisher;
        this.slot = slot;
    }

    @Override
    public void start() {
        slot.ready();
        LOG.info("capturing changes for {}", settings.bootstrapServers());
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(properties())
                .notifying(this::publish)
                .using((success, message, error) -> {
                    running = false;
                    if (!success) {
                        failure = error == null ? new IllegalStateException(message) : error;
                        LOG.error("capture ended: {}", message, error);
                    }
                })
                .build();
        running = true;
        thread.execute(engine);
    }

    /** Before the sink writes, see {@link CaptureSlot}. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Why the capture ended by itself, or null while it runs. */
    public @Nullable Throwable failure() {
        return failure;
    }

    private void publish(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        publisher.publish(changes.stream().map(RecordChangeEvent::record).toList());
        for (RecordChangeEvent<SourceRecord> change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    private Properties properties() {
        URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        Properties properties = new Properties();
        properties.put("name", "trainer2-capture");
        properties.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        properties.put("plugin.name", "pgoutput");
        properties.put("slot.name", CaptureSlot.NAME);
        properties.put("publication.name", CaptureSlot.NAME);
        properties.put("publication.autocreate.mode", "filtered");
        properties.put("table.include.list", "public.outbox,public.exercise");
        properties.put("topic.prefix", "trainer2");
        properties.put("tombstones.on.delete", "false");
        properties.put("poll.interval.ms", "100");
        // moves the slot on while only tables of no interest change, so that no write-ahead log piles up
        properties.put("heartbeat.interval.ms", "10000");
        properties.put("database.hostname", address.getHost());
        properties.put("database.port", Integer.toString(address.getPort() < 0 ? 5432 : address.getPort()));
        properties.put("database.dbname", address.getPath().substring(1));
        properties.put("database.user", user());
        properties.put("database.password", database.getPassword() == null ? "" : database.getPassword());
        properties.put("offset.storage", "io.debezium.storage.jdbc.offset.JdbcOffsetBackingStore");
        properties.put("offset.storage.jdbc.connection.url", database.getJdbcUrl());
        properties.put("offset.storage.jdbc.connection.user", user());
        properties.put(
                "offset.storage.jdbc.connection.password",
                database.getPassword() == null ? "" : database.getPassword());
        properties.put("offset.storage.jdbc.table.name", "debezium_offset");
        properties.put("offset.flush.interval.ms", "1000");
        return properties;
    }

    private String user() {
        String user = database.getUsername();
        return user == null || user.isEmpty() ? "postgres" : user;
    }

    @Override
    public void stop() {
        running = false;
        DebeziumEngine<?> current = engine;
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                LOG.warn("capture did not close cleanly", e);
            }
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
