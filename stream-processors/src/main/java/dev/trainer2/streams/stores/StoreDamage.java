package dev.trainer2.streams.stores;

import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** Tells a store whose files cannot be read from all other faults. */
public final class StoreDamage {
    private static final int DEPTH = 20;

    private StoreDamage() {}

    /**
     * Whether a fault comes from files that are damaged or gone. A full disk and a lock that is held are no damage: building the
     * store anew would not help.
     */
    public static boolean isCauseOf(Throwable fault) {
        Throwable one = fault;
        for (int depth = 0; one != null && depth < DEPTH; depth++) {
            if (one instanceof RocksDBException rocks && isDamage(rocks)) {
                return true;
            }
            one = one.getCause();
        }
        return false;
    }

    private static boolean isDamage(RocksDBException fault) {
        Status status = fault.getStatus();
        if (status == null) {
            return false;
        }
        boolean gone = status.getCode() == Status.Code.IOError
                && String.valueOf(fault.getMessage()).contains("No such file");
        return gone || status.getCode() == Status.Code.Corruption;
    }
}
