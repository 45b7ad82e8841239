package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A long log")
class ImportMemoryTest {
    @TempDir
    private Path folder = Path.of("");

    /** A log of Hevy's shape, 25 sets a workout. */
    private Path log(int rows) throws IOException {
        Path file = folder.resolve(rows + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
                            + "weight_kg,reps,distance_km,duration_seconds,rpe\n");
            for (int row = 0; row < rows; row++) {
                int workout = row / 25;
                out.write(
                        "\"Push\",\"%d Mar %d, %02d:%02d\",\"\",\"\",\"Bench Press (Barbell)\",,\"\",%d,normal,%d,8,,,\n"
                                .formatted(
                                        1 + workout % 28,
                                        1995 + workout / 28 % 30,
                                        workout / 840 % 24,
                                        workout / 20_160 % 60,
                                        row % 25,
                                        60 + row % 50));
            }
        }
        return file;
    }

    private static String run(Path file, String heap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }

    @Test
    @DisplayName("002-AC19 of 150,000 rows is refused in a heap of 24 MB, before its sets are kept")
    void refused() throws Exception {
        Path file = log(150_000);
        assertThat(Files.size(file)).isGreaterThan(10_000_000);
        assertThat(run(file, "24m")).isEqualTo("TOO_MANY_ROWS");
    }

    @Test
    @DisplayName("002-AC19 of 100,000 rows, the most there may be, is read and planned in a heap of 192 MB")
    void most() throws Exception {
        assertThat(run(log(100_000), "192m")).isEqualTo("108000");
    }
}
