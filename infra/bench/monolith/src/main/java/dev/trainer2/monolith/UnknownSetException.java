package dev.trainer2.monolith;

import java.util.UUID;

/** A correction or a removal of a set that nobody logged. */
class UnknownSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSetException(UUID id) {
        super("there is no set " + id);
    }
}
