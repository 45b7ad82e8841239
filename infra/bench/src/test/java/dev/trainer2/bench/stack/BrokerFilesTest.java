package dev.trainer2.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What sets add at the broker")
class BrokerFilesTest {
    @Test
    @DisplayName("020-AC1 is what files have grown by, whatever was deleted or compacted meanwhile")
    void grown() {
        BrokerFiles before = new BrokerFiles(Map.of(Path.of("a"), 100L, Path.of("b"), 100L, Path.of("deleted"), 900L));
        BrokerFiles after = new BrokerFiles(Map.of(Path.of("a"), 130L, Path.of("b"), 20L, Path.of("new"), 5L));
        assertThat(after.grownSince(before)).isEqualTo(35);
    }
}
