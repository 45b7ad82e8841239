package dev.trainer2.agent.provider;

import org.jspecify.annotations.Nullable;

/** A model could not be used. The detail is for operators; it holds no secret and no text of the athlete. */
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final FailureCode code;

    public ModelFailure(FailureCode code, String detail) {
        this(code, detail, null);
    }

    public ModelFailure(FailureCode code, String detail, @Nullable Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = code;
    }

    /** Why. */
    public FailureCode code() {
        return code;
    }
}
