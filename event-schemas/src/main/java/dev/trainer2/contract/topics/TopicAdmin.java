package dev.trainer2.contract.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates what the catalogue names and a cluster lacks; never changes what is there. */
public final class TopicAdmin {
    private static final long DAY_MS = TimeUnit.DAYS.toMillis(1);

    private TopicAdmin() {}

    /**
     * Creates the missing topics.
     *
     * @param partitions partitions of every topic, 1 or more; 12 in a cluster, 3 embedded
     * @param replication replicas of every topic, 1 or more
     * @return names created now
     * @throws IllegalStateException when the brokers refuse or do not answer within 30 s
     */
    public static List<String> createMissing(Admin admin, int partitions, short replication) {
        try {
            Set<String> present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = new ArrayList<>();
            for (Topic topic : Topics.all()) {
                if (!present.contains(topic.name())) {
                    missing.add(new NewTopic(topic.name(), partitions, replication).configs(settings(topic)));
                }
            }
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
            return missing.stream().map(NewTopic::name).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics could not be created: " + e.getMessage(), e);
        }
    }

    /** The settings of a topic as the brokers take them. */
    public static Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new HashMap<>();
        settings.put("cleanup.policy", topic.cleanup());
        settings.put("retention.ms", topic.retentionDays() < 0 ? "-1" : Long.toString(topic.retentionDays() * DAY_MS));
        // an imported season in one transaction; a request with its context
        settings.put("max.message.bytes", "4194304");
        return settings;
    }
}
