package dev.trainer2.gateway.imports.log;

import java.util.ArrayList;
import java.util.List;

/** The cells of one record while its lines come in: quotes as RFC 4180 has them. Not thread-safe. */
final class CsvCells {
    /** How a record stands after a line. */
    enum Progress {
        COMPLETE,
        /** A quote is open: the record goes on in the next line. */
        OPEN,
        /** A quote was closed in the middle of a cell. */
        BROKEN
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START;

    CsvCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Takes the next line of the record, with its end. */
    Progress take(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (state == State.QUOTED) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    state = State.CLOSED;
                }
            } else if (c == delimiter) {
                endCell();
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (c == '"' && state == State.START) {
                state = State.QUOTED;
            } else if (state == State.CLOSED && c != ' ') {
                return Progress.BROKEN;
            } else if (state != State.CLOSED) {
                cell.append(c);
                state = State.PLAIN;
            }
        }
        if (state == State.QUOTED) {
            return Progress.OPEN;
        }
        endCell();
        return Progress.COMPLETE;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        state = State.START;
    }

    /** The cells of a complete record, stripped of surrounding white space. */
    List<String> cells() {
        return List.copyOf(cells);
    }
}
