package dev.trainer2.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process this stack owns: its pid is on disk beside its log, so that the next start can end what a crash left
 * behind, and nothing that is not ours is ever touched.
 */
public final class ChildProcess implements AutoCloseable {
    private static final long LONGEST_LOG = 20L * 1024 * 1024;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Duration patience;

    private ChildProcess(String name, Process process, Path pidFile, Duration patience) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.patience = patience;
    }

    /**
     * Starts a process.
     *
     * @param home where its pid and its log go; the path is also on its command line, which marks it as ours
     * @param patience how long it may take to stop before it is killed
     */
    public static ChildProcess start(
            String name, Path home, List<String> command, Map<String, String> environment, Duration patience) {
        try {
            PrivateFolder.make(home);
            Path pidFile = home.resolve(name + ".pid");
            endLeftover(pidFile, home);
            Path log = home.resolve(name + ".log");
            keepBounded(log);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new ChildProcess(name, process, pidFile, patience);
        } catch (IOException e) {
            throw new StackException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Sets a long log aside at a start, in place of the one before. */
    static void keepBounded(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the process of a pid file when it still runs and its command line names our folder. */
    static void endLeftover(Path pidFile, Path home) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = Optional.of(Files.readString(pidFile).strip())
                .filter(text -> text.matches("\\d+"))
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                .filter(handle -> commandLine(handle).contains(home.toString()));
        if (leftover.isPresent()) {
            leftover.get().destroy();
            if (!gone(leftover.get(), Duration.ofSeconds(10))) {
                leftover.get().destroyForcibly();
                gone(leftover.get(), Duration.ofSeconds(10));
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** The command line of a process, or an empty text where the system does not tell. */
    static String commandLine(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return handle.info().commandLine().orElse(""); // no /proc, as on macOS
        }
    }

    static boolean gone(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new StackException("waiting for a process failed", e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a crash would; for tests of recovery. */
    public void kill() {
        process.destroyForcibly();
        gone(process.toHandle(), Duration.ofSeconds(10));
    }

    /**
     * Fails when the process is not running any more.
     *
     * @throws StackException naming its log
     */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw new StackException(name + " ended with code " + process.exitValue() + "; its log: "
                    + pidFile.resolveSibling(name + ".log"));
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!gone(process.toHandle(), patience)) {
            process.destroyForcibly();
            gone(process.toHandle(), Duration.ofSeconds(10));
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StackException("the pid file of " + name + " cannot be deleted", e);
        }
    }
}
