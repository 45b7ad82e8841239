package dev.trainer2.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A profile")
class ProfileTest {
    @TempDir
    private Path folder = Path.of("");

    private double spun;

    private void spin(long nanos) {
        for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
            spun += Math.sqrt(spun + 1);
        }
    }

    @Test
    @DisplayName("020-AC9 names the hottest threads and methods and becomes a flame graph in one file")
    void hottest() throws Exception {
        Path file = folder.resolve("self.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            Thread busy = Thread.ofPlatform()
                    .name("busy-17")
                    .start(() -> spin(Duration.ofMillis(1500).toNanos()));
            busy.join();
            recording.dump(file);
        }
        List<String> lines = Hottest.of(file, 3);
        assertThat(lines).hasSizeBetween(2, 6);
        assertThat(lines.getFirst()).contains("% thread busy-N");
        assertThat(lines).anyMatch(line -> line.endsWith("ProfileTest.spin") || line.contains("java.lang"));
        Path html = folder.resolve("flame.html");
        FlameGraph.write(file, html, "the title");
        assertThat(Files.readString(html)).contains("the title", "ProfileTest", "spin");
    }
}
