package dev.trainer2.local.containers;

import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A runnable jar with the options of its image and an environment of its own: nothing else is told to it. */
final class JarProcess implements AutoCloseable {
    private final Process process;
    private final Path log;
    private final Thread atExit;

    private JarProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        // a run of tests that is stopped in the middle leaves nothing behind
        this.atExit = new Thread(process::destroyForcibly, "end-jar-process");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static JarProcess start(Path jar, Path log, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Layout.find().java().toString(),
                "@" + Compose.file("infra/containers/service/jvm.options"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new JarProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit code of a job; fails when it takes longer than two minutes. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("it does not end: " + said());
        }
        return process.exitValue();
    }

    /** Fails with what it said when it has ended. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("it ended with " + process.exitValue() + ": " + said());
        }
    }

    /** Ends it as a crash would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
