package dev.trainer2.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What it was measured on.
 *
 * @param memoryMiB of the machine
 * @param load of the last minute before the run; negative where the system does not tell
 */
public record Machine(String cpu, int cores, long memoryMiB, String system, double load) {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    /** This one. */
    public static Machine here() {
        var bean = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(
                cpuModel(),
                bean.getAvailableProcessors(),
                bean.getTotalMemorySize() / (1024 * 1024),
                bean.getName() + " " + bean.getVersion(),
                bean.getSystemLoadAverage());
    }

    private static String cpuModel() {
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // no /proc, as on macOS
        }
    }
}
