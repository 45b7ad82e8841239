package dev.trainer2.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The server process of a data folder, as its pid file names it. Postgres survives whoever started it. */
final class Postmaster {
    private static final Duration ASKED = Duration.ofSeconds(20);
    private static final Duration KILLED = Duration.ofSeconds(10);

    private static final int PORT_LINE = 4;
    private static final int SOCKET_LINE = 5;

    private Postmaster() {}

    /** The running server of a data folder; empty when its pid is that of no live process, or of another program. */
    static Optional<ProcessHandle> of(Path data) throws IOException {
        Path pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> text.matches("\\d+"))
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                // a process that ended and was not waited for has no command line any more
                .filter(handle -> ChildProcess.commandLine(handle).contains(data.toString()));
    }

    /**
     * Stops what still runs on a data folder, and removes the pid file of a server that is gone: Postgres would refuse to
     * start as long as its pid is taken, be it by a killed server that nobody has waited for.
     *
     * @param cluster name of the cluster, which stands in the command line of every process of its server
     */
    static void endLeftover(Path data, String cluster) throws IOException {
        Optional<ProcessHandle> leftover = of(data);
        if (leftover.isPresent()) {
            ProcessHandle handle = leftover.get();
            new ProcessBuilder(List.of("kill", "-INT", Long.toString(handle.pid()))).start();
            if (!ChildProcess.gone(handle, ASKED)) {
                handle.destroyForcibly();
                ChildProcess.gone(handle, KILLED);
            }
        }
        // the workers of a killed server notice its end by themselves; until then its memory is in use
        for (ProcessHandle worker : ProcessHandle.allProcesses().toList()) {
            if (ChildProcess.commandLine(worker).contains(cluster) && !ChildProcess.gone(worker, KILLED)) {
                worker.destroyForcibly();
                ChildProcess.gone(worker, KILLED);
            }
        }
        removeSocket(data);
        Files.deleteIfExists(pidFile(data));
    }

    /** Removes the socket that a killed server has left; its folder and port stand in the pid file. */
    private static void removeSocket(Path data) throws IOException {
        List<String> lines = Files.exists(pidFile(data)) ? Files.readAllLines(pidFile(data)) : List.of();
        if (lines.size() < SOCKET_LINE || !lines.get(PORT_LINE - 1).strip().matches("\\d+")) {
            return;
        }
        String folder = lines.get(SOCKET_LINE - 1).strip();
        String port = lines.get(PORT_LINE - 1).strip();
        if (!folder.isEmpty()) {
            Files.deleteIfExists(Path.of(folder, ".s.PGSQL." + port));
            Files.deleteIfExists(Path.of(folder, ".s.PGSQL." + port + ".lock"));
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }
}
