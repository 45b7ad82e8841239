package dev.trainer2.agent.rules;

import dev.trainer2.agent.understand.Slots.Exercise;

/** What the athlete's log calls an exercise. */
final class LiftName {
    private LiftName() {}

    static String own(Ask ask, Exercise exercise) {
        return Lift.of(ask.question(), exercise).name();
    }
}
