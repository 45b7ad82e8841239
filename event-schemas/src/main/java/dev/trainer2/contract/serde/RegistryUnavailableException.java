package dev.trainer2.contract.serde;

/**
 * The registry did not answer within its limit. The payload that needed the schema may be sound: whoever gets this tries
 * again, and never takes the record for one that cannot be read.
 */
public final class RegistryUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int DEPTH = 20;

    RegistryUnavailableException(String lookup, Throwable cause) {
        super("the schema registry does not answer " + lookup, cause);
    }

    /** Whether a fault comes from a registry that did not answer, however it is wrapped. */
    public static boolean isCauseOf(Throwable fault) {
        Throwable one = fault;
        for (int depth = 0; one != null && depth < DEPTH; depth++) {
            if (one instanceof RegistryUnavailableException) {
                return true;
            }
            one = one.getCause();
        }
        return false;
    }
}
