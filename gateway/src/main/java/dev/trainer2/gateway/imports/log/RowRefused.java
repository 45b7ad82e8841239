package dev.trainer2.gateway.imports.log;

/** Thrown while reading a row that cannot become a set; the reader of the table turns it into a {@link SkippedRow}. */
final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SkipReason reason;

    RowRefused(SkipReason reason, String message) {
        // a control flow signal, thrown once per odd row: no stack trace needed
        super(message, null, false, false);
        this.reason = reason;
    }

    SkipReason reason() {
        return reason;
    }
}
