package dev.trainer2.bench.sink;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.stack.ServiceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The sink of a system whose services have processes of their own, stopped and started as its jar. */
final class SinkProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final OwnStack stack;
    private @Nullable RunningService running;

    SinkProcess(OwnStack stack) {
        this.stack = stack;
    }

    /** Stops the one that runs: ours, else the one that the system was started with. */
    void stop() throws Exception {
        RunningService ours = running;
        if (ours != null) {
            ours.close();
            running = null;
            return;
        }
        Path file = stack.data().resolve("services/" + Service.SINK.module() + ".pid");
        ProcessHandle first = ProcessHandle.of(pid(file))
                .filter(process -> process.parent()
                        .map(parent -> parent.pid() == stack.pid())
                        .orElse(false))
                .orElseThrow(() -> new BenchException("NO_SINK", "the sink of the system does not run."));
        first.destroy();
        try {
            first.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BenchException("NO_SINK", "the sink did not stop.", e);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one with the settings of the system; returns its pid at once. */
    long start() {
        int port = Ports.free();
        Map<String, String> properties = new ServiceSettings(
                        stack.addresses(), stack.data(), stack.masterKey(), true, Map.of())
                .of(Service.SINK, port);
        RunningService started = RunningService.process(
                Layout.find(), Service.SINK, port, stack.data().resolve("bench-sink"), false, properties);
        running = started;
        return started.process().orElseThrow().pid();
    }

    /** @throws dev.trainer2.local.stack.StackException when it has ended by itself */
    void requireAlive() {
        RunningService current = running;
        if (current != null) {
            current.process().orElseThrow().requireAlive();
        }
    }

    @Override
    public void close() throws Exception {
        RunningService current = running;
        if (current != null) {
            current.close();
            running = null;
        }
    }
}
