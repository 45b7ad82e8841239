package dev.trainer2.streams.athlete;

import java.util.concurrent.atomic.AtomicInteger;

/** How many decoded events the tasks of a process hold together. An event takes about 1.4 kB with all that is folded of it. */
final class EventBudget {
    private final int most;
    private final AtomicInteger held = new AtomicInteger();

    /** @param most about how many may be held */
    EventBudget(int most) {
        this.most = most;
    }

    void add(int events) {
        held.addAndGet(events);
    }

    boolean isExceeded() {
        return held.get() > most;
    }
}
