package dev.trainer2.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Where the samples of a recording lie: by thread, and by the method on top. */
public final class Hottest {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final int PERCENT = 100;

    private Hottest() {}

    /**
     * The most frequent, each a line with its share of all samples.
     *
     * @param most lines of each kind
     */
    public static List<String> of(Path recording, int most) throws IOException {
        Map<String, Integer> threads = new HashMap<>();
        Map<String, Integer> methods = new HashMap<>();
        int samples = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    samples++;
                    threads.merge("thread " + thread(event), 1, Integer::sum);
                    methods.merge(name(event.getStackTrace().getFrames().getFirst()), 1, Integer::sum);
                }
            }
        }
        List<String> lines = new java.util.ArrayList<>(top(threads, samples, most));
        lines.addAll(top(methods, samples, most));
        return lines;
    }

    private static List<String> top(Map<String, Integer> counts, int samples, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(one -> String.format(
                        Locale.ROOT, "%.1f %% %s", one.getValue() * (double) PERCENT / samples, one.getKey()))
                .toList();
    }

    /** Threads of one kind count together: what differs is their number. */
    private static String thread(RecordedEvent event) {
        RecordedThread thread = event.getThread("sampledThread");
        String name = thread == null || thread.getJavaName() == null ? "unnamed" : thread.getJavaName();
        return name.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*").replaceAll("\\d+", "N");
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
