package dev.trainer2.bench.profile;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a running JVM record itself while it is timed; every recording replaces the one before. */
public final class Recorder implements Probe {
    private static final String NAME = "trainer2-bench";

    private final Path file;
    private @Nullable Long pid;

    /** @param file of the recording */
    public Recorder(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void begin(long process) {
        pid = process;
        jcmd(process, "JFR.start", "name=" + NAME, "settings=profile");
    }

    @Override
    public void end() {
        Long process = pid;
        if (process != null) {
            jcmd(process, "JFR.stop", "name=" + NAME, "filename=" + file);
            pid = null;
        }
    }

    /** The recording; there after the first end. */
    public Path file() {
        return file;
    }

    public boolean hasRecorded() {
        return Files.exists(file);
    }

    private static void jcmd(long pid, String... arguments) {
        List<String> command = new java.util.ArrayList<>(
                List.of(Layout.find().java().resolveSibling("jcmd").toString(), Long.toString(pid)));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchException("NO_PROFILE", "the JVM does not record: " + said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("INTERRUPTED", "interrupted while recording", e);
        }
    }
}
