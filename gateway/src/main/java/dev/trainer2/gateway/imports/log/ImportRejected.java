package dev.trainer2.gateway.imports.log;

import java.util.List;

/** The file cannot be imported at all; nothing of it was used. The message says what to do next. */
public final class ImportRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a file was refused. */
    public enum Code {
        /** Not text: empty, an image, an archive, binary, or too large. */
        UNREADABLE_FILE,
        /** Text, but of no app we know, or not of the stated one. */
        UNKNOWN_FORMAT,
        /** A known log that is damaged: more than half of its rows unreadable, or none of them of use. */
        BROKEN_FILE,
        /** More sets than one import takes. */
        TOO_MANY_ROWS
    }

    /**
     * One thing wrong with the file.
     *
     * @param path where: {@code file}, {@code format} or {@code line 12}
     * @param message what
     */
    public record Problem(String path, String message) implements java.io.Serializable {}

    private final Code code;
    private final List<Problem> errors;

    ImportRejected(Code code, String message, List<Problem> errors) {
        super(message);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    ImportRejected(Code code, String message, Problem error) {
        this(code, message, List.of(error));
    }

    /** The stable code for programs. */
    public Code code() {
        return code;
    }

    /** What is wrong, in file order; never empty. */
    public List<Problem> errors() {
        return errors;
    }
}
