package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one at a time and each with its end; lines that were taken too far can be put back. */
final class CsvLines implements Closeable {
    private static final int LONGEST = 1_000_000;

    private final Reader reader;
    private final char[] buffer = new char[16_384];
    private final Deque<String> putBack = new ArrayDeque<>();
    private int length;
    private int position;
    private int taken;

    CsvLines(Reader reader) {
        this.reader = reader;
    }

    /** How many lines were taken and not put back. */
    int taken() {
        return taken;
    }

    /** The next line, with its end if it has one; null behind the last. */
    @Nullable
    String next() throws IOException {
        String waiting = putBack.poll();
        String line = waiting != null ? waiting : read();
        taken += line == null ? 0 : 1;
        return line;
    }

    /** Puts lines back that are to be taken again, the first of them next. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            putBack.push(lines.get(i));
        }
        taken -= lines.size();
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int c = character();
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            line.append((char) c);
            if (c == '\n' || c == '\r' && !isNext('\n')) {
                return line.toString();
            }
            if (line.length() > LONGEST) {
                String message = "Line " + (taken + 1) + " has over a million characters: this is no training log.";
                throw new ImportRejected(Code.BROKEN_FILE, message, new Problem("line " + (taken + 1), message));
            }
        }
    }

    private boolean isNext(char wanted) throws IOException {
        return fill() && buffer[position] == wanted;
    }

    private int character() throws IOException {
        return fill() ? buffer[position++] : -1;
    }

    private boolean fill() throws IOException {
        if (position == length) {
            position = 0;
            length = Math.max(0, reader.read(buffer));
        }
        return length > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
