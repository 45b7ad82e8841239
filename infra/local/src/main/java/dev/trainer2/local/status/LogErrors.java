package dev.trainer2.local.status;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Errors at the end of the logs of a data folder. */
final class LogErrors {
    private static final int TAIL_BYTES = 256 * 1024;

    private LogErrors() {}

    /** Lines of level ERROR among the last of each log; none without a folder. */
    static List<Status.Fault> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Status.Fault> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".log")).toList()) {
                tail(file).lines().filter(line -> line.contains("\"ERROR\"")).forEach(line -> add(line, faults));
            }
        }
        return faults;
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void add(String line, List<Status.Fault> faults) {
        try {
            JsonNode entry = JsonMapper.shared().readTree(line);
            if (entry.path("level").asString("").equals("ERROR")) {
                String logger = entry.path("logger_name").asString("");
                faults.add(new Status.Fault(
                        entry.path("@timestamp").asString(""),
                        logger.substring(logger.lastIndexOf('.') + 1),
                        entry.path("message").asString("")));
            }
        } catch (JacksonException e) {
            faults.add(new Status.Fault("", "log", "a line that is no JSON")); // the first one of the tail may be cut
        }
    }
}
