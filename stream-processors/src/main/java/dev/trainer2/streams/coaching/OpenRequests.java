package dev.trainer2.streams.coaching;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long the requests without an answer have been open, as each task last saw its own. */
public final class OpenRequests {
    /** Key under which the settings of a topology carry it. */
    public static final String SETTING = "trainer2.open.requests";

    /** Groups of age. A coach by rules answers within the first; the deadline ends what is in the last. */
    public enum Age {
        UNDER_5S("0-5s", 5),
        UNDER_15S("5-15s", 15),
        UNDER_30S("15-30s", 30),
        OLDER("30s+", Long.MAX_VALUE);

        private final String label;
        private final long below;

        Age(String label, long below) {
            this.label = label;
            this.below = below;
        }

        /** The group as a tag. */
        public String label() {
            return label;
        }

        private static Age of(Duration age) {
            for (Age group : values()) {
                if (age.toSeconds() < group.below) {
                    return group;
                }
            }
            return OLDER;
        }
    }

    private final Map<Object, List<Duration>> byTask = new ConcurrentHashMap<>();

    /** The one in the settings, else one that nobody reads. */
    public static OpenRequests in(Map<String, Object> settings) {
        return settings.get(SETTING) instanceof OpenRequests open ? open : new OpenRequests();
    }

    /** Takes what a task has open, in place of what it had before. */
    public void report(Object task, List<Duration> ages) {
        byTask.put(task, List.copyOf(ages));
    }

    /** A task is another instance's from now on. */
    public void forget(Object task) {
        byTask.remove(task);
    }

    /** How many are open in a group of age. */
    public long count(Age group) {
        return byTask.values().stream()
                .flatMap(Collection::stream)
                .filter(age -> Age.of(age) == group)
                .count();
    }

    /** Age of the oldest in seconds; 0 when none is open. */
    public double oldestSeconds() {
        return byTask.values().stream()
                .flatMap(Collection::stream)
                .mapToDouble(age -> age.toMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
