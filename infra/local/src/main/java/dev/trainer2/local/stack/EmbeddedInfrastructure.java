package dev.trainer2.local.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Broker, Postgres and registry as processes of ours on one data folder. */
public final class EmbeddedInfrastructure implements Infrastructure {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Broker broker;
    private final Database database;
    private final Registry registry;
    private final String jdbcUrl;

    private EmbeddedInfrastructure(Broker broker, Database database, Registry registry, String jdbcUrl) {
        this.broker = broker;
        this.database = database;
        this.registry = registry;
        this.jdbcUrl = jdbcUrl;
        started.push(broker);
        started.push(database);
        started.push(registry);
    }

    /** Starts all three, side by side, and waits until each answers; stops what has started when one fails. */
    public static EmbeddedInfrastructure start(Layout layout, Path data, Steps steps) {
        steps.begin("Postgres and the Kafka broker");
        // a thread of its own: the common pool has one on two cores, which others need meanwhile
        CompletableFuture<Broker> brokerStart = CompletableFuture.supplyAsync(
                () -> Broker.start(layout, data.resolve("broker")),
                start -> Thread.ofPlatform().name("broker-start").start(start));
        Database database = null;
        Registry registry = null;
        try {
            database = Database.start(data.resolve("postgres"));
            String jdbcUrl = database.jdbcUrl("trainer2");
            registry = Registry.start(layout, data.resolve("registry"), database);
            Broker broker = brokerStart.join();
            steps.done("on " + broker.bootstrapServers());
            steps.begin("the schema registry");
            registry.awaitReady();
            steps.done("on " + registry.url());
            return new EmbeddedInfrastructure(broker, database, registry, jdbcUrl);
        } catch (RuntimeException e) {
            brokerStart
                    .handle((broker, failure) -> {
                        Optional.ofNullable(broker).ifPresent(Broker::close);
                        return true;
                    })
                    .join();
            Optional.ofNullable(registry).ifPresent(Registry::close);
            Optional.ofNullable(database).ifPresent(Database::close);
            throw e instanceof CompletionException wrapped && wrapped.getCause() instanceof StackException cause
                    ? cause
                    : e;
        }
    }

    public Broker broker() {
        return broker;
    }

    public Database database() {
        return database;
    }

    /** The processes, as children that can end by themselves. */
    List<WatchedChild> watched() {
        return List.of(broker.watched(), registry.watched(), database.watched());
    }

    public Registry registry() {
        return registry;
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public String registryUrl() {
        return registry.url();
    }

    @Override
    public String jdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String jdbcUser() {
        return database.user();
    }

    @Override
    public String jdbcPassword() {
        return Database.PASSWORD;
    }

    @Override
    public String description() {
        return "embedded stack, broker " + bootstrapServers();
    }

    @Override
    public void close() {
        Closing.all(started);
    }
}
