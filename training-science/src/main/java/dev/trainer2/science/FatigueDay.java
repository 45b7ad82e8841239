package dev.trainer2.science;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the fatigue model.
 *
 * @param date the athlete's day
 * @param load its load in both parts
 * @param atl acute load, the exponential average of about a week
 * @param ctl chronic load, the exponential average of about four weeks
 * @param monotony mean over deviation of the last 7 days; null before 7 days and when all are alike
 * @param strain load of those 7 days times monotony; null when monotony is
 * @param status what the balance says
 */
public record FatigueDay(
        LocalDate date,
        DailyLoad load,
        double atl,
        double ctl,
        @Nullable Double monotony,
        @Nullable Double strain,
        FatigueStatus status) {

    /** Chronic minus acute load: below zero means more than usual lately. */
    public double balance() {
        return ctl - atl;
    }

    /** Acute over chronic load, a trend and no predictor (Impellizzeri 2020); null when there is no chronic load. */
    public @Nullable Double ratio() {
        return ctl == 0 ? null : atl / ctl;
    }
}
