package dev.trainer2.contract.plan;

import java.io.Serial;

/** A proposal that cannot be read: a field it needs is missing or is not what it should be. */
public final class MalformedProposal extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedProposal(String message) {
        super(message);
    }

    MalformedProposal(String message, Throwable cause) {
        super(message, cause);
    }
}
