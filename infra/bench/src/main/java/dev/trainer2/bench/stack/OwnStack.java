package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.stack.UpCommandLine;
import dev.trainer2.local.stack.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The product as a person runs it: {@code ./trainer2 up} as a process of its own, on a folder and free ports of its own.
 * Closing stops it and removes the folder; so does the end of this process, and if that is killed, the parts end by themselves.
 */
public final class OwnStack implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(300);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path data;
    private final List<String> options;
    private Process process;
    private final Thread hook;
    private boolean closed;

    private OwnStack(Path home, List<String> options) throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.options = options;
        this.process = up();
        this.hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder in which a folder for this run is made
     * @param separate each service in a process of its own
     * @throws BenchException {@code NO_SYSTEM} when it does not get ready
     */
    public static OwnStack start(Path folder, boolean separate) {
        try {
            Files.createDirectories(folder);
            Path home = Files.createTempDirectory(folder.toAbsolutePath().normalize(), "trainer2-bench-");
            OwnStack stack = new OwnStack(home, separate ? List.of("--separate") : List.of());
            try {
                stack.awaitReady();
                return stack;
            } catch (RuntimeException e) {
                stack.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process up() throws IOException {
        ProcessBuilder up = new ProcessBuilder(UpCommandLine.of(data, List.of(), options.toArray(String[]::new)))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("up.log").toFile()));
        up.environment().put("TRAINER2_LIMIT_FACTOR", "1000"); // all athletes come from one address
        return up.start();
    }

    /**
     * Stops it and starts it again on its data. Its parts have other addresses afterwards.
     *
     * @return nanoseconds from the start until it is ready
     */
    public long restart() throws IOException, InterruptedException {
        end();
        long began = System.nanoTime();
        synchronized (this) {
            process = up();
        }
        awaitReady();
        return System.nanoTime() - began;
    }

    private void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitReady() {
        Path file = data.resolve("running.properties");
        long end = System.nanoTime() + READY.toNanos();
        while (!Files.exists(file) || Addresses.read(file).pid() != process.pid()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new BenchException("NO_SYSTEM", "the system under test did not get ready: " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private String log() {
        try {
            return Files.readString(home.resolve("up.log")).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    public Addresses addresses() {
        return Addresses.read(data.resolve("running.properties"));
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** The process in which a service works: one of its own where they are separate. */
    public long pid(Service service) {
        if (options.isEmpty()) {
            return pid();
        }
        try {
            return Long.parseLong(Files.readString(data.resolve("services/" + service.module() + ".pid"))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that wraps the keys of the athletes, in base64. */
    public String masterKey() {
        String given = System.getenv("TRAINER2_MASTER_KEY"); // which the process has inherited
        if (given != null && !given.isBlank()) {
            return given;
        }
        try {
            return Files.readString(data.resolve("master.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook is what runs
        }
    }

    private synchronized void stop() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            end();
            // parts of a process that was killed end by themselves, and may write until then
            Waiting.until("the removal of " + home, PATIENCE, () -> {
                remove(home);
                return !Files.exists(home);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
