package dev.trainer2.local.replay;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.StackException;
import java.util.List;

/**
 * A version of the views and what it is called everywhere.
 *
 * @param version {@code v1}, {@code v2} and so on
 */
public record ReplayTarget(String version) {
    public ReplayTarget {
        if (!version.matches("v[1-9]\\d{0,3}")) {
            throw new StackException(version + " is no version; versions are v1, v2 and so on.");
        }
    }

    /** Topics of the views. */
    public List<String> topics() {
        return Topics.VIEWS.stream()
                .map(view -> Topics.versioned(view, version))
                .toList();
    }

    /** Application ids of its topologies, which are their consumer groups as well. */
    public List<String> groups() {
        return List.of("trainer-athlete-" + version);
    }

    /** Whether a topic is one of those that its topology keeps its stores in. */
    boolean ownsInternal(String topic) {
        return groups().stream().anyMatch(group -> topic.startsWith(group + "-") && topic.endsWith("-changelog"));
    }
}
