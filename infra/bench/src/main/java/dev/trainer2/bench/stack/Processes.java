package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The processes of a system: some roots and all that came of them, as the system's {@code /proc} tells. */
public final class Processes {
    private static final Path PROC = Path.of("/proc");
    /** Of processor time in {@code /proc}; the same on every Linux. */
    private static final double TICK_MS = 10;

    private static final int USER = 11; // the first of four times, counted from the field behind the name
    private static final int TIMES = 4;

    private final List<Long> roots;

    /** @param roots pids of the processes that the others came of */
    public Processes(List<Long> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Those of {@code ./trainer2 up}: its JVMs, and the Postgres it started, which is no child of it. */
    public static Processes of(OwnStack stack) {
        return new Processes(List.of(stack.pid(), postmaster(stack.data().resolve("postgres/data"))));
    }

    /** The pid of the Postgres of a data folder. */
    public static long postmaster(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new BenchException("NO_POSTGRES", "the pid of Postgres cannot be read: " + e, e);
        }
    }

    /** Processor time that they have used, those that have ended and were waited for included, in milliseconds. */
    public double milliseconds() {
        return pids().stream()
                .mapToDouble(
                        pid -> read(pid, "stat").map(Processes::milliseconds).orElse(0.0))
                .sum();
    }

    /** Of a line of {@code /proc/PID/stat}: user and system time, its own and that of children it has waited for. */
    static double milliseconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = 0;
        for (int n = USER; n < USER + TIMES; n++) {
            ticks += Long.parseLong(fields[n]);
        }
        return ticks * TICK_MS;
    }

    /** Memory they have, what several share counted in parts (PSS), in MiB. */
    public double mebibytes() {
        return pids().stream()
                .mapToDouble(pid ->
                        read(pid, "smaps_rollup").map(Processes::mebibytes).orElse(0.0))
                .sum();
    }

    /** Of {@code /proc/PID/smaps_rollup}. */
    static double mebibytes(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private Set<Long> pids() {
        Set<Long> pids = new HashSet<>();
        for (long root : roots) {
            ProcessHandle handle = ProcessHandle.of(root)
                    .orElseThrow(() -> new BenchException("PROCESS_ENDED", "process " + root + " has ended."));
            Stream.concat(Stream.of(handle), handle.descendants()).forEach(one -> pids.add(one.pid()));
        }
        return pids;
    }

    private static Optional<String> read(long pid, String file) {
        try {
            return Optional.of(Files.readString(PROC.resolve(Long.toString(pid)).resolve(file)));
        } catch (IOException e) {
            return Optional.empty(); // it has ended meanwhile, and its parent has its time
        }
    }
}
