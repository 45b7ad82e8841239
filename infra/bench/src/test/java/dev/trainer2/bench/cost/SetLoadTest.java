package dev.trainer2.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What sets add at the broker")
class SetLoadTest {
    @Test
    @DisplayName("020-AC1 is what files have grown by, whatever was deleted or compacted meanwhile")
    void grown() {
        Map<Path, Long> before = Map.of(Path.of("a"), 100L, Path.of("b"), 100L, Path.of("deleted"), 900L);
        Map<Path, Long> after = Map.of(Path.of("a"), 130L, Path.of("b"), 20L, Path.of("new"), 5L);
        assertThat(SetLoad.grown(before, after)).isEqualTo(35);
    }
}
