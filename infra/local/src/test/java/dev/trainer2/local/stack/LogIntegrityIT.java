package dev.trainer2.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.TestStack;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log that is shorter than what is stored of it")
class LogIntegrityIT {
    @Test
    @DisplayName("006-AC20 is found before a service starts, with the partitions and what to do")
    void found() {
        assertThat(LogIntegrity.complaint(Map.of(0, 10L, 1, 7L, 2, 0L), Map.of(0, 10L, 1, 9L, 2, 4L)))
                .isEmpty();
        assertThat(LogIntegrity.complaint(Map.of(0, 10L, 1, 7L), Map.of(0, 10L, 1, 4L)))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains("partition 1 by 3", "Nothing was started", "./trainer2 archive --from"));
    }

    @Test
    @DisplayName(
            "006-AC20 is none while the log has all that the running system has stored, and is one on an empty broker")
    void onRealParts() {
        Athletes.register("Europe/Zurich").state();
        Infrastructure parts = TestStack.shared().parts();
        int partitions = TestStack.shared().options().partitions();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", parts.bootstrapServers()))) {
            assertThatCode(() -> LogIntegrity.require(parts, admin, partitions)).doesNotThrowAnyException();
            // asked for no partition, the broker tells no end: as after the loss of its disk
            assertThatThrownBy(() -> LogIntegrity.require(parts, admin, 0))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("is shorter than what Postgres has of it");
        }
    }
}
