package dev.trainer2.agent.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Offsets of requests that finish in any order")
class FinishedOffsetsTest {
    @Test
    @DisplayName("the commit stays at the lowest unfinished request")
    void lowestUnfinished() {
        FinishedOffsets offsets = new FinishedOffsets(0, "");
        for (long offset = 0; offset < 4; offset++) {
            assertThat(offsets.start(offset)).isTrue();
        }
        offsets.finish(1);
        offsets.finish(3);
        assertThat(offsets.committable()).isZero();
        offsets.finish(0);
        assertThat(offsets.committable()).isEqualTo(2);
        offsets.finish(2);
        assertThat(offsets.committable()).isEqualTo(4);
    }

    @Test
    @DisplayName(
            "003-AC10 after a crash what was finished beyond the commit is known, and nothing between is jumped over")
    void afterACrash() {
        FinishedOffsets before = new FinishedOffsets(10, "");
        for (long offset = 10; offset <= 15; offset++) {
            before.start(offset);
        }
        before.finish(15);
        FinishedOffsets after = new FinishedOffsets(before.committable(), before.metadata());
        assertThat(after.start(10)).isTrue();
        after.finish(10);
        assertThat(after.committable()).isEqualTo(11);
        for (long offset = 11; offset <= 14; offset++) {
            assertThat(after.start(offset)).isTrue();
        }
        assertThat(after.start(15)).isFalse();
    }

    @RepeatedTest(50)
    @DisplayName("003-AC10 whatever order and wherever it crashes, every request is finished exactly once")
    void anyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        // markers of transactions leave gaps between the records
        List<Long> records = new ArrayList<>();
        for (long offset = 0; offset < 200; offset++) {
            if (random.nextInt(4) > 0) {
                records.add(offset);
            }
        }
        Set<Long> done = new HashSet<>();
        FinishedOffsets offsets = new FinishedOffsets(0, "");
        while (done.size() < records.size()) {
            List<Long> inFlight = new ArrayList<>();
            long from = offsets.committable();
            for (long record : records.stream()
                    .filter(at -> at >= from)
                    .limit(1 + random.nextInt(60))
                    .toList()) {
                if (offsets.start(record)) {
                    inFlight.add(record);
                }
            }
            Collections.shuffle(inFlight, random);
            for (long record : inFlight.subList(0, Math.min(inFlight.size(), 1 + random.nextInt(30)))) {
                assertThat(done.add(record))
                        .as("request %s answered once", record)
                        .isTrue();
                offsets.finish(record);
            }
            FinishedOffsets crashed = new FinishedOffsets(offsets.committable(), offsets.metadata());
            assertThat(records.stream().filter(at -> at < crashed.committable()).allMatch(done::contains))
                    .isTrue();
            offsets = crashed;
        }
    }
}
