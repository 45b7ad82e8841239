package dev.trainer2.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real training logs, which are not part of the repository: TRAINER2_REAL_LOGS names their folder. */
public final class RealLogs {
    private RealLogs() {}

    /** A real log; without one the test is skipped and says so. */
    public static Path file(String name) {
        String folder = System.getenv("TRAINER2_REAL_LOGS");
        Assumptions.assumeTrue(folder != null, "TRAINER2_REAL_LOGS is not set: no real training logs here");
        Path file = Path.of(folder, name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }
}
