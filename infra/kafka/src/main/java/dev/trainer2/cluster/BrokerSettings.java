package dev.trainer2.cluster;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings that all brokers of a cluster share; names, addresses and folders of a broker come from where it runs. */
public final class BrokerSettings {
    private static final int INTERNAL_PARTITIONS = 12;

    private BrokerSettings() {}

    /** Settings by the brokers' names. */
    public static SortedMap<String, String> of(ClusterShape shape) {
        String copies = Integer.toString(shape.replication());
        String inSync = Integer.toString(shape.minInsync());
        String largest = TopicSettings.catalogue(shape).stream()
                .map(topic -> topic.settings().getOrDefault("max.message.bytes", "0"))
                .map(Integer::valueOf)
                .max(Integer::compare)
                .map(String::valueOf)
                .orElseThrow();
        return new TreeMap<>(Map.ofEntries(
                // topics come from the catalogue alone
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", Integer.toString(shape.partitions())),
                // what Streams makes for itself is as safe as the log
                Map.entry("default.replication.factor", copies),
                Map.entry("min.insync.replicas", inSync),
                // an acknowledged event is worth more than an hour of being up
                Map.entry("unclean.leader.election.enable", "false"),
                Map.entry("offsets.topic.replication.factor", copies),
                Map.entry("offsets.topic.num.partitions", Integer.toString(INTERNAL_PARTITIONS)),
                Map.entry("transaction.state.log.replication.factor", copies),
                Map.entry("transaction.state.log.min.isr", inSync),
                Map.entry("transaction.state.log.num.partitions", Integer.toString(INTERNAL_PARTITIONS)),
                Map.entry("message.max.bytes", largest),
                Map.entry("replica.fetch.max.bytes", largest),
                // a dead broker is noticed after as long as a dead client is
                Map.entry("broker.session.timeout.ms", "6000"),
                Map.entry("group.initial.rebalance.delay.ms", "1000")));
    }
}
