package dev.trainer2.local.integrity;

/** The log is not what was stored of it, or one of the two cannot be read; the message is a sentence for the person at the terminal. */
public final class IntegrityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IntegrityException(String message) {
        super(message);
    }

    IntegrityException(String message, Throwable cause) {
        super(message, cause);
    }
}
