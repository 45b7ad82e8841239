package dev.trainer2.cluster;

import dev.trainer2.cluster.Difference.Repair;
import dev.trainer2.contract.topics.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares a cluster with what the catalogue wants. */
public final class Drift {
    private static final String OURS = "trainer.";

    private Drift() {}

    /**
     * Differences of topics and brokers, ordered by place and setting.
     *
     * @param topics what the cluster has, by name; internal topics of Streams may be among them
     * @param brokers the settings of each broker, by its id
     */
    public static List<Difference> of(
            ClusterShape shape, Map<String, TopicSettings> topics, Map<Integer, Map<String, String>> brokers) {
        List<Difference> found = new ArrayList<>();
        wanted(shape, topics).forEach((name, wanted) -> topic(wanted, topics.get(name), found));
        topics.keySet().stream()
                .filter(name -> name.startsWith(OURS) && Topics.find(name).isEmpty())
                .forEach(name -> found.add(new Difference(name, "the topic", "no such topic", "there", Repair.PERSON)));
        brokers.forEach((id, settings) -> broker(shape, id, settings, found));
        found.sort(Comparator.comparing(Difference::where).thenComparing(Difference::what));
        return List.copyOf(found);
    }

    /** The topics of the catalogue, and every further version of a view that the cluster has. */
    private static SortedMap<String, TopicSettings> wanted(ClusterShape shape, Map<String, TopicSettings> topics) {
        SortedMap<String, TopicSettings> wanted = new TreeMap<>();
        TopicSettings.catalogue(shape).forEach(topic -> wanted.put(topic.name(), topic));
        topics.keySet()
                .forEach(name -> Topics.find(name)
                        .ifPresent(topic ->
                                wanted.computeIfAbsent(name, view -> TopicSettings.wanted(topic, view, shape))));
        return wanted;
    }

    private static void topic(
            TopicSettings wanted, @org.jspecify.annotations.Nullable TopicSettings found, List<Difference> into) {
        if (found == null) {
            into.add(new Difference(wanted.name(), "the topic", "there", "missing", Repair.JOB));
            return;
        }
        // more partitions would send a key's next event where its earlier ones are not
        compare(wanted.name(), "partitions", wanted.partitions(), found.partitions(), into);
        compare(wanted.name(), "replication", wanted.replication(), found.replication(), into);
        wanted.settings().forEach((name, value) -> {
            String is = found.settings().getOrDefault(name, Difference.NONE);
            if (!is.equals(value)) {
                into.add(new Difference(wanted.name(), name, value, is, Repair.JOB));
            }
        });
        found.settings().forEach((name, value) -> {
            if (!wanted.settings().containsKey(name)) {
                into.add(new Difference(wanted.name(), name, Difference.NONE, value, Repair.JOB));
            }
        });
    }

    private static void compare(String where, String what, int wanted, int found, List<Difference> into) {
        if (wanted != found) {
            into.add(new Difference(where, what, Integer.toString(wanted), Integer.toString(found), Repair.PERSON));
        }
    }

    private static void broker(ClusterShape shape, int id, Map<String, String> found, List<Difference> into) {
        BrokerSettings.of(shape).forEach((name, value) -> {
            String is = found.getOrDefault(name, Difference.NONE);
            if (!is.equals(value)) {
                into.add(new Difference("broker " + id, name, value, is, Repair.PERSON));
            }
        });
    }
}
