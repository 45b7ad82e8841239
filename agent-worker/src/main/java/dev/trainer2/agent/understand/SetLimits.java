package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.science.Load;
import org.jspecify.annotations.Nullable;

/** What a set can be. */
final class SetLimits {
    /** More than anyone lifts, and what events accept at most. */
    private static final double KILOGRAMS = 1000;

    private static final int REPS = 200;
    private static final int SECONDS = 3600;

    private SetLimits() {}

    /** The question to ask about a number that cannot be; null when all can. */
    static @Nullable String problem(SetSaid set) {
        Load load = set.load();
        Integer reps = set.reps();
        Integer seconds = set.seconds();
        Double rpe = set.rpe();
        if (load != null && (load.value() == 0 || Math.abs(load.kilograms()) > KILOGRAMS)) {
            return "A load of " + number(load.value()) + " " + load.unit().symbol() + " cannot be. What was it?";
        } else if (reps != null && (reps < 1 || reps > REPS)) {
            return "A set of " + reps + " reps cannot be. How many were there?";
        } else if (seconds != null && (seconds < 1 || seconds > SECONDS)) {
            return "A set of " + seconds + " seconds cannot be. How long was it?";
        } else if (rpe != null && rpe(rpe) != null) {
            return rpe(rpe);
        }
        return null;
    }

    /** The question to ask about an RPE that cannot be; null when it can. */
    static @Nullable String rpe(double rpe) {
        return rpe >= 1 && rpe <= 10 ? null : "RPE goes from 1 to 10, not " + number(rpe) + ". What was it?";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
