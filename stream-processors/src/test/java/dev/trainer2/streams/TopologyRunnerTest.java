package dev.trainer2.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.serde.EventSerdes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.streams.StreamsBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

@DisplayName("A topology")
class TopologyRunnerTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("004-AC2 is down, with its state named, while it does not run")
    void down() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("trainer.events.v1");
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        // nothing listens at this port: started or not, it cannot run
        StreamsSettings settings =
                new StreamsSettings("127.0.0.1:1", "http://127.0.0.1:1", "", folder, 1, 0, Duration.ofSeconds(1));
        TopologyRunner runner = new TopologyRunner("athlete", "v1", true, builder::build, settings, meters);
        assertThat(runner.runs()).isFalse();
        assertThat(runner.state().name()).isEqualTo("NOT_RUNNING");
        runner.start();
        try {
            assertThat(runner.runs()).isFalse();
            assertThat(runner.applicationId()).isEqualTo("trainer-athlete-v1");
            assertThat(meters.get("trainer.topology.running")
                            .tag("topology", "athlete")
                            .gauge()
                            .value())
                    .isZero();
        } finally {
            runner.stop();
        }
        ViewTopologies topologies =
                new ViewTopologies(settings, new EventSerdes(settings.registryUrl()), user -> Optional.empty(), meters);
        assertThat(topologies.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
