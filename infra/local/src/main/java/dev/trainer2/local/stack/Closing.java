package dev.trainer2.local.stack;

import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes everything, the last started first, whatever one of them says. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void all(Deque<? extends AutoCloseable> parts) {
        // a stop from outside may come while the caller is closing already
        synchronized (parts) {
            while (!parts.isEmpty()) {
                one(parts.pop());
            }
        }
    }

    static void one(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("{} did not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
