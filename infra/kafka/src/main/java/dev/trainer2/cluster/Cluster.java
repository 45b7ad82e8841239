package dev.trainer2.cluster;

import dev.trainer2.cluster.Difference.Repair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;

/** A running cluster: what it has, and how it is brought to what is wanted. */
public final class Cluster {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Admin admin;
    private final ClusterShape shape;

    /** @param admin of the cluster; stays the caller's */
    public Cluster(Admin admin, ClusterShape shape) {
        this.admin = admin;
        this.shape = shape;
    }

    /**
     * Waits until as many brokers answer as a partition has copies.
     *
     * @throws IllegalStateException when they do not within the limit
     */
    public void awaitBrokers(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        int seen = 0;
        while (seen < shape.replication()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        seen + " of " + shape.replication() + " brokers answer after " + limit.toSeconds() + " s");
            }
            seen = nodes().size();
            if (seen < shape.replication()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    /** Where the cluster is not as wanted. */
    public List<Difference> drift() {
        return Drift.of(shape, topics(), brokers());
    }

    /**
     * Creates the missing topics and sets what the job may set.
     *
     * @param drift from {@link #drift}
     * @return what it has put right
     */
    public List<Difference> repair(List<Difference> drift) {
        List<Difference> ours =
                drift.stream().filter(one -> one.repair() == Repair.JOB).toList();
        Map<String, TopicSettings> wanted =
                TopicSettings.catalogue(shape).stream().collect(Collectors.toMap(TopicSettings::name, topic -> topic));
        List<NewTopic> missing = new ArrayList<>();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (Difference one : ours) {
            TopicSettings topic = wanted.get(one.where());
            if (one.found().equals("missing") && topic != null) {
                missing.add(new NewTopic(topic.name(), topic.partitions(), (short) topic.replication())
                        .configs(topic.settings()));
            } else {
                changes.computeIfAbsent(resource(one.where()), absent -> new ArrayList<>())
                        .add(change(one));
            }
        }
        answer(admin.createTopics(missing).all());
        answer(admin.incrementalAlterConfigs(changes).all());
        return ours;
    }

    /**
     * What is still apart after a repair. What one broker has done the others learn a moment later, so this looks again
     * until nothing is left that the job could have put right, or the limit has passed.
     */
    public List<Difference> driftWithin(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        List<Difference> drift = drift();
        while (drift.stream().anyMatch(one -> one.repair() == Repair.JOB) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            drift = drift();
        }
        return drift;
    }

    private static AlterConfigOp change(Difference one) {
        boolean unset = one.wanted().equals(Difference.NONE);
        return new AlterConfigOp(
                new ConfigEntry(one.what(), unset ? "" : one.wanted()), unset ? OpType.DELETE : OpType.SET);
    }

    private Map<String, TopicSettings> topics() {
        Set<String> names = answer(admin.listTopics().names());
        Map<String, TopicDescription> described =
                answer(admin.describeTopics(names).allTopicNames());
        Map<ConfigResource, Config> configs = answer(
                admin.describeConfigs(names.stream().map(Cluster::resource).toList())
                        .all());
        Map<String, TopicSettings> topics = new HashMap<>();
        described.forEach((name, topic) -> topics.put(
                name,
                new TopicSettings(
                        name,
                        topic.partitions().size(),
                        topic.partitions().stream()
                                .mapToInt(partition -> partition.replicas().size())
                                .min()
                                .orElse(0),
                        ownSettings(configs.get(resource(name))))));
        return topics;
    }

    private static TreeMap<String, String> ownSettings(@org.jspecify.annotations.Nullable Config config) {
        TreeMap<String, String> own = new TreeMap<>();
        if (config != null) {
            config.entries().stream()
                    .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                    .forEach(entry -> own.put(entry.name(), String.valueOf(entry.value())));
        }
        return own;
    }

    private Map<Integer, Map<String, String>> brokers() {
        Map<Integer, Map<String, String>> brokers = new HashMap<>();
        for (Node node : nodes()) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.BROKER, node.idString());
            Map<String, String> settings = new HashMap<>();
            answer(admin.describeConfigs(List.of(resource)).all()).values().stream()
                    .flatMap(config -> config.entries().stream())
                    .forEach(entry -> settings.put(entry.name(), String.valueOf(entry.value())));
            brokers.put(node.id(), settings);
        }
        return brokers;
    }

    private Collection<Node> nodes() {
        return answer(admin.describeCluster().nodes());
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the brokers", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the brokers did not do it: " + e, e);
        }
    }
}
