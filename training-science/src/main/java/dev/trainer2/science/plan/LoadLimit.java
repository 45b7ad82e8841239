package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.EffectiveLoad;
import dev.trainer2.science.Load;
import dev.trainer2.science.RtsChart;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise's best estimate says about a load for it.
 *
 * @param best the best confident estimate of the last 12 weeks
 * @param share of it that the bottom of the rep range at the target RPE stands for, by the chart
 * @param plates the athlete's plates
 * @param bodyweight in kilograms; null when unknown
 * @param moved what moves in the exercise
 * @param returning whether the athlete is back from a break: what is suggested then is 15 % less
 */
record LoadLimit(
        PlanHistory.Best best,
        double share,
        Plates plates,
        @Nullable Double bodyweight,
        EffectiveLoad moved,
        boolean returning) {
    private static final double AFTER_A_BREAK = 0.85;
    private static final double MARGIN = 0.10;

    /** The limit for reps at an RPE; empty without history. */
    static Optional<LoadLimit> of(
            CatalogExercise exercise, int repsLow, double rpe, PlanProfile profile, PlanHistory history) {
        Load body = history.bodyweight();
        @Nullable Double bodyweight = body == null ? null : body.kilograms();
        return history.best(exercise.id())
                .map(best -> new LoadLimit(
                        best,
                        RtsChart.fraction(repsLow, rpe),
                        profile.plates(),
                        bodyweight,
                        EffectiveLoad.of(exercise.name(), exercise),
                        history.isReturning()));
    }

    /** What the estimate asks for, in kilograms, body weight included where it moves. */
    double kilograms() {
        return best.kilograms() * share;
    }

    /** The most, in kilograms: 10 % or a plate step more, whichever is larger. */
    double most() {
        return kilograms() + Math.max(kilograms() * MARGIN, plates.stepKilograms());
    }

    /** What moves with a load; empty where the body moves and its weight is not known. */
    OptionalDouble moves(Load load) {
        return moved.kilograms(load.kilograms(), bodyweight);
    }

    private double wanted() {
        return returning ? kilograms() * AFTER_A_BREAK : kilograms();
    }

    /** The load to suggest; empty where the body alone is the load, or where the exercise takes help. */
    Optional<Load> suggested() {
        if (moved == EffectiveLoad.EXTERNAL) {
            return Optional.of(plates.nearest(wanted()));
        } else if (moved == EffectiveLoad.ASSISTED || bodyweight == null) {
            return Optional.empty();
        }
        double added = wanted() - bodyweight;
        return added < plates.stepKilograms() ? Optional.empty() : Optional.of(plates.nearest(added));
    }

    /** How the figure comes about: {@code 140.0 kg (RTS, 2026-01-05) x 73.9 % = 103.5 kg}. */
    String explained() {
        return String.format(
                Locale.ROOT,
                "%.1f kg (%s, %s) x %.1f %% = %.1f kg" + (returning ? ", 15 %% less after a break: %.1f kg" : ""),
                best.kilograms(),
                best.method(),
                best.day(),
                share * 100,
                kilograms(),
                wanted());
    }
}
