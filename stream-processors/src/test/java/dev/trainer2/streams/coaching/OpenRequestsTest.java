package dev.trainer2.streams.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.streams.coaching.OpenRequests.Age;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open requests")
class OpenRequestsTest {
    private final OpenRequests open = new OpenRequests();

    @Test
    @DisplayName("004-AC6 are counted by age over all tasks, as each last saw its own")
    void byAge() {
        open.report("0_0", List.of(Duration.ofSeconds(1), Duration.ofSeconds(40)));
        open.report("0_0", List.of(Duration.ofMillis(4999), Duration.ofSeconds(5), Duration.ofSeconds(31)));
        open.report("0_1", List.of(Duration.ofSeconds(29), Duration.ofSeconds(2)));
        assertThat(open.count(Age.UNDER_5S)).isEqualTo(2);
        assertThat(open.count(Age.UNDER_15S)).isEqualTo(1);
        assertThat(open.count(Age.UNDER_30S)).isEqualTo(1);
        assertThat(open.count(Age.OLDER)).isEqualTo(1);
        assertThat(open.oldestSeconds()).isEqualTo(31);
    }

    @Test
    @DisplayName("004-AC6 of a task that went to another instance are not counted any more")
    void taskGone() {
        open.report("0_0", List.of(Duration.ofSeconds(1)));
        open.forget("0_0");
        assertThat(open.count(Age.UNDER_5S)).isZero();
        assertThat(open.oldestSeconds()).isZero();
    }
}
