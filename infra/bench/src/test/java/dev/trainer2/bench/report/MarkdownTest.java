package dev.trainer2.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.stack.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report")
class MarkdownTest {
    private static final class Sample implements Benchmark {
        @Override
        public String name() {
            return "push";
        }

        @Override
        public String about() {
            return "a set until its view";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public Map<String, Object> sizes() {
            return Map.of("athletes", 500);
        }

        @Override
        public void prepare() {
            // nothing is laid out
        }

        @Override
        public List<Contestant> contestants() {
            return List.of(
                    new Contestant(Role.OURS, "ours", false, probe -> Map.of()),
                    new Contestant(Role.BASELINE, "raw", false, probe -> Map.of()));
        }

        @Override
        public List<Goal> goals() {
            return List.of(new Goal("p50", Bound.AT_MOST, 4), new Goal("p99", Bound.AT_MOST, 6));
        }
    }

    private static Report report() {
        Sample sample = new Sample();
        Map<Contestant, List<Map<String, Double>>> figures = new LinkedHashMap<>();
        figures.put(
                sample.contestants().get(0),
                List.of(
                        Map.of("p50", 9.0, "p99", 70.0),
                        Map.of("p50", 6.0, "p99", 1200.0),
                        Map.of("p50", 3.0, "p99", 30.0)));
        figures.put(sample.contestants().get(1), List.of(Map.of("p50", 2.0, "p99", 10.0)));
        return new Report(
                "2025-01-01T00:00:00Z",
                new Machine("Some CPU", 2, 24_000, "Linux 6", 0.1),
                Map.of("commit", "abc"),
                List.of(new Setting("Postgres", "fsync", "on", true)),
                List.of(Report.result(sample, figures, List.of("12.0 % some.Method"))));
    }

    @Test
    @DisplayName("020-AC6 has machine, versions, commit, settings, and for each contestant median and spread")
    void figures() {
        assertThat(Markdown.of(report()))
                .contains("Some CPU, 2 cores, 24,000 MiB, Linux 6")
                .contains("- commit: abc")
                .contains("- fsync = on (Postgres)")
                .contains("athletes: 500")
                .contains("| ours | ours | p50 | 6.00 (3.00 to 9.00) |")
                .contains("| ours | ours | p99 | 70.00 (30.00 to 1,200) |")
                .contains("| baseline | raw | p50 | 2.00 (2.00 to 2.00) |")
                .contains("- 12.0 % some.Method");
    }

    @Test
    @DisplayName("020-AC7 says of each goal what was reached and whether it is met or missed")
    void goals() {
        assertThat(Markdown.of(report()))
                .contains("| p50 at most 4 | 3.00 | met |")
                .contains("| p99 at most 6 | 7.00 | **missed** |");
    }
}
