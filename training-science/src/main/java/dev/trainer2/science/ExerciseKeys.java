package dev.trainer2.science;

import java.util.Locale;

/** The keys under which sets of one exercise are found. */
public final class ExerciseKeys {
    private ExerciseKeys() {}

    /** The key of an exercise that has no id: its name without spaces around it, in lower case. */
    public static String ofName(String exerciseName) {
        return exerciseName.strip().toLowerCase(Locale.ROOT);
    }
}
