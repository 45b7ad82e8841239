package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The supervisor")
class SupervisorTest {
    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T10:00:00Z");
    private boolean alive = true;
    private int starts;

    private Supervisor watching(boolean restartable, boolean comesUp) {
        WatchedChild child = new WatchedChild(
                "gateway",
                () -> alive,
                restartable
                        ? () -> {
                            starts++;
                            alive = comesUp;
                        }
                        : null,
                Path.of("gateway.log"));
        return new Supervisor(List.of(child), () -> now, Runnable::run, said::add);
    }

    @Test
    @DisplayName("005-AC12 starts a child that ended again and says so, each time after a longer pause")
    void startsAgain() {
        Supervisor supervisor = watching(true, true);
        assertThat(supervisor.check()).isEmpty();
        assertThat(said).isEmpty();
        alive = false;
        assertThat(supervisor.check()).isEmpty();
        assertThat(starts).isEqualTo(1);
        assertThat(said)
                .containsExactly(
                        "gateway has ended by itself; its log: gateway.log. It is started again.",
                        "gateway is up again.");
        alive = false;
        supervisor.check();
        assertThat(starts).as("not before its pause is over").isEqualTo(1);
        now = now.plusSeconds(1);
        supervisor.check();
        assertThat(starts).isEqualTo(2);
        now = now.plus(Supervisor.STEADY).plusSeconds(1);
        alive = false;
        supervisor.check();
        assertThat(starts).as("steady since: without a pause again").isEqualTo(3);
    }

    @Test
    @DisplayName("005-AC12 stops all with a sentence when a child does not stay up, or cannot be started alone")
    void givesUp() {
        Supervisor supervisor = watching(true, false);
        alive = false;
        int checks = 0;
        while (supervisor.check().isEmpty()) {
            now = now.plus(Duration.ofSeconds(30));
            assertThat(++checks).isLessThan(50);
        }
        assertThat(starts).isEqualTo(Supervisor.PAUSES.size());
        assertThat(supervisor.check()).as("and stays with it").isPresent();
        assertThat(watching(false, false).check())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("gateway has ended", "gateway.log", "./trainer2 up"));
    }
}
