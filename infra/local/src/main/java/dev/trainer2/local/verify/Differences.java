package dev.trainer2.local.verify;

import java.util.ArrayList;
import java.util.List;

/** Sentences about what differs: all counted, the first ones kept. */
final class Differences {
    static final int EXAMPLES = 20;

    private final List<String> examples = new ArrayList<>();
    private int count;

    void add(String difference) {
        count++;
        if (examples.size() < EXAMPLES) {
            examples.add(difference);
        }
    }

    List<String> examples() {
        return List.copyOf(examples);
    }

    int count() {
        return count;
    }
}
