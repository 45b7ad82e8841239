package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The topics as the broker has them. */
@DisplayName("The topics")
class TopicsIT {
    @Test
    @DisplayName("006-AC8 on the broker have the cleanup, retention and partitions of the catalogue")
    void settings() throws Exception {
        TestStack stack = TestStack.shared();
        List<String> names = Topics.all().stream().map(Topic::name).toList();
        try (Admin admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", stack.parts().bootstrapServers()))) {
            Map<String, TopicDescription> described =
                    admin.describeTopics(names).allTopicNames().get();
            Map<ConfigResource, Config> configs = admin.describeConfigs(
                            names.stream().map(TopicsIT::resource).toList())
                    .all()
                    .get();
            for (Topic topic : Topics.all()) {
                assertThat(Objects.requireNonNull(described.get(topic.name())).partitions())
                        .as(topic.name())
                        .hasSize(stack.options().partitions());
                Config config = Objects.requireNonNull(configs.get(resource(topic.name())));
                assertThat(config.get("cleanup.policy").value())
                        .as(topic.name())
                        .isEqualTo(topic.cleanup());
                String retention = topic.retentionDays() < 0
                        ? "-1"
                        : Long.toString(Duration.ofDays(topic.retentionDays()).toMillis());
                assertThat(config.get("retention.ms").value()).as(topic.name()).isEqualTo(retention);
                assertThat(config.get("retention.bytes").value())
                        .as(topic.name())
                        .isEqualTo("-1");
            }
        }
    }

    @Test
    @DisplayName("006-AC8 the log is for ever and never compacted, whatever the catalogue says")
    void theLogIsKept() {
        Topic log = Topics.find(Topics.EVENTS).orElseThrow();
        assertThat(log.cleanup()).isEqualTo("delete");
        assertThat(log.retentionDays()).isNegative();
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
