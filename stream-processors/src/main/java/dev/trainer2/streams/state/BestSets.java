package dev.trainer2.streams.state;

import dev.trainer2.events.BestSet;
import java.util.List;

final class BestSets {
    private BestSets() {}

    static List<BestSet> of(List<Workout> performed, ProfileFold profile) {
        return List.of();
    }
}
