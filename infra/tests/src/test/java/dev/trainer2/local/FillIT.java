package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.fill.FillPlan;
import dev.trainer2.local.fill.Filler;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.verify.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log filled with made-up training")
class FillIT {
    @Test
    @DisplayName("becomes views like any other, and filling it twice gives repeats")
    void fill() {
        TestStack stack = TestStack.shared();
        Verification verification =
                new Verification(stack.parts().bootstrapServers(), stack.parts().registryUrl(), stack.jdbc());
        int before = verification.run().events();
        Set<String> athletes = Records.keys(Topics.EVENTS);
        Filler filler = new Filler(
                stack.parts().bootstrapServers(),
                stack.parts().registryUrl(),
                stack.jdbc(),
                stack.options().masterKey());
        FillPlan plan = new FillPlan(1500, 4, 5);
        filler.run(plan, Instant.now(), Progress.SILENT);
        Set<String> made = new HashSet<>(Records.keys(Topics.EVENTS));
        made.removeAll(athletes);
        assertThat(made).hasSize(4);
        int distinct = awaitEqual(verification).events();
        assertThat(distinct - before).isBetween(1450, 1500);
        filler.run(plan, Instant.now(), Progress.SILENT);
        assertThat(awaitEqual(verification).events()).isEqualTo(distinct);
    }

    private static Verification.Result awaitEqual(Verification verification) {
        Verification.Result[] last = new Verification.Result[1];
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            last[0] = verification.run();
            assertThat(last[0].differences()).isEmpty();
        });
        return last[0];
    }
}
