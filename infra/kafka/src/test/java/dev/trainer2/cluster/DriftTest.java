package dev.trainer2.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.cluster.Difference.Repair;
import dev.trainer2.contract.topics.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Drift of a cluster from the catalogue")
class DriftTest {
    private static final ClusterShape SHAPE = ClusterShape.CLUSTER;
    private final Map<String, TopicSettings> topics = new HashMap<>(
            TopicSettings.catalogue(SHAPE).stream().collect(Collectors.toMap(TopicSettings::name, topic -> topic)));
    private final Map<Integer, Map<String, String>> brokers = new HashMap<>(
            Map.of(1, new HashMap<>(BrokerSettings.of(SHAPE)), 2, new HashMap<>(BrokerSettings.of(SHAPE))));

    private List<Difference> drift() {
        return Drift.of(SHAPE, topics, brokers);
    }

    private void change(String topic, UnaryOperator<TopicSettings> change) {
        topics.computeIfPresent(topic, (name, settings) -> change.apply(settings));
    }

    private void set(String topic, String name, String value) {
        change(topic, found -> {
            TreeMap<String, String> settings = new TreeMap<>(found.settings());
            settings.put(name, value);
            return new TopicSettings(topic, found.partitions(), found.replication(), settings);
        });
    }

    @Test
    @DisplayName("018-AC3 a cluster as wanted has none, whatever Streams keeps there for itself")
    void none() {
        topics.put("trainer-state-v1-store-changelog", new TopicSettings("x", 3, 1, new TreeMap<>()));
        assertThat(drift()).isEmpty();
    }

    @Test
    @DisplayName("018-AC3 a missing topic and a setting that is other or too much are the job's to put right")
    void jobs() {
        topics.remove(Topics.PLAN);
        set(Topics.EVENTS, "retention.ms", "1000");
        set(Topics.STATE, "segment.ms", "1000");
        assertThat(drift())
                .containsExactly(
                        new Difference(Topics.EVENTS, "retention.ms", "-1", "1000", Repair.JOB),
                        new Difference(Topics.PLAN, "the topic", "there", "missing", Repair.JOB),
                        new Difference(Topics.STATE, "segment.ms", Difference.NONE, "1000", Repair.JOB));
    }

    @Test
    @DisplayName("018-AC3 partitions, copies, unknown topics and brokers are a person's")
    void persons() {
        change(Topics.EVENTS, found -> new TopicSettings(found.name(), 24, 2, found.settings()));
        topics.put("trainer.guess.v1", new TopicSettings("trainer.guess.v1", 12, 3, new TreeMap<>()));
        Objects.requireNonNull(brokers.get(2)).put("unclean.leader.election.enable", "true");
        assertThat(drift())
                .allSatisfy(one -> assertThat(one.repair()).isEqualTo(Repair.PERSON))
                .extracting(Difference::where, Difference::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("broker 2", "unclean.leader.election.enable"),
                        org.assertj.core.groups.Tuple.tuple(Topics.EVENTS, "partitions"),
                        org.assertj.core.groups.Tuple.tuple(Topics.EVENTS, "replication"),
                        org.assertj.core.groups.Tuple.tuple("trainer.guess.v1", "the topic"));
    }

    @Test
    @DisplayName("018-AC3 every version of a view is held to the settings of the view")
    void versions() {
        TopicSettings state = Objects.requireNonNull(topics.get(Topics.STATE));
        topics.put("trainer.state.v2", new TopicSettings("trainer.state.v2", 12, 3, state.settings()));
        assertThat(drift()).isEmpty();
        set("trainer.state.v2", "cleanup.policy", "delete");
        assertThat(drift())
                .containsExactly(new Difference("trainer.state.v2", "cleanup.policy", "compact", "delete", Repair.JOB));
    }

    @Test
    @DisplayName("numbers that do not go together are refused")
    void shapes() {
        assertThatThrownBy(() -> new ClusterShape(12, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClusterShape(0, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
