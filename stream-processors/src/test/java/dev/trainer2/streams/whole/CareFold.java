package dev.trainer2.streams.whole;

import dev.trainer2.events.CareMark;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be looked at before training is suggested again: the last sign that no later message calls over. */
final class CareFold {
    private final Set<String> sets = new HashSet<>();
    private @Nullable CareMark open;

    void add(TrainingEvent event) {
        CareMark mark = event.getCare();
        // a correction carries the note of its set once more: that is the same sign
        if (mark != null && (!(setOf(event.getPayload()) instanceof String set) || sets.add(set))) {
            open = mark.getOver() ? null : mark;
        }
    }

    @Nullable
    CareMark open() {
        return open;
    }

    private static @Nullable String setOf(Object payload) {
        return switch (payload) {
            case SetLogged set -> set.getSetId();
            case SetCorrected set -> set.getSetId();
            default -> null;
        };
    }
}
