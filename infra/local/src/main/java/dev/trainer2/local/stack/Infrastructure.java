package dev.trainer2.local.stack;

/** The parts the services need: a broker, a database, a schema registry; real ones, wherever they come from. */
public interface Infrastructure extends AutoCloseable {
    /** Kafka brokers, {@code host:port,…}. */
    String bootstrapServers();

    /** Base address of the schema registry, without a path. */
    String registryUrl();

    /** JDBC address of the product's database, without user. */
    String jdbcUrl();

    String jdbcUser();

    String jdbcPassword();

    /** The same JDBC address with user and password, for a client that takes one text. */
    default String jdbcUrlWithLogin() {
        return jdbcUrl() + (jdbcUrl().contains("?") ? "&" : "?") + "user=" + jdbcUser() + "&password=" + jdbcPassword();
    }

    /** What it is, for the log. */
    String description();

    @Override
    void close();
}
