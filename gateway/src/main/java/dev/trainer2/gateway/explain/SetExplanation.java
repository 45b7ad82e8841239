package dev.trainer2.gateway.explain;

import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.MuscleShares;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.RtsChart;
import dev.trainer2.science.SetStress;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WorkSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one work set contributes, with the values in between. */
final class SetExplanation {
    private SetExplanation() {}

    static Map<String, @Nullable Object> of(WeeklyReview.Entry entry) {
        WorkSet set = entry.done().set();
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("eventId", entry.eventId());
        explained.put("exerciseName", entry.done().exerciseName());
        explained.put("exercise", entry.exercise());
        explained.put("setType", set.type().name());
        explained.put("kilograms", set.kilograms());
        explained.put("reps", set.reps());
        explained.put("seconds", set.seconds());
        explained.put("rpe", set.rpe());
        explained.put("rpeTaken", set.rpeOrAssumed());
        if (set.repetitions() > 0) {
            double stress = SetStress.of(set);
            explained.put("percentOfMax", 100 * RtsChart.fraction(set.repetitions(), set.rpeOrAssumed()));
            explained.put("stress", stress);
        }
        DailyLoad load = DailyLoad.of(List.of(set));
        explained.put("lifting", load.lifting());
        explained.put("conditioning", load.conditioning());
        explained.put("tonnageKg", entry.done().tonnage());
        explained.put("hardSets", set.hardness());
        explained.put("muscles", muscles(entry));
        OneRepMax estimate = entry.estimate();
        if (estimate != null) {
            explained.put("e1rmKg", estimate.kilograms());
            explained.put("e1rmMethod", estimate.method().name());
            explained.put("lowConfidence", estimate.lowConfidence());
        }
        return explained;
    }

    /** Hard sets by muscle; null for an exercise the catalogue does not know. */
    private static @Nullable Map<String, Double> muscles(WeeklyReview.Entry entry) {
        if (entry.done().exercise() == null) {
            return null;
        }
        Map<String, Double> muscles = new LinkedHashMap<>();
        MuscleShares.of(entry.done().exercise())
                .forEach((muscle, share) ->
                        muscles.put(muscle.key(), share * entry.done().set().hardness()));
        return muscles;
    }
}
