package dev.trainer2.local;

import dev.trainer2.local.stack.UpCommandLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** {@code ./trainer2 up} as a process of its own on a data folder; what it leaves behind is ended by the leash. */
final class UpProcess implements AutoCloseable {
    private final Path data;
    private final Process process;

    private UpProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Starts it; {@link #awaitReady} tells when it is there. */
    static UpProcess start(Path data, Map<String, String> environment, String... options) {
        // started often and soon over: the quick compiler is enough
        List<String> command = UpCommandLine.of(data, List.of("-XX:TieredStopAtLevel=1"), options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logOf(data).toFile()));
        builder.environment().putAll(environment);
        try {
            return new UpProcess(data, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path logOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** What {@code running.properties} says, once the system is ready. */
    Properties awaitReady() {
        Path file = data.resolve("running.properties");
        Awaitility.await()
                .atMost(Duration.ofSeconds(400)) // with the agent of OpenTelemetry in every service
                .until(() -> !process.isAlive() || pidIn(file) == process.pid());
        if (!process.isAlive()) {
            throw new AssertionError(read(logOf(data)));
        }
        return properties(file);
    }

    private static long pidIn(Path file) {
        return Files.exists(file) ? Long.parseLong(properties(file).getProperty("pid", "-1")) : -1;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Asks it to stop; false when it is still there after a minute. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    /** Ends it as a crash would. */
    void crash() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills a service that has a process of its own. */
    void kill(String module) {
        ProcessHandle.allProcesses()
                .filter(handle -> {
                    String line = commandLine(handle);
                    return line.contains(data.toString()) && line.contains(module + "/target/");
                })
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Command lines of processes that name the data folder. */
    List<String> left() {
        return ProcessHandle.allProcesses()
                .map(UpProcess::commandLine)
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle handle) {
        return read(Path.of("/proc", Long.toString(handle.pid()), "cmdline")).replace('\0', ' ');
    }

    /** Stops it, by force if need be. */
    @Override
    public void close() throws InterruptedException {
        if (!stop()) {
            crash();
        }
    }
}
