package dev.trainer2.bench;

/** A measurement that cannot be made or must not count; the message is a code and a sentence that says what is wrong. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code upper case, such as {@code NOT_OUR_BROKER} */
    public BenchException(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    public BenchException(String code, String message, Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
