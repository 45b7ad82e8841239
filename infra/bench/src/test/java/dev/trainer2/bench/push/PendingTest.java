package dev.trainer2.bench.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set on its way")
class PendingTest {
    private final List<String> answered = new ArrayList<>();
    private final Pending pending = new Pending((message, nanos) -> answered.add(message + " at " + nanos));

    @Test
    @DisplayName("has arrived with the first pushed view that includes it, not with an older one")
    void includes() {
        pending.sent("a", 7);
        pending.acknowledged("a", 40);
        pending.pushed(39, 100);
        assertThat(answered).isEmpty();
        pending.pushed(41, 200);
        pending.pushed(42, 300);
        assertThat(answered).containsExactly("7 at 200");
    }

    @Test
    @DisplayName("counts at the time of the push when that overtakes the acknowledgement")
    void overtaken() {
        pending.sent("a", 7);
        pending.pushed(40, 100);
        pending.pushed(50, 150);
        pending.acknowledged("a", 40);
        assertThat(answered).containsExactly("7 at 100");
    }

    @Test
    @DisplayName("waits beside others of its athlete")
    void two() {
        pending.sent("a", 1);
        pending.sent("b", 2);
        pending.acknowledged("b", 11);
        pending.acknowledged("a", 10);
        pending.pushed(10, 100);
        pending.pushed(11, 200);
        assertThat(answered).containsExactly("1 at 100", "2 at 200");
    }
}
