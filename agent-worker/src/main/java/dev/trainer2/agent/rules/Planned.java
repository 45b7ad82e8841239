package dev.trainer2.agent.rules;

import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.util.Objects;
import java.util.stream.Collectors;

/** Planned exercises in words. */
final class Planned {
    private Planned() {}

    /** "4 × 6 to 8 @ RPE 8, 80 kg". */
    static String line(Voice voice, PlannedExercise planned) {
        String reps = planned.repsLow() == planned.repsHigh()
                ? String.valueOf(planned.repsLow())
                : planned.repsLow() + voice.say(" to ", " bis ") + planned.repsHigh();
        return planned.sets() + " × " + reps + " @ RPE " + voice.number(planned.targetRpe(), 1)
                + (planned.load() == null
                        ? ""
                        : ", " + voice.load(Objects.requireNonNull(Weeks.record(planned.load()))));
    }

    /** The exercises of a session as a list. */
    static String list(Voice voice, PlannedSession session) {
        return session.exercises().stream()
                .map(planned ->
                        "\n- **" + voice.exercise(planned.name(), planned.exerciseId()) + "** " + line(voice, planned))
                .collect(Collectors.joining());
    }
}
