package dev.trainer2.bench.push;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The sets of one socket that no pushed view includes yet. The acknowledgement says where in the log a set stands, a
 * pushed frame up to where its view reaches; either may come first.
 */
public final class Pending {
    private static final long UNKNOWN = -1;

    /** Is told when the view that includes a set has come. */
    public interface Answered {
        void at(int message, long nanos);
    }

    private static final class Waiting {
        private final String id;
        private final int message;
        private long offset = UNKNOWN;

        private Waiting(String id, int message) {
            this.id = id;
            this.message = message;
        }
    }

    private record Pushed(long offset, long nanos) {}

    private final Answered answered;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Pushed> pushed = new ArrayList<>();

    public Pending(Answered answered) {
        this.answered = answered;
    }

    /** A set is about to be sent. */
    public synchronized void sent(String id, int message) {
        waiting.add(new Waiting(id, message));
    }

    /** A set stands in the log at an offset. */
    public synchronized void acknowledged(String id, long offset) {
        for (Waiting one : waiting) {
            if (one.id.equals(id)) {
                one.offset = offset;
            }
        }
        match();
    }

    /** A frame tells of a view that includes the log up to an offset. */
    public synchronized void pushed(long offset, long nanos) {
        if (!waiting.isEmpty()) {
            pushed.add(new Pushed(offset, nanos));
            match();
        }
    }

    private void match() {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting one = all.next();
            if (one.offset != UNKNOWN) {
                pushed.stream()
                        .filter(view -> view.offset() >= one.offset)
                        .findFirst()
                        .ifPresent(view -> {
                            answered.at(one.message, view.nanos());
                            all.remove();
                        });
            }
        }
        if (waiting.isEmpty()) {
            pushed.clear();
        }
    }
}
