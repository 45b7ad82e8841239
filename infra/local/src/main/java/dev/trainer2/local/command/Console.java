package dev.trainer2.local.command;

import dev.trainer2.local.stack.Steps;
import java.io.PrintStream;
import java.util.Locale;

/** Progress on the terminal: a line per step with its time. */
final class Console implements Steps {
    private final PrintStream out;
    private long began = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(String what) {
        began = System.nanoTime();
        out.printf(Locale.ROOT, "  starting %-32s", what);
        out.flush();
    }

    @Override
    public void done(String detail) {
        out.printf(Locale.ROOT, "%5.1f s  %s%n", (System.nanoTime() - began) / 1e9, detail);
    }
}
