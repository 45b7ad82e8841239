package dev.trainer2.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of a cluster")
class SettingsFilesTest {
    private static final ClusterShape SHAPE = ClusterShape.CLUSTER;

    @Test
    @DisplayName("018-AC2 the files under version control are those of the catalogue")
    void files() throws IOException {
        assertThat(Path.of("broker.properties")).hasContent(SettingsFiles.broker(SHAPE));
        assertThat(Files.readString(Path.of("topics.txt"))).isEqualTo(SettingsFiles.topics(SHAPE));
    }

    @Test
    @DisplayName(
            "018-AC2 every topic has 12 partitions, three copies, two of them in sync, and its settings of the catalogue")
    void topics() {
        assertThat(TopicSettings.catalogue(SHAPE)).hasSize(Topics.all().size()).allSatisfy(topic -> {
            assertThat(topic.partitions()).isEqualTo(12);
            assertThat(topic.replication()).isEqualTo(3);
            assertThat(topic.settings())
                    .containsEntry("min.insync.replicas", "2")
                    .containsKeys("cleanup.policy", "retention.ms", "max.message.bytes");
        });
    }

    @Test
    @DisplayName("018-AC2 what brokers keep for clients and transactions is as safe as the log")
    void brokers() {
        assertThat(BrokerSettings.of(SHAPE))
                .containsEntry("default.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2")
                .containsEntry("offsets.topic.replication.factor", "3")
                .containsEntry("transaction.state.log.replication.factor", "3")
                .containsEntry("transaction.state.log.min.isr", "2")
                .containsEntry("unclean.leader.election.enable", "false")
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("message.max.bytes", "4194304")
                .containsEntry("replica.fetch.max.bytes", "4194304");
    }
}
