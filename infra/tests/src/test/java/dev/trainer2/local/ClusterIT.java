package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.cluster.Cluster;
import dev.trainer2.cluster.ClusterCommand;
import dev.trainer2.cluster.ClusterShape;
import dev.trainer2.cluster.Difference;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The job that brings a cluster to the catalogue, on the broker of the tests. */
@DisplayName("The cluster job")
class ClusterIT {
    private static final ClusterShape EMBEDDED = new ClusterShape(3, 1, 1);
    private static final String DEAD_LETTERS = Topics.deadLettersOf("gateway");
    private final String bootstrap = TestStack.shared().parts().bootstrapServers();

    private static List<Difference> topics(List<Difference> drift) {
        return drift.stream().filter(one -> !one.where().startsWith("broker ")).toList();
    }

    private int command(String... more) {
        String[] shape = {"--bootstrap=" + bootstrap, "--partitions=3", "--replication=1", "--min-insync=1"};
        CommandLine line = new CommandLine(new ClusterCommand());
        return line.execute(
                java.util.stream.Stream.concat(java.util.Arrays.stream(shape), java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    @DisplayName("018-AC3 reports a changed topic without touching it, and puts it right when asked to")
    void drift() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            Cluster cluster = new Cluster(admin, EMBEDDED);
            cluster.repair(cluster.drift());
            assertThat(topics(cluster.driftWithin(Duration.ofSeconds(20)))).isEmpty();

            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, DEAD_LETTERS);
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            List.of(
                                    new AlterConfigOp(
                                            new ConfigEntry("retention.ms", "60000"), AlterConfigOp.OpType.SET),
                                    new AlterConfigOp(
                                            new ConfigEntry("segment.ms", "70000"), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
            assertThat(command("--check")).isEqualTo(3);
            assertThat(topics(cluster.drift()))
                    .extracting(Difference::where, Difference::what, Difference::found)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(DEAD_LETTERS, "retention.ms", "60000"),
                            org.assertj.core.groups.Tuple.tuple(DEAD_LETTERS, "segment.ms", "70000"));

            cluster.repair(cluster.drift());
            assertThat(topics(cluster.driftWithin(Duration.ofSeconds(20)))).isEmpty();
        }
    }

    @Test
    @DisplayName("018-AC3 a topic that nobody knows is named and left alone")
    void unknown() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            Cluster cluster = new Cluster(admin, EMBEDDED);
            cluster.repair(cluster.drift());
            String unknown = "trainer.nobody.v1";
            admin.createTopics(List.of(new org.apache.kafka.clients.admin.NewTopic(unknown, 3, (short) 1)))
                    .all()
                    .get();
            try {
                org.awaitility.Awaitility.await()
                        .untilAsserted(() -> assertThat(topics(cluster.drift()))
                                .containsExactly(new Difference(
                                        unknown, "the topic", "no such topic", "there", Difference.Repair.PERSON)));
                assertThat(cluster.repair(cluster.drift())).isEmpty();
                assertThat(admin.listTopics().names().get()).contains(unknown);
            } finally {
                admin.deleteTopics(List.of(unknown)).all().get();
            }
        }
    }

    @Test
    @DisplayName("018-AC3 other numbers of partitions and copies and other settings of the broker are left to a person")
    void leftToAPerson() {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            List<Difference> drift = new Cluster(admin, ClusterShape.CLUSTER).drift();
            assertThat(drift)
                    .contains(
                            new Difference(Topics.EVENTS, "partitions", "12", "3", Difference.Repair.PERSON),
                            new Difference(Topics.EVENTS, "replication", "3", "1", Difference.Repair.PERSON),
                            new Difference("broker 1", "min.insync.replicas", "2", "1", Difference.Repair.PERSON));
        }
    }
}
