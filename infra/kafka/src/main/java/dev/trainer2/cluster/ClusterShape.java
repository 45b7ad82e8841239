package dev.trainer2.cluster;

/**
 * How many of everything a cluster has.
 *
 * @param partitions of every topic, 1 or more; settled with the first record, since keys are divided by it
 * @param replication copies of every partition, 1 or more, at most the number of brokers
 * @param minInsync copies that must have a record before it is acknowledged, 1 to {@code replication}
 */
public record ClusterShape(int partitions, int replication, int minInsync) {
    /** Three brokers, of which one may be down without a word of it reaching an athlete. */
    public static final ClusterShape CLUSTER = new ClusterShape(12, 3, 2);

    /** @throws IllegalArgumentException when the numbers do not go together */
    public ClusterShape {
        if (partitions < 1 || replication < 1 || minInsync < 1 || minInsync > replication) {
            throw new IllegalArgumentException("no cluster has " + partitions + " partitions, " + replication
                    + " copies and " + minInsync + " of them in sync");
        }
    }
}
