package dev.trainer2.gateway.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.observe.Readers.Group;
import java.util.List;
import org.apache.kafka.common.GroupState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who read topics")
class ReadersTest {
    @Test
    @DisplayName("004-AC20 are up while a version of them has members, and down when none has or the brokers know none")
    void states() {
        assertThat(Readers.states(List.of(
                        new Group("trainer-athlete-v1", GroupState.EMPTY),
                        new Group("trainer-athlete-v2", GroupState.STABLE),
                        new Group("trainer-state-sink-v1", GroupState.PREPARING_REBALANCE),
                        new Group("trainer-agent-worker-v1", GroupState.DEAD),
                        new Group("somebody-else", GroupState.STABLE))))
                .containsEntry("athlete", "UP")
                .containsEntry("state-sink", "UP")
                .containsEntry("agent-worker", "DOWN")
                .hasSize(3);
    }
}
