package dev.trainer2.local.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.stack.Infrastructure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log that is not what was stored of it")
class LogIntegrityIT {
    private static final List<Place> TAIL = List.of(new Place(3, "a", "01"), new Place(5, "b", "02"));

    @Test
    @DisplayName(
            "006-AC20 is found where it is too short, where another event has the place, and where one has other content")
    void found() {
        Map<Long, Place> same = Map.of(3L, TAIL.getFirst(), 5L, TAIL.getLast());
        assertThat(LogIntegrity.firstDifference(TAIL, same, 6, 6)).isEmpty();
        assertThat(LogIntegrity.firstDifference(TAIL, same, 9, 6)).isEmpty();
        assertThat(LogIntegrity.firstDifference(TAIL, Map.of(3L, TAIL.getFirst()), 5, 6))
                .contains(5L);
        assertThat(LogIntegrity.firstDifference(List.of(), Map.of(), 4, 6)).contains(4L);
        assertThat(LogIntegrity.firstDifference(
                        TAIL, Map.of(3L, TAIL.getFirst(), 5L, new Place(5, "other", "02")), 9, 6))
                .contains(5L);
        assertThat(LogIntegrity.firstDifference(TAIL, Map.of(3L, new Place(3, "a", "ff"), 5L, TAIL.getLast()), 9, 6))
                .contains(3L);
    }

    @Test
    @DisplayName("006-AC20 is told with the partitions, the events and what to do")
    void told() {
        assertThat(LogIntegrity.complaint(List.of())).isEmpty();
        assertThat(LogIntegrity.complaint(List.of(new Gap(1, 4, 3))))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains(
                                "partition 1 from offset 4 on (3 events)",
                                "Nothing was started",
                                "./trainer2 up --write-back",
                                "./trainer2 archive --from"));
    }

    @Test
    @DisplayName("006-AC20 is none while the log has all that the running system has stored")
    void onRealParts() {
        Athletes.register("Europe/Zurich").state();
        Infrastructure parts = TestStack.shared().parts();
        try (StoredLog stored = new StoredLog(parts.jdbcUrl(), parts.jdbcUser(), parts.jdbcPassword());
                KafkaLog log = new KafkaLog(parts.bootstrapServers(), parts.registryUrl())) {
            assertThat(stored.tails(10).values())
                    .anySatisfy(tail -> assertThat(tail).isNotEmpty());
            assertThatCode(() -> LogIntegrity.require(stored, log)).doesNotThrowAnyException();
            assertThat(new WriteBack(stored, log, parts.bootstrapServers(), parts.registryUrl()).run())
                    .isZero();
        }
    }
}
