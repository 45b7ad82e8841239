package dev.trainer2.gateway.problems;

import dev.trainer2.contract.codec.FieldError;
import java.util.List;

/** A refusal with a stable code; becomes a problem detail on REST and an {@code error} frame on the socket. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** What a client sent may stand in a message, and a message stands in answers and logs. */
    private static final int LONGEST_MESSAGE = 500;

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;
    private final int retryAfterSeconds;

    private Problem(int status, String code, String message, List<FieldError> errors, int retryAfterSeconds) {
        super(message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…");
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Problem of(int status, String code, String message) {
        return new Problem(status, code, message, List.of(), 0);
    }

    /** Faulty fields; the code is that of a type which is not the athlete's to write, if one is among them. */
    public static Problem invalid(List<FieldError> errors) {
        boolean notAllowed = errors.stream().anyMatch(error -> error.code().equals("TYPE_NOT_ALLOWED"));
        boolean unknownType = errors.stream().anyMatch(error -> error.code().equals("UNKNOWN_TYPE"));
        String code = notAllowed ? "TYPE_NOT_ALLOWED" : unknownType ? "UNKNOWN_TYPE" : "VALIDATION_FAILED";
        FieldError first = errors.getFirst();
        return new Problem(400, code, first.path() + " " + first.message(), errors, 0);
    }

    /** One faulty field. */
    public static Problem field(String path, String code, String message) {
        return new Problem(
                400, "VALIDATION_FAILED", path + " " + message, List.of(new FieldError(path, code, message)), 0);
    }

    /** Not now; the same call may succeed later. */
    public static Problem unavailable(String code, String message, int retryAfterSeconds) {
        return new Problem(503, code, message, List.of(), retryAfterSeconds);
    }

    /** Too often; the same call may succeed after a time. */
    public static Problem tooMany(String code, String message, int retryAfterSeconds) {
        return new Problem(429, code, message, List.of(), retryAfterSeconds);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Seconds, or 0 when trying again does not help. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
