package dev.trainer2.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contestants")
class InterleavingTest {
    private final List<String> ran = new ArrayList<>();

    private Contestant contestant(Role role, String label, boolean warmUp) {
        return new Contestant(role, label, warmUp, probe -> {
            probe.begin(1);
            ran.add(label);
            probe.end();
            return Map.of("rate", (double) ran.size());
        });
    }

    @Test
    @DisplayName("020-AC2 run in turn, each repeat beginning with another one; a warm-up does not count")
    void rotate() throws Exception {
        List<Contestant> all = List.of(
                contestant(Role.OURS, "ours", false),
                contestant(Role.BASELINE, "baseline", true),
                contestant(Role.FLOOR, "floor", false));
        Map<Contestant, List<Map<String, Double>>> figures = new Interleaving(all, 4, line -> {}).run(Probe.NONE);
        assertThat(ran)
                .containsExactly(
                        "baseline",
                        "ours",
                        "baseline",
                        "floor",
                        "baseline",
                        "floor",
                        "ours",
                        "floor",
                        "ours",
                        "baseline",
                        "ours",
                        "baseline",
                        "floor");
        assertThat(figures.get(all.get(0)))
                .containsExactly(Map.of("rate", 2.0), Map.of("rate", 7.0), Map.of("rate", 9.0), Map.of("rate", 11.0));
        assertThat(figures.get(all.get(1))).hasSize(4);
    }

    @Test
    @DisplayName("are looked at only where they are the product")
    void probed() throws Exception {
        List<Long> begun = new ArrayList<>();
        Probe probe = new Probe() {
            @Override
            public void begin(long pid) {
                begun.add(pid);
            }

            @Override
            public void end() {
                begun.add(-1L);
            }
        };
        new Interleaving(
                        List.of(contestant(Role.OURS, "ours", true), contestant(Role.BASELINE, "baseline", false)),
                        2,
                        line -> {})
                .run(probe);
        assertThat(begun).containsExactly(1L, -1L, 1L, -1L);
    }
}
