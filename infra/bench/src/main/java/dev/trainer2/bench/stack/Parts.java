package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/** What a benchmark asks of the broker and of Postgres. */
public final class Parts implements AutoCloseable {
    private static final long WAIT_SECONDS = 30;

    private final Admin admin;
    private final Connection connection;

    public Parts(Addresses addresses) {
        this.admin = Admin.create(Map.<String, Object>of("bootstrap.servers", addresses.bootstrap()));
        try {
            this.connection = DriverManager.getConnection(addresses.jdbc());
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    public String clusterId() {
        return get(admin.describeCluster().clusterId());
    }

    /** Copies of each record of a topic. */
    int replicas(String topic) {
        var described = get(admin.describeTopics(List.of(topic)).allTopicNames());
        return java.util.Objects.requireNonNull(described.get(topic))
                .partitions()
                .getFirst()
                .replicas()
                .size();
    }

    /** The settings that hold for a topic, those of the broker included. */
    Map<String, String> settings(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<String, String> settings = new TreeMap<>();
        get(admin.describeConfigs(List.of(resource)).all())
                .forEach((one, config) ->
                        config.entries().forEach(entry -> settings.put(entry.name(), String.valueOf(entry.value()))));
        return settings;
    }

    /** Ids under which producers of transactions are known to the broker. */
    Set<String> transactionalIds() {
        Set<String> ids = new TreeSet<>();
        for (TransactionListing listing : get(admin.listTransactions().all())) {
            ids.add(listing.transactionalId());
        }
        return ids;
    }

    public Set<String> topics() {
        return get(admin.listTopics().names());
    }

    /** Makes topics of three partitions with one copy, as the product's are on this broker. */
    public void create(Collection<String> topics) {
        Set<String> present = topics();
        get(admin.createTopics(topics.stream()
                        .filter(topic -> !present.contains(topic))
                        .map(topic -> new NewTopic(topic, 3, (short) 1))
                        .toList())
                .all());
    }

    /** End of each partition of some topics. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        get(admin.describeTopics(topics).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(asked).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** How far a group has come; partitions it has not begun are missing. */
    public Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /** How far the sink has come in each partition. */
    public Map<TopicPartition, Long> stored() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select topic, log_partition, next_offset from sink_offset")) {
            Map<TopicPartition, Long> stored = new HashMap<>();
            while (rows.next()) {
                stored.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
            return stored;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** The first column of the first row, as text. */
    public String sql(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    public void execute(String statementText) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statementText);
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("INTERRUPTED", "interrupted while asking the broker", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new BenchException("BROKER_SILENT", "the broker does not answer: " + e.getMessage(), e);
        }
    }

    private static BenchException silent(SQLException e) {
        return new BenchException("DATABASE_SILENT", "Postgres does not answer: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        admin.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw silent(e);
        }
    }
}
