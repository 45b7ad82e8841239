package dev.trainer2.cluster;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.TopicAdmin;
import dev.trainer2.contract.topics.Topics;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A topic, as wanted or as a cluster has it.
 *
 * @param name with its version
 * @param partitions how many
 * @param replication copies of the partition that has the fewest
 * @param settings what is set on the topic itself, by the brokers' names
 */
public record TopicSettings(String name, int partitions, int replication, SortedMap<String, String> settings) {

    /** What the catalogue wants of a topic in a cluster of this shape. */
    public static TopicSettings wanted(Topic topic, ClusterShape shape) {
        return wanted(topic, topic.name(), shape);
    }

    /** The same under another name: views have one for each of their versions. */
    static TopicSettings wanted(Topic topic, String name, ClusterShape shape) {
        SortedMap<String, String> settings = new TreeMap<>(TopicAdmin.settings(topic));
        settings.put("min.insync.replicas", Integer.toString(shape.minInsync()));
        return new TopicSettings(name, shape.partitions(), shape.replication(), settings);
    }

    /** What the catalogue wants of all its topics. */
    public static List<TopicSettings> catalogue(ClusterShape shape) {
        return Topics.all().stream().map(topic -> wanted(topic, shape)).toList();
    }

    /** One line for the generated file and for people. */
    String line() {
        return name + " partitions=" + partitions + " replication=" + replication
                + settings.entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining());
    }
}
