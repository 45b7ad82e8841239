package dev.trainer2.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import one.convert.Arguments;
import one.convert.JfrToFlame;

/** A recording as a flame graph in one HTML file. */
public final class FlameGraph {
    /** Threads in native code are sampled whether they work or wait; these wait. */
    private static final String WAITING = ".*(EPoll.wait|Net.accept|waitForProcessExit).*";

    private FlameGraph() {}

    /** Leaves out what has less than a thousandth of the samples, so that the file stays small. */
    public static void write(Path recording, Path html, String title) throws IOException {
        JfrToFlame.convert(
                recording.toString(),
                html.toString(),
                new Arguments("--title", title, "--minwidth", "0.1", "--threads", "--simple", "--exclude", WAITING));
    }
}
