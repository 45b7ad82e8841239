package dev.trainer2.local.replay;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.TopicAdmin;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.ViewStatus;
import dev.trainer2.events.ViewVersion;
import dev.trainer2.local.stack.StackException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a replay asks of the brokers. */
final class Cluster implements AutoCloseable {
    private static final long WAIT_SECONDS = 30;

    private final Admin admin;
    private final String bootstrap;
    private final EventSerdes serdes;

    Cluster(String bootstrap, String registry) {
        this.admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        this.bootstrap = bootstrap;
        this.serdes = new EventSerdes(registry);
    }

    /** Creates the topics of a version that are missing, with the partitions of the log; returns their names. */
    List<String> createTopics(ReplayTarget target) {
        Set<String> present = get(admin.listTopics().names());
        var log = get(admin.describeTopics(List.of(Topics.EVENTS)).allTopicNames());
        var partitions =
                java.util.Objects.requireNonNull(log.get(Topics.EVENTS)).partitions();
        short replicas = (short) partitions.getFirst().replicas().size();
        List<NewTopic> missing = new ArrayList<>();
        for (String name : target.topics()) {
            if (!present.contains(name)) {
                Topic topic = Topics.find(name).orElseThrow();
                missing.add(new NewTopic(name, partitions.size(), replicas).configs(TopicAdmin.settings(topic)));
            }
        }
        get(admin.createTopics(missing).all());
        return missing.stream().map(NewTopic::name).toList();
    }

    /** Says whether a version is to be kept up; the stream processors follow. */
    void declare(ReplayTarget target, ViewStatus status) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (KafkaProducer<String, ViewVersion> producer = new KafkaProducer<>(
                config, new StringSerializer(), serdes.<ViewVersion>serializer(Topics.VIEW_VERSIONS))) {
            producer.send(new ProducerRecord<>(
                            Topics.VIEW_VERSIONS,
                            target.version(),
                            new ViewVersion(target.version(), status, Instant.now())))
                    .get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackException("The brokers do not take the version: " + e.getMessage(), e);
        }
    }

    /** End of each partition of some topics. */
    Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        get(admin.describeTopics(topics).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition ->
                                asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(asked).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** How far a group has come in the log; partitions it has not begun are missing. */
    Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null && partition.topic().equals(Topics.EVENTS)) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /** Topics in which the topologies of a version keep their stores. */
    List<String> internalTopics(ReplayTarget target) {
        return get(admin.listTopics().names()).stream()
                .filter(target::ownsInternal)
                .sorted()
                .toList();
    }

    /** Those of some topics that exist. */
    List<String> existing(Collection<String> topics) {
        Set<String> present = get(admin.listTopics().names());
        return topics.stream().filter(present::contains).toList();
    }

    /** Whether nobody is a member of the groups of a version any more. */
    boolean isIdle(ReplayTarget target) {
        for (String group : target.groups()) {
            try {
                GroupState state = java.util.Objects.requireNonNull(admin.describeConsumerGroups(List.of(group))
                                .describedGroups()
                                .get(group))
                        .get(WAIT_SECONDS, TimeUnit.SECONDS)
                        .groupState();
                if (state != GroupState.EMPTY && state != GroupState.DEAD) {
                    return false;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("interrupted", e);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                    throw new StackException("The brokers do not answer: " + e.getMessage(), e);
                }
            } catch (TimeoutException e) {
                throw new StackException("The brokers do not answer within " + WAIT_SECONDS + " s.", e);
            }
        }
        return true;
    }

    /** Deletes topics and the groups of a version. */
    void delete(ReplayTarget target, Collection<String> topics) {
        get(admin.deleteTopics(topics).all());
        admin.deleteConsumerGroups(target.groups()).deletedGroups().forEach((group, deleted) -> {
            try {
                deleted.get(WAIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("interrupted", e);
            } catch (ExecutionException | TimeoutException e) {
                if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                    throw new StackException("The group " + group + " could not be deleted: " + e.getMessage(), e);
                }
            }
        });
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackException("The brokers do not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
