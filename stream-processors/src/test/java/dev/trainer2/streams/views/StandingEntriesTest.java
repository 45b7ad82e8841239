package dev.trainer2.streams.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.streams.Driver;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry as it stands")
class StandingEntriesTest {
    private static final Instant START = Instant.parse("2025-11-03T17:00:00Z");

    private static ReadinessCheckedIn checkIn(double sleep, @Nullable String note) {
        return ReadinessCheckedIn.newBuilder()
                .setDate("2025-11-03")
                .setSleepHours(sleep)
                .setNote(note == null ? null : ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    @Test
    @DisplayName(
            "021-AC21 keeps the note of a check-in that is corrected without one, and takes the one that comes with it")
    void note() {
        TrainingEvent logged = Driver.event("a", START, checkIn(8, "slept badly"));
        TrainingEvent byChat = Driver.event("b", START.plusSeconds(60), new EntryCorrected("a", checkIn(6, null)));
        TrainingEvent byHand = Driver.event("c", START.plusSeconds(90), new EntryCorrected("a", checkIn(7, "better")));
        assertThat(StandingEntries.of(List.of(logged, byChat)).getFirst().getPayload())
                .isEqualTo(checkIn(6, "slept badly"));
        assertThat(StandingEntries.of(List.of(logged, byChat, byHand))
                        .getFirst()
                        .getPayload())
                .isEqualTo(checkIn(7, "better"));
    }
}
