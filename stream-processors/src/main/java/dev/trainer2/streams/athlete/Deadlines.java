package dev.trainer2.streams.athlete;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An instant for each athlete who has one, in memory, so that a punctuation finds those that have passed without a search. */
final class Deadlines {
    private record Entry(Instant at, String user) {}

    private final TreeSet<Entry> inOrder =
            new TreeSet<>(Comparator.comparing(Entry::at).thenComparing(Entry::user));
    private final Map<String, Entry> byUser = new HashMap<>();

    /** Sets the instant of an athlete; null for none. */
    void set(String user, @Nullable Instant at) {
        Entry before = byUser.remove(user);
        if (before != null) {
            inOrder.remove(before);
        }
        if (at != null) {
            Entry entry = new Entry(at, user);
            byUser.put(user, entry);
            inOrder.add(entry);
        }
    }

    /** The athletes whose instant is not after another, the earliest first. */
    List<String> due(Instant now) {
        List<String> due = new ArrayList<>();
        for (Entry entry : inOrder) {
            if (entry.at().isAfter(now)) {
                break;
            }
            due.add(entry.user());
        }
        return due;
    }
}
